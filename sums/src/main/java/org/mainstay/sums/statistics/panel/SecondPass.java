package org.mainstay.sums.statistics.panel;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.matrix.Products;
import org.mainstay.sums.statistics.matrix.Segments;
import org.mainstay.sums.statistics.matrix.Workers;

/// The second reading of the rows: what the model leaves over, times each kept column, summed by
/// cluster, and the sums of products of those scores.
final class SecondPass {
  private final Layout layout;
  private final Solution solution;
  private final double[][] sources;
  private final int[] declared;
  private final int slopes;
  private final boolean scattered;
  private final double[] meat;
  private final Runs scores;

  private SecondPass(Layout layout, Solution solution, double[][] sources, int[] declared) {
    this.layout = layout;
    this.solution = solution;
    this.sources = sources;
    this.declared = declared;
    this.slopes = declared.length - 1;
    this.scattered = !layout.clusters().isEmpty() && !layout.groupsAreClusters();
    this.meat = new double[slopes * slopes];
    this.scores = new Runs(slopes, scattered ? layout.clusters().getFirst().count() : 0);
  }

  /// The sums of products of the scores of the kept columns.
  static double[] meat(Layout layout, Solution solution, Workers workers) {
    List<double[]> sources = new ArrayList<>();
    sources.add(layout.design().outcome().values());
    int[] kept = solution.kept();
    int[] declared = new int[kept.length + 1];
    for (int j = 0; j < kept.length; j++) {
      Column column = layout.design().columns().get(kept[j]);
      sources.add(column.values());
      declared[j + 1] = kept[j] + 1;
    }
    double[][] values = sources.toArray(double[][]::new);
    long held =
        layout.groupsAreClusters()
            ? 0
            : layout.clusters().stream().mapToLong(Levels::count).sum() * kept.length;
    int blocks = layout.blocks(held);
    var passes = new SecondPass[blocks];
    workers.run(
        blocks,
        i -> {
          passes[i] = new SecondPass(layout, solution, values, declared);
          passes[i].read(layout.firstGroup(i, blocks), layout.firstGroup(i + 1, blocks));
        });
    for (int i = 1; i < blocks; i++) {
      passes[0].add(passes[i]);
    }
    return passes[0].finished();
  }

  private void read(int from, int to) {
    var strip = new Strip(layout, sources);
    double[] shift = new double[declared.length];
    for (int d = 0; d < shift.length; d++) {
      shift[d] = solution.shift(declared[d]);
    }
    int group = from;
    while (group < to) {
      int next = strip.load(group, to);
      takeEffects(strip, shift);
      score(strip);
      if (scattered) {
        strip.loadClusters(group);
        scores.add(strip.v, strip.cluster, strip.length);
      } else if (layout.groupsAreClusters()) {
        double[][] sums = new double[slopes][strip.groups];
        Segments.sum(strip.v, slopes, strip.bounds, strip.groups, sums);
        Products.add(sums, slopes, strip.groups, meat);
      } else {
        Products.add(strip.v, slopes, strip.length, meat);
      }
      group = next;
    }
  }

  private void takeEffects(Strip strip, double[] shift) {
    boolean grouped = layout.rows().grouped();
    for (int d = 0; d < declared.length && strip.level.length > 0; d++) {
      strip.without(d, grouped ? 0 : shift[d], solution.effects(declared[d]));
    }
    if (grouped) {
      strip.centre();
    }
  }

  /// Puts the scores of the kept columns in the places of the first columns.
  private void score(Strip strip) {
    double[] residual = strip.v[0];
    for (int j = 1; j <= slopes; j++) {
      double slope = solution.estimate(declared[j] - 1);
      double[] column = strip.v[j];
      for (int i = 0; i < strip.length; i++) {
        residual[i] -= slope * column[i];
      }
    }
    if (strip.weighted()) {
      for (int i = 0; i < strip.length; i++) {
        residual[i] *= strip.weight[i];
      }
    }
    for (int j = 1; j <= slopes; j++) {
      double[] column = strip.v[j];
      for (int i = 0; i < strip.length; i++) {
        column[i] *= residual[i];
      }
    }
    System.arraycopy(strip.v, 1, strip.v, 0, slopes);
    strip.v[slopes] = residual;
  }

  private void add(SecondPass other) {
    for (int i = 0; i < meat.length; i++) {
      meat[i] += other.meat[i];
    }
    scores.add(other.scores);
  }

  private double[] finished() {
    if (scattered) {
      Products.add(scores.totals(), slopes, layout.clusters().getFirst().count(), meat);
    }
    Products.mirror(meat, slopes);
    return meat;
  }
}
