package org.mainstay.inside.study.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.mainstay.inside.study.table.Refusal;
import org.mainstay.inside.study.table.Stopped;
import org.mainstay.sums.statistics.regression.gram.Column;

/// The columns of a design as the engines take them: rows without a group left out, categories as
/// indicators, types put together from their programmes.
///
/// @param outcomes by name; what is a negative control comes last
/// @param effects fixed effects by name, a code for each row
/// @param levels the names behind the codes of each fixed effect
/// @param cluster empty where each row stands by itself
/// @param weights empty for none
/// @param left rows left out before any regression, by reason
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of these
record Prepared(
    Map<String, double[]> outcomes,
    Map<String, double[]> treatments,
    Map<String, double[]> covariates,
    Map<String, int[]> effects,
    Map<String, List<String>> levels,
    int[] cluster,
    double[] weights,
    Map<String, Integer> left,
    List<String> notes) {
  private static final int LEVELS_MAX = 1_000;

  /// Which columns a design needs, for reading a file.
  static Set<String> numeric(Design.Columns columns) {
    Set<String> numeric = new LinkedHashSet<>(columns.outcomes());
    numeric.addAll(columns.controls());
    numeric.addAll(columns.treatments());
    columns.types().values().forEach(numeric::addAll);
    columns.covariates().stream()
        .filter(name -> !columns.categorical().contains(name))
        .forEach(numeric::add);
    if (!columns.weights().isEmpty()) {
      numeric.add(columns.weights());
    }
    return numeric;
  }

  /// Columns of names that a design needs.
  static Set<String> named(Design.Columns columns) {
    Set<String> named = new LinkedHashSet<>(columns.fixedEffects());
    if (!columns.cluster().isEmpty()) {
      named.add(columns.cluster());
    }
    columns.covariates().stream().filter(columns.categorical()::contains).forEach(named::add);
    return named;
  }

  /// Reads the data of a design and makes them ready.
  static Prepared of(Design design, Dataset data) {
    return new Making(design.columns(), data).prepared();
  }

  /// Reads a file for a design.
  static Dataset read(DesignFile file, Design design, Consumer<String> news) {
    for (String name : design.columns().categorical()) {
      if (!design.columns().covariates().contains(name)) {
        throw new Stopped(
            Refusal.DESIGN_NOT_UNDERSTOOD,
            "categorical names " + name + ", which is not among the covariates",
            "Name it under covariates too.");
      }
    }
    Set<String> named = named(design.columns());
    for (String name : numeric(design.columns())) {
      if (named.contains(name)) {
        throw new Stopped(
            Refusal.DESIGN_NOT_UNDERSTOOD,
            name + " is used as a number and as a group",
            "A column is one or the other.");
      }
    }
    return Dataset.read(file.data(), numeric(design.columns()), named, news);
  }

  /// One design's columns being made.
  private static final class Making {
    private final Design.Columns columns;
    private final Dataset data;
    private final int[] rows;
    private final Map<String, Integer> left = new LinkedHashMap<>();
    private final List<String> notes;

    Making(Design.Columns columns, Dataset data) {
      this.columns = columns;
      this.data = data;
      this.notes = new ArrayList<>(data.notes());
      this.rows = rowsWithGroups();
    }

    Prepared prepared() {
      Map<String, double[]> outcomes = new LinkedHashMap<>();
      columns.outcomes().forEach(name -> outcomes.put(name, numbers(name)));
      columns.controls().forEach(name -> outcomes.put(name, numbers(name)));
      Map<String, double[]> treatments = new LinkedHashMap<>();
      columns.treatments().forEach(name -> treatments.put(name, numbers(name)));
      columns.types().forEach((name, parts) -> treatments.put(name, anyOf(name, parts)));
      Map<String, double[]> covariates = new LinkedHashMap<>();
      for (String name : columns.covariates()) {
        if (columns.categorical().contains(name)) {
          covariates.putAll(indicators(name, codes(name), data.labels(name)));
        } else {
          covariates.put(name, numbers(name));
        }
      }
      Map<String, int[]> effects = new LinkedHashMap<>();
      Map<String, List<String>> levels = new LinkedHashMap<>();
      for (String name : columns.fixedEffects()) {
        effects.put(name, codes(name));
        levels.put(name, data.labels(name));
      }
      return new Prepared(
          outcomes,
          treatments,
          covariates,
          effects,
          levels,
          columns.cluster().isEmpty() ? new int[0] : codes(columns.cluster()),
          columns.weights().isEmpty() ? new double[0] : numbers(columns.weights()),
          left,
          notes);
    }

    /// Rows that belong to a level of every fixed effect and to a cluster.
    private int[] rowsWithGroups() {
      Set<String> groups = new LinkedHashSet<>(columns.fixedEffects());
      if (!columns.cluster().isEmpty()) {
        groups.add(columns.cluster());
      }
      boolean[] gone = new boolean[data.rows()];
      for (String name : groups) {
        int[] codes = data.codes(name);
        int lost = 0;
        for (int i = 0; i < gone.length; i++) {
          if (codes[i] < 0 && !gone[i]) {
            gone[i] = true;
            lost++;
          }
        }
        if (lost > 0) {
          left.put(name + " missing", lost);
        }
      }
      return IntStream.range(0, gone.length).filter(i -> !gone[i]).toArray();
    }

    private double[] numbers(String name) {
      double[] all = data.numbers(name);
      return rows.length == all.length
          ? all
          : Arrays.stream(rows).mapToDouble(row -> all[row]).toArray();
    }

    private int[] codes(String name) {
      int[] all = data.codes(name);
      return rows.length == all.length ? all : Arrays.stream(rows).map(row -> all[row]).toArray();
    }

    /// 1 where any of the programmes is 1, else not known where any is not known, else 0.
    private double[] anyOf(String name, List<String> parts) {
      if (parts.isEmpty()) {
        throw notAType(name + " has no columns", "Name the treatments that belong to it.");
      }
      List<Column> programmes = parts.stream().map(part -> Column.of(part, numbers(part))).toList();
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

  /// A column of 0 and 1 for each level but the first by name, which the others are compared with.
  static Map<String, double[]> indicators(String name, int[] codes, List<String> labels) {
    if (labels.size() > LEVELS_MAX) {
      throw new Stopped(
          Refusal.DESIGN_NOT_UNDERSTOOD,
          name + " has " + labels.size() + " different values",
          "Name it under fixed_effects instead.");
    }
    List<Integer> order =
        IntStream.range(0, labels.size())
            .boxed()
            .sorted(Comparator.comparing(labels::get))
            .toList();
    Map<String, double[]> made = new LinkedHashMap<>();
    for (int level : order.subList(Math.min(1, order.size()), order.size())) {
      double[] indicator = new double[codes.length];
      for (int i = 0; i < codes.length; i++) {
        indicator[i] = codes[i] < 0 ? Double.NaN : codes[i] == level ? 1 : 0;
      }
      made.put(name + "=" + labels.get(level), indicator);
    }
    return made;
  }

  /// The same with all fixed effects but one as indicators beside the covariates.
  Prepared withIndicatorsBut(String kept) {
    Map<String, double[]> more = new LinkedHashMap<>(covariates);
    effects.forEach(
        (name, codes) -> {
          if (!name.equals(kept)) {
            more.putAll(indicators(name, codes, levels.getOrDefault(name, List.of())));
          }
        });
    Map<String, int[]> one = new LinkedHashMap<>(effects);
    one.keySet().retainAll(Set.of(kept));
    return new Prepared(outcomes, treatments, more, one, levels, cluster, weights, left, notes);
  }

  /// The same with the largest fixed effect alone, or one level for everybody where there is none.
  Prepared withOneEffect() {
    if (effects.isEmpty()) {
      Map<String, int[]> everybody = Map.of("everybody", new int[rows()]);
      return new Prepared(
          outcomes, treatments, covariates, everybody, levels, cluster, weights, left, notes);
    }
    return withIndicatorsBut(
        effects.entrySet().stream()
            .max(Comparator.comparingInt(effect -> levelsOf(effect.getValue())))
            .map(Map.Entry::getKey)
            .orElseThrow());
  }

  /// The same with each row standing by itself.
  Prepared withoutClusters() {
    return new Prepared(
        outcomes, treatments, covariates, effects, levels, new int[0], weights, left, notes);
  }

  /// How many levels a fixed effect has.
  static int levelsOf(int[] codes) {
    return (int) Arrays.stream(codes).distinct().count();
  }

  /// How many rows the engines get.
  int rows() {
    return outcomes.values().iterator().next().length;
  }
}
