package org.mainstay.inside.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.inside.study.table.Refusal;
import org.mainstay.inside.study.table.Worked;

/// What `./mainstay exposed` refuses: always with a code, a place and a way out, and nothing
/// written.
class ExposedFileRefusalTest {
  private static final String HEADER = "table,cell,value\n";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void a_tidy_desk() {
    desk = new Desk(folder);
  }

  @Test
  void a_table_that_cannot_be_is_refused_with_table_cell_and_way_out() {
    assertThat(
            desk.refused(
                exposed(HEADER + "sex,women,120\nsex,men,*\nsex,Total,100\n", 5).worked(),
                Refusal.TABLE_CONTRADICTORY))
        .contains("table \"sex\"", "cell \"Total\"", "row 4", "column value")
        .contains("the parts come to 118 or more, and the total can be 98 to 102")
        .contains("--base", "sub-total");
  }

  @Test
  void a_table_whose_parts_miss_the_total_is_refused_even_if_it_hides_nothing() {
    assertThat(
            desk.refused(
                exposed(HEADER + "y,a,*\ny,b,9\nx,a,1\nx,b,2\nx,total,4\n", 1).worked(),
                Refusal.TABLE_CONTRADICTORY))
        .contains("table \"x\"", "cell \"total\"", "the parts come to 3, and the total can be 4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NULL", "1.5", "1,000", "1e3", "five", "*5", "NaN", "x"})
  void what_is_neither_a_number_nor_the_mark_is_refused(String value) {
    assertThat(
            desk.refused(
                exposed(HEADER + "a,x,20\na,y,\"" + value + "\"\n", 1).worked(),
                Refusal.NUMBER_NEEDED))
        .contains("row 3", "column value", "\"" + value + "\"", "--mark");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1000000000000000001", "99999999999999999999999"})
  void a_number_that_counts_nobody_is_refused(String value) {
    assertThat(
            desk.refused(
                exposed(HEADER + "a,x," + value + "\n", 1).worked(), Refusal.SCORE_NOT_POSSIBLE))
        .contains("row 2", "column value");
  }

  @Test
  void numbers_too_great_to_add_up_are_refused() {
    var rows = new StringJoiner("\n", HEADER, "\n");
    for (String cell : List.of("p", "q", "r", "s", "t")) {
      rows.add("a," + cell + ",1000000000000000000");
    }

    assertThat(desk.refused(exposed(rows.toString(), 1).worked(), Refusal.SCORE_NOT_POSSIBLE))
        .contains("cell \"t\"", "row 6");
  }

  @Test
  void a_cell_that_is_there_twice_is_refused() {
    assertThat(
            desk.refused(
                exposed(HEADER + "a,x,20\nb,x,1\na, x,20\n", 1).worked(), Refusal.KEY_TWICE))
        .contains("row 4", "column cell", "table \"a\"", "row 2");
    assertThat(
            desk.refused(
                exposed(HEADER + "a,Total,20\na,x,20\na,total,20\n", 1).worked(),
                Refusal.KEY_TWICE))
        .contains("row 4", "row 2");
  }

  @Test
  void a_missing_column_and_an_empty_file_are_refused() {
    assertThat(
            desk.refused(exposed("table,cell,count\na,x,1\n", 1).worked(), Refusal.COLUMN_MISSING))
        .contains("column value");
    assertThat(desk.refused(exposed(HEADER, 1).worked(), Refusal.FILE_EMPTY)).contains("no row");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -5, 1_000_001})
  void a_base_that_nobody_rounds_to_is_wrong_use(long base) {
    var worked = exposed(HEADER + "a,x,*\n", base).worked();

    assertThat(worked).isInstanceOf(Worked.WrongUse.class);
    assertThat(desk.refused(worked, Refusal.OPTION_NOT_UNDERSTOOD)).contains("--base has " + base);
  }

  @Test
  void what_was_refused_was_not_found() {
    var looked = exposed(HEADER + "a,x,x\n", 1);

    assertThat(looked.found()).isFalse();
    assertThat(looked.says()).isEmpty();
  }

  private ExposedFile.Looked exposed(String csv, long base) {
    desk.given(csv);
    return new ExposedFile("*", base, "test").run(desk.in(), desk.out());
  }
}
