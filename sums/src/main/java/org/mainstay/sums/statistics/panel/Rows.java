package org.mainstay.sums.statistics.panel;

import org.mainstay.sums.statistics.matrix.Clusters;

/// The rows in the order in which they are summed: group by group of the factor that is taken out,
/// or, when none is, stretch by stretch as they came.
final class Rows {
  /// Rows that are worked on at once, unless one group has more: they fit into the nearest cache.
  static final int STRETCH = 256;

  private final Used used;
  private final int[] starts;
  private final boolean grouped;

  private Rows(Used used, int[] starts, boolean grouped) {
    this.used = used;
    this.starts = starts;
    this.grouped = grouped;
  }

  static Rows asTheyCame(Used used) {
    return new Rows(used, new int[0], false);
  }

  /// Rows already in order are left where they lie, others get a counting sort.
  static Rows groupedBy(Levels levels, Used used) {
    if (levels.ascending()) {
      return new Rows(used, levels.starts(), true);
    }
    int[] codes = new int[used.rows()];
    used.copy(levels.factor().codes(), 0, codes.length, codes);
    Clusters clusters = Clusters.of(codes);
    int[] order = clusters.order();
    for (int i = 0; i < order.length; i++) {
      order[i] = used.at(order[i]);
    }
    int[] starts = new int[clusters.count() + 1];
    for (int g = 0; g < starts.length; g++) {
      starts[g] = clusters.start(g);
    }
    return new Rows(Used.only(order), starts, true);
  }

  Used used() {
    return used;
  }

  boolean grouped() {
    return grouped;
  }

  int groups() {
    return grouped ? starts.length - 1 : (used.rows() + STRETCH - 1) / STRETCH;
  }

  /// Where the group begins; the number of rows for the group after the last.
  int start(int group) {
    return grouped ? starts[group] : Math.min(group * STRETCH, used.rows());
  }

  /// The first group that begins at or after a place.
  int groupAt(long place) {
    int low = 0;
    int high = groups();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start(middle) < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
