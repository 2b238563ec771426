package org.mainstay.ui.nhsuk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mainstay.ui.nhsuk.form.Input;

/// Nothing that a person typed reaches a page without being escaped.
class UnescapedTest {
  private static final List<String> FOLDERS_OF_OTHERS = List.of("target", ".git", "node_modules");

  @Test
  void no_template_of_the_house_writes_unescaped_text() throws IOException {
    assertThat(templates(house())).isNotEmpty().filteredOn(UnescapedTest::unsafe).isEmpty();
  }

  @Test
  void a_template_that_writes_unescaped_text_is_found() throws IOException {
    Path folder = Files.createTempDirectory("leak");
    Files.writeString(folder.resolve("Leak.jte"), "@param String words\n$unsafe{words}\n");

    assertThat(templates(folder)).filteredOn(UnescapedTest::unsafe).hasSize(1);
  }

  @Test
  void what_is_typed_is_escaped_in_text_and_in_attributes() {
    String sly = "\"><script>alert(1)</script>";

    String html = Html.drawn(Input.asked("name", sly).hint(sly).value(sly));

    assertThat(html.toLowerCase(Locale.ROOT)).doesNotContain("<script>");
    assertThat(Html.settled(html)).contains("value=\"" + sly + "\"");
  }

  private static boolean unsafe(Path template) {
    try {
      return Files.readString(template).contains("$unsafe");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static List<Path> templates(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".jte"))
          .filter(file -> FOLDERS_OF_OTHERS.stream().noneMatch(name -> under(folder, file, name)))
          .toList();
    }
  }

  private static boolean under(Path folder, Path file, String name) {
    return Stream.of(folder.relativize(file).toString().split("/")).anyMatch(name::equals);
  }

  private static Path house() {
    Path here = Path.of("").toAbsolutePath();
    Path house = here.getParent();
    return house != null && Files.exists(here.resolve("src")) ? house : here;
  }
}
