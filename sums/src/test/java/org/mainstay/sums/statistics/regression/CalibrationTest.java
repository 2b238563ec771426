package org.mainstay.sums.statistics.regression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mainstay.sums.statistics.regression.bootstrap.Draws;
import org.mainstay.sums.statistics.regression.gram.Column;
import org.mainstay.sums.statistics.regression.gram.GroupedRows;

/// A programme that does nothing is found to do something about one time in twenty, not more: 1,000
/// studies each; between 3.6 and 6.4 % lie within two binomial errors of 5 %.
@Tag("slow")
class CalibrationTest {
  private static final int STUDIES = 1000;

  private static GroupedRows nothingHappens(SplittableRandom random, int organisations, int size) {
    int n = organisations * size;
    int[] codes = new int[n];
    double[] y = new double[n];
    double[] t = new double[n];
    double[] x = new double[n];
    for (int g = 0; g < organisations; g++) {
      double shared = random.nextGaussian();
      double response = 0.5 * random.nextGaussian();
      double uptake = 0.2 + 0.4 * random.nextDouble();
      for (int i = g * size; i < (g + 1) * size; i++) {
        codes[i] = g;
        x[i] = random.nextGaussian();
        t[i] = random.nextDouble() < uptake ? 1 : 0;
        y[i] = shared + response * (t[i] - uptake) + 0.3 * x[i] + random.nextGaussian();
      }
    }
    return new GroupedRows(
        List.of(Column.of("y", y)), List.of(Column.of("t", t)), List.of(Column.of("x", x)), codes);
  }

  private static double rejected(int organisations, int size, Setting setting) {
    var random = new SplittableRandom(20240110);
    int rejected = 0;
    for (int study = 0; study < STUDIES; study++) {
      Result result = Study.of(nothingHappens(random, organisations, size), setting).getFirst();
      rejected += result.p() <= 0.05 ? 1 : 0;
    }
    return (double) rejected / STUDIES;
  }

  @Test
  void cr1_with_233_organisations_rejects_five_in_a_hundred() {
    assertThat(rejected(233, 20, Setting.usual(1, 1))).isBetween(0.036, 0.064);
  }

  @Test
  void the_wild_bootstrap_with_10_organisations_rejects_five_in_a_hundred() {
    Setting wild =
        Setting.usual(1, 1)
            .with(ErrorType.WILD)
            .drawing(new Setting.WildDraws(999, 1, Draws.Kind.RADEMACHER, false));

    assertThat(rejected(10, 30, wild)).isBetween(0.036, 0.064);
  }

  @Test
  void cr1_with_8_organisations_is_replaced() {
    var random = new SplittableRandom(7);
    var found =
        (Result.Estimated) Study.of(nothingHappens(random, 8, 30), Setting.usual(1, 1)).getFirst();

    assertThat(found.by(ErrorType.CR1)).isEmpty();
    assertThat(found.by(ErrorType.CR3)).isPresent();
    assertThat(found.by(ErrorType.WILD)).isPresent();
    assertThat(found.warnings()).isNotEmpty();
  }
}
