package org.mainstay.sums.statistics.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.design.Convention;
import org.mainstay.sums.statistics.design.Design;
import org.mainstay.sums.statistics.design.ErrorType;
import org.mainstay.sums.statistics.matrix.Workers;
import org.mainstay.sums.statistics.tail.Tails;

/// Poisson fits against explicit dummies and plain normal equations.
class PoissonAgainstDummiesTest {
  private static final Workers TWO = new Workers(2);
  private static final double NINE = 1e-9;
  private static final InventedCounts DATA = InventedCounts.of(3, 700, 12, 3);

  @ParameterizedTest
  @CsvSource({"false, false", "true, false", "false, true", "true, true"})
  void exposure_and_weights_are_as_with_dummies(boolean exposed, boolean weighted) {
    Design design = DATA.design();
    if (weighted) {
      design = design.weightedBy(Column.of("weight", DATA.weight()));
    }
    CountDesign asked = CountDesign.of(design);
    if (exposed) {
      asked = asked.exposedFor(Column.of("time", DATA.time()));
    }
    double[] ones = new double[DATA.days().length];
    Arrays.fill(ones, 1);
    agree(
        asked,
        new CountDummies(
            DATA.days(),
            DATA.x(),
            DATA.organisation(),
            exposed ? DATA.time() : ones,
            weighted ? DATA.weight() : ones),
        DATA.organisation(),
        4);
  }

  @Test
  void clusters_may_be_regions_that_hold_organisations() {
    agree(CountDesign.of(DATA.design(DATA.region(), "region")), plain(DATA), DATA.region(), 3 + 1);
  }

  @Test
  void clusters_that_cut_across_organisations_leave_them_counted() {
    int[] across = IntStream.range(0, DATA.days().length).map(i -> i % 25).toArray();
    agree(CountDesign.of(DATA.design(across, "week")), plain(DATA), across, 3 + 12);
  }

  @Test
  void the_areg_convention_counts_the_organisations() {
    agree(
        CountDesign.of(DATA.design().counting(Convention.AREG)),
        plain(DATA),
        DATA.organisation(),
        3 + 12);
  }

  @Test
  void each_row_alone_is_hc1() {
    int rows = DATA.days().length;
    CountAnswer.Fit fit = fit(CountDesign.of(DATA.design().eachRowAlone()));
    CountDummies dummies = plain(DATA);
    dummies.fitted(15);
    double[] errors = dummies.errors(IntStream.range(0, rows).toArray(), rows / (rows - 3.0 - 12));

    assertThat(fit.precision().errors()).isEqualTo(ErrorType.HC1);
    assertThat(fit.precision().clusteredBy()).isEqualTo("each row by itself");
    assertThat(fit.precision().parameters()).isEqualTo(15);
    for (int j = 0; j < 3; j++) {
      assertThat(fit.terms().get(j).error() / errors[j]).isCloseTo(1, within(NINE));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 6, 9})
  void any_number_of_columns_is_as_with_dummies(int columns) {
    InventedCounts data = InventedCounts.of(40 + columns, 600, 8, columns);
    agree(CountDesign.of(data.design()), plain(data), data.organisation(), columns + 1);
  }

  @Test
  void an_organisation_of_a_thousand_rows_is_read_in_stretches() {
    InventedCounts data = InventedCounts.of(77, 1500, 2, 2);
    CountDummies dummies = plain(data);
    double[] slopes = dummies.fitted(15);
    CountAnswer.Fit fit = fit(CountDesign.of(data.design(weeks(data), "week")));
    double[] errors = dummies.errors(weeks(data), fit.precision().factor());
    for (int j = 0; j < 2; j++) {
      assertThat(fit.terms().get(j).estimate()).isCloseTo(slopes[j], within(NINE * errors[j]));
      assertThat(fit.terms().get(j).error() / errors[j]).isCloseTo(1, within(NINE));
    }
  }

