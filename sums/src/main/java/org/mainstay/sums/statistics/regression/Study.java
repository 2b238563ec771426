package org.mainstay.sums.statistics.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mainstay.sums.statistics.regression.bootstrap.Draws;
import org.mainstay.sums.statistics.regression.gram.ClusterGrams;
import org.mainstay.sums.statistics.regression.gram.GroupedRows;
import org.mainstay.sums.statistics.regression.gram.Passes;

/// All treatments with all outcomes of a study, worked out and corrected for how many there are.
public final class Study {
  private Study() {}

  /// Works out a study from its rows.
  ///
  /// @return outcome by outcome, treatments in declared order
  public static List<Result> of(GroupedRows rows, Setting setting) {
    List<Passes.Pattern> patterns =
        Passes.over(rows, setting.joint(), setting.singletonsDropped(), setting.workers());
    return of(patterns, rows.outcomes().size(), rows.treatments().size(), setting);
  }

  /// Works out a study from sums that were put together from several places.
  public static List<Result> of(ClusterGrams sums, Setting setting) {
    int q = sums.outcomes().size();
    int m = sums.treatments().size();
    var all =
        new Passes.Pattern(
            IntStream.range(0, q).boxed().toList(),
            IntStream.range(0, m).boxed().toList(),
            Map.of(),
            sums);
    return of(List.of(all), q, m, setting);
  }

  private static List<Result> of(List<Passes.Pattern> patterns, int q, int m, Setting setting) {
    Draws draws = draws(patterns, setting);
    var tested = new Tested[q * m];
    for (Passes.Pattern pattern : patterns) {
      var results = new PatternResults(pattern, setting, draws);
      for (int y = 0; y < pattern.outcomes().size(); y++) {
        for (int t = 0; t < pattern.treatments().size(); t++) {
          int at = pattern.outcomes().get(y) * m + pattern.treatments().get(t);
          tested[at] = results.at(t, y);
        }
      }
    }
    return corrected(Arrays.asList(tested), m, setting, draws.listed());
  }

  /// For the clusters of all patterns that are bootstrapped, so that they share each draw.
  private static Draws draws(List<Passes.Pattern> patterns, Setting setting) {
    int[] codes =
        patterns.stream()
            .map(Passes.Pattern::sums)
            .filter(sums -> PatternResults.bootstrapped(setting, sums.clusters()))
            .flatMapToInt(sums -> IntStream.range(0, sums.clusters()).map(sums::code))
            .sorted()
            .distinct()
            .toArray();
    var wild = setting.wild();
    return Draws.of(codes, wild.count(), wild.seed(), wild.kind());
  }

  private static List<Result> corrected(
      List<Tested> tested, int m, Setting setting, boolean listed) {
    int family =
        switch (setting.family()) {
          case EACH_OUTCOME -> m;
          case ALL -> tested.size();
        };
    var all = new ArrayList<Result>();
    for (int from = 0; from < tested.size(); from += family) {
      all.addAll(
          new FamilyOf(
                  tested.subList(from, Math.min(tested.size(), from + family)), setting, listed)
              .results());
    }
    return List.copyOf(all);
  }
}
