package org.mainstay.sums.statistics.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mainstay.sums.statistics.design.Design;
import org.mainstay.sums.statistics.design.Factor;
import org.mainstay.sums.statistics.matrix.Workers;

/// What both passes read: the rows in order, which factor is taken out group by group, and the
/// small ones whose levels are solved for.
final class Layout {
  /// The most levels of small factors that are solved for together.
  static final int SMALL_LEVELS_MAX = 3000;

  /// No factor is worth taking out group by group when all have at most this many levels together.
  static final int ALL_SMALL = 1000;

  /// And when the groups of the largest have at least this many rows.
  static final int GROUPS_LARGE = 64;

  private static final int BLOCKS = 64;
  private static final long BLOCK_NUMBERS = 1L << 25;

  private final Design design;
  private final List<Levels> absorbed;
  private final List<Levels> small;
  private final List<Levels> clusters;
  private final Rows rows;
  private final int[] offsets;
  private final boolean groupsAreClusters;

  private Layout(
      Design design, List<Levels> absorbed, List<Levels> small, List<Levels> clusters, Rows rows) {
    this.design = design;
    this.absorbed = absorbed;
    this.small = List.copyOf(small);
    this.clusters = clusters;
    this.rows = rows;
    this.offsets = new int[small.size() + 1];
    for (int f = 0; f < small.size(); f++) {
      offsets[f + 1] = offsets[f] + small.get(f).count();
    }
    this.groupsAreClusters =
        rows.grouped()
            && clusters.stream().anyMatch(c -> absorbed.contains(c) && !small.contains(c));
  }

  /// Lays out the rows; the first of the largest factors is the one taken out.
  static Layout of(Design design, Used used, Workers workers) {
    List<Factor> factors = new ArrayList<>(design.absorbed());
    if (factors.isEmpty()) {
      factors.add(Factor.of("the constant", new int[design.rows()]));
    }
    int effects = factors.size();
    int by = -1;
    if (design.errors() instanceof Design.Errors.Clustered(var cluster)) {
      by = factors.stream().map(Factor::codes).toList().indexOf(cluster.codes());
      if (by < 0) {
        by = effects;
        factors.add(cluster);
      }
    }
    Levels[] found = new Levels[factors.size()];
    workers.run(found.length, i -> found[i] = Levels.of(factors.get(i), used));
    List<Levels> all = List.of(found);
    if (!all.stream().allMatch(Levels::complete)) {
      return new Layout(design, all, List.of(), List.of(), Rows.asTheyCame(used));
    }
    List<Levels> absorbed = all.subList(0, effects);
    Levels largest = absorbed.stream().max(Comparator.comparingInt(Levels::count)).orElseThrow();
    largest = absorbed.get(firstWith(absorbed, largest.count()));
    List<Levels> clusters = by < 0 ? List.of() : List.of(all.get(by));
    int levels = absorbed.stream().mapToInt(Levels::count).sum();
    boolean allSmall = levels <= ALL_SMALL && used.rows() / largest.count() >= GROUPS_LARGE;
    if (allSmall) {
      return new Layout(design, absorbed, absorbed, clusters, Rows.asTheyCame(used));
    }
    List<Levels> small = new ArrayList<>(absorbed);
    small.remove(largest);
    return new Layout(design, absorbed, small, clusters, Rows.groupedBy(largest, used));
  }

  private static int firstWith(List<Levels> absorbed, int count) {
    int i = 0;
    while (absorbed.get(i).count() != count) {
      i++;
    }
    return i;
  }

  /// False when a row belongs to no level of some factor, and no pass may be made.
  boolean complete() {
    return absorbed.stream().allMatch(Levels::complete);
  }

  Design design() {
    return design;
  }

  /// All absorbed factors in declared order.
  List<Levels> absorbed() {
    return absorbed;
  }

  /// Those whose levels are solved for.
  List<Levels> small() {
    return small;
  }

  /// The clusters, or nothing when each row stands by itself.
  List<Levels> clusters() {
    return clusters;
  }

  Rows rows() {
    return rows;
  }

  /// Where the levels of a small factor begin among all small levels.
  int offset(int factor) {
    return offsets[factor];
  }

  int smallLevels() {
    return offsets[small.size()];
  }

  /// True when the groups taken out are the clusters.
  boolean groupsAreClusters() {
    return groupsAreClusters;
  }

  /// How many blocks the rows are cut into: never by how many threads there are, so that sums are
  /// the same for any number; fewer when each block must hold much.
  int blocks(long numbersHeld) {
    long blocks = Math.min(BLOCKS, BLOCK_NUMBERS / Math.max(1, numbersHeld));
    return (int) Math.max(1, Math.min(blocks, rows.groups()));
  }

  /// The first group of a block, the number of groups for the block after the last.
  int firstGroup(int block, int blocks) {
    return block == blocks
        ? rows.groups()
        : rows.groupAt((long) rows.used().rows() * block / blocks);
  }
}
