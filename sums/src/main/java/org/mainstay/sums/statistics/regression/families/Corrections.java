package org.mainstay.sums.statistics.regression.families;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Corrected p-values of a family of tests; a test without a p is no member and stays blank.
public final class Corrections {
  private Corrections() {}

  /// How many tests the family has: those with a finite p.
  public static int members(double[] p) {
    return (int) Arrays.stream(p).filter(Double::isFinite).count();
  }

  /// Holm: `min(1, max_{j≤i} (m − j + 1) p₍j₎)`, against any false claim at all (Holm 1979).
  public static double[] holm(double[] p) {
    int[] order = ascending(p);
    double[] corrected = blank(p.length);
    double highest = 0;
    for (int i = 0; i < order.length; i++) {
      highest = Math.max(highest, (order.length - i) * p[order[i]]);
      corrected[order[i]] = Math.min(1, highest);
    }
    return corrected;
  }

  /// Benjamini and Hochberg: `min(1, min_{j≥i} (m/j) p₍j₎)`, against a large share of false claims
  /// (1995).
  public static double[] benjaminiHochberg(double[] p) {
    int[] order = ascending(p);
    double[] corrected = blank(p.length);
    double lowest = 1;
    for (int i = order.length - 1; i >= 0; i--) {
      lowest = Math.min(lowest, (double) order.length / (i + 1) * p[order[i]]);
      corrected[order[i]] = lowest;
    }
    return corrected;
  }

  /// Romano and Wolf's step-down (2016): each |t| against the largest |t*| among those not yet
  /// stepped past, draw by draw, so that tests that move together cost less.
  ///
  /// @param statistics the t of each test; not a number is no member
  /// @param stars for each test the t of each draw; the same draws for all
  /// @param listed true when the draws are all sign vectors, the data's own among them
  public static double[] romanoWolf(double[] statistics, double[][] stars, boolean listed) {
    int[] order =
        IntStream.range(0, statistics.length)
            .filter(i -> Double.isFinite(statistics[i]))
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -Math.abs(statistics[i])))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] corrected = blank(statistics.length);
    if (order.length == 0) {
      return corrected;
    }
    int draws = stars[order[0]].length;
    double[] most = new double[draws];
    double[] steps = new double[order.length];
    for (int i = order.length - 1; i >= 0; i--) {
      int reached = reached(stars[order[i]], Math.abs(statistics[order[i]]), most);
      steps[i] = listed ? (double) reached / draws : (1.0 + reached) / (draws + 1.0);
    }
    double highest = 0;
    for (int i = 0; i < order.length; i++) {
      highest = Math.max(highest, steps[i]);
      corrected[order[i]] = highest;
    }
    return corrected;
  }

  /// Lifts `most` to these draws and counts where it is at least what was seen; a draw whose error
  /// vanished counts, here and for every test that is still to be lifted.
  private static int reached(double[] stars, double seen, double[] most) {
    double bound = seen * (1 - 1e-10);
    int count = 0;
    for (int b = 0; b < most.length; b++) {
      most[b] = Math.max(most[b], Math.abs(stars[b]));
      count += most[b] < bound ? 0 : 1;
    }
    return count;
  }

  private static int[] ascending(double[] p) {
    return IntStream.range(0, p.length)
        .filter(i -> Double.isFinite(p[i]))
        .boxed()
        .sorted(Comparator.comparingDouble(i -> p[i]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static double[] blank(int n) {
    double[] blank = new double[n];
    Arrays.fill(blank, Double.NaN);
    return blank;
  }
}
