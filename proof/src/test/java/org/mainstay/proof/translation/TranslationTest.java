package org.mainstay.proof.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.house.handbook.WordFiles;
import org.mainstay.proof.StandingHouse;
import org.mainstay.proof.Visitor;
import org.mainstay.ui.translation.ChangingWords;
import org.mainstay.ui.translation.Texts;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A hub translates every public page without a line of code, in a script from right to left too.
class TranslationTest {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Path SHIPPED = StandingHouse.HANDBOOK.resolve("words/cy.yaml");
  private static final Path FOUND = Path.of("target/words.yaml");

  @TempDir private Path folder;

  @Test
  void every_text_of_every_public_page_is_in_the_file_for_translators() throws IOException {
    var texts = texts();
    var found = new LinkedHashSet<String>();
    // A house of its own: what other tests put on its pages is not ours to translate.
    try (var house = StandingHouse.withHandbook("untranslated", StandingHouse.HANDBOOK)) {
      var pages = new PublicPages(house.baseUrl(), "").read();
      pages.values().forEach(page -> found.addAll(texts.of(page)));
    }
    found.addAll(ChangingWords.CALENDAR);

    var missing = new TreeSet<>(found);
    missing.removeAll(shipped());
    Files.write(FOUND, missing.stream().map(text -> "  " + quoted(text) + ": \"\"").toList());
    assertThat(missing).as("to be added to %s, from %s", SHIPPED, FOUND).isEmpty();
  }

  @Test
  void with_every_text_translated_no_public_page_has_a_line_of_english_and_all_help_stays()
      throws IOException {
    var pretended = new LinkedHashMap<String, String>();
    shipped().forEach(text -> pretended.put(text, "⟦" + text + "⟧"));
    handbook("qps", "RIGHT_TO_LEFT", pretended);

    try (var house = StandingHouse.withHandbook("translated", folder)) {
      var english = new Visitor(house.baseUrl()).get("/help").page();
      Map<String, Document> pages = new PublicPages(house.baseUrl(), "qps").read();
      var left = new ArrayList<String>();
      pages.forEach(
          (about, page) ->
              // What somebody typed was taken out, and has no words left.
              page.select("[lang=en-GB]").stream()
                  .filter(Element::hasText)
                  .forEach(each -> left.add(about + ": " + each.text())));

      var translated =
          pages.values().stream().filter(page -> !page.select("html[dir=rtl]").isEmpty());
      assertThat(translated.count()).isGreaterThan(60);
      assertThat(left).isEmpty();
      var visitor = new Visitor(house.baseUrl());
      visitor.get("/language/qps");
      var help = visitor.get("/help").page();
      assertThat(help.select("a").eachAttr("href"))
          .containsAll(english.select("main a").eachAttr("href"));
      assertThat(help.expectFirst("h1").text()).startsWith("⟦");
      assertThat(new Visitor(house.baseUrl()).get("/help").page().expectFirst("html").attr("lang"))
          .as("nobody is guessed at")
          .isEqualTo("en-GB");
    }
  }

  @Test
  void a_hub_says_any_text_in_its_own_words() throws IOException {
    handbook("en", "LEFT_TO_RIGHT", Map.of("Get help now", "Help me now"));

    try (var house = StandingHouse.withHandbook("reworded", folder)) {
      var page = new Visitor(house.baseUrl()).get("/").page();
      assertThat(page.select("header a").eachText()).contains("Help me now");
      assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en-GB");
    }
  }

  private void handbook(String tag, String direction, Map<String, String> texts)
      throws IOException {
    try (var files = Files.list(StandingHouse.HANDBOOK)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    // Whoever reads is on a network of an employer, so that what is said to them is read too.
    Files.writeString(folder.resolve("networks.yaml"), "employers: [127.0.0.0/8]\nproxies: []\n");
    Files.createDirectories(folder.resolve("words"));
    var content = new LinkedHashMap<String, Object>();
    content.put("language", tag);
    content.put("name", "Pretended");
    content.put("direction", direction);
    content.put("offered", true);
    content.put("texts", texts);
    Files.writeString(folder.resolve("words/" + tag + ".yaml"), YAML.writeValueAsString(content));
  }

  private static Texts texts() {
    var handbook = Handbook.read(StandingHouse.HANDBOOK);
    return new Texts(new ChangingWords(WordFiles.names(handbook)));
  }

  private static Set<String> shipped() throws IOException {
    if (Files.notExists(SHIPPED)) {
      return Set.of();
    }
    var file = YAML.readTree(Files.readString(SHIPPED, StandardCharsets.UTF_8));
    return new LinkedHashSet<>(file.get("texts").propertyNames());
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
