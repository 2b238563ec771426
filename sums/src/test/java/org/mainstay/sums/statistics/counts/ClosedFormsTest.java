package org.mainstay.sums.statistics.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.design.Convention;
import org.mainstay.sums.statistics.design.Design;
import org.mainstay.sums.statistics.design.Factor;

/// Models whose ratio and error can be written down: the ratio of two rates, and pairs.
///
/// In one organisation the model with a column for each programme is saturated, so that each rate
/// is `Σ w y / Σ w t` and the logarithm of a rate moves with row i by `w (y − t rate) / Σ w y`. In
/// pairs of one row with and one without, `Σ y₁ / Σ y₀` is the ratio of the conditional binomial.
class ClosedFormsTest {
  private static final double TIGHT = 1e-10;

  @ParameterizedTest
  @CsvSource({
    "1, false, false, 10", "2, true, false, 10", "3, false, true, 10", "4, true, true, 10",
    "5, false, false, 3", "6, true, true, 77", "7, false, true, 150", "8, true, false, 2",
    "9, true, true, 25", "10, false, false, 50", "11, true, false, 51", "12, false, true, 5"
  })
  void in_one_organisation_ratios_are_those_of_plain_rates(
      long seed, boolean exposed, boolean weighted, int weeks) {
    var made = new Programmes(seed, 300, exposed, weighted);
    int[] week = CountFits.modulo(300, weeks);
    CountAnswer.Fit fit = CountFits.fit(made.asked(Factor.of("week", week)));
    double factor = 299.0 / 296 * weeks / (weeks - 1.0);

    assertThat(fit.precision().factor()).isCloseTo(factor, within(1e-14));
    for (int j = 1; j <= 3; j++) {
      CountFits.close(
          fit.terms().get(j - 1),
          Math.log(made.rate(j) / made.rate(0)),
          made.error(j, week, factor),
          TIGHT);
    }
  }

