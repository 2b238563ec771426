package org.mainstay.inside.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.inside.study.table.Refusal;
import org.mainstay.inside.study.table.Worked;

/// A refused file writes nothing and says code, what, row and column, and the way out.
class ScoreFileRefusalTest {
  private static final String PHQ2 = "id,item1,item2\n";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void a_tidy_desk() {
    desk = new Desk(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4",
        "-1",
        "1.5",
        "0.0001",
        "99",
        "often",
        "1,5",
        "1e0",
        "NaN",
        "Infinity",
        "0x1",
        "١",
        "999999999999",
        "2147483648",
        "4294967296",
        "1.",
        ".5",
        "null",
        "1 2"
      })
  void an_answer_that_the_form_lacks_is_named_with_row_and_column(String answer) {
    desk.given(PHQ2 + "a,1,1\nb,2,\"" + answer + "\"\n");

    var worked = desk.score("phq2");

    assertThat(worked).isInstanceOf(Worked.Refused.class);
    assertThat(desk.refused(worked, Refusal.ANSWER_NOT_ON_SCALE))
        .contains("row 3", "column item2", "\"" + answer + "\"", "0 to 3", "--lenient");
  }

  @Test
  void a_long_text_in_the_wrong_column_is_not_repeated_whole() {
    desk.given(PHQ2 + "a,1,I would rather talk about what happened at home\n");

    assertThat(desk.refused(desk.score("phq2"), Refusal.ANSWER_NOT_ON_SCALE))
        .contains("\"I would rather talk …\"")
        .doesNotContain("home");
  }

  @Test
  void a_mapped_column_is_named_as_the_file_names_it() {
    desk.given("person,Q1,Q2\na,1,9\n");

    var worked = desk.scoreWith("phq2", "id=person,item1=Q1,item2=Q2", "", false);

    assertThat(desk.refused(worked, Refusal.ANSWER_NOT_ON_SCALE))
        .contains("row 2", "column Q2 (item2)");
  }

  @Test
  void a_missing_column_is_wrong_use_and_the_message_lists_what_there_is() {
    desk.given("ID,item1,item2\na,1,1\n");

    var worked = desk.score("phq2");

    assertThat(worked).isInstanceOf(Worked.WrongUse.class);
    assertThat(desk.refused(worked, Refusal.COLUMN_MISSING))
        .contains("row 1, column id", "ID, item1, item2", "--map id=ID");
  }

  @Test
  void an_unknown_scale_is_wrong_use_with_a_list_of_what_there_is() {
    desk.given(PHQ2);

    var worked = desk.score("phq10");

    assertThat(worked).isInstanceOf(Worked.WrongUse.class);
    assertThat(desk.refused(worked, Refusal.UNKNOWN_SCALE))
        .contains("phq10", "phq9, gad7, phq2, gad2, wsas, k6, core10, swemwbs");
  }

  @Test
  void a_file_that_is_not_there_is_wrong_use() {
    var worked =
        new ScoreFile("test", _ -> {})
            .run(ScoreFile.Request.of("phq2", folder.resolve("none.csv"), desk.out()));

    assertThat(worked).isInstanceOf(Worked.WrongUse.class);
    assertThat(desk.everything()).isEmpty();
  }

  @Test
  void a_folder_is_not_a_file() {
    assertThat(new ScoreFile("test", _ -> {}).run(ScoreFile.Request.of("phq2", folder, desk.out())))
        .isInstanceOf(Worked.WrongUse.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id",
        "id=",
        "item3=Q",
        "what=ever",
        "id=id,id=id",
        "item1=item2",
        ",",
        "id=x,item1"
      })
  void a_map_that_makes_no_sense_is_wrong_use(String map) {
    desk.given(PHQ2 + "a,1,1\n");

    assertThat(desk.scoreWith("phq2", map, "", false)).isInstanceOf(Worked.WrongUse.class);
    assertThat(desk.everything()).containsExactly("in.csv");
  }

  @Test
  void an_empty_file_is_refused() {
    desk.given("");
    desk.refused(desk.score("phq2"), Refusal.FILE_EMPTY);

    desk.given("\uFEFF");
    desk.refused(desk.score("phq2"), Refusal.FILE_EMPTY);

    desk.given("\n\n\n");
    desk.refused(desk.score("phq2"), Refusal.FILE_EMPTY);
  }

  @Test
  void two_columns_of_one_name_are_refused_even_if_nobody_needs_them() {
    desk.given("id,item1,item2,x,x\na,1,1,1,1\n");

    assertThat(desk.refused(desk.score("phq2"), Refusal.COLUMN_TWICE)).contains("row 1, column x");
  }

