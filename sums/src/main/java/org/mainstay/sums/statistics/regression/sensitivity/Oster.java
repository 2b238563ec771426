package org.mainstay.sums.statistics.regression.sensitivity;

import java.util.Optional;
import org.mainstay.sums.statistics.regression.fit.OneAtATime;

/// What the estimate would be if what was not measured mattered as much as what was (Oster 2019,
/// the linear approximations; shares are of the variation inside organisations).
///
/// @param adjusted `b̃ − (b° − b̃)(Rmax − R̃)/(R̃ − R°)`
/// @param delta how many times as much the unmeasured would have to matter to leave nothing
/// @param highest Rmax, `min(1, 1.3 R̃)`
public record Oster(double adjusted, double delta, double highest) {
  private static final double SHARE_TIMES = 1.3;

  /// The figures, or nothing when the covariates explain no more than the treatment alone ("not
  /// defined").
  public static Optional<Oster> of(OneAtATime.Explained explained) {
    double gained = explained.share() - explained.bareShare();
    if (!(gained > 1e-12)) {
      return Optional.empty();
    }
    double highest = Math.min(1, SHARE_TIMES * explained.share());
    double moved = explained.bareSlope() - explained.slope();
    double room = highest - explained.share();
    return Optional.of(
        new Oster(
            explained.slope() - moved * room / gained,
            explained.slope() * gained / (moved * room),
            highest));
  }
}
