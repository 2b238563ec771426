package org.mainstay.sums.statistics.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.matrix.Workers;

/// Invented staff for whom the truth is known: 60 organisations of 12 whose days scatter far more
/// than Poisson's would, as each organisation has its own effect of the programme.
class CountCalibrationTest {
  private static final int ORGANISATIONS = 60;
  private static final int STAFF = 12;

  @ParameterizedTest
  @CsvSource({"0, 900", "0.4, 901", "-0.7, 902"})
  void the_interval_holds_the_truth_in_about_nineteen_of_twenty(double truth, long seed) {
    int held = 0;
    for (int trial = 0; trial < 400; trial++) {
      RateRatio found = trial(new SplittableRandom(seed * 1000 + trial), truth);
      held += found.low() < Math.exp(truth) && Math.exp(truth) < found.high() ? 1 : 0;
    }
    // 380 wanted; three binomial deviations of √(400 · 0.05 · 0.95) = 4.4 and two for few clusters
    assertThat(held).isBetween(380 - 22, 380 + 13);
  }

  @Test
  void the_estimate_is_right_on_average() {
    double sum = 0;
    double errors = 0;
    for (int trial = 0; trial < 300; trial++) {
      RateRatio found = trial(new SplittableRandom(77_000 + trial), 0.4);
      sum += found.estimate();
      errors += found.error();
    }
    // three standard errors of a mean of 300, and one more for the curve of the logarithm
    assertThat(sum / 300).isBetween(0.4 - 4 * bound(errors), 0.4 + 4 * bound(errors));
  }

  private static double bound(double errors) {
    return errors / 300 / Math.sqrt(300);
  }

  private static RateRatio trial(SplittableRandom random, double truth) {
    int rows = ORGANISATIONS * STAFF;
    double[] days = new double[rows];
    double[] took = new double[rows];
    int[] organisation = new int[rows];
    double own = 0;
    double effect = 0;
    for (int i = 0; i < rows; i++) {
      organisation[i] = i / STAFF;
      if (i % STAFF == 0) {
        own = random.nextDouble(0.2, 1.4);
        // e to it is 1 on average, so that the ratio over all organisations is the truth
        effect = random.nextBoolean() ? Math.log(1.3) : Math.log(0.7);
      }
      took[i] = i % 2;
      days[i] = poisson(random, Math.exp(own + took[i] * (truth + effect)));
    }
    CountDesign asked =
        CountDesign.of(CountFits.design(days, List.of(Column.of("took part", took)), organisation));
    return ((CountAnswer.Fit) Poisson.fit(asked, new Workers(1))).terms().getFirst();
  }

  private static double poisson(SplittableRandom random, double mean) {
    double product = random.nextDouble();
    int count = 0;
    while (product > Math.exp(-mean)) {
      product *= random.nextDouble();
      count++;
    }
    return count;
  }
}
