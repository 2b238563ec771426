package org.mainstay.inside.study.surveys;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mainstay.inside.team.FewPeople;

/// Which groups of one table may be shown, so that no difference gives another away.
///
/// A group is hidden if fewer than ten of it answered, or if all or all but one of it said the
/// same. All that is hidden is one pool, which is what the whole less the shown ones comes to: the
/// pool is held to the same rule, and the smallest shown group is hidden with it until it keeps it.
public final class Shown {
  private Shown() {}

  /// One group of a table.
  ///
  /// @param said how many gave a counted answer
  /// @param all how many answered
  public record Part(String name, int said, int all) {
    boolean isSafe() {
      return FewPeople.isEnough(all) && said > 1 && said < all - 1;
    }
  }

  /// The parts that may be shown, in their order.
  ///
  /// @param parts every group that answered
  /// @param others those who answered and did not say their group
  public static List<Part> of(List<Part> parts, Part others) {
    Set<Part> hidden = new HashSet<>();
    parts.stream().filter(part -> !part.isSafe()).forEach(hidden::add);
    var shown = new ArrayList<>(parts);
    shown.removeAll(hidden);
    while (!shown.isEmpty() && !isSafe(pool(hidden, others))) {
      var smallest = shown.stream().min(Comparator.comparingInt(Part::all)).orElseThrow();
      shown.remove(smallest);
      hidden.add(smallest);
    }
    return List.copyOf(shown);
  }

  private static Part pool(Set<Part> hidden, Part others) {
    return new Part(
        "",
        others.said() + hidden.stream().mapToInt(Part::said).sum(),
        others.all() + hidden.stream().mapToInt(Part::all).sum());
  }

  private static boolean isSafe(Part pool) {
    return pool.all() == 0 || pool.isSafe();
  }
}
