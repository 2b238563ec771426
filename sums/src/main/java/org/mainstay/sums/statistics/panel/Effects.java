package org.mainstay.sums.statistics.panel;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.sums.statistics.design.Absorbed;

/// What is to be said of each absorbed factor: its levels, whether they lie inside clusters
/// (decided from the data: if nobody moves, people lie inside trusts), and who moved.
final class Effects {
  private final Layout layout;
  private final FirstPass sums;
  private final Solution solution;

  Effects(Layout layout, FirstPass sums, Solution solution) {
    this.layout = layout;
    this.sums = sums;
    this.solution = solution;
  }

  /// One for each factor that was asked for, in declared order.
  List<Absorbed> all() {
    List<Absorbed> effects = new ArrayList<>();
    for (Levels levels : layout.absorbed().subList(0, layout.design().absorbed().size())) {
      int f = layout.small().indexOf(levels);
      int redundant = f < 0 ? 0 : solution.redundant(layout.offset(f), levels.count());
      long moved = f < 0 || !layout.rows().grouped() ? 0 : sums.counts().moved(f);
      effects.add(
          new Absorbed(
              levels.factor().name(), levels.count(), redundant, nested(levels, f), moved));
    }
    return effects;
  }

  private boolean nested(Levels levels, int f) {
    if (layout.clusters().isEmpty()) {
      return false;
    }
    Levels clusters = layout.clusters().getFirst();
    if (clusters == levels) {
      return true;
    }
    if (f >= 0) {
      return levels.nestedIn(clusters.factor(), layout.rows().used());
    }
    int among = layout.small().indexOf(clusters);
    return (among < 0 ? sums.movedBetweenClusters() : sums.counts().moved(among)) == 0;
  }
}
