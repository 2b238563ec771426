package org.mainstay.inside.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.inside.study.table.Worked;

/// Files of answers become scores, whatever the order and the names of their columns.
class ScoreFileTest {
  private static final String PHQ9 = "id,item1,item2,item3,item4,item5,item6,item7,item8,item9\n";
  private static final String GAD7 = "id,item1,item2,item3,item4,item5,item6,item7\n";
  private static final String HEADER = "id,total,band,case,answered,flagged,status";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void a_tidy_desk() {
    desk = new Desk(folder);
  }

  @Test
  void complete_forms_get_total_band_and_caseness() {
    desk.given(PHQ9 + "a,0,0,0,0,0,0,0,0,0\nb,1,1,1,1,1,1,1,1,1\nc,3,3,3,3,3,3,3,3,3\n");

    assertThat(Desk.notesOf(desk.score("phq9")))
        .containsExactly(
            "3 rows: 3 scored, 0 prorated, 0 not-scorable.",
            "2 rows are flagged: the item about safety is above 0. Read these first.");
    assertThat(desk.result("scores.csv"))
        .containsExactly(
            HEADER,
            "a,0,minimal,false,9,false,scored",
            "b,9,mild,false,9,true,scored",
            "c,27,severe,true,9,true,scored");
  }

  @Test
  void a_blank_is_missing_and_never_nought() {
    desk.given(
        PHQ9
            + "two missing,2,2,2,2,2,2,2,,\n"
            + "three missing,2,2,2,2,2,2,,,\n"
            + "nothing,,,,,,,,,\n"
            + "spaces, , ,\t,,,,,,\n"
            + "only the ninth,,,,,,,,,1\n");

    desk.score("phq9");

    assertThat(desk.result("scores.csv"))
        .containsExactly(
            HEADER,
            "two missing,18,moderately severe,true,7,false,prorated",
            "three missing,,,,6,false,not-scorable",
            "nothing,,,,0,false,not-scorable",
            "spaces,,,,0,false,not-scorable",
            "only the ninth,,,,1,true,not-scorable");
  }

  @Test
  void gad7_has_no_cited_rule_so_one_missing_item_is_not_scorable() {
    desk.given(GAD7 + "a,1,1,1,1,1,1,2\nb,1,1,1,1,1,1,\n");

    desk.score("gad7");

    assertThat(desk.result("scores.csv"))
        .containsExactly(HEADER, "a,8,mild,true,7,false,scored", "b,,,,6,false,not-scorable");
  }

  @Test
  void wsas_takes_the_mean_of_the_other_four() {
    desk.given("id,item1,item2,item3,item4,item5\na,8,,4,4,4\nb,8,,,4,4\nc,,1,2,3,8\n");

    desk.score("wsas");

    assertThat(desk.result("scores.csv"))
        .containsExactly(
            HEADER,
            "a,25,moderately severe or worse,,4,false,prorated",
            "b,,,,3,false,not-scorable",
            "c,17.5,significant functional impairment,,4,false,prorated");
  }

  @Test
  void swemwbs_gives_the_metric_score_and_never_from_six_answers() {
    desk.given(
        """
        id,item1,item2,item3,item4,item5,item6,item7
        a,4,4,4,4,4,4,5
        b,5,5,5,5,5,5,5
        c,4,4,4,4,4,4,
        """);

    desk.score("swemwbs");

    assertThat(desk.result("scores.csv"))
        .containsExactly(
            HEADER,
            "a,26.02,medium mental wellbeing,,7,false,scored",
            "b,35,high mental wellbeing,,7,false,scored",
            "c,,,,6,false,not-scorable");
  }

  @Test
  void core10_reverses_items_two_and_three_by_itself() {
    desk.given(
        """
        id,item1,item2,item3,item4,item5,item6,item7,item8,item9,item10
        best,0,4,4,0,0,0,0,0,0,0
        worst,4,0,0,4,4,4,4,4,4,4
        one missing,2,2,2,2,2,0,2,1,2,
        two missing,2,2,2,2,2,3,2,1,,
        """);

    desk.score("core10");

    assertThat(desk.result("scores.csv"))
        .containsExactly(
            HEADER,
            "best,0,healthy,false,10,false,scored",
            "worst,40,severe,true,10,true,scored",
            // 15 of nine answers, 15 / 9 × 10
            "one missing,16.666666666666668,moderate,true,9,false,prorated",
            "two missing,,,,8,true,not-scorable");
  }

  @Test
  void columns_may_have_other_names_and_any_order() {
    desk.given("note,Q2,person,\"Q1, first\",date\nx,1,p 1,3,2026-01-01\n");

    var notes =
        Desk.notesOf(desk.scoreWith("phq2", "id=person,item1=Q1, first,item2=Q2", "", false));

    assertThat(notes.getFirst()).isEqualTo("Columns that were not needed and ignored: note, date.");
    assertThat(desk.result("scores.csv")).containsExactly(HEADER, "p 1,4,,true,2,false,scored");
  }

  @Test
  void codes_that_mean_no_answer_are_missing_however_they_are_written() {
    desk.given(PHQ9 + "a,7,9.0,2,2,2,2,2,2,2\nb,7.00, 9 ,NA,2,2,2,2,2,2\n");

    desk.scoreWith("phq9", "", "7.0,9,NA", false);

    assertThat(desk.result("scores.csv"))
        .containsExactly(
            HEADER, "a,18,moderately severe,true,7,true,prorated", "b,,,,6,true,not-scorable");
  }

