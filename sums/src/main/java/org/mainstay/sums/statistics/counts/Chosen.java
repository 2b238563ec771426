package org.mainstay.sums.statistics.counts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.design.Design;
import org.mainstay.sums.statistics.design.Dropped;
import org.mainstay.sums.statistics.design.Factor;
import org.mainstay.sums.statistics.design.Sample;
import org.mainstay.sums.statistics.matrix.Clusters;

/// Which rows, groups and columns a model of counts can use, and why not the others.
final class Chosen {
  private final CountDesign asked;
  private final boolean[] out;
  private final Map<String, Integer> reasons = new LinkedHashMap<>();
  private final TreeSet<Integer> separated = new TreeSet<>();
  private int withoutEvents;
  private Clusters groups = Clusters.of(new int[0]);
  private int[] rows = {};

  Chosen(CountDesign asked) {
    this.asked = asked;
    Design design = asked.design();
    this.out = new boolean[design.rows()];
    missing(design.outcome());
    design.columns().forEach(this::missing);
    design.weights().forEach(c -> notAbove(c, "weight "));
    asked.exposure().forEach(c -> notAbove(c, "exposure "));
    nowhere(group());
    if (design.errors() instanceof Design.Errors.Clustered(var by)) {
      nowhere(by);
    }
    boolean again = true;
    while (again) {
      gather();
      leaveGroups();
      gather();
      again = false;
      for (int j = 0; j < design.columns().size() && !again; j++) {
        again = !separated.contains(j) && separates(j);
      }
    }
  }

  private Factor group() {
    return asked.design().absorbed().getFirst();
  }

  private void leave(int row, String because) {
    out[row] = true;
    reasons.merge(because, 1, Integer::sum);
  }

  private void missing(Column column) {
    for (int i = 0; i < out.length; i++) {
      if (!out[i] && Double.isNaN(column.values()[i])) {
        leave(i, "no value for " + column.name());
      }
    }
  }

  private void notAbove(Column column, String what) {
    for (int i = 0; i < out.length; i++) {
      if (!out[i] && !(column.values()[i] > 0)) {
        leave(i, what + column.name() + " not above 0");
      }
    }
  }

  private void nowhere(Factor factor) {
    for (int i = 0; i < out.length; i++) {
      if (!out[i] && factor.codes()[i] == Factor.NONE) {
        leave(i, "belongs to no " + factor.name());
      }
    }
  }

  /// Sorts what is left into groups.
  private void gather() {
    int[] left = IntStream.range(0, out.length).filter(i -> !out[i]).toArray();
    groups = Clusters.of(Arrays.stream(left).map(i -> group().codes()[i]).toArray());
    rows = Arrays.stream(groups.order()).map(i -> left[i]).toArray();
  }

  private void leaveGroups() {
    for (int g = 0; g < groups.count(); g++) {
      double events = 0;
      for (int i = groups.start(g); i < groups.start(g + 1); i++) {
        events += asked.design().outcome().values()[rows[i]];
      }
      boolean single = asked.design().settings().singletonsDropped() && groups.size(g) == 1;
      if (events == 0) {
        withoutEvents++;
        leaveGroup(g, "no events in their " + group().name());
      } else if (single) {
        leaveGroup(g, "alone in its " + group().name());
      }
    }
  }

  private void leaveGroup(int g, String because) {
    for (int i = groups.start(g); i < groups.start(g + 1); i++) {
      leave(rows[i], because);
    }
  }

  /// True when a column separates: inside each group it has one value wherever there are events and
  /// lies on one side of it elsewhere. Its effect is then without end, and the rows on that side
  /// are foreseen for certain: both are left out.
  private boolean separates(int j) {
    for (int side : new int[] {1, -1}) {
      List<Integer> foreseen = new ArrayList<>();
      boolean all = true;
      for (int g = 0; g < groups.count() && all; g++) {
        all = oneSided(j, g, side, foreseen);
      }
      if (all && !foreseen.isEmpty()) {
        separated.add(j);
        String name = asked.design().columns().get(j).name();
        foreseen.forEach(row -> leave(row, "no event where " + name + " differs"));
        return true;
      }
    }
    return false;
  }

  private boolean oneSided(int j, int g, int side, List<Integer> foreseen) {
    double[] values = asked.design().columns().get(j).values();
    double[] counts = asked.design().outcome().values();
    double usual = Double.NaN;
    for (int i = groups.start(g); i < groups.start(g + 1); i++) {
      if (counts[rows[i]] > 0) {
        if (!Double.isNaN(usual) && values[rows[i]] != usual) {
          return false;
        }
        usual = values[rows[i]];
      }
    }
    for (int i = groups.start(g); i < groups.start(g + 1); i++) {
      double beyond = side * (values[rows[i]] - usual);
      if (beyond < 0) {
        return false;
      }
      if (beyond > 0) {
        foreseen.add(rows[i]);
      }
    }
    return true;
  }

  /// The rows used, group by group.
  int[] rows() {
    return rows;
  }

  /// The groups of those rows.
  Clusters groups() {
    return groups;
  }

  int withoutEvents() {
    return withoutEvents;
  }

  /// The places of the columns that may be estimated.
  int[] columns() {
    return IntStream.range(0, asked.design().columns().size())
        .filter(j -> !separated.contains(j))
        .toArray();
  }

  /// The columns that separate.
  List<Dropped> separated() {
    return separated.stream()
        .map(j -> asked.design().columns().get(j).name())
        .map(name -> new Dropped(name, Dropped.Why.SEPARATED))
        .toList();
  }

  Sample sample() {
    List<Sample.LeftOut> left = new ArrayList<>();
    reasons.forEach((because, many) -> left.add(new Sample.LeftOut(because, many)));
    return new Sample(out.length, rows.length, left);
  }
}
