package org.mainstay.sums.allocation;

import java.util.Arrays;

/// The least cost of giving each row a column of its own (Kuhn 1955, Munkres 1957; the form with
/// potentials, of order rows² · columns): another algorithm than the one that suggests.
final class Hungarian {
  private Hungarian() {}

  /// A column for each row, at the least cost of all.
  ///
  /// @param cost by row and column, with at least as many columns as rows
  /// @return the column of each row
  static int[] columns(long[][] cost) {
    int rows = cost.length;
    int columns = cost[0].length;
    long[] u = new long[rows + 1];
    long[] v = new long[columns + 1];
    int[] rowOf = new int[columns + 1];
    int[] way = new int[columns + 1];
    for (int row = 1; row <= rows; row++) {
      rowOf[0] = row;
      int at = 0;
      long[] least = new long[columns + 1];
      Arrays.fill(least, Long.MAX_VALUE);
      boolean[] used = new boolean[columns + 1];
      do {
        used[at] = true;
        int i = rowOf[at];
        int next = 0;
        long delta = Long.MAX_VALUE;
        for (int j = 1; j <= columns; j++) {
          if (used[j]) {
            continue;
          }
          long reduced = cost[i - 1][j - 1] - u[i] - v[j];
          if (reduced < least[j]) {
            least[j] = reduced;
            way[j] = at;
          }
          if (least[j] < delta) {
            delta = least[j];
            next = j;
          }
        }
        for (int j = 0; j <= columns; j++) {
          if (used[j]) {
            u[rowOf[j]] += delta;
            v[j] -= delta;
          } else {
            least[j] -= delta;
          }
        }
        at = next;
      } while (rowOf[at] != 0);
      while (at != 0) {
        rowOf[at] = rowOf[way[at]];
        at = way[at];
      }
    }
    int[] columnOf = new int[rows];
    for (int j = 1; j <= columns; j++) {
      if (rowOf[j] != 0) {
        columnOf[rowOf[j] - 1] = j - 1;
      }
    }
    return columnOf;
  }
}
