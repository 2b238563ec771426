package org.mainstay.sums.statistics.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.design.Dropped;

/// Columns that say nearly the same, and columns that differ far more between organisations than
/// inside them, are estimated as long as they can be.
///
/// With `x₂ = x₁ + d u` the same model is that on `x₁` and `u`, which are nothing alike: `b₂ =
/// b_u/d`, `b₁ = b_x − b₂`.
class NearlyAlikeTest {
  private static final int ROWS = 700;

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "1, 0.1",
    "1, 0.01",
    "1, 0.001",
    "1, 3e-4",
    "1, 1e-4",
    "2, 0.001",
    "2, 3e-4",
    "3, 0.001",
    "3, 1e-4",
    "4, 0.001",
    "4, 5e-4",
    "5, 2e-4",
    "6, 1e-4",
    "7, 0.003"
  })
  void nearly_alike_columns_have_the_estimates_of_their_difference(long seed, double d) {
    var made = new Made(seed);
    double[] near = new double[ROWS];
    Arrays.setAll(near, i -> made.first[i] + d * made.other[i]);
    List<RateRatio> apart = made.fit(made.first, made.other).terms();
    List<RateRatio> alike = made.fit(made.first, near).terms();
    double wanted = apart.get(1).estimate() / d;
    double error = apart.get(1).error() / d;

    assertThat(alike.get(1).estimate()).isCloseTo(wanted, within(1e-6 * error));
    assertThat(alike.get(1).error() / error).isCloseTo(1, within(1e-6));
    assertThat(alike.get(0).estimate())
        .isCloseTo(apart.get(0).estimate() - wanted, within(1e-6 * error));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-6, 1e-7, 1e-9, 0})
  void columns_alike_but_for_rounding_are_one(double d) {
    var made = new Made(8);
    double[] near = new double[ROWS];
    Arrays.setAll(near, i -> made.first[i] + d * made.other[i]);
    CountAnswer.Fit fit = made.fit(made.first, near);

    assertThat(fit.dropped()).containsExactly(new Dropped("other", Dropped.Why.COLLINEAR));
    assertThat(fit.terms()).extracting(RateRatio::column).containsExactly("first");
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 30, 1000, 30_000})
  void a_column_far_apart_between_organisations_has_the_estimate_inside_them(double apart) {
    var made = new Made(9);
    double[] shifted = new double[ROWS];
    Arrays.setAll(shifted, i -> made.first[i] + apart * made.organisation[i]);
    RateRatio plain = made.fit(made.first, made.other).terms().getFirst();
    RateRatio found = made.fit(shifted, made.other).terms().getFirst();

    CountFits.close(found, plain.estimate(), plain.error(), 1e-7);
  }

  @Test
  void what_has_no_end_is_still_refused_when_it_is_nearly_alike() {
    // the difference of the two columns is 0 wherever there is an event and above it elsewhere
    var made = new Made(10);
    double[] near = new double[ROWS];
    Arrays.setAll(near, i -> made.first[i] + (made.days[i] == 0 ? 0.01 + 0.01 * (i % 3) : 0));

    assertThat(made.refusal(made.first, near))
        .isEqualTo(
            "The likelihood has no top: some of these together tell for certain where there are no"
                + " events: first, other.");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5, 20})
  void a_few_rows_foretold_for_certain_among_thousands_are_refused(int few) {
    // "two" is "one" but for a few rows without events: one − two foretells them
    int rows = 8000;
    double[] days = new double[rows];
    double[] one = new double[rows];
    double[] two = new double[rows];
    var random = new SplittableRandom(few);
    for (int i = 0; i < rows; i++) {
      days[i] = i < few ? 0 : random.nextInt(4);
      one[i] = i < few || i % 3 == 0 ? 1 : 0;
      two[i] = i < few ? 0 : one[i];
    }
    CountDesign asked =
        CountDesign.of(
            CountFits.design(
                days,
                List.of(Column.of("one", one), Column.of("two", two)),
                CountFits.modulo(rows, 8)));

    assertThat(CountFits.refusal(asked))
        .startsWith("The likelihood has no top")
        .endsWith("one, two.");
  }

  @Test
  void steps_stay_few() {
    for (long seed = 20; seed < 40; seed++) {
      var made = new Made(seed);
      double[] near = new double[ROWS];
      Arrays.setAll(near, i -> made.first[i] + 2e-4 * made.other[i]);

      assertThat(made.fit(made.first, near).steps()).isBetween(3, 10);
    }
  }

  /// Staff of 20 organisations with two columns.
  private static final class Made {
    private final double[] days = new double[ROWS];
    private final double[] first = new double[ROWS];
    private final double[] other = new double[ROWS];
    private final int[] organisation = CountFits.modulo(ROWS, 20);

    Made(long seed) {
      var random = new SplittableRandom(seed);
      for (int i = 0; i < ROWS; i++) {
        first[i] = random.nextDouble() * 2;
        other[i] = random.nextDouble();
        double product = random.nextDouble();
        while (product > Math.exp(-Math.exp(0.3 + 0.2 * first[i]))) {
          product *= random.nextDouble();
          days[i]++;
        }
      }
    }

    private CountDesign asked(double[] one, double[] two) {
      return CountDesign.of(
          CountFits.design(
              days, List.of(Column.of("first", one), Column.of("other", two)), organisation));
    }

    CountAnswer.Fit fit(double[] one, double[] two) {
      return CountFits.fit(asked(one, two));
    }

    String refusal(double[] one, double[] two) {
      return CountFits.refusal(asked(one, two));
    }
  }
}