  @Test
  void columns_without_a_name_are_let_be() {
    desk.given("id,item1,item2,,\na,1,1,,\n");

    assertThat(Desk.notesOf(desk.score("phq2"))).noneMatch(note -> note.contains("ignored"));
  }

  @Test
  void a_row_that_is_too_short_or_too_long_is_refused() {
    desk.given(PHQ2 + "a,1,1\nb,1\n");
    assertThat(desk.refused(desk.score("phq2"), Refusal.ROW_RAGGED))
        .contains("row 3", "has 2 cells, the header has 3");

    desk.given(PHQ2 + "a,1,1\nb, the second,1,1\n");
    assertThat(desk.refused(desk.score("phq2"), Refusal.ROW_RAGGED))
        .contains("row 3", "has 4 cells, the header has 3");
  }

  @Test
  void a_quote_that_never_ends_is_refused() {
    desk.given(PHQ2 + "a,1,1\n\"b,1,1\nc,1,1\n");

    desk.refused(desk.score("phq2"), Refusal.NOT_CSV);
  }

  @Test
  void text_in_another_encoding_is_refused_at_the_start_and_further_on() {
    desk.given((PHQ2 + "Zoë,1,1\n").getBytes(StandardCharsets.ISO_8859_1));
    desk.refused(desk.score("phq2"), Refusal.NOT_UTF8);

    desk.given((PHQ2 + "a,1,1\n").getBytes(StandardCharsets.UTF_16LE));
    assertThat(desk.score("phq2")).isNotInstanceOf(Worked.Done.class);

    desk.given(("\uFEFF" + PHQ2).getBytes(StandardCharsets.UTF_16LE));
    desk.refused(desk.score("phq2"), Refusal.NOT_UTF8);

    String long1 = PHQ2 + "a,1,1\n".repeat(50_000) + "Zoë,1,1\n";
    desk.given(long1.getBytes(StandardCharsets.ISO_8859_1));
    desk.refused(desk.score("phq2"), Refusal.NOT_UTF8);
  }

  @Test
  void results_never_replace_the_input_or_go_where_a_file_is() {
    desk.given(PHQ2 + "a,1,1\n");

    assertThat(
            new ScoreFile("test", _ -> {}).run(ScoreFile.Request.of("phq2", desk.in(), desk.in())))
        .isInstanceOf(Worked.WrongUse.class);
    assertThat(desk.everything()).containsExactly("in.csv");
  }

  @Test
  void an_input_named_like_a_result_in_the_same_folder_is_left_alone() throws IOException {
    Files.createDirectories(desk.out());
    Path own = Files.writeString(desk.out().resolve("scores.csv"), PHQ2 + "a,1,1\n");

    assertThat(new ScoreFile("test", _ -> {}).run(ScoreFile.Request.of("phq2", own, desk.out())))
        .isInstanceOf(Worked.WrongUse.class);
    assertThat(own).hasContent(PHQ2 + "a,1,1\n");
  }

  @Test
  void a_refused_second_run_leaves_the_first_results_as_they_were() throws IOException {
    desk.given(PHQ2 + "a,1,1\n").score("phq2");
    String before = desk.text("scores.csv");
    desk.given(PHQ2 + "a,1,1\n".repeat(5000) + "b,1,9\n");

    assertThat(desk.score("phq2")).isInstanceOf(Worked.Refused.class);
    assertThat(desk.text("scores.csv")).isEqualTo(before);
    assertThat(desk.everything()).containsExactly("in.csv", "out/report.html", "out/scores.csv");
  }

  @Test
  void a_folder_left_half_written_by_a_killed_run_is_no_obstacle() throws IOException {
    Files.createDirectories(folder.resolve(".out.part1"));
    desk.given(PHQ2 + "a,1,1\n");

    assertThat(desk.score("phq2")).isInstanceOf(Worked.Done.class);
  }

  @Test
  void results_that_cannot_be_written_are_refused_with_a_way_out() throws IOException {
    desk.given(PHQ2 + "a,1,1\n");
    Path file = Files.writeString(folder.resolve("file"), "in the way");

    var worked =
        new ScoreFile("test", _ -> {})
            .run(ScoreFile.Request.of("phq2", desk.in(), file.resolve("out")));

    assertThat(worked).isInstanceOf(Worked.Refused.class);
    assertThat(worked.toString()).contains("MAINSTAY-STUDY-015");
  }
}
