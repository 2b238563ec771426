package org.mainstay.outside.commitment.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.outside.commitment.words.CommitmentWords.Charter;
import org.mainstay.outside.commitment.words.CommitmentWords.Kind;
import org.mainstay.outside.commitment.words.CommitmentWords.Known;
import org.mainstay.outside.commitment.words.CommitmentWords.Standard;

/// The words of the handbook are refused where they would mark somebody or lose an action.
class CommitmentWordsTest {
  private static final Charter CHARTER = new Charter("https://x.example", 2, 2, 1);
  private static final List<Kind> REGISTER = List.of(new Kind("first-aider", "First aider", 3, ""));

  private static List<Standard> standards(int many) {
    return IntStream.range(0, many)
        .mapToObj(
            i -> new Standard("s" + i, "Standard " + i, List.of(new Known("a" + i, "Do")), ""))
        .toList();
  }

  private static CommitmentWords words(List<Standard> standards) {
    return new CommitmentWords("https://x.example", standards, 12, CHARTER, REGISTER);
  }

  @Test
  void six_standards_are_found_by_their_keys_and_actions() {
    var words = words(standards(6));

    assertThat(words.standard("s3").map(Standard::name)).contains("Standard 3");
    assertThat(words.ofAction("a5").map(Standard::key)).contains("s5");
    assertThat(words.ofAction("b5")).isEmpty();
    assertThat(words.kind("first-aider")).isPresent();
  }

  @Test
  void five_standards_or_seven_are_refused() {
    assertThatThrownBy(() -> words(standards(5))).hasMessageContaining("six standards, got 5");
    assertThatThrownBy(() -> words(standards(7))).hasMessageContaining("six standards, got 7");
  }

  @Test
  void a_key_that_stands_twice_is_refused() {
    var twice = new java.util.ArrayList<>(standards(5));
    twice.add(new Standard("s9", "Standard 9", List.of(new Known("a0", "Do it")), ""));

    assertThatThrownBy(() -> words(twice)).hasMessageContaining("actions has a0 twice");
  }

  @Test
  void a_standard_without_actions_says_why() {
    assertThatThrownBy(() -> new Standard("s", "Standard", List.of(), ""))
        .hasMessageContaining("say why in missing");
    assertThat(new Standard("s", "Standard", List.of(), "Not read yet.").isPartlyKnown()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pass this standard",
        "You failed",
        "Your score",
        "Employers are ranked",
        "A league table",
        "Accredited employers",
        "Grade A",
        "Star rating"
      })
  void words_that_mark_are_refused(String mark) {
    assertThatThrownBy(() -> new Known("a", mark)).hasMessageContaining("nobody is marked here");
    assertThatThrownBy(() -> new Kind("a", mark, 3, "")).hasMessageContaining("nobody is marked");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Compassionate managers", "Upgrade the rooms", "Underscored", "A frank talk"})
  void words_that_only_look_like_marks_are_free(String plain) {
    assertThat(CommitmentWords.marksIn(plain)).isEmpty();
  }

  @Test
  void reminders_that_could_not_come_in_their_order_are_refused() {
    assertThatThrownBy(() -> new Charter("", 2, 1, 1)).hasMessageContaining("emailMonths");
    assertThatThrownBy(() -> new Charter("", 2, 24, 1)).hasMessageContaining("emailMonths");
    assertThatThrownBy(() -> new Charter("", 0, 2, 1)).hasMessageContaining("reviewYears");
  }
}