  @Test
  void a_missing_code_that_is_also_an_answer_is_pointed_out() {
    desk.given("id,item1,item2,item3,item4,item5\na,7,1,1,1,1\n");

    assertThat(Desk.notesOf(desk.scoreWith("wsas", "", "7,9", false)).getFirst())
        .isEqualTo("WSAS has 7 as an answer; as --missing asks, it was read as no answer.");
    assertThat(desk.result("scores.csv").getLast()).isEqualTo("a,5,sub-clinical,,4,false,prorated");
  }

  @Test
  void one_point_nought_is_one() {
    desk.given("id,item1,item2\na,1.0,2.00\nb,+1,03\n");

    desk.score("phq2");

    assertThat(desk.result("scores.csv"))
        .containsExactly(HEADER, "a,3,,true,2,false,scored", "b,4,,true,2,false,scored");
  }

  @Test
  void ids_come_back_as_they_went_in() {
    String ids =
        "\"Smith, \"\"J\"\"\",0,0\n"
            + "01,0,0\n"
            + "=1+1,0,0\n"
            + " é 漢 ,0,0\n"
            + "\"two\nlines\",0,0\n"
            + "-,0,0\n"
            + ",0,0\n";
    desk.given("id,item1,item2\n" + ids);

    desk.score("phq2");

    assertThat(desk.text("scores.csv"))
        .isEqualTo(HEADER + "\n" + ids.replace(",0,0\n", ",0,,false,2,false,scored\n"));
  }

  @Test
  void a_byte_order_mark_windows_line_ends_and_quotes_are_welcome() {
    desk.given("\uFEFF\"id\",\"item1\",\"item2\"\r\n\"a\",\"1\",\"2\"\r\n\r\nb,3,3\r\n");

    desk.score("phq2");

    assertThat(desk.result("scores.csv"))
        .containsExactly(HEADER, "a,3,,true,2,false,scored", "b,6,,true,2,false,scored");
  }

  @Test
  void a_file_with_a_header_alone_gives_results_with_a_header_alone() {
    desk.given(PHQ9);

    assertThat(Desk.notesOf(desk.score("phq9")))
        .containsExactly("0 rows: 0 scored, 0 prorated, 0 not-scorable.");
    assertThat(desk.result("scores.csv")).containsExactly(HEADER);
  }

  @Test
  void lenient_leaves_a_row_unscored_and_says_how_many() {
    desk.given(
        PHQ9
            + "fine,1,1,1,1,1,1,1,1,1\n"
            + "four,4,1,1,1,1,1,1,1,1\n"
            + "half,1.5,1,1,1,1,1,1,1,0\n"
            + "ninth,1,1,1,1,1,1,1,1,5\n"
            + "word,1,1,1,1,1,1,1,1,often\n");

    assertThat(Desk.notesOf(desk.scoreWith("phq9", "", "", true)))
        .contains("4 rows hold an answer that PHQ-9 does not have; they are not-scorable.");
    assertThat(desk.result("scores.csv"))
        .containsExactly(
            HEADER,
            "fine,9,mild,false,9,true,scored",
            "four,,,,8,true,not-scorable",
            "half,,,,8,false,not-scorable",
            // Safe first: 5 is not an answer, but it is above "not at all".
            "ninth,,,,8,true,not-scorable",
            "word,,,,8,false,not-scorable");
  }

  @Test
  void the_order_of_columns_and_rows_changes_nothing() {
    var chance = new Random(20260101);
    List<String> keys =
        new ArrayList<>(List.of("id", "item1", "item2", "item3", "item4", "item5", "item6"));
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < 200; row++) {
      List<String> cells = new ArrayList<>(List.of("person " + row));
      for (int item = 0; item < 6; item++) {
        cells.add(chance.nextInt(10) == 0 ? "" : String.valueOf(chance.nextInt(5)));
      }
      rows.add(cells);
    }
    desk.given(csv(keys, keys, rows)).score("k6");
    List<String> plain = desk.result("scores.csv");

    for (int round = 0; round < 5; round++) {
      var shuffled = new ArrayList<>(keys);
      Collections.shuffle(shuffled, chance);
      desk.given(csv(keys, shuffled, rows)).score("k6");

      assertThat(desk.result("scores.csv")).isEqualTo(plain);
    }
  }

  private static String csv(List<String> keys, List<String> order, List<List<String>> rows) {
    var text = new StringBuilder(String.join(",", order)).append('\n');
    for (List<String> row : rows) {
      text.append(String.join(",", order.stream().map(k -> row.get(keys.indexOf(k))).toList()))
          .append('\n');
    }
    return text.toString();
  }

  @Test
  void a_second_run_replaces_the_results_and_nothing_else() {
    desk.given("id,item1,item2\na,1,1\n").score("phq2");
    desk.given("id,item1,item2\nb,2,2\n").score("gad2");

    assertThat(desk.result("scores.csv")).containsExactly(HEADER, "b,4,,true,2,false,scored");
    assertThat(desk.everything()).containsExactly("in.csv", "out/report.html", "out/scores.csv");
  }

  @Test
  void a_long_file_is_read_with_news_on_the_way() {
    var text = new StringBuilder("id,item1,item2\n");
    for (int i = 0; i < 250_001; i++) {
      text.append(i).append(",1,2\n");
    }
    List<String> news = new ArrayList<>();
    desk.given(text.toString());

    var worked =
        new ScoreFile("test", news::add).run(ScoreFile.Request.of("phq2", desk.in(), desk.out()));

    assertThat(worked).isInstanceOf(Worked.Done.class);
    assertThat(news).containsExactly("250000 rows scored");
    assertThat(desk.result("scores.csv")).hasSize(250_002);
  }
}
