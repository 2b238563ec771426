package org.mainstay.sums.statistics.regression.gram;

import java.util.Arrays;

/// What one look at a column tells: whether it is a yes or no, who said yes, how many gave nothing.
///
/// @param indicator every number given is 0 or 1
/// @param ones the rows with a 1, in order; empty unless an indicator
/// @param missing how many rows gave nothing
/// @param largest the largest size of a number
@SuppressWarnings("ArrayRecordComponent")
record Looked(boolean indicator, int[] ones, int missing, double largest) {
  static Looked at(Column column) {
    double[] values = column.values();
    int[] ones = new int[Math.max(16, values.length / 16)];
    int found = 0;
    for (int i = 0; i < values.length; i++) {
      double value = values[i];
      if (value == 0) {
        continue;
      }
      if (value != 1) {
        return Double.isNaN(value) ? withGaps(column) : number(column);
      }
      if (found == ones.length) {
        ones = Arrays.copyOf(ones, 2 * found);
      }
      ones[found++] = i;
    }
    return new Looked(true, Arrays.copyOf(ones, found), 0, 1);
  }

  /// The look at a column in which a number other than 0 and 1 was met.
  private static Looked number(Column column) {
    int missing = 0;
    double largest = 0;
    for (double value : column.values()) {
      double size = Math.abs(value);
      if (size <= largest) {
        continue;
      }
      if (Double.isNaN(size)) {
        missing++;
      } else {
        largest = size;
      }
    }
    if (Double.isInfinite(largest)) {
      throw new IllegalArgumentException(column.name() + " holds a number without end");
    }
    return new Looked(false, new int[0], missing, largest);
  }

  /// The look at a column in which a gap was met before any number other than 0 and 1.
  private static Looked withGaps(Column column) {
    double[] values = column.values();
    int missing = 0;
    int found = 0;
    for (double value : values) {
      if (Double.isNaN(value)) {
        missing++;
      } else if (value == 1) {
        found++;
      } else if (value != 0) {
        return number(column);
      }
    }
    int[] ones = new int[found];
    int next = 0;
    for (int i = 0; i < values.length; i++) {
      if (values[i] == 1) {
        ones[next++] = i;
      }
    }
    return new Looked(true, ones, missing, 1);
  }
}
