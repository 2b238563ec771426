package org.mainstay.sums.statistics.regression.designs;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.mainstay.sums.statistics.regression.designs.StaggeredStarts.Average;
import org.mainstay.sums.statistics.regression.designs.StaggeredStarts.Cell;
import org.mainstay.sums.statistics.regression.designs.StaggeredStarts.Findings;
import org.mainstay.sums.statistics.regression.gram.LongWay;

/// An invented panel of starters, and the long way to its averages: all comparisons stacked as rows
/// of one regression with a dummy for each comparison and its starters, whose weighted sum of
/// slopes is itself made a slope.
final class StaggeredLongWay {
  final int[] person;
  final int[] wave;
  final int[] start;
  final int[] cluster;
  final double[] outcome;

  StaggeredLongWay(int[] person, int[] wave, int[] start, int[] cluster, double[] outcome) {
    this.person = person;
    this.wave = wave;
    this.start = start;
    this.cluster = cluster;
    this.outcome = outcome;
  }

  /// People in sites; the sites of one half of the codes start in different waves, the others
  /// never.
  ///
  /// @param gaps the share of answers that are missing
  static StaggeredLongWay invented(long seed, int people, int waves, int sites, double gaps) {
    var random = new SplittableRandom(seed);
    int n = people * waves;
    var all = new StaggeredLongWay(new int[n], new int[n], new int[n], new int[n], new double[n]);
    for (int i = 0; i < n; i++) {
      int p = i / waves;
      int site = p % sites;
      int at = i % waves;
      all.person[i] = 1000 - 3 * p;
      all.wave[i] = 2020 + at;
      all.start[i] = site % 2 == 0 ? StaggeredStarts.NEVER : 2021 + site / 2 % (waves - 1);
      all.cluster[i] = 50 + site;
      double effect = all.wave[i] >= all.start[i] ? 0.5 : 0;
      all.outcome[i] = p % 5 + 0.3 * at + effect + site * 0.1 + random.nextGaussian();
      if (random.nextDouble() < gaps) {
        all.outcome[i] = Double.NaN;
      }
    }
    return all;
  }

  Findings findings() {
    return StaggeredStarts.of(person, wave, start, cluster, outcome);
  }

  /// The rows in another order or number.
  StaggeredLongWay rows(int... order) {
    return new StaggeredLongWay(
        IntStream.of(order).map(i -> person[i]).toArray(),
        IntStream.of(order).map(i -> wave[i]).toArray(),
        IntStream.of(order).map(i -> start[i]).toArray(),
        IntStream.of(order).map(i -> cluster[i]).toArray(),
        IntStream.of(order).mapToDouble(i -> outcome[i]).toArray());
  }

  int sites() {
    return (int) IntStream.of(cluster).distinct().count();
  }

  private double answer(int who, int when) {
    return IntStream.range(0, person.length)
        .filter(i -> person[i] == who && wave[i] == when)
        .mapToDouble(i -> outcome[i])
        .findFirst()
        .orElse(Double.NaN);
  }

  /// One row of the stacked regression: somebody in one comparison.
  record Compared(int cell, boolean starter, int cluster, double change) {}

  /// The people of one comparison, found by looking at everybody.
  List<Compared> compared(int number, int cohort, int when) {
    int[] waves = IntStream.of(wave).distinct().sorted().toArray();
    int base = IntStream.of(waves).filter(w -> w < cohort).max().orElseThrow();
    var rows = new ArrayList<Compared>();
    for (int who : IntStream.of(person).distinct().toArray()) {
      int row =
          IntStream.range(0, person.length).filter(i -> person[i] == who).findFirst().orElse(0);
      double change = answer(who, when) - answer(who, base);
      boolean starter = start[row] > base && start[row] <= cohort;
      boolean waits = start[row] > Math.max(when, base) && !starter;
      if (!Double.isNaN(change) && (starter || waits)) {
        rows.add(new Compared(number, starter, cluster[row], change));
      }
    }
    return rows;
  }

  /// The average of these cells and its error without a factor, both by one stacked regression.
  double[] stacked(List<Cell> cells) {
    var rows = new ArrayList<Compared>();
    for (int k = 0; k < cells.size(); k++) {
      rows.addAll(compared(k, cells.get(k).cohort(), cells.get(k).wave()));
    }
    double all = cells.stream().mapToInt(Cell::starters).sum();
    double first = cells.getFirst().starters() / all;
    var columns = new ArrayList<double[]>();
    for (int k = 0; k < cells.size(); k++) {
      double share = cells.get(k).starters() / all;
      int cell = k;
      columns.add(
          rows.stream()
              .mapToDouble(r -> !r.starter ? 0 : weight(r.cell, cell, share, first))
              .toArray());
    }
    var fit =
        new LongWay(
            rows.stream().mapToDouble(Compared::change).toArray(),
            columns,
            List.of(rows.stream().mapToInt(Compared::cell).toArray()),
            new double[0]);
    int[] clusters = rows.stream().mapToInt(Compared::cluster).toArray();
    return new double[] {fit.slopes[0], fit.clustered(0, clusters)};
  }

  /// With the sum in the place of the first slope, every other slope takes its share from it.
  private static double weight(int at, int column, double share, double first) {
    if (at == 0) {
      return column == 0 ? 1 / first : -share / first;
    }
    return at == column ? 1 : 0;
  }

  /// The averages by lag, as the cells say they are made up.
  static List<List<Cell>> byLag(List<Cell> cells) {
    var lags = new TreeMap<Integer, List<Cell>>();
    cells.forEach(c -> lags.computeIfAbsent(c.lag(), lag -> new ArrayList<>()).add(c));
    return List.copyOf(lags.values());
  }

  /// The error of an average without its factor.
  double bare(Average average) {
    return average.inference().error() / Math.sqrt(sites() / (sites() - 1.0));
  }
}
