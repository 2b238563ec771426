package org.mainstay.sums.statistics.panel;

import java.util.Arrays;
import org.mainstay.sums.statistics.design.Factor;

/// The levels of a factor among the rows used, numbered from 0 in the order of their codes.
///
/// Codes that lie near each other are looked up in a table, codes far apart are searched for; when
/// the rows already stand in the order of the codes, it is also known where each level begins.
final class Levels {
  private static final int SPREAD = 1 << 22;
  private static final int[] NOTHING = {};

  private final Factor factor;
  private int least;
  private int[] table = NOTHING;
  private int[] far = NOTHING;
  private int[] starts = NOTHING;
  private int count;

  private Levels(Factor factor) {
    this.factor = factor;
  }

  static Levels of(Factor factor, Used used) {
    var levels = new Levels(factor);
    if (!levels.ascending(used)) {
      levels.scattered(used);
    }
    return levels;
  }

  private static boolean near(long least, long most, int rows) {
    return most - least < SPREAD + 4L * rows;
  }

  private boolean ascending(Used used) {
    int rows = used.rows();
    long first = factor.codes()[used.at(0)];
    long last = factor.codes()[used.at(rows - 1)];
    if (first == Factor.NONE || last < first || !near(first, last, rows)) {
      return false;
    }
    int[] codes = used.inOrder(factor.codes());
    int[] numbers = new int[(int) (last - first) + 1];
    int[] begins = new int[16];
    int found = 1;
    int before = (int) first;
    for (int i = 1; i < rows; i++) {
      int code = codes[i];
      if (code != before) {
        if (code < before || code > last) {
          return false;
        }
        if (found + 1 >= begins.length) {
          begins = Arrays.copyOf(begins, 2 * begins.length);
        }
        numbers[(int) (code - first)] = found;
        begins[found++] = i;
        before = code;
      }
    }
    begins[found] = rows;
    this.least = (int) first;
    this.table = numbers;
    this.count = found;
    this.starts = Arrays.copyOf(begins, found + 1);
    return true;
  }

  private void scattered(Used used) {
    int[] codes = used.inOrder(factor.codes());
    int rows = used.rows();
    int most = Integer.MIN_VALUE;
    int first = Integer.MAX_VALUE;
    for (int i = 0; i < rows; i++) {
      first = Math.min(first, codes[i]);
      most = Math.max(most, codes[i]);
    }
    least = first;
    if (least == Factor.NONE) {
      return;
    }
    if (!near(least, most, rows)) {
      far = Arrays.stream(codes, 0, rows).sorted().distinct().toArray();
      count = far.length;
      return;
    }
    int[] seen = new int[most - first + 1];
    for (int i = 0; i < rows; i++) {
      seen[codes[i] - first] = 1;
    }
    table = seen;
    for (int i = 0; i < table.length; i++) {
      if (table[i] == 1) {
        table[i] = count++;
      }
    }
  }

  /// False when a row belongs to no level; nothing else is known then.
  boolean complete() {
    return count > 0;
  }

  Factor factor() {
    return factor;
  }

  int count() {
    return count;
  }

  /// True when the rows already stand in the order of the codes.
  boolean ascending() {
    return starts.length > 0;
  }

  /// Where each level begins, and the number of rows at the end, when the rows stand in order.
  int[] starts() {
    return starts;
  }

  /// The number of the level with this code.
  int number(int code) {
    return far.length > 0 ? Arrays.binarySearch(far, code) : table[code - least];
  }

  /// Writes the levels at the places from `start` on, each moved up by `offset`.
  void load(Used used, int start, int length, int offset, int[] into) {
    used.copy(factor.codes(), start, length, into);
    if (far.length > 0) {
      for (int i = 0; i < length; i++) {
        into[i] = offset + number(into[i]);
      }
      return;
    }
    if (count == table.length) {
      int by = offset - least;
      for (int i = 0; i < length; i++) {
        into[i] += by;
      }
      return;
    }
    for (int i = 0; i < length; i++) {
      into[i] = offset + table[into[i] - least];
    }
  }

  /// True when each level lies whole inside one level of the other factor.
  boolean nestedIn(Factor outer, Used used) {
    int[] ofLevel = new int[count];
    Arrays.fill(ofLevel, Factor.NONE);
    for (int i = 0; i < used.rows(); i++) {
      int row = used.at(i);
      int level = number(factor.codes()[row]);
      int code = outer.codes()[row];
      if (ofLevel[level] == Factor.NONE) {
        ofLevel[level] = code;
      } else if (ofLevel[level] != code) {
        return false;
      }
    }
    return true;
  }
}
