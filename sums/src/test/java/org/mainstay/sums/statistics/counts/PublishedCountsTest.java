package org.mainstay.sums.statistics.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.design.Design;
import org.mainstay.sums.statistics.design.Sample;

/// Two published tables of counts.
///
/// Damage to cargo ships by months of service: McCullagh and Nelder, Generalized Linear Models,
/// 1989, section 6.3.2. Breaks of yarn on looms: Tippett, Technological Applications of Statistics,
/// 1950. Figures to 17 digits by published.R beside published.csv.
class PublishedCountsTest {
  private static final double[] SERVICE = {
    127, 63, 1095, 1095, 1512, 3353, 0, 2244, 44882, 17176, 28609, 20370, 7064, 13099, 0, 7117,
    1179, 552, 781, 676, 783, 1948, 0, 274, 251, 105, 288, 192, 349, 1208, 0, 2051, 45, 0, 789, 437,
    1157, 2161, 0, 542
  };
  private static final double[] INCIDENTS = {
    0, 0, 3, 4, 6, 18, 0, 11, 39, 29, 58, 53, 12, 44, 0, 18, 1, 1, 0, 1, 6, 2, 0, 1, 0, 0, 0, 0, 2,
    11, 0, 4, 0, 0, 7, 7, 5, 12, 0, 1
  };
  private static final double[] BREAKS = {
    26, 30, 54, 25, 70, 52, 51, 26, 67, 18, 21, 29, 17, 12, 18, 35, 30, 36, 36, 21, 24, 18, 10, 43,
    28, 15, 26, 27, 14, 29, 19, 29, 31, 41, 20, 44, 42, 26, 19, 16, 39, 28, 21, 39, 29, 20, 21, 24,
    17, 13, 15, 15, 16, 28
  };

  @ParameterizedTest
  @CsvSource({"built65, 0.70", "built70, 0.82", "built75, 0.45", "late, 0.38"})
  void damage_to_ships_is_as_in_the_book(String term, double published) {
    assertThat(term(CountFits.fit(ships()), term).estimate()).isCloseTo(published, within(0.005));
  }

  @Test
  void combinations_of_no_service_are_left_out() {
    CountAnswer.Fit fit = CountFits.fit(ships());

    assertThat(fit.sample())
        .isEqualTo(
            new Sample(40, 34, List.of(new Sample.LeftOut("exposure service not above 0", 6))));
    assertThat(fit.groups()).isEqualTo(5);
    assertThat(fit.precision().parameters()).isEqualTo(9);
    assertThat(fit.precision().degrees()).isEqualTo(25);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "published.csv", numLinesToSkip = 1)
  void estimates_errors_and_p_values_are_those_of_r(
      String data, String term, double estimate, double error, double p, double pStudent) {
    RateRatio found =
        term(CountFits.fit(data.equals("ships") ? ships() : CountDesign.of(warpBreaks())), term);

    CountFits.close(found, estimate, error, 1e-9);
    assertThat(found.p() / p).isCloseTo(1, within(1e-8));
    assertThat(found.pStudent() / pStudent).isCloseTo(1, within(1e-8));
  }

  @ParameterizedTest
  @CsvSource({"middle, -0.32132", "high, -0.51849"})
  void breaks_of_yarn_are_as_in_the_manual_of_r(String term, double published) {
    assertThat(term(CountFits.fit(warpBreaks()), term).estimate())
        .isCloseTo(published, within(5e-6));
  }

  @Test
  void in_a_balanced_table_the_ratio_is_that_of_the_totals() {
    double low = breaks(i -> i / 9 % 3 == 0);
    CountAnswer.Fit fit = CountFits.fit(warpBreaks());

    assertThat(term(fit, "middle").ratio())
        .isCloseTo(breaks(i -> i / 9 % 3 == 1) / low, within(1e-12));
    assertThat(term(fit, "high").ratio())
        .isCloseTo(breaks(i -> i / 9 % 3 == 2) / low, within(1e-12));
  }

  private static RateRatio term(CountAnswer.Fit fit, String name) {
    return fit.terms().stream().filter(t -> t.column().equals(name)).findFirst().orElseThrow();
  }

  /// Types of ship one after the other, each with four years of building in two periods.
  private static CountDesign ships() {
    Design design =
        CountFits.design(
                INCIDENTS,
                List.of(
                    yes("built65", 40, i -> i / 2 % 4 == 1),
                    yes("built70", 40, i -> i / 2 % 4 == 2),
                    yes("built75", 40, i -> i / 2 % 4 == 3),
                    yes("late", 40, i -> i % 2 == 1)),
                IntStream.range(0, 40).map(i -> i / 8).toArray())
            .eachRowAlone();
    return CountDesign.of(design).exposedFor(Column.of("service", SERVICE));
  }

  /// Two wools with nine looms at each of three tensions.
  private static Design warpBreaks() {
    return CountFits.design(
            BREAKS,
            List.of(yes("middle", 54, i -> i / 9 % 3 == 1), yes("high", 54, i -> i / 9 % 3 == 2)),
            IntStream.range(0, 54).map(i -> i / 27).toArray())
        .eachRowAlone();
  }

  private static double breaks(IntPredicate which) {
    return IntStream.range(0, BREAKS.length).filter(which).mapToDouble(i -> BREAKS[i]).sum();
  }

  private static Column yes(String name, int rows, IntPredicate which) {
    double[] values = new double[rows];
    Arrays.setAll(values, i -> which.test(i) ? 1 : 0);
    return Column.of(name, values);
  }
}
