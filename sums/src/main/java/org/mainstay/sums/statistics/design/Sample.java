package org.mainstay.sums.statistics.design;

import java.util.List;

/// How many rows came in, how many were used, and why the others were not.
public record Sample(int given, int used, List<LeftOut> leftOut) {
  public Sample {
    leftOut = List.copyOf(leftOut);
  }

  /// Rows that were not used.
  ///
  /// @param because words for the note under the table
  public record LeftOut(String because, int rows) {}
}
