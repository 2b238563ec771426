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
import org.mainstay.sums.statistics.design.Design;
import org.mainstay.sums.statistics.design.Dropped;
import org.mainstay.sums.statistics.design.Factor;
import org.mainstay.sums.statistics.design.Sample;
import org.mainstay.sums.statistics.matrix.Workers;

/// When a column tells for certain where there are no events its effect has no end: exactly then no
/// number is given. Judged by the slope of the conditional likelihood far out on either side.
class SeparationTest {
  private static final double FAR = 60;
  private static final Workers ONE = new Workers(1);
  private static final int[] THREES = {0, 0, 0, 1, 1, 1};

  /// Every table of two organisations with three rows, counts 0 or 1 and an answer no or yes.
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
  void a_term_is_given_exactly_when_the_likelihood_has_a_top(int eighth) {
    for (int bits = eighth * 512; bits < (eighth + 1) * 512; bits++) {
      double[] days = bits(bits / 64);
      double[] x = bits(bits % 64);
      boolean top = slope(days, x, FAR) < -1e-9 && slope(days, x, -FAR) > 1e-9;
      boolean term = hasTerm(Poisson.fit(alone(days, x), ONE));

      assertThat(term).as("%s %s", Arrays.toString(days), Arrays.toString(x)).isEqualTo(top);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {11, 23, 25, 30, 38, 51, 62})
  void the_estimate_of_a_small_table_is_where_the_slope_is_nothing(int counts) {
    double[] days = bits(counts);
    double[] x = {0, 1, 2, 1, 0, 3};
    if (hasTerm(Poisson.fit(alone(days, x), CountFits.TWO))) {
      double estimate = CountFits.fit(alone(days, x)).terms().getFirst().estimate();
      assertThat(slope(days, x, estimate)).isCloseTo(0, within(1e-9));
    } else {
      assertThat(slope(days, x, FAR) * slope(days, x, -FAR)).isCloseTo(0, within(1e-9));
    }
  }

  @Test
  void a_column_may_separate_once_another_has_taken_its_rows() {
    // "second" differs at an event in row 2 only until "first" has nothing to do with it; rows 4
    // and
    // 5 go with "first", after which "second" differs in row 3 alone, where nothing happened
    double[] days = {2, 3, 1, 0, 0, 0, 4, 1, 2, 3};
    double[] first = {0, 0, 0, 0, 1, 1, 0, 0, 0, 0};
    double[] second = {0, 0, 0, 1, -1, 1, 0, 0, 0, 0};
    double[] third = {0, 1, 2, 1, 2, 1, 0, 2, 1, 0};
    int[] organisation = {1, 1, 1, 1, 1, 1, 2, 2, 2, 2};
    CountAnswer.Fit fit =
        CountFits.fit(
            CountFits.design(
                    days,
                    List.of(
                        Column.of("second", second),
                        Column.of("first", first),
                        Column.of("third", third)),
                    organisation)
                .eachRowAlone());

    assertThat(fit.dropped())
        .containsExactly(
            new Dropped("second", Dropped.Why.SEPARATED),
            new Dropped("first", Dropped.Why.SEPARATED));
    assertThat(fit.sample().leftOut())
        .containsExactly(
            new Sample.LeftOut("no event where first differs", 2),
            new Sample.LeftOut("no event where second differs", 1));
    assertThat(fit.terms()).extracting(RateRatio::column).containsExactly("third");
  }

  @Test
  void a_person_left_alone_by_separation_is_a_singleton_too() {
    double[] days = {2, 0, 1, 3, 2, 5, 1, 2};
    double[] took = {0, 1, 0, 0, 0, 0, 0, 0};
    double[] demand = {1, 2, 1, 3, 2, 3, 1, 2};
    int[] organisation = {1, 1, 2, 2, 2, 3, 3, 3};
    Design design =
        CountFits.design(
                days,
                List.of(Column.of("took part", took), Column.of("demand", demand)),
                organisation)
            .eachRowAlone();
    CountAnswer.Fit dropped = CountFits.fit(design.withoutSingletons());

    assertThat(CountFits.fit(design).groups()).isEqualTo(3);
    assertThat(dropped.groups()).isEqualTo(2);
    assertThat(dropped.withoutEvents()).isZero();
    assertThat(dropped.sample())
        .isEqualTo(
            new Sample(
                8,
                6,
                List.of(
                    new Sample.LeftOut("no event where took part differs", 1),
                    new Sample.LeftOut("alone in its organisation", 1))));
  }

  @ParameterizedTest
  @CsvSource({"1, above", "-1, below", "0.001, a little above", "-5000, far below"})
  void a_scale_separates_by_lying_on_one_side(double beyond, String side) {
    double[] x = {3, 3, 3 + beyond, 7, 7 + beyond, 7};
    CountAnswer.Fit fit = CountFits.fit(alone(new double[] {1, 2, 0, 4, 0, 1}, x));

    assertThat(fit.terms()).as(side).isEmpty();
    assertThat(fit.dropped()).containsExactly(new Dropped("x", Dropped.Why.SEPARATED));
    assertThat(fit.sample().leftOut())
        .containsExactly(new Sample.LeftOut("no event where x differs", 2));
  }

  @Test
  void values_on_both_sides_of_the_events_do_not_separate() {
    double[] x = {3, 2, 4, 7, 7, 7};
    CountAnswer.Fit fit = CountFits.fit(alone(new double[] {1, 0, 0, 4, 2, 1}, x));

    assertThat(fit.dropped()).isEmpty();
    // Σ e^{b(x−3)} (x−3) = 0 over 2, 3 and 4
    assertThat(fit.terms().getFirst().estimate()).isCloseTo(0, within(1e-12));
  }

  @Test
  void one_side_in_one_organisation_and_the_other_in_the_next_does_not_separate() {
    double[] x = {3, 2, 3, 7, 8, 7};
    CountAnswer.Fit fit = CountFits.fit(alone(new double[] {1, 0, 2, 4, 0, 1}, x));

    assertThat(fit.dropped()).isEmpty();
    assertThat(slope(new double[] {1, 0, 2, 4, 0, 1}, x, fit.terms().getFirst().estimate()))
        .isCloseTo(0, within(1e-12));
  }

  @Test
  void when_all_rows_without_events_go_nothing_is_left_to_compare() {
    double[] x = {0, 1, 1, 0, 1, 1};
    String because = CountFits.refusal(alone(new double[] {2, 0, 0, 3, 0, 0}, x));

    assertThat(because).isEqualTo("2 rows in 2 clusters are too few for 2 parameters.");
  }

  @Test
  void three_columns_that_separate_only_as_a_sum_are_named_together() {
    double[] days = {1, 2, 1, 0, 0, 0, 3, 1, 2, 0, 0, 0};
    double[][] x = new double[3][12];
    for (int i = 0; i < 12; i++) {
      x[i % 3][i] = days[i] == 0 ? 2 : 1;
    }
    int[] organisation = IntStream.range(0, 12).map(i -> i / 6).toArray();
    Design design =
        CountFits.design(
                days,
                List.of(Column.of("a", x[0]), Column.of("b", x[1]), Column.of("c", x[2])),
                organisation)
            .eachRowAlone();

    assertThat(CountFits.refusal(design))
        .isEqualTo(
            "The likelihood has no top: some of these together tell for certain where there are no"
                + " events: a, b, c.");
  }

  private static double[] bits(int bits) {
    return IntStream.range(0, 6).mapToDouble(i -> bits >> i & 1).toArray();
  }

  private static CountDesign alone(double[] days, double[] x) {
    return CountDesign.of(
        CountFits.design(
                days, List.of(Column.of("x", x)), THREES, Factor.of("organisation", THREES))
            .eachRowAlone());
  }

  private static boolean hasTerm(CountAnswer answer) {
    return answer instanceof CountAnswer.Fit fit && !fit.terms().isEmpty();
  }

  /// `Σ_g [Σ y x − Σ y · Σ x e^{xb} / Σ e^{xb}]`.
  private static double slope(double[] days, double[] x, double b) {
    double slope = 0;
    for (int g = 0; g < 2; g++) {
      double events = 0;
      double mass = 0;
      double moment = 0;
      for (int i = 3 * g; i < 3 * g + 3; i++) {
        events += days[i];
        slope += days[i] * x[i];
        mass += Math.exp(b * x[i]);
        moment += x[i] * Math.exp(b * x[i]);
      }
      slope -= events * moment / mass;
    }
    return slope;
  }
}
