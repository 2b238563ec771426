package org.mainstay.sums.statistics.panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.design.Design;
import org.mainstay.sums.statistics.design.Factor;
import org.mainstay.sums.statistics.design.Sample;

/// Which rows can be used, and why the others cannot: each is counted once, under the first reason.
final class Selection {
  private final Design design;
  private final boolean[] out;
  private final Map<String, Integer> reasons = new LinkedHashMap<>();

  Selection(Design design) {
    this.design = design;
    this.out = new boolean[design.rows()];
    missing(design.outcome());
    design.columns().forEach(this::missing);
    design.weights().forEach(this::weightless);
    design.absorbed().forEach(this::nowhere);
    if (design.errors() instanceof Design.Errors.Clustered(var by)) {
      nowhere(by);
    }
    if (design.settings().singletonsDropped()) {
      singletons();
    }
  }

  /// True when rows may have to be left out before anything is summed.
  static boolean needed(Design design) {
    return design.rows() == 0
        || !design.weights().isEmpty()
        || design.settings().singletonsDropped();
  }

  /// The rows that are used.
  Used used() {
    return Used.only(IntStream.range(0, out.length).filter(i -> !out[i]).toArray());
  }

  /// What was left out, by reason.
  Sample sample() {
    List<Sample.LeftOut> left = new ArrayList<>();
    reasons.forEach((because, rows) -> left.add(new Sample.LeftOut(because, rows)));
    int without = left.stream().mapToInt(Sample.LeftOut::rows).sum();
    return new Sample(out.length, out.length - without, left);
  }

  private void leave(int row, String because) {
    out[row] = true;
    reasons.merge(because, 1, Integer::sum);
  }

  private void missing(Column column) {
    double[] values = column.values();
    for (int i = 0; i < values.length; i++) {
      if (!out[i] && Double.isNaN(values[i])) {
        leave(i, "no value for " + column.name());
      }
    }
  }

  private void weightless(Column weight) {
    double[] values = weight.values();
    for (int i = 0; i < values.length; i++) {
      if (!out[i] && !(values[i] > 0)) {
        leave(i, "weight " + weight.name() + " not above 0");
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

  /// Leaving one row out can leave another alone, so this goes on until nobody is.
  private void singletons() {
    boolean again = true;
    while (again && used().rows() > 0) {
      again = false;
      for (Factor factor : design.absorbed()) {
        again |= alone(factor);
      }
    }
  }

  private boolean alone(Factor factor) {
    Used used = used();
    if (used.rows() == 0) {
      return false;
    }
    Levels levels = Levels.of(factor, used);
    int[] sizes = new int[levels.count()];
    for (int i = 0; i < used.rows(); i++) {
      sizes[levels.number(factor.codes()[used.at(i)])]++;
    }
    for (int i = 0; i < used.rows(); i++) {
      int row = used.at(i);
      if (sizes[levels.number(factor.codes()[row])] == 1) {
        leave(row, "alone in its " + factor.name());
      }
    }
    return Arrays.stream(sizes).anyMatch(size -> size == 1);
  }
}
