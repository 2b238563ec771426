package org.mainstay.inside.study.surveys.pages;

import java.util.List;
import org.mainstay.ui.Drawn;

/// Who answers, in tens.
///
/// @param all of everybody; empty if nothing is to be shown
public record ReachView(String all, List<Table> tables) implements Drawn {
  static final ReachView NONE = new ReachView("", List.of());

  public ReachView {
    tables = List.copyOf(tables);
  }

  /// One kind of group.
  public record Table(String asks, List<Line> lines) {
    public Table {
      lines = List.copyOf(lines);
    }
  }

  /// One group.
  ///
  /// @param staff beside the headcount, empty where no roster knows it
  /// @param wanted beside the people wanted, empty if none are
  public record Line(String group, String people, String staff, String wanted) {}
}
