package org.mainstay.sums.statistics.counts;

import java.util.List;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.design.Design;

/// What is asked of counts: a design with one absorbed factor, and what each row was exposed for.
///
/// @param exposure none, or one column of times or people at risk, each above 0
public record CountDesign(Design design, List<Column> exposure) {
  public CountDesign {
    exposure = List.copyOf(exposure);
    if (design.absorbed().size() != 1) {
      throw new IllegalArgumentException(
          "counts take one absorbed factor, got " + design.absorbed().size());
    }
    if (exposure.size() > 1) {
      throw new IllegalArgumentException("one column of exposure at most");
    }
    for (Column column : exposure) {
      if (column.rows() != design.rows()) {
        throw new IllegalArgumentException(
            "%s has %d rows, the others have %d"
                .formatted(column.name(), column.rows(), design.rows()));
      }
    }
  }

  /// Every row exposed alike.
  public static CountDesign of(Design design) {
    return new CountDesign(design, List.of());
  }

  /// The same with a row exposed for as much as the column says.
  public CountDesign exposedFor(Column exposure) {
    return new CountDesign(design, List.of(exposure));
  }
}
