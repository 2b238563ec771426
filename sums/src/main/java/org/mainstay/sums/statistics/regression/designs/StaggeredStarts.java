package org.mainstay.sums.statistics.regression.designs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.mainstay.sums.statistics.matrix.Clusters;
import org.mainstay.sums.statistics.regression.ErrorType;
import org.mainstay.sums.statistics.regression.Inference;
import org.mainstay.sums.statistics.regression.Student;

/// Programmes that start at different times: each cohort of starters beside those who have not yet
/// started, never beside those who started earlier (Goodman-Bacon 2021; Callaway and Sant'Anna
/// 2021).
///
/// For a cohort that starts in wave `c` and any wave `w`, the difference is the mean change since
/// the wave before `c` among the cohort, less that among people who start after both. Differences
/// are averaged by cohort size. Waves before the start (leads) are the placebo: they should show
/// nothing.
public final class StaggeredStarts {
  /// The start of somebody who never starts.
  public static final int NEVER = Integer.MAX_VALUE;

  private final Clusters people;
  private final Clusters waves;
  private final int[] startOf;
  private final Clusters clusters;
  private final int[] clusterOf;
  private final double[][] scores;

  /// A cohort's difference in one wave.
  ///
  /// @param cohort the wave in which it started
  /// @param wave which wave
  /// @param lag waves since the start; below 0 before it
  /// @param starters people of the cohort seen in both waves
  /// @param waiting people compared with
  /// @param value the difference
  public record Cell(int cohort, int wave, int lag, int starters, int waiting, double value) {}

  /// Differences averaged over cohorts.
  ///
  /// @param lags from the first to the last lag averaged
  /// @param value the average
  /// @param inference clustered, with the factor G/(G − 1)
  public record Average(List<Integer> lags, double value, Inference inference) {
    public Average {
      lags = List.copyOf(lags);
    }
  }

  /// All that comes out.
  ///
  /// @param cells each cohort and wave
  /// @param byLag one average for each lag, leads included
  /// @param effect from the start on; empty when nobody could be compared
  /// @param placebo before the start, the base wave left out; empty without an earlier wave
  public record Findings(
      List<Cell> cells, List<Average> byLag, List<Average> effect, List<Average> placebo) {
    public Findings {
      cells = List.copyOf(cells);
      byLag = List.copyOf(byLag);
      effect = List.copyOf(effect);
      placebo = List.copyOf(placebo);
    }
  }

  private record Scored(Cell cell, List<Double> scores) {}

  private StaggeredStarts(int[] person, int[] wave, int[] start, int[] cluster, double[] outcome) {
    this.people = Clusters.of(person);
    this.waves = Clusters.of(wave);
    this.scores = new double[people.count()][waves.count()];
    this.startOf = new int[people.count()];
    int[] codes = new int[people.count()];
    boolean[][] asked = new boolean[people.count()][waves.count()];
    for (double[] line : scores) {
      Arrays.fill(line, Double.NaN);
    }
    for (int i = 0; i < person.length; i++) {
      int p = people.of(i);
      if (asked[p][waves.of(i)]) {
        throw new IllegalArgumentException(
            "person " + person[i] + " is there twice in wave " + wave[i]);
      }
      boolean first = people.rowAt(people.start(p)) == i;
      if (!first && (startOf[p] != start[i] || codes[p] != cluster[i])) {
        throw new IllegalArgumentException(
            "person " + person[i] + " has two starts or two clusters");
      }
      asked[p][waves.of(i)] = true;
      startOf[p] = start[i];
      codes[p] = cluster[i];
      scores[p][waves.of(i)] = outcome[i];
    }
    Arrays.setAll(startOf, p -> firstWave(startOf[p]));
    this.clusters = Clusters.of(codes);
    this.clusterOf = IntStream.range(0, codes.length).map(clusters::of).toArray();
  }

