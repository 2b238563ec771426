package org.mainstay.inside.support.holding;

import java.util.List;
import org.mainstay.ui.Drawn;

/// All records that the law needs.
public record HoldsView(List<Line> lines) implements Drawn {
  public HoldsView {
    lines = List.copyOf(lines);
  }

  /// One of them.
  public record Line(String alias, String path, String words) {}
}
