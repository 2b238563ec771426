package org.mainstay.outside.network.coverage;

import java.util.List;
import org.mainstay.ui.Drawn;

/// Employers and sites as a list.
///
/// @param leads whether whoever reads it may say which hub is there
public record CoverageLines(List<CoverageView.Line> lines, boolean leads) implements Drawn {
  public CoverageLines {
    lines = List.copyOf(lines);
  }
}
