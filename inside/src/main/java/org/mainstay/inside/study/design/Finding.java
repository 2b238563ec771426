package org.mainstay.inside.study.design;

import java.util.List;
import java.util.Map;
import org.mainstay.inside.study.design.plan.Design;

/// What came out for one treatment and one outcome.
///
/// @param further columns of other kinds of error, such as `se_cr3` and `p_wild`
/// @param fit what the regression had to spend, for `model.csv`
/// @param sd of the outcome within the groups whose means are taken out
/// @param detectable the smallest difference that would have been seen 80 times in 100
/// @param dropped why there is no estimate; empty where there is one
record Finding(
    String outcome,
    String treatment,
    Figures figures,
    Map<String, Double> further,
    Fit fit,
    double sd,
    double detectable,
    String dropped) {

  /// The figures of `estimates.csv`; not a number where not computable.
  record Figures(
      double estimate, double se, double statistic, double df, double p, double low, double high) {
    static final Figures NONE =
        new Figures(
            Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
  }

  /// What one regression rests on.
  ///
  /// @param rows used
  /// @param left how many rows each reason left out
  /// @param clusters G; the rows where each stands by itself
  /// @param parameters K, by the convention
  /// @param factor the small-sample factor of the variance
  /// @param error the kind of error in the first columns
  /// @param columns left out of this regression, each with why
  /// @param warnings in words
  record Fit(
      long rows,
      Map<String, Integer> left,
      int clusters,
      int parameters,
      double factor,
      String error,
      List<String> columns,
      List<String> warnings) {
    Fit {
      columns = List.copyOf(columns);
      warnings = List.copyOf(warnings);
    }

    /// Rows that were not used, for any reason.
    long leftOut() {
      return left.values().stream().mapToLong(Integer::longValue).sum();
    }
  }

  /// The same with its size in another spread.
  Finding sized(double spread) {
    return new Finding(outcome, treatment, figures, further, fit, spread, detectable, dropped);
  }

  boolean estimated() {
    return dropped.isEmpty() && !Double.isNaN(figures.estimate());
  }

  /// Whether the interval holds 0, or there is none.
  boolean unclear() {
    return !(figures.low() > 0 || figures.high() < 0);
  }

  /// The p-value after a correction, not a number where it was not asked for.
  double corrected(Design.Correction by) {
    return further.getOrDefault(
        switch (by) {
          case BH -> "p_bh";
          case HOLM -> "p_holm";
          case ROMANO_WOLF -> "p_romano_wolf";
        },
        Double.NaN);
  }

  double inSds() {
    return figures.estimate() / sd;
  }
}