  /// Compares starters with those who wait.
  ///
  /// @param person one row a person and wave
  /// @param wave whole numbers in the order of time
  /// @param start the wave in which the person's programme starts, or [#NEVER]
  /// @param cluster what was given the programme as one, the same in all of a person's rows
  /// @param outcome not a number where missing
  public static Findings of(
      int[] person, int[] wave, int[] start, int[] cluster, double[] outcome) {
    int[] rows = {person.length, wave.length, start.length, cluster.length, outcome.length};
    if (IntStream.of(rows).distinct().count() > 1) {
      throw new IllegalArgumentException(
          "people, waves, starts, clusters and outcomes differ in rows: " + Arrays.toString(rows));
    }
    return new StaggeredStarts(person, wave, start, cluster, outcome).findings();
  }

  /// The first wave in which somebody with this start is a starter.
  private int firstWave(int start) {
    for (int w = 0; w < waves.count(); w++) {
      if (waves.code(w) >= start) {
        return waves.code(w);
      }
    }
    return NEVER;
  }

  private Findings findings() {
    var cells = new ArrayList<Scored>();
    for (int c = 1; c < waves.count(); c++) {
      for (int w = 0; w < waves.count(); w++) {
        if (w != c - 1) {
          cell(c, w, cells);
        }
      }
    }
    Map<Integer, List<Scored>> byLag = new TreeMap<>();
    cells.forEach(s -> byLag.computeIfAbsent(s.cell.lag, lag -> new ArrayList<>()).add(s));
    return new Findings(
        cells.stream().map(Scored::cell).toList(),
        byLag.values().stream().flatMap(lag -> average(lag).stream()).toList(),
        average(cells.stream().filter(s -> s.cell.lag >= 0).toList()),
        average(cells.stream().filter(s -> s.cell.lag < 0).toList()));
  }

  /// The difference of cohort `c` in wave `w`, both counted from the first wave.
  private void cell(int c, int w, List<Scored> into) {
    int base = c - 1;
    int cohort = waves.code(c);
    int later = waves.code(Math.max(w, base));
    int n1 = 0;
    int n0 = 0;
    double sum1 = 0;
    double sum0 = 0;
    for (int p = 0; p < scores.length; p++) {
      double change = scores[p][w] - scores[p][base];
      if (Double.isNaN(change)) {
        continue;
      }
      if (startOf[p] == cohort) {
        n1++;
        sum1 += change;
      } else if (startOf[p] > later) {
        n0++;
        sum0 += change;
      }
    }
    if (n1 == 0 || n0 == 0) {
      return;
    }
    double[] score = new double[clusters.count()];
    for (int p = 0; p < scores.length; p++) {
      double change = scores[p][w] - scores[p][base];
      if (Double.isNaN(change)) {
        continue;
      }
      if (startOf[p] == cohort) {
        score[clusterOf[p]] += (change - sum1 / n1) / n1;
      } else if (startOf[p] > later) {
        score[clusterOf[p]] -= (change - sum0 / n0) / n0;
      }
    }
    var cell = new Cell(cohort, waves.code(w), w - c, n1, n0, sum1 / n1 - sum0 / n0);
    into.add(new Scored(cell, Arrays.stream(score).boxed().toList()));
  }

  private List<Average> average(List<Scored> cells) {
    if (cells.isEmpty()) {
      return List.of();
    }
    double all = cells.stream().mapToInt(s -> s.cell.starters).sum();
    double value = 0;
    double[] score = new double[clusters.count()];
    for (Scored scored : cells) {
      double share = scored.cell.starters / all;
      value += share * scored.cell.value;
      for (int g = 0; g < score.length; g++) {
        score[g] += share * scored.scores.get(g);
      }
    }
    double squares = Arrays.stream(score).map(s -> s * s).sum();
    int count = score.length;
    double error = count < 2 ? 0 : Math.sqrt(count / (count - 1.0) * squares);
    List<Integer> lags = cells.stream().map(s -> s.cell.lag).distinct().sorted().toList();
    return List.of(
        new Average(
            lags, value, Student.of(Math.max(1, count - 1)).test(ErrorType.CR1, value, error)));
  }
}
