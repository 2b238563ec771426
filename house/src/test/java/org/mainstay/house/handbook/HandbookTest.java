package org.mainstay.house.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A handbook says what it must, or the house says what is missing and where.
class HandbookTest {
  private static final Path OURS = Path.of("../handbook");

  @TempDir private Path folder = Path.of("");

  private void copied() throws IOException {
    for (String file : new String[] {"hub.yaml", "crisis.yaml", "licences.yaml", "posters.yaml"}) {
      Files.copy(OURS.resolve(file), folder.resolve(file));
    }
  }

  @Test
  void the_handbook_of_the_invented_locality_reads_well() {
    var handbook = Handbook.read(OURS);

    assertThat(handbook.hub().place()).isEqualTo("Wendover Vale");
    assertThat(handbook.crisis().national().emergency()).isEqualTo("999");
    assertThat(handbook.crisis().national().listening().number()).isEqualTo("116 123");
  }

  @Test
  void a_missing_file_is_named() {
    assertThatThrownBy(() -> Handbook.read(folder))
        .hasMessageContaining("MAINSTAY-HANDBOOK-001")
        .hasMessageContaining("hub.yaml");
  }

  @Test
  void a_word_that_nobody_knows_is_named_with_its_file_and_line() throws IOException {
    copied();
    Files.writeString(
        folder.resolve("crisis.yaml"),
        Files.readString(OURS.resolve("crisis.yaml")) + "hotline: 1\n");

    assertThatThrownBy(() -> Handbook.read(folder))
        .hasMessageContaining("MAINSTAY-HANDBOOK-002")
        .hasMessageContaining("crisis.yaml, line ")
        .hasMessageContaining("hotline");
  }

  @Test
  void a_missing_word_is_named() throws IOException {
    copied();
    Files.writeString(
        folder.resolve("hub.yaml"),
        Files.readString(OURS.resolve("hub.yaml")).replaceFirst("(?m)^phone:.*$", ""));

    assertThatThrownBy(() -> Handbook.read(folder)).hasMessageContaining("phone");
  }

  @Test
  void numbers_that_nobody_rang_for_a_quarter_are_stale() {
    var handbook = Handbook.read(OURS);

    assertThat(handbook.isStale(handbook.crisis().checked().plusDays(90))).isFalse();
    assertThat(handbook.isStale(handbook.crisis().checked().plusDays(91))).isTrue();
  }
}
