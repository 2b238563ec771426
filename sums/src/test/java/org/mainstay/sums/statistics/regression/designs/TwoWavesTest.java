package org.mainstay.sums.statistics.regression.designs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mainstay.sums.statistics.regression.FewClusters;
import org.mainstay.sums.statistics.regression.Result;
import org.mainstay.sums.statistics.regression.Setting;
import org.mainstay.sums.statistics.regression.Study;
import org.mainstay.sums.statistics.regression.gram.Column;
import org.mainstay.sums.statistics.regression.gram.MadeUp;

/// Two waves are the one-wave study of changed columns.
class TwoWavesTest {
  private static final Setting PLAIN = Setting.usual(1, 1).when(FewClusters.SHOWN);

  private final MadeUp after = new MadeUp(31, 200, 8, 0.05);
  private final MadeUp before = new MadeUp(32, 200, 8, 0.05);

  @Test
  void change_is_the_later_score_less_the_earlier_one() {
    List<Result> found = TwoWaves.change(after.rows(), before.outcomes, PLAIN);
    double[] difference = new double[200];
    for (int i = 0; i < 200; i++) {
      difference[i] = after.outcomes.get(1).at(i) - before.outcomes.get(1).at(i);
    }
    var rows = after.rows();
    var byHand =
        Study.of(
            rows.with(
                List.of(Column.of("engagement", difference)), rows.treatments(), rows.covariates()),
            PLAIN);

    assertThat(found).hasSize(6);
    assertThat(found.subList(3, 6)).isEqualTo(byHand);
    assertThat(found.getFirst().outcome()).isEqualTo("wellbeing");
  }

  @Test
  void the_baseline_held_is_one_covariate_more_and_its_gaps_are_counted() {
    Column first = Column.of("earlier wellbeing", MadeUp.picked(before.outcomes.get(0), all()));
    Column second = Column.of("earlier engagement", MadeUp.picked(before.outcomes.get(1), all()));
    List<Result> found = TwoWaves.baselineHeld(after.rows(), List.of(first, second), PLAIN);
    var rows = after.rows();
    var byHand =
        Study.of(
            rows.with(
                List.of(after.outcomes.get(1)),
                rows.treatments(),
                List.of(after.covariates.get(0), after.covariates.get(1), second)),
            PLAIN);

    assertThat(found).hasSize(6);
    assertThat(found.subList(3, 6)).isEqualTo(byHand);
    long gaps = IntStream.of(all()).filter(i -> Double.isNaN(first.at(i))).count();
    assertThat(found.getFirst().sample().left()).containsEntry("covariate missing", (int) gaps);
    assertThat(gaps).isPositive();
  }

  @Test
  void each_outcome_needs_its_score_before() {
    assertThatThrownBy(() -> TwoWaves.change(after.rows(), List.of(), PLAIN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("0 scores before for 2 outcomes");
    assertThatThrownBy(() -> TwoWaves.baselineHeld(after.rows(), after.treatments, PLAIN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("3 scores before for 2 outcomes");
  }

  private static int[] all() {
    return IntStream.range(0, 200).toArray();
  }
}
