package org.mainstay.house.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The verb makes everything that a hub prints, or says why not.
class PostersVerbTest {
  private static final String HANDBOOK = "../handbook";

  @TempDir private Path folder = Path.of("");

  private int run(String handbook, String address) {
    return Main.run(
        "posters",
        "--out",
        folder.resolve("out").toString(),
        "--address",
        address,
        "--handbook",
        handbook);
  }

  @Test
  void everything_of_the_handbook_is_made() throws IOException {
    assertThat(run(HANDBOOK, "https://harbour.example.org")).isZero();

    try (var made = Files.list(folder.resolve("out"))) {
      assertThat(made.map(file -> file.getFileName().toString()))
          .contains("men-poster.pdf", "nights-neutral-cards.svg", "links.html")
          .hasSize(4 * 2 * 2 * 2 + 1);
    }
    assertThat(folder.resolve("out/men-poster.pdf")).isNotEmptyFile();
    assertThat(folder.resolve("out/links.html"))
        .content()
        .contains("https://harbour.example.org/help");
  }

  @Test
  void an_address_that_tells_posters_apart_is_refused_before_anything_is_made() {
    assertThat(run(HANDBOOK, "https://harbour.example.org/?who=men")).isEqualTo(Main.REFUSED);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void words_that_cannot_stand_there_are_refused() throws IOException {
    try (var files = Files.list(Path.of(HANDBOOK))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.writeString(
            folder.resolve(file.getFileName()),
            Files.readString(file).replace("heading: Here for staff", "heading: Mental health"));
      }
    }

    assertThat(run(folder.toString(), "https://harbour.example.org")).isEqualTo(Main.REFUSED);
  }
}
