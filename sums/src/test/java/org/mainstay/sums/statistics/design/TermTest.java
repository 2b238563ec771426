package org.mainstay.sums.statistics.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An estimate with its test and interval; figures by R 4.2.2: `2 * pt(-abs(b / se), df)` and `b ±
/// qt(0.975, df) * se`.
class TermTest {

  @ParameterizedTest
  @CsvSource({
    "5, 2, 10, 0.031446844236608776, 0.54372229602745215, 9.4562777039725479",
    "-5, 2, 10, 0.031446844236608776, -9.4562777039725479, -0.54372229602745215",
    "0.1, 0.05, 1, 0.29516723530086642, -0.5353102368087348, 0.73531023680873475",
    "0.1, 0.05, 2.5, 0.15739149575796593, -0.078732742100184605, 0.27873274210018462",
    "3, 0.3, 232, 8.3115251974309253e-20, 2.4089274191395296, 3.5910725808604704",
    "-0.001, 0.002, 11, 0.62692621918384694, -0.0054019703201832773, 0.0034019703201832773",
    "1000000, 10000000, 7, 0.9231480596047924, -22646242.515927844, 24646242.515927844",
    "20, 1, 5, 5.7755163732241673e-06, 17.429418164363685, 22.570581835636315",
    "0, 1, 30, 1, -2.0422724563012378, 2.0422724563012378",
    "12, 0.5, 1000000, 3.0220421799051756e-127, 11.020016821592947, 12.979983178407053",
    "7, 7, 4, 0.37390096630005898, -12.435115736384553, 26.435115736384553"
  })
  void tests_and_intervals_are_those_of_r(
      double estimate, double error, double degrees, double p, double low, double high) {
    Term term = Term.student("x", estimate, error, degrees);

    assertThat(term.statistic()).isEqualTo(estimate / error);
    assertThat(term.p() / p).isCloseTo(1, within(1e-8));
    assertThat(term.low()).isCloseTo(low, within(1e-9 * error));
    assertThat(term.high()).isCloseTo(high, within(1e-9 * error));
  }

  @ParameterizedTest
  @CsvSource({"5, 2, 10", "0.3, 0.4, 3", "1e-9, 1e-3, 40", "7, 0.01, 232"})
  void the_other_sign_is_the_mirror_image(double estimate, double error, double degrees) {
    Term up = Term.student("x", estimate, error, degrees);
    Term down = Term.student("x", -estimate, error, degrees);

    assertThat(down.statistic()).isEqualTo(-up.statistic());
    assertThat(down.p()).isEqualTo(up.p());
    assertThat(down.low()).isEqualTo(-up.high());
    assertThat(down.high()).isEqualTo(-up.low());
  }

  @ParameterizedTest
  @CsvSource({"2.2, 10", "2.3, 10", "2.7, 5", "2.5, 5", "1.97, 232", "1.98, 232", "12, 1", "13, 1"})
  void nought_lies_outside_the_interval_exactly_when_p_is_below_five_in_a_hundred(
      double estimate, double degrees) {
    Term term = Term.student("x", estimate, 1, degrees);

    assertThat(term.low() > 0).isEqualTo(term.p() < 0.05);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 2, 5, 11, 50, 232})
  void fewer_degrees_are_more_careful(double degrees) {
    Term fewer = Term.student("x", 3, 1, degrees);
    Term more = Term.student("x", 3, 1, degrees + 1);

    assertThat(fewer.p()).isGreaterThan(more.p());
    assertThat(fewer.low()).isLessThan(more.low());
    assertThat(fewer.high()).isGreaterThan(more.high());
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-8, 0.25, 60, 1e12})
  void in_other_units_all_but_the_test_is_in_them(double unit) {
    Term term = Term.student("x", 3, 2, 20);
    Term other = Term.student("x", 3 * unit, 2 * unit, 20);

    assertThat(other.p() / term.p()).isCloseTo(1, within(1e-12));
    assertThat(other.low() / (term.low() * unit)).isCloseTo(1, within(1e-12));
    assertThat(other.high() / (term.high() * unit)).isCloseTo(1, within(1e-12));
  }

  @Test
  void nothing_estimated_without_error_is_not_tested() {
    Term term = Term.student("x", 0, 0, 20);

    assertThat(term.statistic()).isNaN();
    assertThat(term.p()).isNaN();
    assertThat(term.low()).isZero();
    assertThat(term.high()).isZero();
  }

  @Test
  void something_estimated_without_error_is_certain() {
    Term term = Term.student("x", 2, 0, 20);

    assertThat(term.statistic()).isInfinite();
    assertThat(term.p()).isZero();
    assertThat(term.low()).isEqualTo(2);
    assertThat(term.high()).isEqualTo(2);
  }

  @Test
  void with_one_degree_of_freedom_student_is_cauchy() {
    // the quantile of Cauchy is tan(π (p − ½)), its two tails 1 − 2 atan(t)/π
    Term term = Term.student("x", 3, 1, 1);

    assertThat(term.high()).isCloseTo(3 + Math.tan(Math.PI * 0.475), within(1e-11));
    assertThat(term.p()).isCloseTo(1 - 2 * Math.atan(3) / Math.PI, within(1e-14));
  }

  @Test
  void with_two_degrees_of_freedom_the_tail_is_a_root() {
    // P(|T| > t) = 1 − t/√(2 + t²)
    Term term = Term.student("x", 3, 1, 2);

    assertThat(term.p()).isCloseTo(1 - 3 / Math.sqrt(11), within(1e-14));
    assertThat(term.high()).isCloseTo(3 + 0.95 * Math.sqrt(2 / (1 - 0.95 * 0.95)), within(1e-12));
  }

  @Test
  void the_same_figures_are_the_same_term() {
    assertThat(Term.student("x", 3, 1, 2))
        .isEqualTo(Term.student("x", 3, 1, 2))
        .isNotEqualTo(Term.student("y", 3, 1, 2))
        .isNotEqualTo(Term.student("x", 3, 1, 3));
  }
}
