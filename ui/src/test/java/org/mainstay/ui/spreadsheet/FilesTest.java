package org.mainstay.ui.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A table becomes a file that a spreadsheet opens, and nothing in it runs.
class FilesTest {
  private static final Datasheet SEX =
      new Datasheet(
          "By sex",
          "Who came, by sex",
          List.of("People, not visits."),
          List.of("Group", "People", "Ratio"),
          List.of(
              List.of(Value.of("Men, all"), Value.of(17), new Value.Digits("0.6")),
              List.of(Value.of("Women"), Value.of(-3), Value.of("too small to say"))));

  private static final OdsFile BOOK =
      new OdsFile("A book", List.of("Published once."), List.of("Read this."), List.of(SEX));

  private static String csv(Datasheet table) {
    return new String(CsvFile.of(table), StandardCharsets.UTF_8);
  }

  private static Datasheet of(String cell) {
    return new Datasheet(
        "One", "One", List.of(), List.of("Name"), List.of(List.of(Value.of(cell))));
  }

  @Test
  void a_table_is_one_csv_with_its_header_first() {
    assertThat(csv(SEX))
        .isEqualTo("Group,People,Ratio\n\"Men, all\",17,0.6\nWomen,-3,too small to say\n");
  }

  // OWASP, "CSV injection"; onaio/onadata PR #3024.
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+44", "-x", "@SUM(A1)", "\tx", "\rx"})
  void words_that_a_spreadsheet_would_run_are_guarded(String formula) {
    assertThat(csv(of(formula))).contains("'" + formula);
  }

  @Test
  void a_header_is_guarded_too_and_a_number_never() {
    var table =
        new Datasheet(
            "One", "One", List.of(), List.of("=Name"), List.of(List.of(new Value.Digits("-1.5"))));

    assertThat(csv(table)).isEqualTo("'=Name\n-1.5\n");
  }

  @Test
  void a_blank_cell_must_say_why() {
    assertThatThrownBy(() -> Value.of(" ")).hasMessageContaining("say why");
    assertThatThrownBy(() -> new Value.Digits("NaN")).hasMessageContaining("digits");
  }

  @Test
  void a_row_is_as_wide_as_its_table() {
    assertThatThrownBy(
            () ->
                new Datasheet(
                    "One", "One", List.of(), List.of("A", "B"), List.of(List.of(Value.of(1)))))
        .hasMessageContaining("1 cells for 2");
  }

  @Test
  void the_spreadsheet_has_a_cover_contents_notes_and_one_table_a_sheet() throws IOException {
    var read = new SpreadSheet(new ByteArrayInputStream(BOOK.bytes()));

    assertThat(read.getSheets().stream().map(s -> s.getName()))
        .containsExactly("Cover", "Contents", "Notes", "By sex");
    var sheet = read.getSheet("By sex");
    assertThat(sheet.getRange(0, 0).getValue()).isEqualTo("Who came, by sex");
    assertThat(sheet.getRange(3, 0).getValue()).isEqualTo("Group");
    assertThat(sheet.getRange(4, 1).getValue()).isEqualTo(17.0);
    assertThat(sheet.getRange(5, 2).getValue()).isEqualTo("too small to say");
  }

  @Test
  void no_cell_of_a_table_is_blank_or_merged() throws IOException {
    var read = new SpreadSheet(new ByteArrayInputStream(BOOK.bytes()));

    for (var sheet : read.getSheets()) {
      assertThat(sheet.getDataRange().getMergedCells()).isEmpty();
    }
    var cells = read.getSheet("By sex").getRange(3, 0, 3, 3).getValues();
    for (Object[] row : cells) {
      assertThat(row).doesNotContainNull();
    }
  }

  @Test
  void each_table_is_marked_as_one() throws IOException {
    assertThat(part("content.xml"))
        .contains(
            "table:name=\"table_By_sex\""
                + " table:target-range-address=\"&apos;By sex&apos;.A4:&apos;By sex&apos;.C6\"");
  }

  /// An entry of a ZIP file has its date as a number; SODS writes the moment.
  @Test
  void the_same_tables_are_the_same_bytes_whenever_they_are_fetched() throws IOException {
    assertThat(BOOK.bytes()).isEqualTo(BOOK.bytes());
    for (ZipEntry entry : entries()) {
      assertThat(Objects.requireNonNull(entry.getTimeLocal()).getYear()).isEqualTo(1980);
    }
    assertThat(entries().getFirst().getName()).isEqualTo("mimetype");
    assertThat(entries().getFirst().getMethod()).isEqualTo(ZipEntry.STORED);
  }

  private static List<ZipEntry> entries() throws IOException {
    var entries = new ArrayList<ZipEntry>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(BOOK.bytes()))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.add(entry);
      }
    }
    return entries;
  }

  private static String part(String name) throws IOException {
    try (var in = new ZipInputStream(new ByteArrayInputStream(BOOK.bytes()))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("no part " + name);
  }
}
