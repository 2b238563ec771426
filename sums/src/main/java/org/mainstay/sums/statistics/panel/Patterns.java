package org.mainstay.sums.statistics.panel;

import java.util.Arrays;

/// Which levels of one small factor the groups were seen in, each at most once: a person who
/// answered in waves 1, 2 and 5 has the same pattern as all others who did. There are far fewer
/// patterns than people, so that products of levels are taken once a pattern.
final class Patterns {
  /// The most levels a pattern can tell apart.
  static final int LEVELS_MAX = Long.SIZE;

  private static final int ROOM_FIRST = 256;
  private static final int ROOM_MOST = 1 << 15;
  private static final long SCATTER = 0x9E3779B97F4A7C15L;

  private final int offset;
  private long[] patterns = new long[ROOM_FIRST];
  private long[] counts = new long[ROOM_FIRST];
  private int found;

  /// @param offset the number of the factor's first level
  Patterns(int offset) {
    this.offset = offset;
  }

  /// Counts a group, unless it was in a level twice or there are too many patterns.
  ///
  /// @return whether it was counted
  boolean take(int[] level, int from, int to) {
    long pattern = 0;
    for (int i = from; i < to; i++) {
      pattern |= 1L << (level[i] - offset);
    }
    return Long.bitCount(pattern) == to - from && add(pattern, 1);
  }

  private boolean add(long pattern, long many) {
    int at = place(pattern);
    if (counts[at] == 0) {
      if (2 * found >= ROOM_MOST) {
        return false;
      }
      patterns[at] = pattern;
      found++;
    }
    counts[at] += many;
    if (2 * found > counts.length) {
      grow();
    }
    return true;
  }

  private int place(long pattern) {
    int at = (int) ((pattern * SCATTER) >>> 40) & (counts.length - 1);
    while (counts[at] != 0 && patterns[at] != pattern) {
      at = (at + 1) & (counts.length - 1);
    }
    return at;
  }

  private void grow() {
    long[] old = patterns;
    long[] many = counts;
    patterns = new long[2 * old.length];
    counts = new long[2 * old.length];
    for (int i = 0; i < old.length; i++) {
      if (many[i] > 0) {
        int at = place(old[i]);
        patterns[at] = old[i];
        counts[at] = many[i];
      }
    }
  }

  /// Adds what the groups' levels say of each other once a group's mean is taken out: `1 − 1/m` for
  /// a level by itself, `−1/m` for two of a group of `m` rows. Patterns go in ascending order, so
  /// that sums are the same whatever came first.
  ///
  /// @param matrix levels by levels, of which one triangle is added to
  void addTo(double[] matrix, int levels) {
    long[] sorted = new long[found];
    int next = 0;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        sorted[next++] = patterns[i];
      }
    }
    Arrays.sort(sorted);
    for (long pattern : sorted) {
      double many = counts[place(pattern)];
      double share = many / Long.bitCount(pattern);
      for (long a = pattern; a != 0; a &= a - 1) {
        int row = (offset + Long.numberOfTrailingZeros(a)) * levels + offset;
        matrix[row + Long.numberOfTrailingZeros(a)] += many - share;
        for (long b = a & (a - 1); b != 0; b &= b - 1) {
          matrix[row + Long.numberOfTrailingZeros(b)] -= share;
        }
      }
    }
  }
}
