package org.mainstay.inside.study.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mainstay.inside.study.design.plan.Design;
import org.mainstay.inside.study.design.plan.Shape;
import org.mainstay.inside.study.design.rows.Participation.Part;
import org.mainstay.inside.study.design.rows.Participation.Response;
import org.mainstay.inside.study.design.rows.Waves;
import org.mainstay.inside.study.table.Dataset;
import org.mainstay.inside.study.table.Refusal;
import org.mainstay.inside.study.table.Stopped;
import org.mainstay.sums.statistics.regression.FewClusters;
import org.mainstay.sums.statistics.regression.designs.StaggeredStarts;
import org.mainstay.sums.statistics.regression.designs.StaggeredStarts.Average;

/// Programmes that start at different times: starters beside those who wait, with the waves before
/// the start as a placebo.
final class StaggeredEstimates {
  private final Design design;
  private final Dataset data;
  private final Waves waves;
  private final int[] each;

  StaggeredEstimates(Design design, Shape.Staggered shape, Dataset data) {
    this.design = design;
    this.data = data;
    if (design.settings().robust().stream()
        .anyMatch(one -> one != Design.Robust.CR1 && one != Design.Robust.CR3)) {
      throw new Stopped(
          Refusal.DESIGN_NOT_UNDERSTOOD,
          "robust asks for another error than cr1 and cr3 with design: staggered",
          "Ask for cr1, cr3 or both.");
    }
    this.waves = Waves.of(shape, design.columns().cluster(), data);
    this.each = waves.each();
  }

  /// All starts with all outcomes.
  Estimated estimated() {
    List<Finding> findings = new ArrayList<>();
    List<Finding> placebo = new ArrayList<>();
    List<Estimated.Lagged> byWave = new ArrayList<>();
    Map<Estimated.Key, Response> who = new LinkedHashMap<>();
    var columns = design.columns();
    for (String outcome :
        Stream.concat(columns.outcomes().stream(), columns.controls().stream()).toList()) {
      List<Finding> family = new ArrayList<>();
      for (String start : columns.treatments()) {
        var one = new One(outcome, start);
        family.add(one.finding(start, StaggeredStarts.Findings::effect));
        who.put(new Estimated.Key(outcome, start), one.response());
        if (columns.outcomes().contains(outcome)) {
          placebo.add(one.finding(start, StaggeredStarts.Findings::placebo));
          byWave.addAll(one.byWave());
        }
      }
      findings.addAll(Corrected.family(family, design.settings().corrections()));
    }
    if (findings.stream().noneMatch(Finding::estimated)) {
      throw new Stopped(
          Refusal.NOBODY_TO_COMPARE,
          "nobody starts "
              + String.join(" or ", columns.treatments())
              + " after the first wave while others still wait",
          "Add people who never start, or who start later: leave their start blank.");
    }
    List<String> notes = new ArrayList<>(data.notes());
    notes.addAll(waves.notes());
    return new Estimated(
        findings,
        new Estimated.Placebo(placebo, byWave),
        who,
        Estimated.Unmeasured.NOT_ASKED,
        notes);
  }

  /// One start and one outcome.
  private final class One {
    private final String outcome;
    private final String start;
    private final int[] starts;
    private final double[] scores;
    private final int[] kept;
    private final StaggeredStarts.Findings all;
    private final List<Design.Robust> errors;
    private final List<StaggeredStarts.Findings> without = new ArrayList<>();
    private final boolean[] used;
    private final int clusters;

    One(String outcome, String start) {
      this.outcome = outcome;
      this.start = start;
      this.starts = waves.starts(start, StaggeredStarts.NEVER, data);
      double[] column = data.numbers(outcome);
      this.scores = Arrays.stream(waves.rows()).mapToDouble(row -> column[row]).toArray();
      this.kept = IntStream.range(0, starts.length).filter(i -> starts[i] > each[0]).toArray();
      int[] of = Arrays.stream(kept).map(i -> waves.cluster()[i]).distinct().toArray();
      this.clusters = of.length;
      this.errors = errors(clusters);
      this.all = found(kept);
      if (errors.contains(Design.Robust.CR3)) {
        for (int g : of) {
          Stopped.ifAskedTo();
          without.add(found(Arrays.stream(kept).filter(i -> waves.cluster()[i] != g).toArray()));
        }
      }
      this.used = used();
    }

    private StaggeredStarts.Findings found(int[] rows) {
      return StaggeredStarts.of(
          Arrays.stream(rows).map(i -> waves.person()[i]).toArray(),
          Arrays.stream(rows).map(i -> waves.wave()[i]).toArray(),
          Arrays.stream(rows).map(i -> starts[i]).toArray(),
          Arrays.stream(rows).map(i -> waves.cluster()[i]).toArray(),
          Arrays.stream(rows).mapToDouble(i -> scores[i]).toArray());
    }

