package org.mainstay.inside.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Nothing that anybody can read on a locked phone says what it is about.
class NeutralWordsTest {
  private final NeutralWords words = new NeutralWords(List.of("Harbour", "Wendover Vale"));

  @Test
  void the_words_of_the_pattern_are_neutral() {
    assertThat(words.textProblems("You have a message. Go to the page you used before.")).isEmpty();
    assertThat(words.senderProblems("Your page")).isEmpty();
  }

  @Test
  void what_gives_somebody_away_is_named_however_it_is_written() {
    for (String planted :
        List.of(
            "Your HEALTH check",
            "A wellbeing message",
            "A well-being message",
            "From the N.H.S.",
            "Mental-health",
            "About your counselling",
            "Your thérapist wrote",
            "The Services team",
            "Support is here",
            "in crisis?",
            "Your assessment is tomorrow",
            "Welcome to harbour",
            "Come to Wendover  Vale")) {
      assertThat(words.problems(planted)).as(planted).isNotEmpty();
    }
  }

  @Test
  void a_place_for_a_name_and_a_link_are_found() {
    assertThat(words.problems("Hello ((name)), look at your page")).hasSize(1);
    assertThat(words.problems("Hello {name}")).hasSize(1);
    assertThat(words.problems("Go to https://page.example/r")).isNotEmpty();
    assertThat(words.problems("Go to page.co.uk")).isNotEmpty();
    assertThat(words.problems(" ")).containsExactly("it is empty");
  }

  @Test
  void a_text_is_one_text_message_of_plain_characters() {
    assertThat(words.textProblems("a".repeat(160))).isEmpty();
    assertThat(words.textProblems("a".repeat(161))).hasSize(1);
    // The euro sign and brackets take two places each (3GPP TS 23.038).
    assertThat(words.textProblems("[".repeat(80))).isEmpty();
    assertThat(words.textProblems("[".repeat(81))).hasSize(1);
    assertThat(words.textProblems("A message \uD83D\uDC99")).hasSize(2);
    assertThat(words.textProblems("It’s here")).hasSize(1);
  }

  @Test
  void a_sender_has_at_most_eleven_letters_and_figures() {
    assertThat(words.senderProblems("Page 123456")).isEmpty();
    assertThat(words.senderProblems("Your own page")).hasSize(1);
    assertThat(words.senderProblems("Page!")).hasSize(1);
    assertThat(words.senderProblems("123")).hasSize(1);
    assertThat(words.senderProblems("NHS")).isNotEmpty();
  }
}
