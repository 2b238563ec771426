package org.mainstay.sums.statistics.regression.designs;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.sums.statistics.regression.Result;
import org.mainstay.sums.statistics.regression.Setting;
import org.mainstay.sums.statistics.regression.Study;
import org.mainstay.sums.statistics.regression.gram.Column;
import org.mainstay.sums.statistics.regression.gram.GroupedRows;

/// People asked twice, those who took part beside colleagues who did not.
public final class TwoWaves {
  private TwoWaves() {}

  /// Did it change more? Each outcome less its score before, on treatment, inside organisations.
  ///
  /// @param rows whose outcomes are the later scores
  /// @param before the earlier scores, in the order of the outcomes
  public static List<Result> change(GroupedRows rows, List<Column> before, Setting setting) {
    paired(rows, before);
    var changes = new ArrayList<Column>();
    for (int y = 0; y < before.size(); y++) {
      Column after = rows.outcomes().get(y);
      changes.add(after.less(before.get(y), after.name()));
    }
    return Study.of(rows.with(changes, rows.treatments(), rows.covariates()), setting);
  }

  /// Where are they now, given where they began? Each outcome on treatment with its score before
  /// held equal (ANCOVA): better than the change when the first score is noisy.
  ///
  /// Corrections are over the treatments of one outcome, as each outcome has its own model.
  ///
  /// @param rows whose outcomes are the later scores
  /// @param before the earlier scores, in the order of the outcomes; who lacks one is left out and
  ///   counted as "covariate missing"
  public static List<Result> baselineHeld(GroupedRows rows, List<Column> before, Setting setting) {
    paired(rows, before);
    var all = new ArrayList<Result>();
    for (int y = 0; y < before.size(); y++) {
      var covariates = new ArrayList<Column>(rows.covariates());
      covariates.add(before.get(y));
      all.addAll(
          Study.of(
              rows.with(List.of(rows.outcomes().get(y)), rows.treatments(), covariates), setting));
    }
    return List.copyOf(all);
  }

  private static void paired(GroupedRows rows, List<Column> before) {
    if (before.size() != rows.outcomes().size()) {
      throw new IllegalArgumentException(
          before.size() + " scores before for " + rows.outcomes().size() + " outcomes");
    }
  }
}
