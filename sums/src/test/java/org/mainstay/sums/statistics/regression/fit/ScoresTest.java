package org.mainstay.sums.statistics.regression.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.mainstay.sums.statistics.matrix.Workers;
import org.mainstay.sums.statistics.regression.gram.Passes;
import org.mainstay.sums.statistics.regression.gram.WorkedExample;

/// Scores and leave-one-out slopes of the worked example (statistics reference, section 5.11).
class ScoresTest {
  private static final Workers ONE = new Workers(1);
  private static final double[] SCORES = {
    -1.8905528931147,
    0.4072141023312,
    0.0306388084621,
    -0.7215059273421,
    0.9483432518478,
    1.2258626578158
  };
  private static final double[] WITHOUT = {
    3.359708332, 2.868282810, 2.864021848, 3.105974452, 2.727780598, 2.660816623
  };

  private static OneAtATime example() {
    return OneAtATime.of(
        Passes.over(WorkedExample.rows(), false, false, ONE).getFirst().sums(), ONE);
  }

  @Test
  void what_is_left_of_the_treatment() {
    assertThat(example().left(0)).isCloseTo(5.61733162906374, within(1e-13));
  }

  @Test
  void scores_of_all_six() {
    var fit = example();
    double sum = 0;
    for (int g = 0; g < 6; g++) {
      double score = fit.score(g, 0, 0, fit.slope(0, 0));
      sum += score;
      assertThat(score).as("organisation %d", g + 1).isCloseTo(SCORES[g], within(1e-12));
    }
    assertThat(sum).isCloseTo(0, within(1e-13));
  }

  @Test
  void the_rests_of_all_clusters_add_to_nothing() {
    var fit = example();
    double treatment = 0;
    double outcome = 0;
    double own = 0;
    for (int g = 0; g < 6; g++) {
      treatment += fit.treatmentRest(g, 0)[0];
      outcome += fit.outcomeRest(g, 0)[0];
      own += fit.own(g, 0);
      assertThat(fit.own(g, 0)).isPositive();
    }
    assertThat(treatment).isCloseTo(0, within(1e-12));
    assertThat(outcome).isCloseTo(0, within(1e-11));
    assertThat(own).isCloseTo(fit.left(0), within(1e-13));
  }

  @Test
  void slopes_without_each_organisation() {
    double[][] without = example().withoutEach(ONE);
    for (int g = 0; g < 6; g++) {
      assertThat(without[g][0]).as("without %d", g + 1).isCloseTo(WITHOUT[g], within(1e-9));
    }
  }

  @Test
  void slopes_without_each_organisation_are_the_same_in_the_joint_model() {
    var fit =
        TogetherFit.of(
            Passes.over(WorkedExample.together(), true, false, ONE).getFirst().sums(), ONE);
    double[][] without = fit.withoutEach(ONE);
    for (int g = 0; g < 6; g++) {
      assertThat(without[g]).hasSize(2);
      assertThat(without[g][0]).as("without %d", g + 1).isCloseTo(WITHOUT[g], within(1e-9));
    }
  }
}
