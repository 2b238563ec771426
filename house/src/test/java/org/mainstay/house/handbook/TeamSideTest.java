package org.mainstay.house.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a handbook says of how its team works is refused with file and line where it cannot be.
class TeamSideTest {
  private static final Path OURS = CopiedHandbook.OURS;

  @TempDir private Path folder = Path.of("");

  private void pathwaysSay(String of, String instead) throws IOException {
    CopiedHandbook.into(folder);
    var words = Files.readString(OURS.resolve("pathways.yaml"));
    assertThat(words).contains(of);
    Files.writeString(folder.resolve("pathways.yaml"), words.replace(of, instead));
  }

  @Test
  void a_step_that_nobody_could_hold_or_fill_in_is_named_with_its_file_and_line()
      throws IOException {
    pathwaysSay("atStart: [phq9, gad7, wsas]", "atStart: [phq99]");
    assertThatThrownBy(() -> Handbook.read(folder))
        .hasMessageContaining("MAINSTAY-HANDBOOK-002")
        .hasMessageContaining("pathways.yaml, line ")
        .hasMessageContaining("no questionnaire is called phq99");

    pathwaysSay("roles: [CLINICIAN, LEAD]", "roles: [ANALYST]");
    assertThatThrownBy(() -> Handbook.read(folder))
        .hasMessageContaining("pathways.yaml, line ")
        .hasMessageContaining("therapy: ANALYST supports nobody");

    pathwaysSay("key: therapy", "key: self-help");
    assertThatThrownBy(() -> Handbook.read(folder))
        .hasMessageContaining("talking has two steps with the key self-help");

    pathwaysSay("reviewAfterWeeks: 8", "reviewAfterWeeks: 0");
    assertThatThrownBy(() -> Handbook.read(folder)).hasMessageContaining("1 to 52 weeks");
  }

