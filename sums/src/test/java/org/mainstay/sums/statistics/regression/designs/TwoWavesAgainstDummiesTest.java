package org.mainstay.sums.statistics.regression.designs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.regression.ErrorType;
import org.mainstay.sums.statistics.regression.FewClusters;
import org.mainstay.sums.statistics.regression.Result;
import org.mainstay.sums.statistics.regression.Setting;
import org.mainstay.sums.statistics.regression.absorbed.QrLongWay;
import org.mainstay.sums.statistics.regression.gram.Column;
import org.mainstay.sums.statistics.regression.gram.MadeUp;

/// Two rows a person with a dummy for every person and one for every organisation in every wave:
/// the change model; and the later score on the earlier one with a dummy for every organisation.
class TwoWavesAgainstDummiesTest {
  private static final Setting CR0 =
      Setting.usual(1, 1).when(FewClusters.SHOWN).with(ErrorType.CR0, ErrorType.CR1);

  private final MadeUp after;
  private final MadeUp before;

  TwoWavesAgainstDummiesTest() {
    this.after = new MadeUp(31, 60, 6, 0.1);
    this.before = new MadeUp(32, 60, 6, 0.1);
  }

  private static double[] picked(Column column, int[] rows) {
    return MadeUp.picked(column, rows);
  }

  private static int[] answered(List<Column> columns) {
    return IntStream.range(0, columns.getFirst().rows())
        .filter(i -> columns.stream().noneMatch(c -> Double.isNaN(c.at(i))))
        .toArray();
  }

  private List<Column> needed(int y, int t) {
    var needed = new ArrayList<>(after.covariates);
    needed.add(after.outcomes.get(y));
    needed.add(before.outcomes.get(y));
    needed.add(after.treatments.get(t));
    return needed;
  }

  /// Long form: both waves of everybody, columns switched on in the later one.
  private QrLongWay longForm(int y, int t, int[] rows, double[] weights) {
    int n = rows.length;
    double[] score = new double[2 * n];
    var columns = new ArrayList<double[]>();
    var switched = new ArrayList<Column>();
    switched.add(after.treatments.get(t));
    switched.addAll(after.covariates);
    switched.forEach(c -> columns.add(new double[2 * n]));
    int[] person = new int[2 * n];
    int[] place = new int[2 * n];
    double[] weight = new double[weights.length == 0 ? 0 : 2 * n];
    for (int i = 0; i < n; i++) {
      score[2 * i] = before.outcomes.get(y).at(rows[i]);
      score[2 * i + 1] = after.outcomes.get(y).at(rows[i]);
      for (int j = 0; j < columns.size(); j++) {
        columns.get(j)[2 * i + 1] = switched.get(j).at(rows[i]);
      }
      for (int wave = 0; wave < 2; wave++) {
        person[2 * i + wave] = i;
        place[2 * i + wave] = 2 * after.organisations[rows[i]] + wave;
        if (weight.length > 0) {
          weight[2 * i + wave] = weights[rows[i]];
        }
      }
    }
    return new QrLongWay(score, columns, List.of(person, place), weight);
  }

