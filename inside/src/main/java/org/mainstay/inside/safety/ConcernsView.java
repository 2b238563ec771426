package org.mainstay.inside.safety;

import java.util.List;
import org.mainstay.ui.Drawn;

/// All open concerns, oldest first.
public record ConcernsView(List<RowView> rows) implements Drawn {
  public ConcernsView {
    rows = List.copyOf(rows);
  }

  /// One concern.
  public record RowView(
      String alias, String path, String since, String because, String reader, String owner) {}
}