  @Test
  void an_offset_on_a_column_changes_nothing() {
    double[] far = Arrays.stream(DATA.x()[0]).map(x -> x + 1e6).toArray();
    InventedCounts moved =
        InventedCounts.made(
            DATA.days(),
            new double[][] {far, DATA.x()[1], DATA.x()[2]},
            DATA.organisation(),
            DATA.region(),
            new double[][] {DATA.time(), DATA.weight()});
    List<RateRatio> wanted = fit(CountDesign.of(DATA.design())).terms();
    List<RateRatio> found = fit(CountDesign.of(moved.design())).terms();
    for (int j = 0; j < 3; j++) {
      assertThat(found.get(j).estimate())
          .isCloseTo(wanted.get(j).estimate(), within(1e-7 * wanted.get(j).error()));
    }
  }

  @Test
  void a_ratio_its_limits_and_both_p_values_follow_from_estimate_and_error() {
    CountAnswer.Fit fit = fit(CountDesign.of(DATA.design()));
    for (RateRatio term : fit.terms()) {
      assertThat(term.statistic()).isEqualTo(term.estimate() / term.error());
      assertThat(term.ratio()).isEqualTo(Math.exp(term.estimate()));
      assertThat(Math.log(term.low()))
          .isCloseTo(term.estimate() - 1.959963984540054 * term.error(), within(1e-14));
      assertThat(Math.log(term.high()))
          .isCloseTo(term.estimate() + 1.959963984540054 * term.error(), within(1e-14));
      assertThat(term.p()).isEqualTo(Tails.normalTwoSided(term.statistic()));
      assertThat(term.pStudent()).isEqualTo(Tails.studentTwoSided(term.statistic(), 11));
      assertThat(term.pStudent()).isGreaterThan(term.p());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void any_number_of_threads_gives_the_same_bits(int threads) {
    assertThat(Poisson.fit(CountDesign.of(DATA.design()), new Workers(threads)))
        .isEqualTo(Poisson.fit(CountDesign.of(DATA.design()), TWO));
  }

  @Test
  void the_order_of_the_rows_changes_nothing() {
    CountAnswer.Fit there = fit(CountDesign.of(DATA.design()));
    CountAnswer.Fit back = fit(CountDesign.of(DATA.backwards().design()));
    for (int j = 0; j < 3; j++) {
      assertThat(back.terms().get(j).estimate())
          .isCloseTo(there.terms().get(j).estimate(), within(1e-12));
      assertThat(back.terms().get(j).error())
          .isCloseTo(there.terms().get(j).error(), within(1e-12));
    }
  }

  private static int[] weeks(InventedCounts data) {
    return IntStream.range(0, data.days().length).map(i -> i % 40).toArray();
  }

  private static CountDummies plain(InventedCounts data) {
    double[] ones = new double[data.days().length];
    Arrays.fill(ones, 1);
    return new CountDummies(data.days(), data.x(), data.organisation(), ones, ones);
  }

  private static CountAnswer.Fit fit(CountDesign asked) {
    return (CountAnswer.Fit) Poisson.fit(asked, TWO);
  }

  private static void agree(
      CountDesign asked, CountDummies dummies, int[] clusters, int parameters) {
    double[] slopes = dummies.fitted(15);
    double n = asked.design().rows();
    double g = Arrays.stream(clusters).distinct().count();
    double factor = (n - 1) / (n - parameters) * g / (g - 1);
    double[] errors = dummies.errors(clusters, factor);
    CountAnswer.Fit fit = fit(asked);

    assertThat(fit.precision().parameters()).isEqualTo(parameters);
    assertThat(fit.precision().clusters()).isEqualTo((int) g);
    assertThat(fit.precision().factor()).isCloseTo(factor, within(1e-14));
    assertThat(fit.precision().degrees()).isEqualTo(g - 1);
    assertThat(fit.terms()).hasSize(asked.design().columns().size());
    for (int j = 0; j < fit.terms().size(); j++) {
      RateRatio term = fit.terms().get(j);
      assertThat(term.column()).isEqualTo("x" + (j + 1));
      assertThat(term.estimate()).isCloseTo(slopes[j], within(NINE * errors[j]));
      assertThat(term.error() / errors[j]).as("error of %s", term).isCloseTo(1, within(NINE));
    }
  }
}