  @ParameterizedTest
  @CsvSource({"21, false, false", "22, true, false", "23, false, true", "24, true, true"})
  void rows_that_stand_alone_add_up_their_own_squares(
      long seed, boolean exposed, boolean weighted) {
    var made = new Programmes(seed, 200, exposed, weighted);
    int[] row = IntStream.range(0, 200).toArray();
    CountDesign asked = made.asked(Factor.of("row", row));
    CountAnswer.Fit fit =
        CountFits.fit(new CountDesign(asked.design().eachRowAlone(), asked.exposure()));

    for (int j = 1; j <= 3; j++) {
      CountFits.close(
          fit.terms().get(j - 1),
          Math.log(made.rate(j) / made.rate(0)),
          made.error(j, row, 200.0 / 196),
          TIGHT);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 15, 16, 17, 33, 64, 500, 5000})
  void pairs_are_conditional_binomials(int pairs) {
    var made = new Pairs(pairs, pairs, 1);
    CountAnswer.Fit fit = CountFits.fit(made.asked(Convention.NESTED));
    double n = 2.0 * pairs;
    double factor = (n - 1) / (n - 2) * pairs / (pairs - 1.0);

    assertThat(fit.groups()).isEqualTo(pairs);
    CountFits.close(
        fit.terms().getFirst(), Math.log(made.with() / made.without()), made.error(factor), TIGHT);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.25, 0.5, 2, 10, 1000})
  void pairs_exposed_unlike_by_one_ratio_have_it_taken_off(double times) {
    var made = new Pairs(99, 40, times);
    CountAnswer.Fit fit =
        CountFits.fit(
            made.asked(Convention.NESTED).exposedFor(Column.of("time", made.time.clone())));
    double factor = 79.0 / 78 * 40 / 39;

    CountFits.close(
        fit.terms().getFirst(),
        Math.log(made.with() / (times * made.without())),
        made.error(factor),
        TIGHT);
  }

  @Test
  void in_pairs_areg_counts_every_pair() {
    var made = new Pairs(5, 60, 1);
    CountAnswer.Fit fit = CountFits.fit(made.asked(Convention.AREG));

    assertThat(fit.precision().parameters()).isEqualTo(61);
    CountFits.close(
        fit.terms().getFirst(),
        Math.log(made.with() / made.without()),
        made.error(119.0 / (120 - 61) * 60 / 59),
        TIGHT);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1, 2", "3, 1", "7, 11", "100, 1", "1, 1000"})
  void two_rows_in_each_of_two_organisations_give_the_ratio_of_the_sums(double one, double other) {
    double[] days = {one, other, 2 * one, 5 * other};
    Design design =
        CountFits.design(
            days,
            List.of(Column.of("x", new double[] {1, 0, 1, 0})),
            new int[] {8, 8, 9, 9},
            Factor.of("organisation", new int[] {8, 8, 9, 9}));
    CountAnswer.Fit fit = CountFits.fit(design);

    assertThat(fit.terms().getFirst().ratio() / (3 * one / (6 * other)))
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void equal_counts_everywhere_give_a_ratio_of_one_without_error() {
    Design design =
        CountFits.design(
            new double[] {4, 4, 4, 4, 4, 4},
            List.of(Column.of("x", new double[] {0, 1, 2, 5, 3, 9})),
            new int[] {1, 1, 1, 2, 2, 2});
    RateRatio term = CountFits.fit(design).terms().getFirst();

    assertThat(term.estimate()).isCloseTo(0, within(1e-15));
    assertThat(term.ratio()).isCloseTo(1, within(1e-15));
    assertThat(term.error()).isCloseTo(0, within(1e-14));
  }

  /// One organisation with three programmes and none.
  private static final class Programmes {
    private final double[] days;
    private final double[] time;
    private final double[] weight;
    private final int[] programme;

    Programmes(long seed, int rows, boolean exposed, boolean weighted) {
      var random = new SplittableRandom(seed);
      days = new double[rows];
      time = CountFits.ones(rows);
      weight = CountFits.ones(rows);
      programme = new int[rows];
      for (int i = 0; i < rows; i++) {
        programme[i] = i < 4 ? i : random.nextInt(4);
        days[i] = i < 4 ? 3 : random.nextInt(1 + 2 * programme[i] + random.nextInt(9));
        time[i] = exposed ? 0.25 + random.nextDouble() : 1;
        weight[i] = weighted ? 0.5 + random.nextInt(5) : 1;
      }
    }

    CountDesign asked(Factor by) {
      List<Column> columns = new ArrayList<>();
      for (int j = 1; j <= 3; j++) {
        int number = j;
        columns.add(
            Column.of(
                "programme " + j,
                Arrays.stream(programme).mapToDouble(p -> p == number ? 1 : 0).toArray()));
      }
      Design design =
          CountFits.design(days, columns, new int[days.length], by)
              .weightedBy(Column.of("weight", weight));
      return CountDesign.of(design).exposedFor(Column.of("time", time));
    }

    private double sum(int which, double[] values) {
      return IntStream.range(0, values.length)
          .filter(i -> programme[i] == which)
          .mapToDouble(i -> weight[i] * values[i])
          .sum();
    }

    double rate(int which) {
      return sum(which, days) / sum(which, time);
    }

    double error(int which, int[] cluster, double factor) {
      double[] moved = new double[days.length];
      for (int i = 0; i < days.length; i++) {
        int own = programme[i];
        double rest = weight[i] * (days[i] - time[i] * rate(own));
        double share = own == which ? 1 : own == 0 ? -1 : 0;
        moved[cluster[i]] += share * rest / sum(own, days);
      }
      return Math.sqrt(factor * Arrays.stream(moved).map(m -> m * m).sum());
    }
  }

  /// Pairs of a member of staff who took part and one who did not.
  private static final class Pairs {
    private final double[] days;
    private final double[] time;
    private final int[] pair;
    private final double[] took;

    Pairs(long seed, int pairs, double times) {
      var random = new SplittableRandom(seed);
      days = new double[2 * pairs];
      time = new double[2 * pairs];
      pair = new int[2 * pairs];
      took = new double[2 * pairs];
      for (int i = 0; i < days.length; i++) {
        pair[i] = i / 2;
        took[i] = i % 2;
        days[i] = 1 + random.nextInt(6) + random.nextInt(1 + i % 2);
        double usual = 1 + i / 2 % 5;
        time[i] = i % 2 == 0 ? usual : times * usual;
      }
    }

    CountDesign asked(Convention convention) {
      return CountDesign.of(
          CountFits.design(days, List.of(Column.of("took part", took)), pair).counting(convention));
    }

    double with() {
      return IntStream.range(0, days.length)
          .filter(i -> i % 2 == 1)
          .mapToDouble(i -> days[i])
          .sum();
    }

    double without() {
      return Arrays.stream(days).sum() - with();
    }

    /// Scores `y₁ − p (y₀ + y₁)` and curvature `p (1 − p) Σ y`, clustered by pair.
    double error(double factor) {
      double p = with() / (with() + without());
      double scores = 0;
      for (int i = 0; i < days.length; i += 2) {
        double score = days[i + 1] - p * (days[i] + days[i + 1]);
        scores += score * score;
      }
      return Math.sqrt(factor * scores) / (p * (1 - p) * (with() + without()));
    }
  }
}
