package org.mainstay.sums.statistics.survival;

/// What came of counting waits: the counts, or the first row that cannot be counted.
public sealed interface Counted permits DayCounts, Counted.Refused {

  /// Which figure of a row was wrong.
  enum Column {
    GROUP,
    DAYS,
    END
  }

  /// The first row that cannot be right; nothing was counted.
  ///
  /// @param row from 0
  /// @param value as it was handed in
  record Refused(int row, Column column, int value) implements Counted {

    /// What is wrong, without the row.
    public String why() {
      return switch (column) {
        case GROUP -> "group " + value + " is not one of the groups";
        case DAYS -> "days must be 0 or more, got " + value;
        case END -> "end " + value + " is not one of the ends";
      };
    }
  }
}