  @Test
  void a_pause_longer_than_anybody_would_forget_is_refused() throws IOException {
    CopiedHandbook.into(folder);
    Files.writeString(
        folder.resolve("waits.yaml"), "concernReadWithinMinutes: 60\npauseDaysMax: 91\n");

    assertThatThrownBy(() -> Handbook.read(folder))
        .hasMessageContaining("waits.yaml, line ")
        .hasMessageContaining("pauseDaysMax is 1 to 90");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          years: 20 | years: 8 | a mental health record is kept 20 years at least
          years: 10 | years: 9 | a mental health record is kept 10 years at least
          years: 20 | years: 0 | either years or days
          kind: SUPPORTED | kind: DIED | two classes of the kind DIED
          confirmedOn: "2026-09-01" | confirmedOn: "" | confirmedBy and confirmedOn stand together
          confirmedOn: "2026-09-01" | confirmedOn: "in May" | confirmedOn is a day such as
          """)
  void a_class_of_records_that_nobody_may_have_is_named_with_its_file_and_line(
      String of, String instead, String why) throws IOException {
    CopiedHandbook.into(folder);
    var words = Files.readString(OURS.resolve("records.yaml"));
    assertThat(words).contains(of);
    Files.writeString(
        folder.resolve("records.yaml"),
        words.replace("    " + of, "    " + instead).replace("- " + of, "- " + instead));

    assertThatThrownBy(() -> Handbook.read(folder))
        .hasMessageContaining("MAINSTAY-HANDBOOK-002")
        .hasMessageContaining("records.yaml, line ")
        .hasMessageContaining(why);
  }

  @Test
  void a_handbook_that_leaves_a_class_out_is_refused() throws IOException {
    CopiedHandbook.into(folder);
    var words = Files.readString(OURS.resolve("records.yaml"));
    Files.writeString(
        folder.resolve("records.yaml"), words.substring(0, words.indexOf("  - kind: DIED")));

    assertThatThrownBy(() -> Handbook.read(folder))
        .hasMessageContaining("no class of the kind DIED");
  }

  @Test
  void what_is_deleted_too_early_or_too_late_is_named_with_its_file() throws IOException {
    CopiedHandbook.into(folder);
    Files.writeString(
        folder.resolve("retention.yaml"),
        Files.readString(OURS.resolve("retention.yaml"))
            .replace("lastWordsDays: 30", "lastWordsDays: 3"));

    assertThatThrownBy(() -> Handbook.read(folder))
        .hasMessageContaining("retention.yaml, line ")
        .hasMessageContaining("lastWordsDays is 14 to 60");
  }

  @Test
  void a_role_that_could_not_open_a_concern_is_named_with_its_file() throws IOException {
    CopiedHandbook.into(folder);
    Files.writeString(
        folder.resolve("roles.yaml"),
        Files.readString(OURS.resolve("roles.yaml"))
            .replaceFirst("CONTACT, CONCERN, APPOINTMENTS", "CONTACT, APPOINTMENTS"));

    assertThatThrownBy(() -> Handbook.read(folder))
        .hasMessageContaining("MAINSTAY-HANDBOOK-002")
        .hasMessageContaining("roles.yaml, line ")
        .hasMessageContaining("EMPLOYMENT_ADVISER opens SUMMARY, CONCERN, HUDDLE and LOOKED");
  }

  @Test
  void a_letter_that_asks_for_what_nobody_knows_is_named_with_its_file_and_line()
      throws IOException {
    CopiedHandbook.into(folder);
    Path letters = Files.createDirectories(folder.resolve("letters"));
    var words = Files.readString(OURS.resolve("letters/gp-start.md"));
    Files.writeString(letters.resolve("gp.md"), words.replace("{{worker}}", "{{diagnosis}}"));

    assertThatThrownBy(() -> Handbook.read(folder))
        .hasMessageContaining("MAINSTAY-HANDBOOK-008")
        .hasMessageContaining("gp.md, line 22: nobody knows the field diagnosis")
        .hasMessageContaining("Way out");
    Files.writeString(letters.resolve("gp.md"), words.replace("# {{name}}", "{{name}}"));
    assertThatThrownBy(() -> Handbook.read(folder))
        .hasMessageContaining("gp.md, line 9: the letter does not begin with a heading");
    Files.writeString(letters.resolve("gp.md"), words);
    assertThat(Handbook.read(folder).caseWork().letters().templates()).hasSize(1);
  }

  @Test
  void an_area_of_life_or_a_domain_that_cannot_be_is_named_with_its_file_and_line()
      throws IOException {
    CopiedHandbook.into(folder);
    var life = Files.readString(OURS.resolve("conversation.yaml"));
    Files.writeString(folder.resolve("conversation.yaml"), life.replace("id: money", "id: Money"));
    assertThatThrownBy(() -> Handbook.read(folder))
        .hasMessageContaining("conversation.yaml, line ")
        .hasMessageContaining("an id has small letters and hyphens, not Money");
    Files.writeString(folder.resolve("conversation.yaml"), life);
    Files.writeString(
        folder.resolve("secure-mail.yaml"), "subject: A letter\ndomains: ['@nhs.net']\n");
    assertThatThrownBy(() -> Handbook.read(folder))
        .hasMessageContaining("secure-mail.yaml, line ")
        .hasMessageContaining("a domain is written such as nhs.net, not @nhs.net");
  }

  @Test
  void a_handbook_without_letters_and_conversation_is_read_all_the_same() throws IOException {
    CopiedHandbook.into(folder);

    var caseWork = Handbook.read(folder).caseWork();

    assertThat(caseWork.letters().templates()).isEmpty();
    assertThat(caseWork.letters().mail().isSafe("dr.lee@nhs.net")).isFalse();
    assertThat(caseWork.conversation()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PEER_WORKER:    | ''                             | supervision says nothing of PEER_WORKER",
        "everyWeeks: 4   | everyWeeks: 60                 | everyWeeks is 1 to 52",
        "in 2021         | in the evaluation              | a source with its year",
        "counted: [Agree, Strongly agree] | counted: [Yes] | counts some of its answers",
        "helps: [WORK]   | helps: [WEATHER]               | WEATHER"
      })
  void what_the_team_cannot_have_agreed_is_named_with_its_file_and_line(
      String of, String instead, String wrong) throws IOException {
    CopiedHandbook.into(folder);
    var words = Files.readString(OURS.resolve("team.yaml"));
    assertThat(words).contains(of);
    Files.writeString(
        folder.resolve("team.yaml"),
        of.startsWith("PEER")
            ? words.replaceFirst("(?m)^  PEER_WORKER:.*$", "")
            : words.replace(of, instead));

    assertThatThrownBy(() -> Handbook.read(folder))
        .hasMessageContaining("MAINSTAY-HANDBOOK-002")
        .hasMessageContaining("team.yaml, line ")
        .hasMessageContaining(wrong);
  }
}
