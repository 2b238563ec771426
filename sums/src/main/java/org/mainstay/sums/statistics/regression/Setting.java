package org.mainstay.sums.statistics.regression;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mainstay.sums.statistics.matrix.Workers;
import org.mainstay.sums.statistics.regression.bootstrap.Draws;
import org.mainstay.sums.statistics.regression.fit.Convention;

/// How a study is to be worked out; everything here is printed with the results.
///
/// @param joint all treatments in one model rather than one at a time
/// @param convention what the small-sample factor counts
/// @param errors the kinds wanted, the one shown first
/// @param fewClusters what happens below 50, 20 and 6 clusters
/// @param corrections for many tests
/// @param family which tests are corrected together
/// @param wild the bootstrap's draws
/// @param singletonsDropped leave out organisations of one row
/// @param workers how many threads; results are the same for any number
public record Setting(
    boolean joint,
    Convention convention,
    List<ErrorType> errors,
    FewClusters fewClusters,
    Set<Correction> corrections,
    Family family,
    WildDraws wild,
    boolean singletonsDropped,
    Workers workers) {

  public Setting {
    if (errors.isEmpty() || EnumSet.copyOf(errors).size() < errors.size()) {
      throw new IllegalArgumentException("errors must be named, each once, got " + errors);
    }
    errors = List.copyOf(errors);
    corrections = Set.copyOf(corrections);
  }

  /// The bootstrap's draws.
  ///
  /// @param count how many, where sign vectors are not listed
  /// @param seed printed with the results
  /// @param kind signs or Webb's six points
  /// @param intervals work out intervals by inversion too
  public record WildDraws(int count, long seed, Draws.Kind kind, boolean intervals) {}

  /// The usual way: one at a time, nested, CR1, few clusters moved, Holm and Benjamini-Hochberg for
  /// each outcome, 999 signs.
  ///
  /// @param seed of the bootstrap
  public static Setting usual(long seed, int threads) {
    return new Setting(
        false,
        Convention.NESTED,
        List.of(ErrorType.CR1),
        FewClusters.MOVED,
        Set.of(Correction.HOLM, Correction.BH),
        Family.EACH_OUTCOME,
        new WildDraws(999, seed, Draws.Kind.RADEMACHER, true),
        false,
        new Workers(threads));
  }

  /// The same with all treatments in one model.
  public Setting together() {
    return new Setting(
        true,
        convention,
        errors,
        fewClusters,
        corrections,
        family,
        wild,
        singletonsDropped,
        workers);
  }

  /// The same with another convention.
  public Setting by(Convention other) {
    return new Setting(
        joint, other, errors, fewClusters, corrections, family, wild, singletonsDropped, workers);
  }

  /// The same with other kinds of error, the first one shown.
  public Setting with(ErrorType... others) {
    return new Setting(
        joint,
        convention,
        List.of(others),
        fewClusters,
        corrections,
        family,
        wild,
        singletonsDropped,
        workers);
  }

  /// The same with another rule for few clusters.
  public Setting when(FewClusters other) {
    return new Setting(
        joint, convention, errors, other, corrections, family, wild, singletonsDropped, workers);
  }

  /// The same with other corrections.
  public Setting correcting(Family over, Correction... others) {
    return new Setting(
        joint,
        convention,
        errors,
        fewClusters,
        Set.of(others),
        over,
        wild,
        singletonsDropped,
        workers);
  }

  /// The same with other draws.
  public Setting drawing(WildDraws other) {
    return new Setting(
        joint,
        convention,
        errors,
        fewClusters,
        corrections,
        family,
        other,
        singletonsDropped,
        workers);
  }

  /// The same without organisations of one row.
  public Setting withoutSingletons() {
    return new Setting(
        joint, convention, errors, fewClusters, corrections, family, wild, true, workers);
  }
}
