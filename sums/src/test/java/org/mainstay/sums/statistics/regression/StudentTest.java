package org.mainstay.sums.statistics.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Student's t against the printed table (NIST/SEMATECH e-Handbook, section 1.3.6.7.2) and what has
/// a closed form: one degree is Cauchy, two degrees an algebraic tail.
class StudentTest {
  @ParameterizedTest
  @CsvSource({
    "1, 12.706", "2, 4.303", "3, 3.182", "4, 2.776", "5, 2.571", "6, 2.447", "7, 2.365",
    "8, 2.306", "9, 2.262", "10, 2.228", "11, 2.201", "12, 2.179", "13, 2.160", "14, 2.145",
    "15, 2.131", "16, 2.120", "17, 2.110", "18, 2.101", "19, 2.093", "20, 2.086", "25, 2.060",
    "30, 2.042", "40, 2.021", "50, 2.009", "60, 2.000", "80, 1.990", "100, 1.984"
  })
  void half_an_interval_is_the_tables_quantile(double degrees, double table) {
    assertThat(Student.of(degrees).half()).isCloseTo(table, within(0.0005000001));
    assertThat(Student.of(degrees).degrees()).isEqualTo(degrees);
  }

  @ParameterizedTest
  @CsvSource({"4, 0.941", "9, 0.883", "19, 0.861", "49, 0.849", "99, 0.845"})
  void the_smallest_effect_adds_the_quantile_of_four_in_five(double degrees, double fourInFive) {
    // qt(0.8, degrees) in R, three places
    Student student = Student.of(degrees);

    assertThat(student.detectable() - student.half()).isCloseTo(fourInFive, within(0.000501));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.5, 1, 2, 12.7, 100, 1e6})
  void with_one_degree_p_is_cauchys(double t) {
    Inference found = Student.of(1).test(ErrorType.CR1, t, 1);

    assertThat(found.p()).isCloseTo(2 * Math.atan(1 / t) / Math.PI, within(1e-12 * found.p()));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.5, 1, 2, 4.3, 100, 1000})
  void with_two_degrees_p_is_algebraic(double t) {
    Inference found = Student.of(2).test(ErrorType.CR1, t, 1);
    double root = Math.sqrt(2 + t * t);

    // 1 − t/√(2 + t²) without the loss of digits
    assertThat(found.p()).isCloseTo(2 / (root * (root + t)), within(1e-11 * found.p()));
  }

  @Test
  void with_many_degrees_the_normal_is_reached() {
    Student student = Student.of(1e8);

    // 1.959964 and 1.959964 + 0.841621, the normal's quantiles
    assertThat(student.half()).isCloseTo(1.959963984540, within(1e-7));
    assertThat(student.detectable()).isCloseTo(2.801585218112, within(1e-7));
    assertThat(student.test(ErrorType.CR1, 1.959963984540, 1).p()).isCloseTo(0.05, within(1e-8));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 4, 19, 232})
  void an_estimate_as_far_out_as_half_an_interval_has_p_of_one_in_twenty(double degrees) {
    Student student = Student.of(degrees);

    assertThat(student.test(ErrorType.CR1, student.half() * 0.3, 0.3).p())
        .isCloseTo(0.05, within(1e-10));
  }

  @ParameterizedTest
  @EnumSource(ErrorType.class)
  void the_kind_of_error_is_kept(ErrorType type) {
    assertThat(Student.of(5).test(type, 1, 2).type()).isEqualTo(type);
    assertThat(Student.of(5).test(type, 1, 0).type()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({"3, 1.5", "-3, 1.5", "0, 2", "1e-9, 1e-12", "1e12, 3e11"})
  void t_and_limits_by_their_definition(double value, double error) {
    Student student = Student.of(7);
    Inference found = student.test(ErrorType.CR3, value, error);

    assertThat(found.statistic()).isEqualTo(value / error);
    assertThat(found.error()).isEqualTo(error);
    assertThat(found.low()).isEqualTo(value - student.half() * error);
    assertThat(found.high()).isEqualTo(value + student.half() * error);
    assertThat(found.degrees()).isEqualTo(7);
    assertThat(found.tested()).isTrue();
  }

  @Test
  void the_sign_does_not_matter_for_p() {
    Student student = Student.of(11);

    assertThat(student.test(ErrorType.CR1, -2.2, 1).p())
        .isEqualTo(student.test(ErrorType.CR1, 2.2, 1).p());
    assertThat(student.test(ErrorType.CR1, 0, 1).p()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 3, -3})
  void without_an_error_there_is_no_test_and_the_interval_is_a_point(double value) {
    Inference found = Student.of(7).test(ErrorType.CR1, value, 0);

    assertThat(found.tested()).isFalse();
    assertThat(found.p()).isNaN();
    assertThat(found.statistic()).isNaN();
    assertThat(found.error()).isZero();
    assertThat(found.low()).isEqualTo(value);
    assertThat(found.high()).isEqualTo(value);
    assertThat(found.degrees()).isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource({"5, 30", "9, 300", "40, 40", "232, 50"})
  void very_small_p_values_are_neither_nothing_nor_negative(double degrees, double t) {
    double p = Student.of(degrees).test(ErrorType.CR1, t, 1).p();

    assertThat(p).isGreaterThan(0).isLessThan(1e-5);
    assertThat(Student.of(degrees).test(ErrorType.CR1, t * 1.01, 1).p()).isLessThan(p);
  }

  @Test
  void more_degrees_make_intervals_shorter_and_smaller_effects_visible() {
    for (int degrees = 1; degrees < 200; degrees++) {
      assertThat(Student.of(degrees + 1).half()).isLessThan(Student.of(degrees).half());
      assertThat(Student.of(degrees + 1).detectable()).isLessThan(Student.of(degrees).detectable());
    }
  }
}
