package org.mainstay.ui.nhsuk.listing;

import java.util.Objects;
import org.mainstay.ui.nhsuk.Words;

/// The head of one column of a table.
///
/// @param sorted how a script or the server has sorted it, or that nobody does
public record Column(Cell head, Sorted sorted, boolean nextDescending) {

  /// How a column is sorted.
  public enum Sorted {
    NEVER(""),
    NOT_YET(""),
    ASCENDING("ascending"),
    DESCENDING("descending");

    private final String attribute;

    Sorted(String attribute) {
      this.attribute = attribute;
    }

    String attribute() {
      return attribute;
    }
  }

  public Column {
    Objects.requireNonNull(head, "head");
    Objects.requireNonNull(sorted, "sorted");
  }

  public static Column of(String words) {
    return new Column(Cell.of(words), Sorted.NEVER, false);
  }

  /// A column of figures.
  public static Column numeric(String words) {
    var head = new Cell(Words.text(words), "", "", Cell.Shape.NUMERIC, "", "");
    return new Column(head, Sorted.NEVER, false);
  }

  public boolean sortable() {
    return sorted != Sorted.NEVER;
  }
}
