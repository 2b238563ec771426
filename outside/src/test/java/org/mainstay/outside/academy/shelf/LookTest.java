package org.mainstay.outside.academy.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mainstay.outside.academy.shelf.Look.Found;

/// Guides and courses are found by the words in them.
class LookTest {
  private static final String HEAD = "---\ntitle: %s\nsummary: %s\nchecked: 2026-11-20\n---\n%s\n";
  private static final Look LOOK =
      Look.in(
          new Shelf(
              Optional.empty(),
              List.of(
                  Guide.read(
                      "back", HEAD.formatted("Coming back", "After sick leave.", "Plan it.")),
                  Guide.read(
                      "café",
                      HEAD.formatted("A talk", "In a café.", "About sick leave, or life."))),
              List.of(
                  Course.read(
                      "ask",
                      """
                      ---
                      title: Asking
                      summary: You can ask.
                      minutes: 5
                      checked: 2026-11-20
                      ---
                      ## Begin
                      Say what you saw.
                      ? Who begins?
                      - [x] I do
                        Yes.
                      - [ ] They do
                        No.
                      """))));

  private static List<String> found(String typed) {
    return LOOK.find(typed).stream().map(Found::href).toList();
  }

  @Test
  void every_word_must_be_there_and_the_beginning_of_one_is_enough() {
    assertThat(found("sick"))
        .containsExactly("/open/academy/guide/back", "/open/academy/guide/café");
    assertThat(found("SICK lif")).containsExactly("/open/academy/guide/café");
    assertThat(found("sick nothing")).isEmpty();
    assertThat(found("cafe")).containsExactly("/open/academy/guide/café");
  }

  @Test
  void a_word_in_the_title_comes_first() {
    assertThat(found("back").getFirst()).isEqualTo("/open/academy/guide/back");
    assertThat(found("ask")).containsExactly("/open/academy/course/ask");
  }

  @Test
  void a_part_of_a_course_is_found_with_the_words_around_it() {
    assertThat(LOOK.find("saw"))
        .containsExactly(
            new Found(
                "Part of the course “Asking”",
                "Begin",
                "/open/academy/course/ask/1",
                "Say what you saw. Who begins?"));
  }

  @Test
  void nothing_is_found_for_nothing_and_signs_do_no_harm() {
    assertThat(found("")).isEmpty();
    assertThat(found(" %_'\"<>() ")).isEmpty();
    assertThat(found("x".repeat(10_000))).isEmpty();
  }
}
