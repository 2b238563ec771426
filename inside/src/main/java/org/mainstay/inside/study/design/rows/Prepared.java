package org.mainstay.inside.study.design.rows;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.mainstay.inside.study.design.plan.Design;
import org.mainstay.inside.study.design.plan.Shape;
import org.mainstay.inside.study.table.Dataset;
import org.mainstay.inside.study.table.Refusal;
import org.mainstay.inside.study.table.Stopped;

/// The columns of a design as the engines take them: rows without a group left out, categories as
/// indicators, types put together from their programmes.
///
/// @param outcomes by name; what is a negative control comes last
/// @param effects fixed effects by name, a code for each row
/// @param levels the names behind the codes of each fixed effect
/// @param cluster empty where each row stands by itself
/// @param weights empty for none
/// @param left rows left out before any regression, by reason
/// @param before the scores before, by outcome; empty where people were asked once
/// @param who who is in the figures and who is not
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of these
public record Prepared(
    Map<String, double[]> outcomes,
    Map<String, double[]> treatments,
    Map<String, double[]> covariates,
    Map<String, int[]> effects,
    Map<String, List<String>> levels,
    int[] cluster,
    double[] weights,
    Map<String, Integer> left,
    List<String> notes,
    Map<String, double[]> before,
    Participation who) {
  private static final int LEVELS_MAX = 1_000;

  /// Makes the data of a design ready.
  public static Prepared of(Design design, Dataset data) {
    return switch (design.shape()) {
      case Shape.TwoWaves two -> new Making(design, data, Pairs.of(two, data)).prepared();
      case Shape.Rows _, Shape.Staggered _, Shape.Interrupted _ ->
          new Making(design, data, Pairs.none(data.rows())).prepared();
    };
  }

  /// The same with other outcomes and covariates.
  ///
  /// @param earlier the scores before that go with the outcomes
  private Prepared with(
      Map<String, double[]> others, Map<String, double[]> equal, Map<String, double[]> earlier) {
    return new Prepared(
        others, treatments, equal, effects, levels, cluster, weights, left, notes, earlier, who);
  }

  /// The same with the changes for outcomes, where nothing is known of a score before any more.
  public Prepared changes() {
    Map<String, double[]> changes = new LinkedHashMap<>();
    before.forEach(
        (name, earlier) -> {
          double[] later = outcomes.getOrDefault(name, earlier);
          changes.put(
              name,
              IntStream.range(0, later.length).mapToDouble(i -> later[i] - earlier[i]).toArray());
        });
    return with(changes, covariates, Map.of());
  }

  /// One outcome with its score before among the covariates.
  public Prepared held(String outcome) {
    double[] earlier = before.getOrDefault(outcome, new double[0]);
    Map<String, double[]> equal = new LinkedHashMap<>(covariates);
    equal.put(named(outcome), earlier);
    Map<String, double[]> one = new LinkedHashMap<>(outcomes);
    one.keySet().retainAll(Set.of(outcome));
    return with(one, equal, Map.of());
  }

  /// The scores before as outcomes: what no programme can have changed yet.
  public Prepared begun() {
    Map<String, double[]> begun = new LinkedHashMap<>();
    before.forEach((name, earlier) -> begun.put(named(name), earlier));
    return with(begun, covariates, Map.of());
  }

  /// What a score before is called.
  public static String named(String outcome) {
    return Shape.TwoWaves.scoreBefore(outcome);
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
  public Prepared withIndicatorsBut(String kept) {
    Map<String, double[]> more = new LinkedHashMap<>(covariates);
    effects.forEach(
        (name, codes) -> {
          if (!name.equals(kept)) {
            more.putAll(indicators(name, codes, levels.getOrDefault(name, List.of())));
          }
        });
    Map<String, int[]> one = new LinkedHashMap<>(effects);
    one.keySet().retainAll(Set.of(kept));
    return new Prepared(
        outcomes, treatments, more, one, levels, cluster, weights, left, notes, before, who);
  }

  /// The same with the largest fixed effect alone, or one level for everybody where there is none.
  public Prepared withOneEffect() {
    if (effects.isEmpty()) {
      Map<String, int[]> everybody = Map.of("everybody", new int[rows()]);
      return new Prepared(
          outcomes,
          treatments,
          covariates,
          everybody,
          levels,
          cluster,
          weights,
          left,
          notes,
          before,
          who);
    }
    return withIndicatorsBut(
        effects.entrySet().stream()
            .max(Comparator.comparingInt(effect -> levelsOf(effect.getValue())))
            .map(Map.Entry::getKey)
            .orElseThrow());
  }

  /// The same with each row standing by itself.
  public Prepared withoutClusters() {
    return new Prepared(
        outcomes,
        treatments,
        covariates,
        effects,
        levels,
        new int[0],
        weights,
        left,
        notes,
        before,
        who);
  }

  /// How many levels a fixed effect has.
  public static int levelsOf(int[] codes) {
    return (int) Arrays.stream(codes).distinct().count();
  }

  /// How many rows the engines get.
  public int rows() {
    return outcomes.values().iterator().next().length;
  }
}
