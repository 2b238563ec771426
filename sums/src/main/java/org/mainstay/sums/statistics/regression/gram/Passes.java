package org.mainstay.sums.statistics.regression.gram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.sums.statistics.matrix.Clusters;
import org.mainstay.sums.statistics.matrix.Workers;

/// Sums a study's rows: one pass for each pattern of missing answers, so that each regression uses
/// every row that answered its own questions.
public final class Passes {
  private final GroupedRows study;
  private final boolean joint;
  private final boolean singletonsDropped;
  private final Workers workers;
  private final List<Looked> looks;

  private Passes(GroupedRows study, boolean joint, boolean singletonsDropped, Workers workers) {
    this.study = study;
    this.joint = joint;
    this.singletonsDropped = singletonsDropped;
    this.workers = workers;
    List<Column> columns = study.columns();
    var seen = new Looked[columns.size()];
    workers.run(seen.length, i -> seen[i] = Looked.at(columns.get(i)));
    this.looks = List.of(seen);
  }

  /// The regressions that share one set of rows.
  ///
  /// @param outcomes by their place in the study
  /// @param treatments by their place in the study
  /// @param left how many rows each reason left out, in the order in which rows were judged
  /// @param sums what the rows left
  public record Pattern(
      List<Integer> outcomes,
      List<Integer> treatments,
      Map<String, Integer> left,
      ClusterGrams sums) {
    public Pattern {
      outcomes = List.copyOf(outcomes);
      treatments = List.copyOf(treatments);
      left = Collections.unmodifiableMap(new LinkedHashMap<>(left));
    }
  }

  /// Sums the study, one pattern for each set of rows.
  ///
  /// @param joint all treatments in one model: the products of treatments are summed too, and a row
  ///   must have all of them
  /// @param singletonsDropped leave out organisations with one row
  public static List<Pattern> over(
      GroupedRows study, boolean joint, boolean singletonsDropped, Workers workers) {
    return new Passes(study, joint, singletonsDropped, workers).patterns();
  }

  private List<Pattern> patterns() {
    int p = study.covariates().size();
    int q = study.outcomes().size();
    BitSet shared = bits(weightMissing());
    for (int j = 0; j < p; j++) {
      shared.or(missing(j));
    }
    if (joint) {
      for (int t = 0; t < study.treatments().size(); t++) {
        shared.or(missing(p + q + t));
      }
    }
    Map<BitSet, List<Integer>> byOutcome = new LinkedHashMap<>();
    for (int y = 0; y < q; y++) {
      byOutcome.computeIfAbsent(missing(p + y), gaps -> new ArrayList<>()).add(y);
    }
    Map<BitSet, List<Integer>> byTreatment = new LinkedHashMap<>();
    for (int t = 0; t < study.treatments().size(); t++) {
      BitSet gaps = joint ? new BitSet() : missing(p + q + t);
      byTreatment.computeIfAbsent(gaps, g -> new ArrayList<>()).add(t);
    }
    var all = new ArrayList<Pattern>();
    byOutcome.forEach(
        (noOutcome, ys) ->
            byTreatment.forEach(
                (noTreatment, ts) -> all.add(pattern(shared, noOutcome, noTreatment, ys, ts))));
    return all;
  }

  private Pattern pattern(
      BitSet shared, BitSet noOutcome, BitSet noTreatment, List<Integer> ys, List<Integer> ts) {
    boolean[] chosen = new boolean[study.rows()];
    Arrays.fill(chosen, true);
    Map<String, Integer> left = new LinkedHashMap<>();
    BitSet weight = bits(weightMissing());
    leave(chosen, weight, "no weight", left);
    leave(chosen, shared, joint ? "covariate or treatment missing" : "covariate missing", left);
    leave(chosen, noOutcome, "outcome missing", left);
    leave(chosen, noTreatment, "treatment missing", left);
    var selection = Selection.of(study.groups(), chosen);
    if (singletonsDropped) {
      int before = selection.used().length;
      selection = selection.withoutSingletons(study.groups());
      note(left, "alone in their organisation", before - selection.used().length);
    }
    return new Pattern(ys, ts, left, summed(selection, ys, ts));
  }

  private ClusterGrams summed(Selection selection, List<Integer> ys, List<Integer> ts) {
    int p = study.covariates().size();
    int q = study.outcomes().size();
    var wide = new ArrayList<>(study.covariates());
    ys.forEach(y -> wide.add(study.outcomes().get(y)));
    List<Column> treatments = ts.stream().map(study.treatments()::get).toList();
    var looked = new ArrayList<Looked>(looks.subList(0, p));
    ys.forEach(y -> looked.add(looks.get(p + y)));
    List<Looked> treatmentLooks = ts.stream().map(t -> looks.get(p + q + t)).toList();
    looked.addAll(treatmentLooks);
    var pass =
        new GramPass(
            study.weights(),
            selection,
            wide.toArray(Column[]::new),
            treatments.toArray(Column[]::new),
            treatmentLooks.toArray(Looked[]::new),
            workers);
    return new ClusterGrams(
        study.covariates().stream().map(Column::name).toList(),
        ys.stream().map(y -> study.outcomes().get(y).name()).toList(),
        treatments.stream().map(Column::name).toList(),
        looked.stream().mapToDouble(Looked::largest).toArray(),
        pass.sums(joint),
        clusterCodes(selection));
  }

  private int[] clusterCodes(Selection selection) {
    Clusters groups = selection.groups();
    int[] codes = new int[groups.count()];
    for (int g = 0; g < codes.length; g++) {
      codes[g] = study.clusters()[selection.used()[groups.rowAt(groups.start(g))]];
      for (int at = groups.start(g); at < groups.start(g + 1); at++) {
        if (study.clusters()[selection.used()[groups.rowAt(at)]] != codes[g]) {
          throw new IllegalArgumentException(
              "organisation "
                  + groups.code(g)
                  + " lies in several clusters: its effect is not nested, use absorbed factors");
        }
      }
    }
    return codes;
  }

  private static void leave(boolean[] chosen, BitSet gaps, String why, Map<String, Integer> left) {
    int count = 0;
    for (int i = gaps.nextSetBit(0); i >= 0; i = gaps.nextSetBit(i + 1)) {
      if (chosen[i]) {
        chosen[i] = false;
        count++;
      }
    }
    note(left, why, count);
  }

  private static void note(Map<String, Integer> left, String why, int count) {
    if (count > 0) {
      left.put(why, count);
    }
  }

  private boolean[] weightMissing() {
    double[] weights = study.weights();
    boolean[] none = new boolean[weights.length];
    for (int i = 0; i < none.length; i++) {
      none[i] = !(weights[i] > 0);
    }
    return none;
  }

  private static BitSet bits(boolean[] flags) {
    var bits = new BitSet();
    for (int i = 0; i < flags.length; i++) {
      bits.set(i, flags[i]);
    }
    return bits;
  }

  private BitSet missing(int column) {
    var gaps = new BitSet();
    if (looks.get(column).missing() > 0) {
      double[] values = study.columns().get(column).values();
      for (int i = 0; i < values.length; i++) {
        gaps.set(i, Double.isNaN(values[i]));
      }
    }
    return gaps;
  }
}
