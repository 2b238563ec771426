package org.mainstay.sums.statistics.regression.gram;

import org.mainstay.sums.statistics.matrix.Clusters;

/// One treatment made ready: the places of the rows that said yes, organisation by organisation, or
/// for a number the demeaned value at every place.
final class Treated {
  private final Clusters groups;
  private final int[] starts;
  private final int[] places;
  private final double[] centred;
  private final double[] level;

  private Treated(Clusters groups, int[] starts, int[] places, double[] centred, double[] level) {
    this.groups = groups;
    this.starts = starts;
    this.places = places;
    this.centred = centred;
    this.level = level;
  }

  /// A yes or no, from the rows that said yes.
  static Treated indicator(Selection selection, int[] ones, int[] groupAt) {
    Clusters groups = selection.groups();
    int[] place = selection.place();
    int[] starts = new int[groups.count() + 2];
    for (int row : ones) {
      if (place[row] >= 0) {
        starts[groupAt[place[row]] + 2]++;
      }
    }
    for (int g = 2; g < starts.length; g++) {
      starts[g] += starts[g - 1];
    }
    int[] places = new int[starts[starts.length - 1]];
    for (int row : ones) {
      int at = place[row];
      if (at >= 0) {
        places[starts[groupAt[at] + 1]++] = at;
      }
    }
    return new Treated(groups, starts, places, new double[0], new double[0]);
  }

  /// A number, demeaned inside organisations.
  static Treated number(Selection selection, double[] weights, double[] values) {
    Clusters groups = selection.groups();
    double[] level = new double[groups.count()];
    double[] byUse = selection.centred(values, weights, level);
    double[] centred = new double[byUse.length];
    for (int i = 0; i < byUse.length; i++) {
      centred[selection.place()[selection.used()[i]]] = byUse[i];
    }
    return new Treated(groups, new int[0], new int[0], centred, level);
  }

  /// Adds one organisation's products to its sums.
  ///
  /// @param rows the wide columns, demeaned and times the root of the weight
  /// @param from the organisation's first place
  /// @param roots of its weights, empty when unweighted
  /// @param products zeros, as many as a row is wide; used for adding up
  void into(
      OrganisationSums sums, int t, double[] rows, int from, double[] roots, double[] products) {
    int g = groups.of(groups.rowAt(from));
    double[] own =
        places.length + starts.length > 0
            ? yes(g, sums, rows, from, roots, products)
            : numbers(g, sums, rows, from, roots, products);
    int m = sums.own.length;
    int c = sums.means.length - m;
    sums.means[c + t] = own[0];
    sums.own[t] = own[1];
    for (int j = 0; j < c; j++) {
      sums.cross[j * m + t] = products[j];
    }
  }

  /// Mean and sum of squares of a yes or no.
  private double[] yes(
      int g, OrganisationSums sums, double[] rows, int from, double[] roots, double[] products) {
    int first = starts[g];
    int end = starts[g + 1];
    if (end - first == sums.rows) {
      return new double[] {1, 0};
    }
    int stride = products.length;
    double mass = 0;
    for (int i = first; i < end; i++) {
      double root = roots.length == 0 ? 1 : roots[places[i] - from];
      mass += root * root;
      add(root, rows, places[i] * stride, products);
    }
    return new double[] {mass / sums.mass, mass * (sums.mass - mass) / sums.mass};
  }

  /// Mean and sum of squares of a number.
  private double[] numbers(
      int g, OrganisationSums sums, double[] rows, int from, double[] roots, double[] products) {
    int stride = products.length;
    double square = 0;
    for (int at = from; at < from + sums.rows; at++) {
      double value = roots.length == 0 ? centred[at] : roots[at - from] * centred[at];
      square += value * value;
      add(value, rows, at * stride, products);
    }
    return new double[] {level[g], square};
  }

  private static void add(double times, double[] rows, int from, double[] into) {
    for (int j = 0; j < into.length; j++) {
      into[j] = Math.fma(times, rows[from + j], into[j]);
    }
  }
}
