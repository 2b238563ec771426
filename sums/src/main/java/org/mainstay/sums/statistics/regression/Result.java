package org.mainstay.sums.statistics.regression;

import java.util.List;
import java.util.Optional;
import org.mainstay.sums.statistics.regression.fit.Dropped;
import org.mainstay.sums.statistics.regression.fit.Freedom;
import org.mainstay.sums.statistics.regression.fit.Reason;

/// One treatment and one outcome: an estimate with all it rests on, or why there is none.
public sealed interface Result {
  /// The outcome's name.
  String outcome();

  /// The treatment's name.
  String treatment();

  /// The rows.
  Sample sample();

  /// The p that is shown, not a number where there is no test.
  double p();

  /// No estimate; every number stays blank.
  ///
  /// @param reason why
  record Blank(String outcome, String treatment, Sample sample, Reason reason) implements Result {
    @Override
    public double p() {
      return Double.NaN;
    }
  }

  /// An estimate.
  ///
  /// @param value the slope
  /// @param inferences its uncertainty, the one shown first; empty when only described
  /// @param freedom n, G, K, convention and factor
  /// @param size in SDs, and the smallest that could have been seen
  /// @param effectiveClusters how many clusters the estimate really rests on
  /// @param influence the clusters that matter most, worst first; empty when not worked out
  /// @param adjusted p-values corrected for their family
  /// @param dropped columns left out of this model
  /// @param warnings in words
  record Estimated(
      String outcome,
      String treatment,
      double value,
      List<Inference> inferences,
      Freedom freedom,
      Sample sample,
      Size size,
      double effectiveClusters,
      List<Influence> influence,
      List<Adjusted> adjusted,
      List<Dropped> dropped,
      List<String> warnings)
      implements Result {
    public Estimated {
      inferences = List.copyOf(inferences);
      influence = List.copyOf(influence);
      adjusted = List.copyOf(adjusted);
      dropped = List.copyOf(dropped);
      warnings = List.copyOf(warnings);
    }

    @Override
    public double p() {
      return inferences.isEmpty() ? Double.NaN : inferences.getFirst().p();
    }

    /// The uncertainty by one kind of error.
    public Optional<Inference> by(ErrorType type) {
      return inferences.stream().filter(i -> i.type() == type).findFirst();
    }

    /// The p corrected one way.
    public Optional<Adjusted> adjusted(Correction correction) {
      return adjusted.stream().filter(a -> a.correction() == correction).findFirst();
    }

    Estimated corrected(List<Adjusted> family) {
      return new Estimated(
          outcome,
          treatment,
          value,
          inferences,
          freedom,
          sample,
          size,
          effectiveClusters,
          influence,
          family,
          dropped,
          warnings);
    }
  }
}
