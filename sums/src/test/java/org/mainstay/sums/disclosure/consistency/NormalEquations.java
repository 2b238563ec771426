package org.mainstay.sums.disclosure.consistency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The long way to numbers that add up: the last cells of all tables are the unknowns, with one sum
/// for all; weighted least squares under those equations by elimination on the whole system.
final class NormalEquations {
  private NormalEquations() {}

  /// All cells of all tables, nearest to the noisy ones, adding up, with one total.
  static List<double[]> solve(List<CellTree> tables, List<long[]> noisy) {
    // Unknown 0 is the one total; then every cell. Sums are held by equations with multipliers.
    int unknowns = 1 + tables.stream().mapToInt(CellTree::cells).sum();
    int size = unknowns + tables.stream().mapToInt(NormalEquations::equations).sum();
    double[][] a = new double[size][size + 1];
    int from = 1;
    int equation = unknowns;
    for (int i = 0; i < tables.size(); i++) {
      near(a, tables.get(i), noisy.get(i), from);
      addUp(a, tables.get(i), from, equation);
      from += tables.get(i).cells();
      equation += equations(tables.get(i));
    }
    double[] x = eliminated(a);
    List<double[]> all = new ArrayList<>();
    int next = 1;
    for (CellTree tree : tables) {
      all.add(Arrays.copyOfRange(x, next, next + tree.cells()));
      next += tree.cells();
    }
    return all;
  }

  /// One for each sum of parts, and one for the total that all tables share.
  private static int equations(CellTree tree) {
    int sums = 1;
    for (int n = 0; n < tree.cells(); n++) {
      sums += tree.children(n).length > 0 ? 1 : 0;
    }
    return sums;
  }

  /// Each cell near to what it was given, by how sure that is.
  private static void near(double[][] a, CellTree tree, long[] noisy, int from) {
    for (int n = 0; n < tree.cells(); n++) {
      if (tree.noise(n).isPresent()) {
        double weight = 1 / tree.noise(n).get().law().variance();
        a[from + n][from + n] += weight;
        a[from + n][a.length] += weight * noisy[n];
      }
    }
  }

  private static void addUp(double[][] a, CellTree tree, int from, int first) {
    int equation = first;
    for (int n = 0; n < tree.cells(); n++) {
      if (tree.children(n).length > 0) {
        put(a, equation, from + n, 1);
        for (int part : tree.children(n)) {
          put(a, equation, from + part, -1);
        }
        equation++;
      }
    }
    put(a, equation, 0, 1);
    put(a, equation, from, -1);
  }

  private static void put(double[][] a, int equation, int unknown, double times) {
    a[equation][unknown] = times;
    a[unknown][equation] = times;
  }

  private static double[] eliminated(double[][] a) {
    int size = a.length;
    for (int k = 0; k < size; k++) {
      int best = k;
      for (int r = k + 1; r < size; r++) {
        best = Math.abs(a[r][k]) > Math.abs(a[best][k]) ? r : best;
      }
      double[] swap = a[k];
      a[k] = a[best];
      a[best] = swap;
      for (int r = k + 1; r < size; r++) {
        double times = a[r][k] / a[k][k];
        for (int c = k; times != 0 && c <= size; c++) {
          a[r][c] -= times * a[k][c];
        }
      }
    }
    double[] x = new double[size];
    for (int k = size - 1; k >= 0; k--) {
      double sum = a[k][size];
      for (int c = k + 1; c < size; c++) {
        sum -= a[k][c] * x[c];
      }
      x[k] = sum / a[k][k];
    }
    return x;
  }
}
