package org.mainstay.outside.employer.book;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.mainstay.hatch.noticeboard.PinnedPlan;
import org.mainstay.hatch.noticeboard.PinnedPlans;
import org.mainstay.hatch.noticeboard.Promise;
import org.mainstay.ui.Page;

/// What the board held when it was last read: good for as long as nothing is pinned to it.
///
/// @param plans all of them, the latest year first, then by kind and name
/// @param missing releases that were looked for and did not hang there yet
/// @param promises that were worked out
/// @param pages that were drawn, by their addresses
record Known(
    PinnedPlans.Pinned pinned,
    List<PinnedPlan> plans,
    Set<Key> missing,
    ConcurrentMap<Told, Optional<Promise>> promises,
    ConcurrentMap<List<String>, Page> pages) {
  static final Known NOTHING = of(new PinnedPlans.Pinned(-1, -1), List.of());

  /// A release, by its plan and period.
  record Key(String planHash, String period) {}

  /// Of whom and in which year something is told.
  record Told(int year, String population) {}

  static Known of(PinnedPlans.Pinned pinned, List<PinnedPlan> plans) {
    return new Known(
        pinned,
        List.copyOf(plans),
        ConcurrentHashMap.newKeySet(),
        new ConcurrentHashMap<>(),
        new ConcurrentHashMap<>());
  }
}