    /// The rows that some comparison rests on.
    private boolean[] used() {
      Map<Integer, int[]> rowsOf = new LinkedHashMap<>();
      for (int i : kept) {
        rowsOf.computeIfAbsent(waves.person()[i], _ -> absent())[place(waves.wave()[i])] = i;
      }
      boolean[] some = new boolean[starts.length];
      for (int[] rows : rowsOf.values()) {
        int start = starts[Arrays.stream(rows).filter(i -> i >= 0).findFirst().orElseThrow()];
        for (var cell : all.cells()) {
          int base = place(cell.cohort()) - 1;
          int then = place(cell.wave());
          boolean starter = start <= cell.cohort() && start > each[base];
          boolean waits = start > each[Math.max(base, then)] && !starter;
          if ((starter || waits) && known(rows[base]) && known(rows[then])) {
            some[rows[base]] = true;
            some[rows[then]] = true;
          }
        }
      }
      return some;
    }

    private int[] absent() {
      int[] rows = new int[each.length];
      Arrays.fill(rows, -1);
      return rows;
    }

    private static int place(int[] each, int wave) {
      return Arrays.binarySearch(each, wave);
    }

    private int place(int wave) {
      return place(each, wave);
    }

    private boolean known(int row) {
      return row >= 0 && !Double.isNaN(scores[row]);
    }

    Finding finding(String named, Function<StaggeredStarts.Findings, List<Average>> of) {
      var average = of.apply(all).stream().findFirst();
      if (average.isEmpty()) {
        return new Finding(
            outcome,
            named,
            Finding.Figures.NONE,
            Map.of(),
            fit("", List.of()),
            Double.NaN,
            Double.NaN,
            "nobody started while others waited");
      }
      var figures = new AverageFigures(average.get(), clusters, errors);
      return figures.finding(
          outcome, named, without.stream().map(of).toList(), this::fit, spread());
    }

    List<Estimated.Lagged> byWave() {
      return all.byLag().stream()
          .map(
              average -> {
                int lag = average.lags().getFirst();
                return new Estimated.Lagged(
                    lag,
                    finding(
                        start,
                        found ->
                            found.byLag().stream()
                                .filter(one -> one.lags().getFirst() == lag)
                                .toList()));
              })
          .toList();
    }

    private Finding.Fit fit(String error, List<String> warnings) {
      Map<String, Integer> left = new LinkedHashMap<>(waves.left());
      for (int i = 0; i < starts.length; i++) {
        if (!used[i]) {
          left.merge(
              starts[i] <= each[0]
                  ? "began in the first wave or before"
                  : known(i) ? "nobody to compare with in that wave" : "outcome missing",
              1,
              Integer::sum);
        }
      }
      int rows = (int) IntStream.range(0, used.length).filter(i -> used[i]).count();
      double factor = clusters < 2 ? Double.NaN : clusters / (clusters - 1.0);
      return new Finding.Fit(rows, left, clusters, 0, factor, error, List.of(), warnings);
    }

    /// The SD inside waves among those who have not started.
    private double spread() {
      double squares = 0;
      int counted = 0;
      int groups = 0;
      for (int wave : each) {
        double[] here =
            Arrays.stream(kept)
                .filter(i -> waves.wave()[i] == wave && starts[i] > wave && known(i))
                .mapToDouble(i -> scores[i])
                .toArray();
        double mean = Arrays.stream(here).average().orElse(0);
        squares += Arrays.stream(here).map(value -> (value - mean) * (value - mean)).sum();
        counted += here.length;
        groups += here.length > 0 ? 1 : 0;
      }
      return Math.sqrt(squares / (counted - groups));
    }

    Response response() {
      return new Response(part(true), part(false), new Part(0, 0, 0));
    }

    private Part part(boolean starters) {
      int[] them =
          IntStream.range(0, starts.length)
              .filter(i -> (starts[i] <= each[each.length - 1]) == starters)
              .toArray();
      return new Part(
          them.length,
          Arrays.stream(them).filter(this::known).count(),
          Arrays.stream(them).filter(i -> used[i]).count());
    }
  }

  /// The kinds of error that so many clusters carry.
  private List<Design.Robust> errors(int clusters) {
    var asked = design.settings().robust();
    if (asked.contains(Design.Robust.CR3) || clusters >= FewClusters.ENOUGH) {
      return asked;
    }
    if (clusters < FewClusters.FEWEST) {
      return List.of();
    }
    return clusters < FewClusters.SOME
        ? List.of(Design.Robust.CR3)
        : List.of(Design.Robust.CR1, Design.Robust.CR3);
  }
}
