package org.mainstay.sums.disclosure.consistency;

import java.util.ArrayList;
import java.util.List;

/// All tables of one measure and period brought together: the same people were counted in each, so
/// they share one total, weighted by how sure each table is of it.
///
/// Everything here is worked out from noisy numbers and the plan, and so tells nothing about
/// anybody that the noisy numbers did not.
public final class Reconciliation {
  private final List<CellTree> tables;
  private final double total;
  private final double variance;
  private final List<double[]> unclamped;
  private final List<long[]> published;

  /// Tables that add up, with fractions and negatives.
  record Held(double total, double variance, List<double[]> cells) {}

  private Reconciliation(List<CellTree> tables, Held held) {
    this.tables = List.copyOf(tables);
    this.total = held.total();
    this.variance = held.variance();
    this.unclamped = held.cells();
    this.published = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      published.add(WholeNumbers.of(tables.get(i), held.cells().get(i)));
    }
  }

  /// Brings the tables together.
  ///
  /// @param tables one or more
  /// @param noisy for each table a number for each of its cells; those of cells without a noise of
  ///   their own are not looked at
  /// @throws IllegalArgumentException if there are not as many numbers as cells
  public static Reconciliation of(List<CellTree> tables, List<long[]> noisy) {
    return new Reconciliation(tables, held(tables, noisy));
  }

  static Held held(List<CellTree> tables, List<long[]> noisy) {
    if (tables.isEmpty() || tables.size() != noisy.size()) {
      throw new IllegalArgumentException(
          "%d tables with %d sets of numbers".formatted(tables.size(), noisy.size()));
    }
    List<LeastSquares> each = new ArrayList<>();
    double weights = 0;
    double sum = 0;
    for (int i = 0; i < tables.size(); i++) {
      var squares = new LeastSquares(tables.get(i), noisy.get(i));
      each.add(squares);
      weights += 1 / squares.variance();
      sum += squares.total() / squares.variance();
    }
    double total = sum / weights;
    return new Held(
        total, 1 / weights, each.stream().map(squares -> squares.heldAt(total)).toList());
  }

  /// The periods of a year put together, from what was left unclamped in each, as clamping lifts
  /// small cells. A series of its own: it need not be the sum of the published periods.
  ///
  /// @param periods one or more, of the same tables
  public static Reconciliation summed(List<Reconciliation> periods) {
    Reconciliation first = periods.getFirst();
    double total = 0;
    double variance = 0;
    List<double[]> sums = new ArrayList<>();
    first.unclamped.forEach(table -> sums.add(new double[table.length]));
    for (Reconciliation period : periods) {
      if (!period.tables.equals(first.tables)) {
        throw new IllegalArgumentException("the periods are not of the same tables");
      }
      total += period.total;
      variance += period.variance;
      for (int i = 0; i < sums.size(); i++) {
        for (int n = 0; n < sums.get(i).length; n++) {
          sums.get(i)[n] += period.unclamped.get(i)[n];
        }
      }
    }
    return new Reconciliation(first.tables, new Held(total, variance, sums));
  }

  /// The one total, with fractions.
  public double total() {
    return total;
  }

  /// The variance of the total's noise.
  public double variance() {
    return variance;
  }

  /// A table's cells before they were made whole: what sums over periods start from.
  public double[] unclamped(int table) {
    return unclamped.get(table).clone();
  }

  /// A table's cells as they are published: whole, 0 or more, parts adding up, and the first cell
  /// of every table the same.
  public long[] published(int table) {
    return published.get(table).clone();
  }
}
