package org.mainstay.sums.statistics.regression.gram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import org.mainstay.sums.statistics.regression.Study;

/// The worked example of the statistics reference, section 5.11, from its sums alone with a pencil:
/// whole numbers over n, one covariate, one treatment, and the formulas of section 5.3 and 5.4.
class WorkedExampleByHandTest {
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

  private final ClusterGrams sums = InventedTable.sums(WorkedExample.rows(), false);

  /// `n Σab − Σa Σb` is a whole number: over n it is the sum of products.
  private static double whole(Column a, Column b, int code) {
    long n = 0;
    long sumA = 0;
    long sumB = 0;
    long both = 0;
    for (int i = 0; i < 24; i++) {
      if (WorkedExample.organisations()[i] == code) {
        n++;
        sumA += (long) a.at(i);
        sumB += (long) b.at(i);
        long first = (long) a.at(i);
        long second = (long) b.at(i);
        both += first * second;
      }
    }
    return (double) (n * both - sumA * sumB) / n;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void the_sums_of_each_organisation_are_whole_numbers_over_its_rows(int code) {
    Column t = WorkedExample.t();
    Column x = WorkedExample.x();
    Column y = WorkedExample.y();
    int g = code - 1;

    assertThat(sums.code(g)).isEqualTo(code);
    assertThat(sums.wide(g)[0]).isCloseTo(whole(x, x, code), within(1e-11));
    assertThat(sums.wide(g)[1]).isCloseTo(whole(x, y, code), within(1e-12));
    assertThat(sums.wide(g)[2]).isEqualTo(sums.wide(g)[1]);
    assertThat(sums.wide(g)[3]).isCloseTo(whole(y, y, code), within(1e-12));
    assertThat(sums.cross(g)[0]).isCloseTo(whole(x, t, code), within(1e-12));
    assertThat(sums.cross(g)[1]).isCloseTo(whole(y, t, code), within(1e-13));
    assertThat(sums.own(g)[0]).isCloseTo(whole(t, t, code), within(1e-14));
  }

  private double total(int which, int at) {
    return IntStream.range(0, 6)
        .mapToDouble(
            g ->
                switch (which) {
                  case 0 -> sums.wide(g)[at];
                  case 1 -> sums.cross(g)[at];
                  default -> sums.own(g)[at];
                })
        .sum();
  }

  private double gamma() {
    return total(1, 0) / total(0, 0);
  }

  private double delta() {
    return total(0, 1) / total(0, 0);
  }

  private double left() {
    return total(2, 0) - gamma() * total(1, 0);
  }

  private double slope() {
    return (total(1, 1) - gamma() * total(0, 1)) / left();
  }

  /// `P(a,b)` of one cluster with one covariate: a bilinear form of its sums.
  private double scoreOf(int g) {
    double[] wide = sums.wide(g);
    double[] cross = sums.cross(g);
    double own = sums.own(g)[0] - 2 * gamma() * cross[0] + gamma() * gamma() * wide[0];
    double mixed = cross[1] - gamma() * wide[1] - delta() * cross[0] + gamma() * delta() * wide[0];
    return mixed - slope() * own;
  }

  @Test
  void the_slope_follows_from_the_sums() {
    assertThat(left()).isCloseTo(5.61733162906374, within(1e-13));
    assertThat(slope()).isCloseTo(2.951168313665702, within(1e-14));
  }

  @Test
  void the_scores_follow_from_the_sums() {
    for (int g = 0; g < 6; g++) {
      assertThat(scoreOf(g)).isCloseTo(SCORES[g], within(1e-12));
    }
    assertThat(IntStream.range(0, 6).mapToDouble(this::scoreOf).sum()).isCloseTo(0, within(1e-13));
  }

  @ParameterizedTest
  @CsvSource({"1, 0.459541734458887", "3, 0.526829217723113", "8, 0.603558692132635"})
  void the_errors_follow_from_the_scores(int parameters, double error) {
    double squares = IntStream.range(0, 6).mapToDouble(g -> scoreOf(g) * scoreOf(g)).sum();
    double factor = parameters == 1 ? 1 : 23.0 / (24 - parameters) * 6 / 5;

    assertThat(Math.sqrt(factor * squares) / left()).isCloseTo(error, within(1e-13));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void the_slope_without_an_organisation_follows_from_the_sums_of_the_others(int gone) {
    double covariate = total(0, 0) - sums.wide(gone)[0];
    double together = total(1, 0) - sums.cross(gone)[0];
    double outcome = total(0, 1) - sums.wide(gone)[1];
    double mixed = total(1, 1) - sums.cross(gone)[1] - together * outcome / covariate;
    double own = total(2, 0) - sums.own(gone)[0] - together * together / covariate;

    assertThat(mixed / own).isCloseTo(WITHOUT[gone], within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "CR0, 2.951168313665702, 0.459541734458887",
    "CR1, 2.951168313665702, 0.526829217723113",
    "CR3, 2.951168313665702, 0.582701103164155"
  })
  void the_study_says_what_the_pencil_says(ErrorType type, double value, double error) {
    Setting setting = Setting.usual(1, 1).when(FewClusters.SHOWN).with(type);
    ClusterGrams joint = InventedTable.sums(WorkedExample.rows(), true);
    for (List<Result> results :
        List.of(
            Study.of(WorkedExample.rows(), setting),
            Study.of(sums, setting),
            Study.of(joint, setting),
            Study.of(joint, setting.together()))) {
      var found = (Result.Estimated) results.getFirst();

      assertThat(found.value()).isCloseTo(value, within(1e-13));
      assertThat(found.by(type).orElseThrow().error()).isCloseTo(error, within(1e-13));
    }
  }

  @Test
  void the_wild_bootstrap_finds_two_of_sixty_four() {
    Setting setting = Setting.usual(1, 1).when(FewClusters.SHOWN).with(ErrorType.WILD);
    var found = (Result.Estimated) Study.of(sums, setting).getFirst();

    assertThat(found.p()).isEqualTo(2 / 64.0);
    assertThat(found.by(ErrorType.WILD).orElseThrow().statistic())
        .isCloseTo(5.601755207162, within(1e-11));
  }
}
