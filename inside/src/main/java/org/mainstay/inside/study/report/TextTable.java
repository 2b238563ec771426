package org.mainstay.inside.study.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mainstay.inside.study.report.ReportView.TableView;

/// A table in plain text, its columns in line.
record TextTable(TableView table) {
  private static final String GAP = "  ";

  /// Caption, heads, a rule, rows and a blank line.
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(table.caption());
    lines.add(line(table.columns()));
    lines.add(
        "-"
            .repeat(
                IntStream.range(0, table.columns().size()).map(this::width).sum()
                    + GAP.length() * Math.max(0, table.columns().size() - 1)));
    table.rows().forEach(row -> lines.add(line(row)));
    lines.add("");
    return lines;
  }

  private String line(List<String> cells) {
    return IntStream.range(0, cells.size())
        .mapToObj(i -> padded(cells.get(i), i))
        .collect(Collectors.joining(GAP))
        .stripTrailing();
  }

  private String padded(String cell, int column) {
    String blanks = " ".repeat(Math.max(0, width(column) - cell.length()));
    return column == 0 ? cell + blanks : blanks + cell;
  }

  private int width(int column) {
    int width = table.columns().get(column).length();
    for (List<String> row : table.rows()) {
      width = Math.max(width, row.get(column).length());
    }
    return width;
  }
}
