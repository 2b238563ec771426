package org.mainstay.front.selfcheck;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A hub may say what it likes, but not nothing, not too much, and no label.
class CheckWordsTest {
  private final CheckWords good = SelfCheckViews.words();

  private CheckWords opening(String words) {
    return new CheckWords(
        words, good.openAnswers(), good.parts(), good.colleagues(), good.ideas(), good.goingOn());
  }

  private CheckWords ideas(List<String> ideas) {
    return new CheckWords(
        good.opening(), good.openAnswers(), good.parts(), good.colleagues(), ideas, good.goingOn());
  }

  @Test
  void plain_words_are_taken() {
    assertThatCode(() -> opening("You know yourself best.")).doesNotThrowAnyException();
  }

  @Test
  void a_line_without_words_is_named() {
    assertThatThrownBy(() -> opening("  ")).hasMessageContaining("opening has a line without");
    assertThatThrownBy(() -> ideas(List.of("Walk.", "")))
        .hasMessageContaining("ideas has a line without words");
  }

  @Test
  void too_much_is_named() {
    assertThatThrownBy(() -> opening("x".repeat(601))).hasMessageContaining("601 characters");
    assertThatThrownBy(() -> ideas(Collections.nCopies(9, "Walk.")))
        .hasMessageContaining("ideas needs 1 to 8 lines, has 9");
    assertThatThrownBy(() -> ideas(List.of())).hasMessageContaining("has 0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Your low mood is Severe.",
        "You have a moderate problem.",
        "You have an anxiety disorder.",
        "Your score is high.",
        "You are at risk.",
        "This is a diagnosis.",
        "Our patients say so."
      })
  void a_label_is_refused_wherever_it_stands(String label) {
    assertThatThrownBy(() -> opening(label)).hasMessageContaining("put no label on anybody");
    assertThatThrownBy(() -> ideas(List.of(label))).hasMessageContaining("no label");
    assertThatThrownBy(() -> new CheckWords.GoingOn(good.goingOn().anyone(), label))
        .hasMessageContaining("employer says");
    var mood = good.parts().mood();
    assertThatThrownBy(
            () ->
                new CheckWords.Part(
                    mood.heading(),
                    label,
                    mood.sometimes(),
                    mood.seldom(),
                    mood.unsaid(),
                    mood.ideas()))
        .hasMessageContaining("often says");
  }
}
