package org.mainstay.inside.study.desk;

import java.util.List;
import java.util.stream.Collectors;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.Level;
import org.mainstay.ui.nhsuk.Size;
import org.mainstay.ui.nhsuk.Title;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.label.Errors;
import org.mainstay.ui.nhsuk.listing.Cell;
import org.mainstay.ui.nhsuk.listing.Column;
import org.mainstay.ui.nhsuk.listing.Table;

/// What was understood of a file, what to ask of it, and what was asked before.
///
/// @param kept when it is deleted by itself
public record UploadView(
    String path, Understood understood, String kept, List<Line> results, Errors errors)
    implements Drawn {
  public UploadView {
    results = List.copyOf(results);
  }

  /// Something that was asked.
  public record Line(String question, String path, String begun, String state) {}

  /// The file's name.
  public String name() {
    return understood.name();
  }

  /// How much there is.
  public String size() {
    return "%,d rows and %,d columns.".formatted(understood.rows(), understood.columns().size());
  }

  /// Columns, their kinds and ranges; nothing of cells that hold words.
  public Table columns() {
    return Table.wide(
        "Columns",
        List.of(
            Column.of("Column"),
            Column.of("Holds"),
            Column.of("Blank"),
            Column.of("Different"),
            Column.of("Lowest"),
            Column.of("Highest")),
        understood.columns().stream()
            .map(
                column ->
                    List.of(
                        Cell.of(named(column)),
                        Cell.of(column.kind().words()),
                        Cell.of("%,d".formatted(column.blank())),
                        Cell.of(column.differentWords()),
                        Cell.of(dash(column.lowest())),
                        Cell.of(dash(column.highest()))))
            .toList());
  }

  private static String named(Understood.Column column) {
    return column.name().isEmpty()
        ? "Column " + (column.place() + 1) + ", without a name"
        : column.name();
  }

  private static String dash(String words) {
    return words.isEmpty() ? "–" : words;
  }

  /// What is odd, a sentence for each column.
  public List<String> odd() {
    return understood.columns().stream()
        .filter(column -> column.odd().any())
        .map(UploadView::odd)
        .toList();
  }

  private static String odd(Understood.Column column) {
    var odd = column.odd();
    String stars = cells(odd.stars()) + " with * (a figure that was withheld)";
    String others = cells(odd.others()) + " with something that is no number";
    String what = odd.stars() == 0 ? others : odd.others() == 0 ? stars : stars + " and " + others;
    String rows = odd.rows().stream().map("%,d"::formatted).collect(Collectors.joining(", "));
    boolean more = odd.stars() + odd.others() > odd.rows().size();
    return named(column)
        + ": "
        + what
        + ", in "
        + (odd.rows().size() == 1 ? "row " : "rows ")
        + rows
        + (more ? " and further down." : ".");
  }

  private static String cells(long count) {
    return count == 1 ? "1 cell" : "%,d cells".formatted(count);
  }

  /// The question above them.
  public Title asking() {
    return Title.plain("What do you want to know?").sized(Size.M).at(Level.H2);
  }

  /// What can be asked.
  public List<Choice> questions() {
    return About.offered().stream()
        .<Choice>map(about -> Choice.of(about.path(), about.question(), about.hint()))
        .toList();
  }
}
