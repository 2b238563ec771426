package org.mainstay.outside.academy.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainstay.outside.academy.shelf.Course;

/// What a browser brings back is looked at anew: a right answer counts, and nothing else.
class PassedTest {
  private static final Course COURSE =
      Course.read(
          "ask",
          """
          ---
          title: Asking
          summary: You can ask.
          minutes: 5
          checked: 2026-11-20
          ---
          ## One
          Text.
          ? Which?
          - [ ] a
            No.
          - [x] b
            Yes.
          ## Two
          Text.
          ? Which?
          - [x] a
            Yes.
          - [ ] b
            No.
          """);

  @Test
  void only_the_right_answer_of_a_part_that_is_there_counts() {
    assertThat(new Passed(COURSE, Map.of(1, 2, 2, 1)).isWhole()).isTrue();
    assertThat(new Passed(COURSE, Map.of(1, 1, 2, 1)).isWhole()).isFalse();
    assertThat(new Passed(COURSE, Map.of(1, 2, 9, 1)).answers()).isEqualTo(Map.of(1, 2));
  }

  @Test
  void a_wrong_answer_after_the_right_one_takes_it_away() {
    var passed = new Passed(COURSE, Map.of()).with(1, 2).with(2, 1);

    assertThat(passed.isWhole()).isTrue();
    assertThat(passed.with(1, 1).has(1)).isFalse();
  }

  @Test
  void what_was_written_is_read_again_and_anything_else_is_nothing() {
    assertThat(Passed.read(COURSE, "1-2.2-1").isWhole()).isTrue();
    for (String planted : List.of("", "1-1.2-1", "1-2.1-2", "x", "1-2.2-1x", "99-9", "-1-2")) {
      assertThat(Passed.read(COURSE, planted).isWhole()).as(planted).isFalse();
    }
    assertThat(Passed.read(COURSE, "1-2." + "2-1.".repeat(50)).answers()).isEmpty();
  }

  @Test
  void the_certificate_has_what_was_typed_and_what_it_does_not_say() {
    var view = CertificateView.of(COURSE, "Robin Field", LocalDate.of(2026, 11, 23), "Harbour");

    assertThat(view.name()).isEqualTo("Robin Field");
    assertThat(view.day()).isEqualTo("23 November 2026");
    assertThat(view.parts()).containsExactly("One", "Two");
  }
}
