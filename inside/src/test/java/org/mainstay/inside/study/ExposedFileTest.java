package org.mainstay.inside.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.inside.study.table.Worked;

/// `./mainstay exposed`: the tables that go in, and what comes out.
class ExposedFileTest {
  private static final String HEADER = "table,cell,value\n";

  /// Worked out by hand: 250 less 120, 86 and 41 is 3.
  private static final String GIVEN_AWAY =
      HEADER
          + "sex,women,120\nsex,men,86\nsex,other,*\nsex,not stated,41\nsex,Total,250\n"
          + "age,young,*\nage,old,*\nage,Total,12\n"
          + "site,north,*\nsite,south,30\n";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void a_tidy_desk() {
    desk = new Desk(folder);
  }

  @Test
  void a_cell_that_the_total_gives_away_is_found_and_those_that_nothing_bounds_are_not() {
    var looked = exposed(GIVEN_AWAY, 1);

    assertThat(looked.found()).isTrue();
    assertThat(desk.result("exposed.csv"))
        .containsExactly("table,cell,low,high", "sex,other,3,3", "age,young,0,12", "age,old,0,12");
    assertThat(desk.everything())
        .containsExactly("in.csv", "out/exposed.csv", "out/report.html", "out/report.txt");
  }

  @Test
  void the_screen_says_in_plain_words_what_was_found_and_where() {
    assertThat(exposed(GIVEN_AWAY, 1).says())
        .containsExactly(
            "3 tables with 4 suppressed cells.",
            "Bounded by what was published: 3 cells of 2 tables, 1 of them exactly.",
            "Certain to hold somebody: 1 cell. Certain to hold nobody: 0 cells.",
            "- sex: 1 of 1 suppressed cell bounded, 1 exactly; at the narrowest 3",
            "- age: 2 of 2 suppressed cells bounded, 0 exactly; at the narrowest 0 to 12");
  }

  @Test
  void the_report_says_what_it_means_and_that_nobody_is_named() {
    exposed(GIVEN_AWAY, 1);

    assertThat(desk.text("report.txt"))
        .contains("nobody is identified", "Each table was looked at by itself")
        .contains("Rounding: none");
    assertThat(desk.text("report.html")).contains("<td>other</td><td>3</td><td>3</td>");
  }

  @Test
  void where_nothing_bounds_there_is_a_header_alone_and_no_finding() {
    var looked = exposed(HEADER + "a,x,*\na,y,30\nb,x,10\nb,Total,10\n", 5);

    assertThat(looked.found()).isFalse();
    assertThat(looked.worked()).isInstanceOf(Worked.Done.class);
    assertThat(desk.result("exposed.csv")).containsExactly("table,cell,low,high");
    assertThat(looked.says())
        .containsExactly(
            "2 tables with 1 suppressed cell. Nothing that was published bounds any of them.");
  }

  @Test
  void rounding_widens_what_a_cell_can_be() {
    exposed(HEADER + "a,x,20\na,y,*\na,Total,30\n", 5);
    assertThat(desk.result("exposed.csv")).containsExactly("table,cell,low,high", "a,y,6,14");

    exposed(HEADER + "a,x,20\na,y,*\na,Total,30\n", 10);
    assertThat(desk.result("exposed.csv")).containsExactly("table,cell,low,high", "a,y,0,20");
  }

  @Test
  void a_suppressed_total_is_given_away_by_its_parts() {
    exposed(HEADER + "a,x,20\na,y,15\na,Total,*\n", 1);

    assertThat(desk.result("exposed.csv")).containsExactly("table,cell,low,high", "a,Total,35,35");
  }

  @Test
  void columns_may_come_in_any_order_and_rows_of_a_table_need_not_stand_together() {
    var looked =
        exposed("value,note,cell,table\n*,n,y,a\n5,n,Total,b\n30,n,Total,a\n20,,x,a\n*,,z,b\n", 1);

    assertThat(desk.result("exposed.csv"))
        .containsExactly("table,cell,low,high", "a,y,10,10", "b,z,5,5");
    assertThat(Desk.notesOf(looked.worked())).anyMatch(note -> note.contains("note"));
  }

