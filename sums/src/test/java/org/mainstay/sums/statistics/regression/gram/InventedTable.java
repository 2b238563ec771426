package org.mainstay.sums.statistics.regression.gram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.mainstay.sums.statistics.matrix.Workers;

/// Tables of numbers without any meaning, of a shape that a test asks for, rows in mixed order.
public final class InventedTable {
  /// The organisation of each row.
  public final int[] organisations;

  /// Positive weights.
  public final double[] weights;

  /// Columns named x0, x1 and so on.
  public final List<Column> covariates = new ArrayList<>();

  /// Columns named y0, y1 and so on.
  public final List<Column> outcomes = new ArrayList<>();

  /// Columns named t0 (yes or no) and n0 (numbers) and so on.
  public final List<Column> treatments = new ArrayList<>();

  private final SplittableRandom random;

  /// Organisations of these sizes with codes 3, 8, 13 and so on.
  public InventedTable(long seed, int... sizes) {
    random = new SplittableRandom(seed);
    int n = Arrays.stream(sizes).sum();
    organisations = new int[n];
    int at = 0;
    for (int g = 0; g < sizes.length; g++) {
      for (int i = 0; i < sizes[g]; i++) {
        organisations[at++] = 3 + 5 * g;
      }
    }
    for (int i = n - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swap = organisations[i];
      organisations[i] = organisations[j];
      organisations[j] = swap;
    }
    weights = random.doubles(n, 0.2, 3).toArray();
  }

  /// Sizes that follow one another unevenly.
  public static int[] uneven(int organisations, int largest) {
    return IntStream.range(0, organisations).map(g -> 1 + (g * 29 + 11) % largest).toArray();
  }

  /// Adds numbers to covariates or outcomes.
  public InventedTable numbers(int covariateCount, int outcomeCount, double offset, double size) {
    for (int j = 0; j < covariateCount; j++) {
      covariates.add(number("x" + j, offset, size));
    }
    for (int j = 0; j < outcomeCount; j++) {
      outcomes.add(number("y" + j, offset, size));
    }
    return this;
  }

  /// Adds treatments: first yes or no, then numbers.
  public InventedTable treatments(int yesOrNo, int numbers) {
    for (int t = 0; t < yesOrNo; t++) {
      double share = 0.1 + 0.8 * random.nextDouble();
      double[] values = new double[organisations.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = random.nextDouble() < share ? 1 : 0;
      }
      treatments.add(Column.of("t" + t, values));
    }
    for (int t = 0; t < numbers; t++) {
      treatments.add(number("n" + t, 2, 3));
    }
    return this;
  }

  private Column number(String name, double offset, double size) {
    return Column.of(
        name,
        random
            .doubles(organisations.length)
            .map(u -> offset + size * Math.rint((u - 0.5) * 4096) / 4096)
            .toArray());
  }

  /// The table as a study whose clusters are its organisations.
  public GroupedRows rows(boolean weighted) {
    return new GroupedRows(
        outcomes,
        treatments,
        covariates,
        organisations,
        organisations,
        weighted ? weights : new double[0]);
  }

  /// The sums of the table.
  public ClusterGrams sums(boolean weighted, boolean joint) {
    return sums(rows(weighted), joint);
  }

  /// The sums of a study without gaps.
  public static ClusterGrams sums(GroupedRows rows, boolean joint) {
    return Passes.over(rows, joint, false, new Workers(1)).getFirst().sums();
  }

  /// The same rows in another order.
  public static GroupedRows picked(GroupedRows rows, int[] order) {
    return new GroupedRows(
        columns(rows.outcomes(), order),
        columns(rows.treatments(), order),
        columns(rows.covariates(), order),
        MadeUp.picked(rows.groups(), order),
        MadeUp.picked(rows.clusters(), order),
        rows.weighted()
            ? IntStream.of(order).mapToDouble(i -> rows.weights()[i]).toArray()
            : new double[0]);
  }

  private static List<Column> columns(List<Column> columns, int[] order) {
    return columns.stream().map(c -> Column.of(c.name(), MadeUp.picked(c, order))).toList();
  }

  /// The columns that count as wide: covariates and outcomes.
  List<Column> wide() {
    var wide = new ArrayList<>(covariates);
    wide.addAll(outcomes);
    return wide;
  }
}
