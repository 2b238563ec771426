package org.mainstay.proof.handbooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.house.handbook.HandbookFault;
import org.mainstay.outside.academy.shelf.Prose;
import org.mainstay.outside.academy.shelf.Shelf;
import org.mainstay.proof.words.ReadingAge;

/// Guides and courses of both handbooks: easy to read, different, and refused with file and line.
class AcademyTest {
  private static final int SENTENCE_WORDS_MAX = 20;
  private static final double GRADE_MAX = 8;

  @TempDir private Path folder;

  private static Shelf shelf(String handbook) {
    return Handbook.read(Path.of("..", handbook)).academy();
  }

  private static Map<String, List<String>> texts(Shelf shelf) {
    var texts = new LinkedHashMap<String, List<String>>();
    var around = new ArrayList<String>();
    var words = shelf.words().orElseThrow();
    around.addAll(words.introduction());
    around.addAll(words.reach());
    around.addAll(words.hear());
    around.addAll(words.neverHear());
    texts.put(
        "academy.yaml",
        around.stream().flatMap(line -> ReadingAge.sentences(line).stream()).toList());
    for (var guide : shelf.guides()) {
      var said = new ArrayList<>(List.of(guide.title(), guide.summary()));
      said.addAll(sentences(guide.prose()));
      texts.put(guide.id(), said);
    }
    for (var course : shelf.courses()) {
      var said = new ArrayList<>(List.of(course.title(), course.summary()));
      for (var part : course.parts()) {
        said.addAll(sentences(part.prose()));
        said.addAll(ReadingAge.sentences(part.question()));
        part.choices().forEach(choice -> said.addAll(ReadingAge.sentences(choice.words())));
        part.choices().forEach(choice -> said.addAll(ReadingAge.sentences(choice.feedback())));
      }
      texts.put(course.id(), said);
    }
    return texts;
  }

  private static List<String> sentences(Prose prose) {
    Content content = prose.drawn("");
    var out = new StringOutput();
    new OwaspHtmlTemplateOutput(out).writeUserContent(content);
    var page = Jsoup.parseBodyFragment(out.toString());
    page.select(".mainstay-printed").remove();
    return page.select("p, li:not(:has(p)), h2, h3").eachText().stream()
        .flatMap(words -> ReadingAge.sentences(words).stream())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"handbook", "handbook-living-well"})
  void they_are_read_with_eight_years_of_school_and_sentences_of_twenty_words(String handbook) {
    texts(shelf(handbook))
        .forEach(
            (name, sentences) -> {
              assertThat(ReadingAge.grade(sentences)).as(name).isLessThanOrEqualTo(GRADE_MAX);
              for (String sentence : sentences) {
                assertThat(ReadingAge.words(sentence))
                    .as("%s: %s", name, sentence)
                    .isLessThanOrEqualTo(SENTENCE_WORDS_MAX);
              }
            });
  }

  @Test
  void the_two_have_a_different_choice_in_different_words() {
    var one = shelf("handbook");
    var other = shelf("handbook-living-well");

    assertThat(one.guides()).hasSizeGreaterThan(other.guides().size());
    assertThat(one.guides())
        .extracting(guide -> guide.title())
        .doesNotContainAnyElementsOf(other.guides().stream().map(guide -> guide.title()).toList());
    assertThat(one.courses())
        .extracting(course -> course.title())
        .doesNotContainAnyElementsOf(
            other.courses().stream().map(course -> course.title()).toList());
    assertThat(one.guides())
        .extracting(guide -> guide.id())
        .contains(
            "start-a-conversation",
            "return-to-work",
            "after-an-incident",
            "adjustments",
            "signposting",
            "small-firms");
  }

  @ParameterizedTest
  @CsvSource({
    "guides/adjustments.md, checked: 2026-11-20, checked: lately, 'adjustments.md, line 4'",
    "guides/adjustments.md, ## Ideas, <div>, 'adjustments.md, line 16'",
    "guides/signposting.md, /open/academy/reach, /open/academy/rich, 'signposting.md, line 22'",
    "courses/coming-back.md, - [x] The way, - [ ] The way, 'coming-back.md, line 7'",
    "academy.yaml, 'guides: [start-a-conversation, ', 'guides: [', 'start-a-conversation.md, line 1'",
    "academy.yaml, 'guides: [', 'guides: [gone, ', gone.md cannot be read",
    "academy.yaml, 'address: https', 'address: http', 'academy.yaml, line'"
  })
  void a_mistake_is_said_with_its_file_and_line(String file, String from, String to, String where)
      throws IOException {
    copied("academy/" + file, from, to);

    assertThatThrownBy(() -> Handbook.read(folder))
        .isInstanceOf(HandbookFault.class)
        .hasMessageContaining(where)
        .hasMessageContaining("Way out: ");
  }

  private void copied(String changed, String from, String to) throws IOException {
    var source = Path.of("..", "handbook");
    try (var files = Files.walk(source)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        var copy = folder.resolve(source.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    var words = Files.readString(folder.resolve(changed));
    assertThat(words).contains(from);
    Files.writeString(folder.resolve(changed), words.replace(from, to));
  }

  @Test
  void a_hub_need_not_have_an_academy() throws IOException {
    copied("hub.yaml", "name: Harbour", "name: Harbour");
    try (var files = Files.walk(folder.resolve("academy"))) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }

    assertThat(Handbook.read(folder).academy()).isEqualTo(Shelf.EMPTY);
  }
}
