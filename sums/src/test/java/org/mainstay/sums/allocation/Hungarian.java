package org.mainstay.sums.allocation;

import java.util.Arrays;

/// The least cost of giving each row a column of its own (Kuhn 1955, Munkres 1957; the form with
/// potentials, of order rows² · columns): another algorithm than the one that suggests.
final class Hungarian {
  private final long[][] cost;
  private final long[] ofRow;
  private final long[] ofColumn;
  private final int[] rowOf;
  private final int[] way;

  private Hungarian(long[][] cost) {
    this.cost = cost;
    int columns = cost[0].length;
    ofRow = new long[cost.length + 1];
    ofColumn = new long[columns + 1];
    rowOf = new int[columns + 1];
    way = new int[columns + 1];
  }

  /// A column for each row, at the least cost of all.
  ///
  /// @param cost by row and column, with at least as many columns as rows
  /// @return the column of each row
  static int[] columns(long[][] cost) {
    var hungarian = new Hungarian(cost);
    for (int row = 1; row <= cost.length; row++) {
      hungarian.take(row);
    }
    int[] columnOf = new int[cost.length];
    for (int column = 1; column < hungarian.rowOf.length; column++) {
      if (hungarian.rowOf[column] != 0) {
        columnOf[hungarian.rowOf[column] - 1] = column - 1;
      }
    }
    return columnOf;
  }

  /// Takes one more row in; column 0 stands for the row that has none yet.
  private void take(int row) {
    rowOf[0] = row;
    int at = 0;
    long[] least = new long[rowOf.length];
    Arrays.fill(least, Long.MAX_VALUE);
    boolean[] used = new boolean[rowOf.length];
    do {
      used[at] = true;
      at = next(at, least, used);
    } while (rowOf[at] != 0);
    while (at != 0) {
      rowOf[at] = rowOf[way[at]];
      at = way[at];
    }
  }

  private int next(int at, long[] least, boolean[] used) {
    int i = rowOf[at];
    int next = 0;
    long delta = Long.MAX_VALUE;
    for (int j = 1; j < rowOf.length; j++) {
      if (used[j]) {
        continue;
      }
      long reduced = cost[i - 1][j - 1] - ofRow[i] - ofColumn[j];
      if (reduced < least[j]) {
        least[j] = reduced;
        way[j] = at;
      }
      if (least[j] < delta) {
        delta = least[j];
        next = j;
      }
    }
    for (int j = 0; j < rowOf.length; j++) {
      if (used[j]) {
        ofRow[rowOf[j]] += delta;
        ofColumn[j] -= delta;
      } else {
        least[j] -= delta;
      }
    }
    return next;
  }
}
