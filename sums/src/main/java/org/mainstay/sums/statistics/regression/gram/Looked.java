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
  private static final long ONE = Double.doubleToRawLongBits(1);
  private static final int BLOCK = 1024;

  static Looked at(Column column) {
    double[] values = column.values();
    int[] ones = new int[Math.max(BLOCK, values.length / 16)];
    int found = 0;
    for (int from = 0; from < values.length; from += BLOCK) {
      int to = Math.min(values.length, from + BLOCK);
      if (found + BLOCK > ones.length) {
        ones = Arrays.copyOf(ones, 2 * ones.length);
      }
      // Without a branch: whether somebody said yes cannot be foretold. The lowest bit of the
      // exponent tells 1 from 0, and `strange` gathers what is neither.
      long strange = 0;
      for (int i = from; i < to; i++) {
        long bits = Double.doubleToRawLongBits(values[i]);
        long one = bits >>> 52 & 1;
        strange |= bits ^ (ONE & -one);
        ones[found] = i;
        found += (int) one;
      }
      if (strange != 0) {
        return carefully(column);
      }
    }
    return new Looked(true, Arrays.copyOf(ones, found), 0, 1);
  }

  /// The look at a column with something other than 0 and 1, were it only a 0 with a minus.
  private static Looked carefully(Column column) {
    for (double value : column.values()) {
      if (Double.isNaN(value)) {
        return withGaps(column);
      }
      if (value != 0 && value != 1) {
        return number(column);
      }
    }
    return withGaps(column);
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

  /// The look at a column in which no number other than 0 and 1 was met before a gap, if at all.
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
