package org.mainstay.inside.study.report;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.mainstay.ui.Drawn;

/// The page that goes with every result: what was counted, what was left out and why, and where the
/// method comes from. It stands alone and fetches nothing.
///
/// @param title what was done
/// @param says first paragraphs
/// @param sections what was found, part by part
/// @param notes what the reader should know
/// @param facts names and values: sources, rights, version
public record ReportView(
    String title, List<String> says, List<Section> sections, List<String> notes, List<Fact> facts)
    implements Drawn {
  private static final String MAIN = "<main>";

  public ReportView {
    says = List.copyOf(says);
    sections = List.copyOf(sections);
    notes = List.copyOf(notes);
    facts = List.copyOf(facts);
  }

  /// A report whose findings are tables alone.
  public static ReportView ofTables(
      String title,
      List<String> says,
      List<TableView> tables,
      List<String> notes,
      List<Fact> facts) {
    return new ReportView(title, says, List.of(Section.of(tables)), notes, facts);
  }

  /// A part of the findings.
  ///
  /// @param heading empty for a part without one
  /// @param says paragraphs
  /// @param pictures charts, drawn
  /// @param tables the figures in them, and others
  public record Section(
      String heading, List<String> says, List<Content> pictures, List<TableView> tables) {
    public Section {
      says = List.copyOf(says);
      pictures = List.copyOf(pictures);
      tables = List.copyOf(tables);
    }

    /// Tables without a heading above them.
    public static Section of(List<TableView> tables) {
      return new Section("", List.of(), List.of(), tables);
    }
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
  public byte[] html() {
    var output = new StringOutput();
    writeTo(output);
    return output.toString().getBytes(StandardCharsets.UTF_8);
  }

  /// What stands between the top and the foot of such a page, for a page with a top of its own.
  public static Content inPage(byte[] html) {
    String whole = new String(html, StandardCharsets.UTF_8);
    int from = whole.indexOf(MAIN) + MAIN.length();
    int until = whole.lastIndexOf("</main>");
    if (from < MAIN.length() || until < from) {
      throw new IllegalArgumentException("this is no page of a report");
    }
    return output -> output.writeContent(whole.substring(from, until));
  }

  /// The same without pictures, for a terminal or a mail.
  public byte[] text() {
    List<String> lines = new ArrayList<>(List.of(title, "=".repeat(title.length()), ""));
    says.forEach(paragraph -> lines.addAll(List.of(paragraph, "")));
    for (Section section : sections) {
      if (!section.heading().isEmpty()) {
        lines.addAll(List.of(section.heading(), "-".repeat(section.heading().length()), ""));
      }
      section.says().forEach(paragraph -> lines.addAll(List.of(paragraph, "")));
      section.tables().forEach(table -> lines.addAll(new TextTable(table).lines()));
    }
    lines.addAll(List.of("Notes", "-----", ""));
    notes.forEach(note -> lines.add("- " + note));
    lines.addAll(List.of("", "Method and sources", "------------------", ""));
    facts.forEach(fact -> lines.add(fact.name() + ": " + fact.value()));
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
