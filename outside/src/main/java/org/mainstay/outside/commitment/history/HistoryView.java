package org.mainstay.outside.commitment.history;

import java.util.List;
import org.mainstay.ui.Drawn;

/// Every change, the last first.
///
/// @param back where the promise itself is
public record HistoryView(String employer, String back, List<Line> lines) implements Drawn {
  public HistoryView {
    lines = List.copyOf(lines);
  }

  /// One change.
  public record Line(String on, String by, String about, String words) {}
}
