package org.mainstay.inside.study.design.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.mainstay.inside.study.design.plan.Design;
import org.mainstay.inside.study.design.plan.Shape;
import org.mainstay.inside.study.table.Dataset;
import org.mainstay.inside.study.table.Figures;
import org.mainstay.inside.study.table.Refusal;
import org.mainstay.inside.study.table.Stopped;
import org.mainstay.sums.statistics.regression.gram.Column;

/// One design's columns being made ready: groups and what is held equal from the earlier row of
/// each person, programmes and outcomes from the later one.
final class Making {
  private final Design design;
  private final Design.Columns columns;
  private final Dataset data;
  private final Pairs pairs;
  private final boolean[] whole;
  private final int[] rows;
  private final int[] later;
  private final Map<String, Integer> left;
  private final List<String> notes;

  Making(Design design, Dataset data, Pairs pairs) {
    this.design = design;
    this.columns = design.columns();
    this.data = data;
    this.pairs = pairs;
    this.left = new LinkedHashMap<>(pairs.left());
    this.notes = new ArrayList<>(data.notes());
    this.notes.addAll(pairs.notes());
    this.whole = withGroups();
    int[] used = IntStream.range(0, whole.length).filter(i -> whole[i]).toArray();
    this.rows = picked(pairs.before(), used);
    this.later = picked(pairs.after(), used);
  }

  Prepared prepared() {
    Map<String, double[]> answered = new LinkedHashMap<>();
    columns.outcomes().forEach(name -> answered.put(name, data.numbers(name)));
    columns.controls().forEach(name -> answered.put(name, data.numbers(name)));
    Map<String, double[]> took = new LinkedHashMap<>();
    columns.treatments().forEach(name -> took.put(name, data.numbers(name)));
    columns.types().forEach((name, parts) -> took.put(name, anyOf(name, parts)));
    Map<String, double[]> outcomes = new LinkedHashMap<>();
    answered.forEach((name, all) -> outcomes.put(name, picked(all, later)));
    Map<String, double[]> treatments = new LinkedHashMap<>();
    took.forEach((name, all) -> treatments.put(name, picked(all, later)));
    Map<String, double[]> before = new LinkedHashMap<>();
    boolean twice = design.shape() instanceof Shape.TwoWaves;
    if (twice) {
      took.forEach(this::checkBeganBetween);
      answered.forEach((name, all) -> before.put(name, picked(all, rows)));
      checkSomebodyToCompare(treatments);
    }
    Map<String, double[]> covariates = covariates();
    double[] weights =
        columns.weights().isEmpty() ? new double[0] : picked(data.numbers(columns.weights()), rows);
    return new Prepared(
        outcomes,
        treatments,
        covariates,
        effects(),
        levels(),
        columns.cluster().isEmpty() ? new int[0] : codes(columns.cluster()),
        weights,
        left,
        notes,
        before,
        who(took, answered, twice));
  }

  private Participation who(
      Map<String, double[]> took, Map<String, double[]> answered, boolean twice) {
    boolean[] usable = whole.clone();
    for (String name : columns.covariates()) {
      if (columns.categorical().contains(name)) {
        int[] codes = data.codes(name);
        only(usable, row -> codes[row] >= 0);
      } else {
        double[] column = data.numbers(name);
        only(usable, row -> !Double.isNaN(column[row]));
      }
    }
    if (!columns.weights().isEmpty()) {
      double[] weights = data.numbers(columns.weights());
      only(usable, row -> weights[row] > 0);
    }
    return new Participation(pairs, usable, took, answered, twice, design.settings().joint());
  }

  /// Keeps those whose earlier row is as it must be.
  private void only(boolean[] usable, IntPredicate asItMustBe) {
    for (int i = 0; i < usable.length; i++) {
      usable[i] = usable[i] && asItMustBe.test(pairs.before()[i]);
    }
  }

  private Map<String, double[]> covariates() {
    Map<String, double[]> covariates = new LinkedHashMap<>();
    for (String name : columns.covariates()) {
      if (columns.categorical().contains(name)) {
        covariates.putAll(Prepared.indicators(name, codes(name), data.labels(name)));
      } else {
        covariates.put(name, picked(data.numbers(name), rows));
      }
    }
    return covariates;
  }

