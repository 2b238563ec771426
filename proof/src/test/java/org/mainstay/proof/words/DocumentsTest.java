package org.mainstay.proof.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mainstay.house.commandline.documents.Documents;
import org.mainstay.inside.referral.Stage;
import org.mainstay.proof.SourceFiles;

/// The documents that are made from the code say what the code says.
class DocumentsTest {
  private static final Pattern CODE = Pattern.compile("\"(MAINSTAY-[A-Z]+-\\d{3})");
  private static final Pattern BENCHMARK = Pattern.compile("bench_of (\\w+)");
  private static final String BENCHMARKS = "proof/src/main/java/org/mainstay/proof/benchmarks";
  private static final Pattern PICTURE = Pattern.compile("pictures/([a-z-]+-\\d+\\.png)");

  @Test
  void each_document_is_what_docs_would_write_today() throws IOException {
    for (var made : Documents.of(SourceFiles.HOUSE).entrySet()) {
      assertThat(SourceFiles.HOUSE.resolve("docs").resolve(made.getKey()))
          .as("docs/%s is made by ./mainstay docs", made.getKey())
          .hasContent(made.getValue());
    }
  }

  @Test
  void every_code_of_the_sources_is_in_the_list_with_words() throws IOException {
    String page = Documents.of(SourceFiles.HOUSE).getOrDefault("errors.md", "");
    var missing = new ArrayList<String>();
    for (var file : SourceFiles.under("main")) {
      if (file.toString().endsWith(".java")) {
        CODE.matcher(SourceFiles.text(file))
            .results()
            .map(found -> found.group(1))
            .filter(code -> !Pattern.compile("\\| " + code + " \\| [^ |]").matcher(page).find())
            .forEach(missing::add);
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void every_stage_is_in_the_picture() throws IOException {
    Map<String, String> documents = Documents.of(SourceFiles.HOUSE);
    for (Stage stage : Stage.values()) {
      assertThat(documents.get("lives/referral.svg")).contains(">" + stage.words() + "<");
    }
  }

  @Test
  void every_benchmark_that_the_launcher_names_is_there() throws IOException {
    var named =
        BENCHMARK.matcher(Files.readString(SourceFiles.HOUSE.resolve("mainstay"))).results();

    assertThat(named.map(found -> found.group(1)))
        .hasSizeGreaterThan(4)
        .allSatisfy(
            name ->
                assertThat(SourceFiles.HOUSE.resolve(BENCHMARKS).resolve(name + ".java")).exists());
  }

  @Test
  void every_picture_that_is_shown_is_there_and_small() throws IOException {
    for (String page : new String[] {"docs/tour.md", "README.md"}) {
      var shown = PICTURE.matcher(Files.readString(SourceFiles.HOUSE.resolve(page))).results();
      for (var picture : shown.toList()) {
        var file = SourceFiles.HOUSE.resolve("docs/pictures").resolve(picture.group(1));
        assertThat(file).exists();
        assertThat(Files.size(file)).as("%s", file).isLessThan(120_000);
      }
    }
  }
}