  @Test
  void names_are_text_and_come_out_as_they_went_in() {
    exposed(
        HEADER
            + "01,\"men, \"\"other\"\"\",*\n01,w,4\n01,TOTAL,9\n1,m,*\n1,w,4\n1,total,8\n"
            + "2,w,3\n2,TOTAL,*\n",
        1);

    assertThat(desk.result("exposed.csv"))
        .containsExactly(
            "table,cell,low,high", "01,\"men, \"\"other\"\"\",5,5", "1,m,4,4", "2,TOTAL,3,3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "c", "[c]", "..", "<5", "-1"})
  void any_mark_will_do(String mark) {
    desk.given(HEADER + "a,x,20\na,y,  " + mark + " \na,Total,30\n");

    new ExposedFile(mark, 1, "test").run(desk.in(), desk.out());

    assertThat(desk.result("exposed.csv")).contains("a,y,10,10");
  }

  @Test
  void a_blank_may_be_the_mark() {
    desk.given(HEADER + "a,x,20\na,y,\na,Total,30\n");

    new ExposedFile("", 1, "test").run(desk.in(), desk.out());

    assertThat(desk.result("exposed.csv")).contains("a,y,10,10");
  }

  @Test
  void a_blank_that_is_not_the_mark_is_a_count_that_nobody_published() {
    var looked = exposed(HEADER + "a,x,20\na,y,\na,z,*\na,Total,30\n", 1);

    assertThat(desk.result("exposed.csv")).containsExactly("table,cell,low,high", "a,z,0,10");
    assertThat(Desk.notesOf(looked.worked())).anyMatch(note -> note.startsWith("Blank cells: 1."));
  }

  @Test
  void a_blank_total_is_none() {
    assertThat(exposed(HEADER + "a,x,20\na,y,*\na,Total,\n", 1).found()).isFalse();
  }

  @Test
  void a_mark_that_no_cell_holds_is_noted() {
    var looked = exposed(HEADER + "a,x,20\na,Total,20\n", 1);

    assertThat(looked.found()).isFalse();
    assertThat(Desk.notesOf(looked.worked()))
        .containsExactly("No cell holds the mark \"*\", so there was nothing to work out.");
  }

  @Test
  void numbers_that_were_not_rounded_so_are_noted_and_taken_all_the_same() {
    var looked = exposed(HEADER + "a,x,21\na,y,*\na,Total,30\n", 5);

    assertThat(desk.result("exposed.csv")).contains("a,y,5,13");
    assertThat(Desk.notesOf(looked.worked()))
        .anyMatch(note -> note.startsWith("Published numbers that are no multiple of 5: 1."));
  }

  /// 2^53 + 1 is the first whole number that a number with a decimal point cannot hold.
  @Test
  void great_counts_keep_their_last_digit() {
    exposed(HEADER + "a,x,9007199254740992\na,y,*\na,Total,9007199254740993\n", 1);

    assertThat(desk.result("exposed.csv")).contains("a,y,1,1");
  }

  @Test
  void tables_in_parquet_are_read_as_well() throws SQLException {
    Path file = folder.resolve("tables.parquet");
    try (var database = DriverManager.getConnection("jdbc:duckdb:");
        var ask = database.createStatement()) {
      ask.execute(
          "COPY (SELECT * FROM (VALUES ('a', 'x', '9007199254740992'), ('a', 'y', '*'),"
              + " ('a', 'Total', '9007199254740993')) AS t(\"table\", cell, value)) TO '"
              + file
              + "' (FORMAT parquet)");
    }

    new ExposedFile("*", 1, "test").run(file, desk.out());

    assertThat(desk.result("exposed.csv")).containsExactly("table,cell,low,high", "a,y,1,1");
  }

  @Test
  void a_whole_number_may_be_written_with_a_point() {
    exposed(HEADER + "a,x,20.0\na,y,*\na,Total,+30\n", 1);

    assertThat(desk.result("exposed.csv")).contains("a,y,10,10");
  }

  @Test
  void of_many_tables_the_screen_shows_those_that_give_most_away() {
    var rows = new StringBuilder(HEADER);
    for (int i = 0; i < 600; i++) {
      rows.append("t%d,x,*\nt%d,y,*\nt%d,Total,%d\n".formatted(i, i, i, 600 - i));
    }

    var looked = exposed(rows.toString(), 1);

    assertThat(looked.says()).hasSize(3 + 20 + 1);
    assertThat(looked.says().get(3)).startsWith("- t599: ").endsWith("0 to 1");
    assertThat(looked.says().getLast()).isEqualTo("- and 580 tables more, in report.txt.");
    assertThat(desk.result("exposed.csv")).hasSize(1201).contains("t0,x,0,600");
    assertThat(desk.text("report.txt")).contains("the first 500 of each list");
  }

  private ExposedFile.Looked exposed(String csv, long base) {
    desk.given(csv);
    return new ExposedFile("*", base, "test").run(desk.in(), desk.out());
  }
}
