package org.mainstay.sums.statistics.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.regression.fit.Convention;
import org.mainstay.sums.statistics.regression.gram.Column;
import org.mainstay.sums.statistics.regression.gram.GroupedRows;
import org.mainstay.sums.statistics.regression.gram.LongWay;
import org.mainstay.sums.statistics.regression.gram.MadeUp;

/// Every estimate and error against explicit dummies and residuals row by row.
class AgainstTheLongWayTest {
  private static final Setting PLAIN = Setting.usual(1, 1).when(FewClusters.SHOWN);

  private static int[] complete(List<Column> columns) {
    return IntStream.range(0, columns.getFirst().rows())
        .filter(i -> columns.stream().noneMatch(c -> Double.isNaN(c.at(i))))
        .toArray();
  }

  /// The columns of one regression, the treatment of interest first.
  private static List<Column> columns(MadeUp people, int treatment, boolean joint) {
    var columns = new ArrayList<Column>();
    columns.add(people.treatments.get(treatment));
    for (int s = 0; joint && s < people.treatments.size(); s++) {
      if (s != treatment) {
        columns.add(people.treatments.get(s));
      }
    }
    columns.addAll(people.covariates);
    return columns;
  }

  private static void compare(
      MadeUp people, List<Result> results, boolean joint, boolean weighted, Convention convention) {
    int at = 0;
    for (Column outcome : people.outcomes) {
      for (int t = 0; t < people.treatments.size(); t++) {
        List<Column> columns = columns(people, t, joint);
        var needed = new ArrayList<>(columns);
        needed.add(outcome);
        int[] rows = complete(needed);
        int[] organisations = MadeUp.picked(people.organisations, rows);
        double[] weights =
            weighted ? MadeUp.picked(Column.of("w", people.weights), rows) : new double[0];
        var longWay =
            new LongWay(
                MadeUp.picked(outcome, rows),
                columns.stream().map(c -> MadeUp.picked(c, rows)).toList(),
                List.of(organisations),
                weights);
        int levels = (int) IntStream.of(organisations).distinct().count();
        int k = columns.size() + (convention == Convention.NESTED ? 1 : levels);
        double n = rows.length;
        double factor = (n - 1) / (n - k) * levels / (levels - 1.0);
        double error = Math.sqrt(factor) * longWay.clustered(0, organisations);
        var found = (Result.Estimated) results.get(at++);
        String what = found.outcome() + " on " + found.treatment();
        assertThat(found.outcome()).isEqualTo(outcome.name());
        assertThat(found.treatment()).isEqualTo(people.treatments.get(t).name());
        assertThat(found.sample().rows()).as(what).isEqualTo(rows.length);
        assertThat(found.sample().leftOut()).isEqualTo(outcome.rows() - rows.length);
        assertThat(found.freedom().parameters()).as(what).isEqualTo(k);
        assertThat(found.value()).as(what).isCloseTo(longWay.slopes[0], within(1e-9 * error));
        assertThat(found.inferences().getFirst().error() / error)
            .as(what)
            .isCloseTo(1, within(1e-9));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void one_at_a_time(long seed) {
    var people = new MadeUp(seed, 300, 12, 0);
    compare(people, Study.of(people.rows(), PLAIN), false, false, Convention.NESTED);
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void one_at_a_time_with_weights(long seed) {
    var people = new MadeUp(seed, 300, 12, 0);
    compare(people, Study.of(people.weighted(), PLAIN), false, true, Convention.NESTED);
  }

  @ParameterizedTest
  @ValueSource(longs = {6, 7})
  void one_at_a_time_with_gaps_in_outcomes_and_treatments(long seed) {
    var people = new MadeUp(seed, 400, 10, 0.08);
    compare(people, Study.of(people.rows(), PLAIN), false, false, Convention.NESTED);
    compare(
        people,
        Study.of(people.weighted(), PLAIN.by(Convention.AREG)),
        false,
        true,
        Convention.AREG);
  }

  @ParameterizedTest
  @ValueSource(longs = {8, 9})
  void all_together(long seed) {
    var people = new MadeUp(seed, 300, 12, 0);
    compare(people, Study.of(people.rows(), PLAIN.together()), true, false, Convention.NESTED);
    compare(
        people,
        Study.of(people.weighted(), PLAIN.together().by(Convention.AREG)),
        true,
        true,
        Convention.AREG);
  }

  @Test
  void all_together_with_yes_or_no_treatments_alone_are_counted_in_words_of_64() {
    var people = new MadeUp(10, 1500, 9, 0);
    people.treatments.removeLast();
    compare(people, Study.of(people.rows(), PLAIN.together()), true, false, Convention.NESTED);
  }

  @Test
  void all_together_with_gaps() {
    var people = new MadeUp(11, 400, 10, 0.05);
    compare(people, Study.of(people.rows(), PLAIN.together()), true, false, Convention.NESTED);
    var yesOrNo = new MadeUp(12, 400, 10, 0.05);
    yesOrNo.treatments.removeLast();
    compare(yesOrNo, Study.of(yesOrNo.rows(), PLAIN.together()), true, false, Convention.NESTED);
  }

  @Test
  void organisations_inside_regions_are_absorbed_and_errors_hang_together_by_region() {
    var people = new MadeUp(13, 400, 12, 0);
    int[] regions = people.regions();
    var rows =
        new GroupedRows(
            people.outcomes,
            people.treatments,
            people.covariates,
            people.organisations,
            regions,
            new double[0]);
    for (Setting setting : List.of(PLAIN, PLAIN.together())) {
      var found = (Result.Estimated) Study.of(rows, setting).getFirst();
      var columns = new ArrayList<double[]>();
      int[] everybody = IntStream.range(0, 400).toArray();
      var used =
          new ArrayList<>(setting.joint() ? people.treatments : people.treatments.subList(0, 1));
      used.addAll(people.covariates);
      used.forEach(c -> columns.add(MadeUp.picked(c, everybody)));
      var longWay =
          new LongWay(
              MadeUp.picked(people.outcomes.getFirst(), everybody),
              columns,
              List.of(people.organisations),
              new double[0]);
      int k = columns.size() + 1;
      double factor = 399.0 / (400 - k) * 6 / 5.0;

      assertThat(found.freedom().clusters()).isEqualTo(6);
      assertThat(found.sample().organisations()).isEqualTo(12);
      assertThat(found.value()).isCloseTo(longWay.slopes[0], within(1e-11));
      assertThat(found.inferences().getFirst().error())
          .isCloseTo(Math.sqrt(factor) * longWay.clustered(0, regions), within(1e-11));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void the_jackknife_leaves_each_organisation_out_and_fits_again(boolean joint) {
    var people = new MadeUp(14, 250, 8, 0);
    Setting setting = PLAIN.with(ErrorType.CR3);
    var found =
        (Result.Estimated) Study.of(people.rows(), joint ? setting.together() : setting).getFirst();
    double sum = 0;
    for (int code : IntStream.of(people.organisations).distinct().toArray()) {
      int[] others = IntStream.range(0, 250).filter(i -> people.organisations[i] != code).toArray();
      var rows = people.shuffled(others).rows();
      var without = (Result.Estimated) Study.of(rows, joint ? PLAIN.together() : PLAIN).getFirst();
      sum += Math.pow(without.value() - found.value(), 2);
      found.influence().stream()
          .filter(i -> i.cluster() == code)
          .forEach(i -> assertThat(i.value()).isCloseTo(without.value(), within(1e-11)));
    }
    assertThat(found.inferences().getFirst().error()).isCloseTo(Math.sqrt(sum), within(1e-11));
    assertThat(found.influence()).hasSize(5);
  }
}
