package org.mainstay.sums.statistics.panel;

import java.util.stream.Stream;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.matrix.Products;
import org.mainstay.sums.statistics.matrix.Workers;

/// The first reading of the rows: sums of products of the columns and the small factors' levels,
/// with the large factor already taken out, group by group.
final class FirstPass {
  private static final int FOR_THE_SHIFT = 1024;

  private final Layout layout;
  private final double[][] sources;
  private final double[] shift;
  private final double[] columns;
  private final Runs effects;
  private final double[] raw;
  private final Counts counts;
  private long movedBetweenClusters;

  private FirstPass(Layout layout, double[][] sources, double[] shift) {
    this.layout = layout;
    this.sources = sources;
    this.shift = shift;
    this.columns = new double[sources.length * sources.length];
    this.effects = new Runs(sources.length, layout.smallLevels());
    this.raw = new double[sources.length];
    this.counts = new Counts(layout);
  }

  static FirstPass over(Layout layout, Workers workers) {
    double[][] sources =
        Stream.concat(Stream.of(layout.design().outcome()), layout.design().columns().stream())
            .map(Column::values)
            .toArray(double[][]::new);
    double[] shift = shift(layout, sources);
    int blocks = layout.blocks((long) layout.smallLevels() * layout.smallLevels());
    var passes = new FirstPass[blocks];
    workers.run(
        blocks,
        i -> {
          passes[i] = new FirstPass(layout, sources, shift);
          passes[i].read(layout.firstGroup(i, blocks), layout.firstGroup(i + 1, blocks));
        });
    for (int i = 1; i < blocks; i++) {
      passes[0].add(passes[i]);
    }
    Products.mirror(passes[0].columns, sources.length);
    return passes[0];
  }

  /// Something near the mean: it need not be exact, as a constant is always among the effects.
  private static double[] shift(Layout layout, double[][] sources) {
    double[] shift = new double[sources.length];
    Used used = layout.rows().used();
    int rows = Math.min(FOR_THE_SHIFT, used.rows());
    for (int d = 0; d < shift.length; d++) {
      for (int i = 0; i < rows; i++) {
        shift[d] += sources[d][used.at(i)] / rows;
      }
    }
    return shift;
  }

  private void read(int from, int to) {
    var strip = new Strip(layout, sources);
    int group = from;
    while (group < to) {
      int next = strip.load(group, to);
      if (layout.rows().grouped()) {
        watchClusters(strip, group);
        strip.centre();
        keepMeans(strip);
        counts.addGroups(strip);
      } else {
        strip.shift(shift);
        counts.addRows(strip);
      }
      double[][] weighted = strip.weightedColumns();
      for (int[] level : strip.level) {
        effects.add(weighted, level, strip.length);
      }
      Products.add(strip.rootWeighted(), sources.length, strip.length, columns);
      group = next;
    }
  }

  /// Clusters that are not among the small factors are read only to see who moves between them.
  private void watchClusters(Strip strip, int group) {
    if (layout.clusters().isEmpty()
        || layout.small().contains(layout.clusters().getFirst())
        || layout.groupsAreClusters()) {
      return;
    }
    strip.loadClusters(group);
    for (int g = 0; g < strip.groups; g++) {
      int first = strip.cluster[strip.bounds[g]];
      for (int i = strip.bounds[g] + 1; i < strip.bounds[g + 1]; i++) {
        if (strip.cluster[i] != first) {
          movedBetweenClusters++;
          break;
        }
      }
    }
  }

  private void keepMeans(Strip strip) {
    for (int d = 0; d < raw.length; d++) {
      double sum = 0;
      for (int g = 0; g < strip.groups; g++) {
        sum += strip.mass[g] * strip.sums[d][g] * strip.sums[d][g];
      }
      raw[d] += sum;
    }
  }

  private void add(FirstPass other) {
    for (int i = 0; i < columns.length; i++) {
      columns[i] += other.columns[i];
    }
    effects.add(other.effects);
    for (int d = 0; d < raw.length; d++) {
      raw[d] += other.raw[d];
    }
    counts.add(other.counts);
    movedBetweenClusters += other.movedBetweenClusters;
  }

  /// True when every number was there.
  boolean complete() {
    double sum = 0;
    for (double value : columns) {
      sum += value;
    }
    return Double.isFinite(sum);
  }

  /// What was taken from each column when nothing is taken out group by group.
  double[] shift() {
    return shift;
  }

  int columnCount() {
    return sources.length;
  }

  /// Sums of products of the columns, outcome first.
  double[] columns() {
    return columns;
  }

  /// The sum of a column over the rows of each small level.
  double[] effects(int column) {
    return effects.totals()[column];
  }

  /// A column's sum of squares about 0, as far as rounding is concerned.
  double raw(int column) {
    double about = columns[column * sources.length + column];
    double offset = layout.rows().used().rows() * shift[column] * shift[column];
    return about + (layout.rows().grouped() ? raw[column] : offset);
  }

  Counts counts() {
    return counts;
  }

  /// How many groups lie in more than one cluster, when the clusters are not a small factor.
  long movedBetweenClusters() {
    return movedBetweenClusters;
  }
}
