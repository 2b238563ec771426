package org.mainstay.sums.statistics.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.regression.fit.Dropped;
import org.mainstay.sums.statistics.regression.fit.Reason;
import org.mainstay.sums.statistics.regression.gram.Column;
import org.mainstay.sums.statistics.regression.gram.GroupedRows;
import org.mainstay.sums.statistics.regression.gram.MadeUp;

/// Data with which something is wrong: what is dropped, left out, blank or refused, and named.
class AwkwardDataTest {
  private static final Setting PLAIN = Setting.usual(1, 1).when(FewClusters.SHOWN);

  private static Result.Estimated estimated(Result result) {
    return (Result.Estimated) result;
  }

  private static Setting everything() {
    return PLAIN
        .with(ErrorType.CR1, ErrorType.CR0, ErrorType.CR3, ErrorType.WILD)
        .correcting(Family.EACH_OUTCOME, Correction.values());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void what_cannot_be_told_apart_keeps_its_row_and_stays_blank(boolean joint) {
    var people = new MadeUp(54, 240, 8, 0);
    double[] offered = Arrays.stream(people.organisations).mapToDouble(o -> o % 2).toArray();
    double[] everybody = new double[240];
    Arrays.fill(everybody, 1);
    double[] number = Arrays.stream(people.organisations).mapToDouble(o -> 0.1 * o).toArray();
    var woman = people.covariates.get(1);
    var treatments =
        List.of(
            Column.of("offered to all or none", offered),
            people.treatments.get(0),
            Column.of("everybody", everybody),
            Column.of("nobody", new double[240]),
            Column.of("not a man", MadeUp.picked(woman, IntStream.range(0, 240).toArray())),
            Column.of("head count", number));
    var rows = people.rows().with(people.outcomes, treatments, people.covariates);
    List<Result> results = Study.of(rows, joint ? everything().together() : everything());
    for (int i = 0; i < 12; i++) {
      if (i % 6 == 1) {
        asIfAlone(estimated(results.get(i)), people, i / 6);
        assertThat(estimated(results.get(i)).dropped()).hasSize(joint ? 5 : 0);
      } else {
        var blank = (Result.Blank) results.get(i);
        assertThat(blank.reason()).as(blank.treatment()).isEqualTo(UNTOLD[i % 6]);
        assertThat(blank.p()).isNaN();
        assertThat(blank.sample().rows()).isEqualTo(240);
      }
    }
  }

  private static final Reason[] UNTOLD = {
    Reason.NO_VARIATION_WITHIN,
    Reason.COLLINEAR,
    Reason.CONSTANT,
    Reason.CONSTANT,
    Reason.COLLINEAR,
    Reason.NO_VARIATION_WITHIN
  };

  /// The one treatment that can be told apart: a family of its own, with the figures it has alone.
  private static void asIfAlone(Result.Estimated found, MadeUp people, int outcome) {
    assertThat(found.adjusted(Correction.HOLM).orElseThrow().members()).isEqualTo(1);
    assertThat(found.adjusted(Correction.HOLM).orElseThrow().p()).isEqualTo(found.p());
    assertThat(found.adjusted(Correction.ROMANO_WOLF).orElseThrow().members()).isEqualTo(1);
    var alone =
        estimated(
            Study.of(
                    people
                        .rows()
                        .with(people.outcomes, people.treatments.subList(0, 1), people.covariates),
                    everything())
                .get(outcome));
    assertThat(found.value()).isCloseTo(alone.value(), within(1e-12));
    assertThat(found.by(ErrorType.CR3).orElseThrow().error())
        .isCloseTo(alone.by(ErrorType.CR3).orElseThrow().error(), within(1e-12));
    assertThat(found.by(ErrorType.WILD).orElseThrow().p())
        .isEqualTo(alone.by(ErrorType.WILD).orElseThrow().p());
  }

  @Test
  void of_two_equal_treatments_together_the_later_is_dropped_and_named() {
    var people = new MadeUp(55, 240, 8, 0);
    var twin =
        Column.of(
            "twin", MadeUp.picked(people.treatments.get(0), IntStream.range(0, 240).toArray()));
    var rows =
        people
            .rows()
            .with(people.outcomes, List.of(people.treatments.get(0), twin), people.covariates);
    List<Result> together = Study.of(rows, PLAIN.together());

    assertThat(((Result.Blank) together.get(1)).reason()).isEqualTo(Reason.COLLINEAR);
    assertThat(estimated(together.get(0)).dropped())
        .containsExactly(new Dropped("twin", Reason.COLLINEAR));
    assertThat(Study.of(rows, PLAIN)).allMatch(r -> r instanceof Result.Estimated);
  }

  @Test
  void covariates_that_say_nothing_are_named_and_not_counted() {
    var people = new MadeUp(56, 240, 8, 0);
    double[] double0 = new double[240];
    double[] site = new double[240];
    for (int i = 0; i < 240; i++) {
      double0[i] = 3 * people.covariates.get(0).at(i) - 2;
      site[i] = people.organisations[i];
    }
    var rows =
        people
            .rows()
            .with(
                people.outcomes,
                people.treatments,
                List.of(
                    people.covariates.get(0),
                    Column.of("age again", double0),
                    Column.of("site", site),
                    people.covariates.get(1)));
    var found = estimated(Study.of(rows, PLAIN).getFirst());
    var plain = estimated(Study.of(people.rows(), PLAIN).getFirst());

    assertThat(found.dropped())
        .containsExactly(
            new Dropped("age again", Reason.COLLINEAR),
            new Dropped("site", Reason.NO_VARIATION_WITHIN));
    assertThat(found.freedom()).isEqualTo(plain.freedom());
    assertThat(found.value()).isCloseTo(plain.value(), within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void an_outcome_that_never_varies_has_estimate_zero_and_no_test(boolean joint) {
    var people = new MadeUp(57, 240, 8, 0);
    double[] flat = new double[240];
    Arrays.fill(flat, 0.1);
    var rows =
        people.rows().with(List.of(Column.of("flat", flat)), people.treatments, people.covariates);
    for (Result result : Study.of(rows, joint ? everything().together() : everything())) {
      var found = estimated(result);
      assertThat(found.value()).isZero();
      assertThat(found.p()).isNaN();
      for (Inference inference : found.inferences()) {
        assertThat(inference.error()).isZero();
        assertThat(inference.tested()).isFalse();
        assertThat(inference.low()).isZero();
        assertThat(inference.high()).isZero();
      }
      assertThat(found.adjusted()).isEmpty();
      assertThat(found.size().inSpreads()).isZero();
    }
  }

  @Test
  void large_offsets_leave_estimates_as_they_are() {
    var people = new MadeUp(58, 240, 8, 0);
    double[] high = new double[240];
    double[] old = new double[240];
    for (int i = 0; i < 240; i++) {
      high[i] = people.outcomes.get(0).at(i) + 1e9;
      old[i] = people.covariates.get(0).at(i) - 1e9;
    }
    var rows =
        people
            .rows()
            .with(
                List.of(Column.of("high", high)),
                people.treatments,
                List.of(Column.of("old", old), people.covariates.get(1)));
    var found = estimated(Study.of(rows, PLAIN).getFirst());
    var plain = estimated(Study.of(people.rows(), PLAIN).getFirst());

    assertThat(found.value()).isCloseTo(plain.value(), within(1e-7));
    assertThat(found.inferences().getFirst().error())
        .isCloseTo(plain.inferences().getFirst().error(), within(1e-7));
  }

  @Test
  void organisations_of_one_row_count_unless_they_are_dropped() {
    var people = new MadeUp(59, 240, 8, 0);
    int[] organisations = people.organisations.clone();
    organisations[10] = 7001;
    organisations[20] = 7002;
    var rows =
        new GroupedRows(people.outcomes, people.treatments, people.covariates, organisations);
    var kept = estimated(Study.of(rows, PLAIN).getFirst());
    var dropped = estimated(Study.of(rows, PLAIN.withoutSingletons()).getFirst());

    assertThat(kept.freedom().rows()).isEqualTo(240);
    assertThat(kept.freedom().clusters()).isEqualTo(10);
    assertThat(kept.sample().left()).isEmpty();
    assertThat(dropped.freedom().rows()).isEqualTo(238);
    assertThat(dropped.freedom().clusters()).isEqualTo(8);
    assertThat(dropped.sample().left()).isEqualTo(Map.of("alone in their organisation", 2));
    assertThat(dropped.value()).isCloseTo(kept.value(), within(1e-12));
  }

  @Test
  void rows_left_out_are_counted_by_reason() {
    GroupedRows rows = gapsInTheFirstEightRows();
    Sample one = Study.of(rows, PLAIN).getFirst().sample();
    Sample joint = Study.of(rows, PLAIN.together()).getFirst().sample();

    assertThat(one.rows()).isEqualTo(92);
    assertThat(one.left())
        .containsExactly(
            Map.entry("no weight", 3),
            Map.entry("covariate missing", 1),
            Map.entry("outcome missing", 3),
            Map.entry("treatment missing", 1));
    assertThat(one.leftOut()).isEqualTo(8);
    assertThat(joint.left())
        .containsExactly(
            Map.entry("no weight", 3),
            Map.entry("covariate or treatment missing", 3),
            Map.entry("outcome missing", 2));
    assertThat(one.organisations()).isEqualTo(5);
    assertThat(one.clusters()).isEqualTo(5);
  }

  @Test
  void as_many_parameters_as_rows_are_refused() {
    var tiny =
        new GroupedRows(
            List.of(Column.of("y", 1, 2, 4)),
            List.of(Column.of("t", 0, 1, 0)),
            List.of(Column.of("x", 1, 2, 5)),
            new int[] {1, 1, 2});
    var blank = (Result.Blank) Study.of(tiny, PLAIN).getFirst();

    assertThat(blank.reason()).isEqualTo(Reason.TOO_FEW_ROWS);
  }

  @Test
  void a_single_organisation_is_refused() {
    var people = new MadeUp(66, 50, 1, 0);
    assertThat(Study.of(people.rows(), PLAIN))
        .allMatch(r -> r instanceof Result.Blank b && b.reason() == Reason.TOO_FEW_CLUSTERS);
    assertThat(Study.of(people.rows(), everything().together()))
        .allMatch(r -> r instanceof Result.Blank b && b.reason() == Reason.TOO_FEW_CLUSTERS);
  }

  /// No weight in rows 0 to 2, no covariate in 2 and 3, no outcome in 3 to 6, no treatment in 6, 7.
  private static GroupedRows gapsInTheFirstEightRows() {
    var people = new MadeUp(60, 100, 5, 0);
    double[] y = MadeUp.picked(people.outcomes.get(0), IntStream.range(0, 100).toArray());
    double[] t = MadeUp.picked(people.treatments.get(0), IntStream.range(0, 100).toArray());
    double[] z = MadeUp.picked(people.covariates.get(0), IntStream.range(0, 100).toArray());
    double[] w = people.weights.clone();
    w[0] = 0;
    w[1] = Double.NaN;
    w[2] = -1;
    z[2] = Double.NaN;
    z[3] = Double.NaN;
    y[3] = Double.NaN;
    y[4] = Double.NaN;
    y[5] = Double.NaN;
    y[6] = Double.NaN;
    t[6] = Double.NaN;
    t[7] = Double.NaN;
    return new GroupedRows(
        List.of(Column.of("y", y)),
        List.of(Column.of("t", t)),
        List.of(Column.of("z", z)),
        people.organisations,
        people.organisations,
        w);
  }
}