  private Map<String, int[]> effects() {
    Map<String, int[]> effects = new LinkedHashMap<>();
    columns.fixedEffects().forEach(name -> effects.put(name, codes(name)));
    return effects;
  }

  private Map<String, List<String>> levels() {
    Map<String, List<String>> levels = new LinkedHashMap<>();
    columns.fixedEffects().forEach(name -> levels.put(name, data.labels(name)));
    return levels;
  }

  /// Whether both rows are there, and belong to a level of every fixed effect and to a cluster.
  private boolean[] withGroups() {
    Set<String> groups = new LinkedHashSet<>(columns.fixedEffects());
    if (!columns.cluster().isEmpty()) {
      groups.add(columns.cluster());
    }
    boolean[] there = new boolean[pairs.before().length];
    for (int i = 0; i < there.length; i++) {
      there[i] = pairs.before()[i] >= 0 && pairs.after()[i] >= 0;
    }
    for (String name : groups) {
      int[] codes = data.codes(name);
      int lost = 0;
      for (int i = 0; i < there.length; i++) {
        if (there[i] && codes[pairs.before()[i]] < 0) {
          there[i] = false;
          lost++;
        }
      }
      if (lost > 0) {
        left.put(name + " missing", lost);
      }
    }
    return there;
  }

  /// Whoever took part before the first wave has no score from before.
  private void checkBeganBetween(String name, double[] took) {
    int began = 0;
    int already = 0;
    int first = -1;
    for (int i = 0; i < rows.length; i++) {
      double earlier = took[rows[i]];
      double then = took[later[i]];
      if (earlier > 0 && then == 0) {
        throw new Stopped(
            Refusal.SCORE_NOT_POSSIBLE,
            "%s is %s in row %d and 0 later, in row %d (the header is row 1)"
                .formatted(name, Figures.count(earlier), data.at(rows[i]), data.at(later[i])),
            "Write in the later row whether the person took part between the two.");
      }
      began += earlier == 0 && then > 0 ? 1 : 0;
      if (earlier > 0) {
        already++;
        first = first < 0 ? rows[i] : first;
      }
    }
    if (began > 0 && already > 0) {
      throw new Stopped(
          Refusal.SCORE_NOT_POSSIBLE,
          "%s is above 0 for %d people in both waves, first in row %d (the header is row 1), and for %d in the later one alone"
              .formatted(name, already, data.at(first), began),
          "Leave out whoever took part before the first wave, or write the same in both rows of"
              + " everybody.");
    }
  }

  private static void checkSomebodyToCompare(Map<String, double[]> treatments) {
    for (double[] took : treatments.values()) {
      if (Arrays.stream(took).anyMatch(value -> value == 0)
          && Arrays.stream(took).anyMatch(value -> value != 0 && !Double.isNaN(value))) {
        return;
      }
    }
    throw new Stopped(
        Refusal.NOBODY_TO_COMPARE,
        String.join(", ", treatments.keySet())
            + (treatments.size() == 1 ? " is" : " are")
            + " the same in the later row of everybody",
        "Add colleagues who did not take part: without them nobody knows what would have changed"
            + " anyway.");
  }

  private static int[] picked(int[] all, int[] places) {
    return places.length == all.length
        ? all
        : Arrays.stream(places).map(place -> all[place]).toArray();
  }

  private static double[] picked(double[] all, int[] places) {
    return places.length == all.length
        ? all
        : Arrays.stream(places).mapToDouble(place -> all[place]).toArray();
  }

  private int[] codes(String name) {
    return picked(data.codes(name), rows);
  }

  /// 1 where any of the programmes is 1, else not known where any is not known, else 0.
  private double[] anyOf(String name, List<String> parts) {
    if (parts.isEmpty()) {
      throw notAType(name + " has no columns", "Name the treatments that belong to it.");
    }
    List<Column> programmes =
        parts.stream().map(part -> Column.of(part, data.numbers(part))).toList();
    try {
      Column any = Column.anyOf(name, programmes);
      return IntStream.range(0, any.rows()).mapToDouble(any::at).toArray();
    } catch (IllegalArgumentException notYesOrNo) {
      throw notAType(
          String.valueOf(notYesOrNo.getMessage()), "Only columns of 0 and 1 make up a type.");
    }
  }

  private static Stopped notAType(String what, String wayOut) {
    return new Stopped(Refusal.DESIGN_NOT_UNDERSTOOD, "types: " + what, wayOut);
  }
}
