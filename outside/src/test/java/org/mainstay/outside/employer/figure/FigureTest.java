package org.mainstay.outside.employer.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A released number is said with its range, or is too small to say, by itself alone.
class FigureTest {
  @Test
  void a_number_is_said_with_its_range() {
    assertThat(new Figure(40, 3).words()).isEqualTo("about 40, likely 37 to 43");
    assertThat(new Figure(1234, 19).brief()).isEqualTo("1,234 (1,215 to 1,253)");
  }

  // The release book, 5.12: one table at epsilon 1 hides values up to 4, at 0.8 up to 6; a margin
  // of
  // 15 hides values up to 24.
  @ParameterizedTest
  @CsvSource({"3, 4", "4, 6", "15, 24"})
  void a_number_is_too_small_to_say_as_the_release_book_has_it(long margin, long lastHidden) {
    assertThat(new Figure(lastHidden, margin).words()).isEqualTo("too small to say");
    assertThat(new Figure(lastHidden + 1, margin).shown()).isTrue();
  }

  @Test
  void nothing_is_treated_as_any_other_small_number() {
    assertThat(new Figure(0, 3).brief()).isEqualTo(new Figure(1, 3).brief());
  }

  @Test
  void a_range_never_reaches_below_nobody() {
    assertThat(new Figure(3, 5).low()).isZero();
  }

  // 3² + 4² = 5²; 5² + 6² + 7² = 110, its root is 10.488.
  @Test
  void margins_of_a_sum_add_as_variances_do_and_are_rounded_up() {
    assertThat(Figure.sum(List.of(new Figure(10, 3), new Figure(20, 4))))
        .isEqualTo(new Figure(30, 5));
    assertThat(Figure.sum(List.of(new Figure(1, 5), new Figure(1, 6), new Figure(1, 7))))
        .isEqualTo(new Figure(3, 11));
    assertThat(Figure.sum(List.of())).isEqualTo(new Figure(0, 0));
  }

  @Test
  void numbers_below_nothing_are_refused() {
    assertThatThrownBy(() -> new Figure(-1, 3)).hasMessageContaining("0 or more");
    assertThatThrownBy(() -> new Figure(1, -3)).hasMessageContaining("0 or more");
  }
}