  private static int[] twice(int[] codes) {
    return IntStream.range(0, 2 * codes.length).map(i -> codes[i / 2]).toArray();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void change_is_the_model_with_person_and_wave_by_organisation_effects(boolean weighted) {
    double[] weights = weighted ? after.weights : new double[0];
    List<Result> found =
        TwoWaves.change(weighted ? after.weighted() : after.rows(), before.outcomes, CR0);
    for (int y = 0; y < 2; y++) {
      for (int t = 0; t < 3; t++) {
        int[] rows = answered(needed(y, t));
        QrLongWay longForm = longForm(y, t, rows, weights);
        int[] sites = twice(MadeUp.picked(after.organisations, rows));
        var estimated = (Result.Estimated) found.get(3 * y + t);

        assertThat(estimated.value()).isCloseTo(longForm.slopes[0], within(1e-10));
        assertThat(estimated.inferences().getFirst().error())
            .isCloseTo(longForm.clustered(sites)[0], within(1e-10));
        assertThat(estimated.sample().rows()).isEqualTo(rows.length);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void the_baseline_held_is_a_column_beside_a_dummy_for_each_organisation(boolean weighted) {
    List<Result> found =
        TwoWaves.baselineHeld(
            weighted ? after.weighted() : after.rows(), renamed(before.outcomes), CR0);
    for (int y = 0; y < 2; y++) {
      for (int t = 0; t < 3; t++) {
        int[] rows = answered(needed(y, t));
        int[] sites = MadeUp.picked(after.organisations, rows);
        var columns = new ArrayList<double[]>();
        columns.add(picked(after.treatments.get(t), rows));
        after.covariates.forEach(c -> columns.add(picked(c, rows)));
        columns.add(picked(before.outcomes.get(y), rows));
        double[] weights = weighted ? picked(Column.of("w", after.weights), rows) : new double[0];
        var dummies =
            new QrLongWay(picked(after.outcomes.get(y), rows), columns, List.of(sites), weights);
        var estimated = (Result.Estimated) found.get(3 * y + t);

        assertThat(estimated.value()).isCloseTo(dummies.slopes[0], within(1e-10));
        assertThat(estimated.inferences().getFirst().error())
            .isCloseTo(dummies.clustered(sites)[0], within(1e-10));
        assertThat(estimated.freedom().slopes()).isEqualTo(4);
      }
    }
  }

  private static List<Column> renamed(List<Column> columns) {
    return columns.stream()
        .map(c -> Column.of(c.name() + " before", picked(c, IntStream.range(0, 60).toArray())))
        .toList();
  }

  @Test
  void without_a_difference_before_both_designs_agree() {
    // the earlier score is the same for all of an organisation: it drops out of both
    List<Column> flat =
        List.of(
            Column.of("one", IntStream.of(after.organisations).asDoubleStream().toArray()),
            Column.of(
                "two", IntStream.of(after.organisations).mapToDouble(o -> 3.0 * o).toArray()));
    List<Result> change = TwoWaves.change(after.rows(), flat, CR0);
    List<Result> held = TwoWaves.baselineHeld(after.rows(), flat, CR0);
    for (int i = 0; i < 6; i++) {
      var one = (Result.Estimated) change.get(i);
      var other = (Result.Estimated) held.get(i);

      assertThat(one.value()).isCloseTo(other.value(), within(1e-11));
      assertThat(other.dropped()).hasSize(1);
      assertThat(other.dropped().getFirst().column()).isEqualTo(i < 3 ? "one" : "two");
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {5, -100, 1e6})
  void a_score_higher_for_all_before_changes_nothing(double more) {
    List<Column> higher = new ArrayList<>();
    int[] all = IntStream.range(0, 60).toArray();
    for (Column column : before.outcomes) {
      double[] values = picked(column, all);
      higher.add(
          Column.of(column.name(), IntStream.of(all).mapToDouble(i -> values[i] + more).toArray()));
    }
    List<Result> plain = TwoWaves.change(after.rows(), before.outcomes, CR0);
    List<Result> found = TwoWaves.change(after.rows(), higher, CR0);
    for (int i = 0; i < 6; i++) {
      assertThat(((Result.Estimated) found.get(i)).value())
          .isCloseTo(((Result.Estimated) plain.get(i)).value(), within(1e-8));
    }
  }

  @Test
  void nobody_changed_when_both_scores_are_the_same() {
    List<Result> found = TwoWaves.change(after.rows(), after.outcomes, CR0);

    assertThat(found)
        .allMatch(r -> r instanceof Result.Estimated e && e.value() == 0 && Double.isNaN(e.p()));
  }

  @Test
  void the_baseline_alone_explains_a_score_that_is_twice_the_baseline() {
    int[] all = IntStream.range(0, 60).toArray();
    double[] first = picked(new MadeUp(33, 60, 6, 0).outcomes.getFirst(), all);
    double[] second = IntStream.of(all).mapToDouble(i -> 2 * first[i] + 1).toArray();
    var rows =
        after.rows().with(List.of(Column.of("later", second)), after.treatments, after.covariates);
    for (Result result : TwoWaves.baselineHeld(rows, List.of(Column.of("earlier", first)), CR0)) {
      assertThat(((Result.Estimated) result).value()).isCloseTo(0, within(1e-10));
    }
  }

  @Test
  void the_change_keeps_the_name_of_the_later_score() {
    assertThat(TwoWaves.change(after.rows(), renamed(before.outcomes), CR0))
        .extracting(Result::outcome)
        .containsExactly(
            "wellbeing", "wellbeing", "wellbeing", "engagement", "engagement", "engagement");
  }

  @Test
  void a_score_before_that_is_called_like_a_column_of_the_study_is_refused() {
    assertThatThrownBy(() -> TwoWaves.baselineHeld(after.rows(), before.outcomes, CR0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two columns are called wellbeing");
  }

  @Test
  void scores_of_other_people_are_refused() {
    List<Column> short1 = List.of(Column.of("a", 1, 2), Column.of("b", 1, 2));

    assertThatThrownBy(() -> TwoWaves.change(after.rows(), short1, CR0))
        .hasMessage("wellbeing has 60 rows but a has 2");
    assertThatThrownBy(() -> TwoWaves.baselineHeld(after.rows(), short1, CR0))
        .hasMessage("a has 2 rows but the groups have 60");
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "3"})
  void each_outcome_has_exactly_one_score_before(int count) {
    List<Column> scores =
        IntStream.range(0, count).mapToObj(i -> Column.of("b" + i, new double[60])).toList();

    assertThatThrownBy(() -> TwoWaves.change(after.rows(), scores, CR0))
        .hasMessage(count + " scores before for 2 outcomes");
    assertThatThrownBy(() -> TwoWaves.baselineHeld(after.rows(), scores, CR0))
        .hasMessage(count + " scores before for 2 outcomes");
  }

  @Test
  void the_list_of_results_cannot_be_changed() {
    assertThatThrownBy(
            () -> TwoWaves.baselineHeld(after.rows(), renamed(before.outcomes), CR0).clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
