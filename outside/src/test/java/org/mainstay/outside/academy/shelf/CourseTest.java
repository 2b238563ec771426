package org.mainstay.outside.academy.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A course has parts with one question each, and words for every answer.
class CourseTest {
  private static final String HEAD =
      """
      ---
      title: Notice
      summary: You can notice.
      minutes: 5
      checked: 2026-11-20
      ---
      """;

  private static final String PART =
      """
      ## Look
      Look for change.

      ? What is a sign?
      - [ ] None
        There are some.
      - [x] A change
        Yes. And it
        stays.
      """;

  private static Course course(String parts) {
    return Course.read("notice", HEAD + parts);
  }

  @Test
  void a_part_is_read_with_its_question_and_what_is_said_to_each_answer() {
    var course = course(PART + PART.replace("Look", "Ask"));

    assertThat(course.parts()).hasSize(2);
    var part = course.parts().getFirst();
    assertThat(part.prose().plain()).isEqualTo("Look for change.");
    assertThat(part.question()).isEqualTo("What is a sign?");
    assertThat(part.choices())
        .containsExactly(
            new Course.Choice("None", false, "There are some."),
            new Course.Choice("A change", true, "Yes. And it stays."));
    assertThat(part.choice(0)).isEmpty();
    assertThat(part.choice(3)).isEmpty();
    assertThat(course.href(2)).isEqualTo("/open/academy/course/notice/2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - [x] A change        | - [ ] A change          | 7  | one is right
          - [ ] None            | - [x] None              | 7  | one is right
          There are some.       | ''                      | 12 | nothing is said
          ? What is a sign?     | ''                      | 7  | has no question
          Look for change.      | <b>Look</b>             | 8  | only text
          '## Look'             | Look                    | 7  | begins with ##
          '  There are some.'   | There are some.         | 12 | begins with - [ ]
          Look for change.      | ? Another?              | 10 | one question
          """)
  void a_part_that_is_not_whole_is_refused_with_its_line(
      String from, String to, int line, String words) {
    assertThat(PART).contains(from);

    assertThatThrownBy(() -> course(PART.replace(from, to)))
        .hasMessageContaining(words)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.line()).isEqualTo(line));
  }

  @Test
  void a_course_without_parts_or_minutes_is_refused() {
    assertThatThrownBy(() -> course("\n")).hasMessageContaining("1 to 12 parts");
    assertThatThrownBy(() -> Course.read("x", HEAD.replace("minutes: 5", "minutes: long") + PART))
        .hasMessageContaining("1 to 99");
  }
}
