package org.mainstay.inside.study;

import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mainstay.ui.Drawn;

/// The page that goes with every result: what was counted, what was left out and why, and where the
/// method comes from. It stands alone and fetches nothing.
///
/// @param title what was done
/// @param says first paragraphs
/// @param tables the counts
/// @param notes what the reader should know
/// @param facts names and values: sources, rights, version
public record ReportView(
    String title, List<String> says, List<TableView> tables, List<String> notes, List<Fact> facts)
    implements Drawn {
  public ReportView {
    says = List.copyOf(says);
    tables = List.copyOf(tables);
    notes = List.copyOf(notes);
    facts = List.copyOf(facts);
  }

  /// A table of finished words; the first cell of a row names it.
  public record TableView(String caption, List<String> columns, List<List<String>> rows) {
    public TableView {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /// A name and what it stands for.
  public record Fact(String name, String value) {}

  /// The whole page.
  byte[] html() {
    var output = new StringOutput();
    writeTo(output);
    return output.toString().getBytes(StandardCharsets.UTF_8);
  }
}
