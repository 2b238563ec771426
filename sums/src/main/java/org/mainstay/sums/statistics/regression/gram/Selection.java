package org.mainstay.sums.statistics.regression.gram;

import java.util.Arrays;
import org.mainstay.sums.statistics.matrix.Clusters;

/// The rows that one regression uses, put together by organisation.
///
/// @param chosen true for each row used
/// @param used the rows used, in order
/// @param groups the used rows by organisation
/// @param place for every row its place when rows stand organisation by organisation, -1 if unused
@SuppressWarnings("ArrayRecordComponent")
record Selection(boolean[] chosen, int[] used, Clusters groups, int[] place) {
  static Selection of(int[] groups, boolean[] chosen) {
    int[] used = new int[groups.length];
    int[] codes = new int[groups.length];
    int n = 0;
    for (int i = 0; i < groups.length; i++) {
      if (chosen[i]) {
        used[n] = i;
        codes[n++] = groups[i];
      }
    }
    used = Arrays.copyOf(used, n);
    var sorted = Clusters.of(Arrays.copyOf(codes, n));
    int[] place = new int[groups.length];
    Arrays.fill(place, -1);
    for (int at = 0; at < n; at++) {
      place[used[sorted.rowAt(at)]] = at;
    }
    return new Selection(chosen, used, sorted, place);
  }

  /// The same without organisations of one row.
  Selection withoutSingletons(int[] allGroups) {
    boolean[] left = chosen.clone();
    for (int g = 0; g < groups.count(); g++) {
      if (groups.size(g) == 1) {
        left[used[groups.rowAt(groups.start(g))]] = false;
      }
    }
    return of(allGroups, left);
  }

  /// The organisation at each place.
  int[] groupAtPlace() {
    int[] groupAt = new int[used.length];
    for (int g = 0; g < groups.count(); g++) {
      Arrays.fill(groupAt, groups.start(g), groups.start(g + 1), g);
    }
    return groupAt;
  }

  /// The used rows' values less their organisation's mean, demeaned twice.
  ///
  /// @param weights one for every row, or empty
  /// @param level is filled with the means, one for each organisation
  double[] centred(double[] values, double[] weights, double[] level) {
    double[] centred = new double[used.length];
    for (int i = 0; i < used.length; i++) {
      centred[i] = values[used[i]];
    }
    for (int round = 0; round < 2; round++) {
      double[] sums = new double[groups.count()];
      double[] mass = new double[groups.count()];
      for (int i = 0; i < used.length; i++) {
        double weight = weights.length == 0 ? 1 : weights[used[i]];
        sums[groups.of(i)] += weight * centred[i];
        mass[groups.of(i)] += weight;
      }
      for (int g = 0; g < sums.length; g++) {
        sums[g] /= mass[g];
        level[g] += sums[g];
      }
      for (int i = 0; i < used.length; i++) {
        centred[i] -= sums[groups.of(i)];
      }
    }
    return centred;
  }
}
