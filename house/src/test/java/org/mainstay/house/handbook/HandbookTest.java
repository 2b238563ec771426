package org.mainstay.house.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A handbook says what it must, or the house says what is missing and where.
class HandbookTest {
  private static final Path OURS = CopiedHandbook.OURS;

  @TempDir private Path folder = Path.of("");

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
    CopiedHandbook.into(folder);
    Files.writeString(
        folder.resolve("crisis.yaml"),
        Files.readString(OURS.resolve("crisis.yaml")) + "hotline: 1\n");

    assertThatThrownBy(() -> Handbook.read(folder))
        .hasMessageContaining("MAINSTAY-HANDBOOK-002")
        .hasMessageContaining("crisis.yaml, line ")
        .hasMessageContaining("hotline");
  }

  @Test
  void a_translation_that_loses_a_telephone_number_is_named_with_its_file_and_line()
      throws IOException {
    Path words = Files.createDirectories(folder.resolve("words")).resolve("cy.yaml");
    Files.writeString(
        words,
        """
        language: cy
        name: Cymraeg
        direction: LEFT_TO_RIGHT
        offered: true
        texts:
          "Get help now": ""
          "Call {1} now": "Ffoniwch nawr"
        """);

    assertThatThrownBy(() -> WordFiles.read(folder, Handbook.read(OURS)))
        .hasMessageContaining("MAINSTAY-HANDBOOK-004")
        .hasMessageContaining("cy.yaml, line 7, “Call {1} now”: the words leave out {1}");
    Files.writeString(words, Files.readString(words).replace("nawr", "{1} nawr"));
    assertThat(WordFiles.read(folder, Handbook.read(OURS)))
        .singleElement()
        .satisfies(file -> assertThat(file.empty()).isEqualTo(1));
  }

  @Test
  void a_missing_word_is_named() throws IOException {
    CopiedHandbook.into(folder);
    Files.writeString(
        folder.resolve("hub.yaml"),
        Files.readString(OURS.resolve("hub.yaml")).replaceFirst("(?m)^phone:.*$", ""));

    assertThatThrownBy(() -> Handbook.read(folder)).hasMessageContaining("phone");
  }

  @Test
  void a_list_of_the_directory_that_is_not_there_is_named() throws IOException {
    CopiedHandbook.into(folder);
    Files.delete(folder.resolve("directory.csv"));

    assertThatThrownBy(() -> Handbook.read(folder))
        .hasMessageContaining("MAINSTAY-HANDBOOK-001")
        .hasMessageContaining("directory.csv")
        .hasMessageContaining("finding.yaml names");
  }

  private void selfCheckSays(String instead, String of) throws IOException {
    CopiedHandbook.into(folder);
    var words = Files.readString(OURS.resolve("selfcheck.yaml"));
    assertThat(words).contains(of);
    Files.writeString(folder.resolve("selfcheck.yaml"), words.replace(of, instead));
  }

  @Test
  void a_part_of_the_self_check_that_is_missing_is_named() throws IOException {
    selfCheckSays("  other:\n    heading: Worry\n", "  worry:\n    heading: Worry\n");

    assertThatThrownBy(() -> Handbook.read(folder))
        .hasMessageContaining("MAINSTAY-HANDBOOK-002")
        .hasMessageContaining("selfcheck.yaml, line ")
        .hasMessageContaining("field parts.worry");
  }

  @Test
  void a_part_of_the_self_check_that_nobody_knows_is_named() throws IOException {
    selfCheckSays("parts:\n  other: {}\n", "parts:\n");

    assertThatThrownBy(() -> Handbook.read(folder)).hasMessageContaining("parts.other");
  }

  @Test
  void words_of_the_self_check_that_are_missing_or_empty_are_named() throws IOException {
    selfCheckSays(
        "", "    unsaid: You did not tell us enough to say more about worry. That is fine.\n");
    assertThatThrownBy(() -> Handbook.read(folder))
        .hasMessageContaining("selfcheck.yaml, line ")
        .hasMessageContaining("parts.worry")
        .hasMessageContaining("unsaid");

    Files.writeString(
        folder.resolve("selfcheck.yaml"),
        Files.readString(OURS.resolve("selfcheck.yaml"))
            .replace("Leave out one thing today that can wait.", "\" \""));
    assertThatThrownBy(() -> Handbook.read(folder))
        .hasMessageContaining("parts.days")
        .hasMessageContaining("ideas has a line without words");
  }

  @Test
  void a_label_in_the_self_check_stops_the_house_with_its_place() throws IOException {
    selfCheckSays("heading: Your moderate mood", "heading: Your mood");

    assertThatThrownBy(() -> Handbook.read(folder))
        .hasMessageContaining("MAINSTAY-HANDBOOK-002")
        .hasMessageContaining("parts.mood")
        .hasMessageContaining("heading says \"moderate\"")
        .hasMessageContaining("Way out");
  }

  @Test
  void a_message_that_gives_somebody_away_is_not_started_with() throws IOException {
    for (String planted : new String[] {"your wellbeing", "Harbour", "a counsellor", "((name))"}) {
      CopiedHandbook.into(folder);
      Files.writeString(
          folder.resolve("messages.yaml"),
          Files.readString(OURS.resolve("messages.yaml"))
              .replace(
                  "You have a message. Go", "You have a message from %s. Go".formatted(planted)));

      assertThatThrownBy(() -> Handbook.read(folder))
          .as(planted)
          .hasMessageContaining("MAINSTAY-HANDBOOK-003")
          .hasMessageContaining("messages.yaml")
          .hasMessageContaining("Way out: say only that something waits");
    }
  }

  @Test
  void numbers_that_nobody_rang_for_a_quarter_are_stale() {
    var handbook = Handbook.read(OURS);

    assertThat(handbook.isStale(handbook.crisis().checked().plusDays(90))).isFalse();
    assertThat(handbook.isStale(handbook.crisis().checked().plusDays(91))).isTrue();
  }

  @Test
  void a_promise_that_marks_somebody_is_named_with_its_file_and_line() throws IOException {
    CopiedHandbook.into(folder);
    Files.writeString(
        folder.resolve("commitments.yaml"),
        Files.readString(OURS.resolve("commitments.yaml"))
            .replace("Give it an owner at the top.", "Score it at the top."));

    assertThatThrownBy(() -> Handbook.read(folder))
        .hasMessageContaining("MAINSTAY-HANDBOOK-002")
        .hasMessageContaining("commitments.yaml, line ")
        .hasMessageContaining("action board says score: nobody is marked here");
  }

  @Test
  void a_principle_that_marks_the_hub_is_named_with_its_file_and_line() throws IOException {
    CopiedHandbook.into(folder);
    Files.writeString(
        folder.resolve("hub-network.yaml"),
        Files.readString(OURS.resolve("hub-network.yaml"))
            .replace("Which sites have not seen it yet?", "Which site is in the league?"));

    assertThatThrownBy(() -> Handbook.read(folder))
        .hasMessageContaining("MAINSTAY-HANDBOOK-002")
        .hasMessageContaining("hub-network.yaml, line ")
        .hasMessageContaining("principle outreach says league: nobody is marked here");
  }

  @Test
  void a_handbook_that_names_no_networks_has_none() throws IOException {
    CopiedHandbook.into(folder);

    assertThat(Handbook.read(folder).networks()).isEqualTo(Networks.NONE);
    assertThat(Handbook.read(OURS).networks()).isEqualTo(Networks.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "192.0.2.0/33",
        "192.0.2.7/24",
        "192.0.2/24",
        "192.0.2.0/0",
        "2001:db8::/129",
        "2001:db8:::/32",
        "300.0.2.0/24",
        "ward-4.example.org",
        "192.0.2.0/24/7"
      })
  void a_range_that_is_none_stops_the_house_with_its_place(String planted) throws IOException {
    for (String list : new String[] {"employers", "proxies"}) {
      CopiedHandbook.into(folder);
      Files.writeString(
          folder.resolve("networks.yaml"),
          Files.readString(OURS.resolve("networks.yaml"))
              .replace(list + ": []", list + ": [\"192.0.2.0/24\", \"" + planted + "\"]"));

      assertThatThrownBy(() -> Handbook.read(folder))
          .hasMessageContaining("MAINSTAY-HANDBOOK-005")
          .hasMessageContaining("networks.yaml, " + list + ", " + planted)
          .hasMessageContaining("Way out: write the first address");
    }
  }
}
