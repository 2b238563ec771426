package org.mainstay.proof.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.proof.SourceFiles;

/// No page of the documents leads nowhere, and the pages on trust name tests that are there.
class LinksTest {
  private static final Path PLANTED = SourceFiles.HOUSE.resolve("docs/planted.md");

  @Test
  void every_link_leads_to_a_file_and_a_heading_that_are_there() {
    var dead = new ArrayList<String>();
    int links = 0;
    for (Path page : pages()) {
      String words = SourceFiles.text(page);
      links += Links.of(words).size();
      Links.dead(page, words).forEach(link -> dead.add(SourceFiles.name(page) + ": " + link));
    }
    assertThat(links).isGreaterThan(100);
    assertThat(dead).isEmpty();
  }

  @Test
  void a_dead_link_is_found() {
    String page =
        """
        # Planted things

        [a file](tour.md) [a heading](#planted-things) [of another](errors.md#error-codes)
        [a site](https://example.org/nowhere) `[code](nowhere.md)`
        [no file](nowhere.md) [no heading](#no-such) [of another](errors.md#no-such)
        <img src="pictures/nowhere.png" alt="">
        """;

    assertThat(Links.dead(PLANTED, page))
        .containsExactly("nowhere.md", "#no-such", "errors.md#no-such", "pictures/nowhere.png");
  }

  @Test
  void a_heading_has_the_name_that_addresses_give_it() {
    assertThat(Links.anchors("## Step 7: Who signs\n# C1: It's “so”\n```\n# no heading\n```\n"))
        .containsExactlyInAnyOrder("step-7-who-signs", "c1-its-so");
  }

  @Test
  void every_test_that_the_pages_on_trust_name_is_there() {
    var tests = KnownTests.ofTheHouse();
    var missing = new ArrayList<String>();
    int named = 0;
    for (Path page : pages()) {
      String name = SourceFiles.name(page);
      if (name.startsWith("docs/assurance/") || name.equals("docs/threat-model.md")) {
        List<String> tested = KnownTests.named(SourceFiles.text(page));
        named += tested.size();
        tests.missing(tested).forEach(test -> missing.add(name + ": " + test));
      }
    }
    assertThat(named).isGreaterThan(100);
    assertThat(missing).isEmpty();
  }

  @Test
  void only_methods_that_are_tests_count() {
    var tests =
        KnownTests.of(
            "PlantedTest",
            """
            @Test
            void it_is() {}
            private static void help() {}
            @ParameterizedTest
            @ValueSource(strings = {"a"})
            void each(String a) {}
            """);

    assertThat(tests.missing(KnownTests.named("`PlantedTest#it_is` PlantedTest.each PlantedTest")))
        .isEmpty();
    assertThat(tests.missing(KnownTests.named("`PlantedTest#help`, PlantedTest.nor_this, NoTest")))
        .containsExactly("PlantedTest#help", "PlantedTest#nor_this", "NoTest");
  }

  private static List<Path> pages() {
    return SourceFiles.all().stream()
        .filter(file -> file.toString().endsWith(".md"))
        .filter(
            file -> {
              String name = SourceFiles.name(file);
              return !name.contains("/") || name.matches("(docs|security|safety)/.*");
            })
        .toList();
  }
}
