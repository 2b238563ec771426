package org.mainstay.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mainstay.front.asking.AskingViews;
import org.mainstay.front.asking.draft.Answers;
import org.mainstay.front.asking.equality.EqualityQuestion;
import org.mainstay.sums.scales.Scale;

/// The public pages can be read by somebody tired, on a phone, at three in the morning.
class ReadingTest {
  private static final int SENTENCE_WORDS_MAX = 20;
  private static final int HINT_WORDS_MAX = 25;
  private static final double GRADE_MEDIAN_MAX = 6;
  private static final double GRADE_MAX = 8;

  /// Words that are given to us: questionnaires and official categories are asked as they are.
  private static final Set<String> GIVEN = given();

  static List<String> names() {
    return List.copyOf(Views.all().keySet());
  }

  @ParameterizedTest
  @MethodSource("names")
  void no_sentence_of_ours_has_more_than_twenty_words(String name) {
    for (String sentence : ours(name)) {
      assertThat(Reading.words(sentence)).as(sentence).isLessThanOrEqualTo(SENTENCE_WORDS_MAX);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void no_page_needs_more_than_eight_years_of_school(String name) {
    var sentences = ours(name);

    assertThat(Reading.grade(sentences)).as(sentences.toString()).isLessThanOrEqualTo(GRADE_MAX);
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_hint_is_short(String name) {
    for (var hint : Reading.drawn(Views.named(name)).select(".nhsuk-hint")) {
      assertThat(Reading.words(hint.text())).as(hint.text()).isLessThanOrEqualTo(HINT_WORDS_MAX);
    }
  }

  @Test
  void no_page_is_left_unread() throws IOException {
    var read =
        Views.all().values().stream()
            .map(view -> view.getClass().getSimpleName() + ".java")
            .collect(Collectors.toSet());
    // It stands below a heading of its own, and is read there.
    read.add("UnkeptView.java");
    try (var sources = Files.walk(Path.of("src/main/java"))) {
      assertThat(
              sources
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith("View.java")))
          .hasSizeGreaterThan(30)
          .isSubsetOf(read);
    }
  }

  @Test
  void half_of_the_pages_need_six_years_of_school_or_fewer() {
    var grades = names().stream().map(name -> Reading.grade(ours(name))).sorted().toList();

    System.out.printf(
        "%d pages and states: grade %.1f in the middle, %.1f at most%n",
        grades.size(), grades.get(grades.size() / 2), grades.getLast());
    assertThat(grades.get(grades.size() / 2)).isLessThanOrEqualTo(GRADE_MEDIAN_MAX);
  }

  @Test
  void no_page_uses_words_that_only_offices_use() {
    var offices =
        Set.of(
            "referral",
            "assessment",
            "caseload",
            "clinician",
            "intervention",
            "signpost",
            "confidentiality",
            "triage",
            "eligible",
            "utilise",
            "regarding",
            "prior",
            "commence",
            "appropriate",
            "submit",
            "proceed",
            "ensure",
            "facilitate",
            "mandatory");
    var found = new ArrayList<String>();
    for (String name : names()) {
      for (String sentence : ours(name)) {
        for (String word : sentence.toLowerCase(java.util.Locale.ROOT).split("[^a-z]+", -1)) {
          if (offices.contains(word)) {
            found.add(name + ": " + sentence);
          }
        }
      }
    }

    assertThat(found).isEmpty();
  }

  @Test
  void syllables_are_counted_as_they_are_said() {
    assertThat(
            Stream.of("help", "private", "employer", "message", "you", "worried")
                .map(Reading::syllables))
        .containsExactly(1, 2, 3, 2, 1, 2);
  }

  private static List<String> ours(String name) {
    return Reading.sentences(Reading.drawn(Views.named(name))).stream()
        .filter(sentence -> GIVEN.stream().noneMatch(given -> given.contains(sentence)))
        .toList();
  }

  private static Set<String> given() {
    var given = new HashSet<String>();
    for (String id : List.of("phq9", "gad7")) {
      var scale = Scale.named(id);
      given.addAll(scale.form().texts());
      given.add(scale.form().instruction());
      given.add(scale.licence().credit());
      scale.form().options().forEach(option -> given.add(option.label()));
    }
    var everything = new Answers(Example.form("ethnic-group", "White", "disability", "Yes"));
    for (EqualityQuestion question : AskingViews.QUESTIONS.asked(everything)) {
      given.add(question.asks());
      given.addAll(question.answers());
    }
    given.add("x".repeat(4001));
    return given.stream().map(words -> words.replaceAll("\\s+", " ")).collect(Collectors.toSet());
  }
}
