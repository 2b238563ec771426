package org.mainstay.sums.statistics.campaign;

import java.util.Optional;

/// One period of a series.
///
/// @param time in whole periods from any beginning
/// @param after whether the campaign had begun
/// @param group how many of those it was for came
/// @param others how many of all others came in the same period, if there is such a number
public record Period(int time, boolean after, Noisy group, Optional<Noisy> others) {
  /// How many came altogether, or of the group alone.
  double all() {
    return group.number() + others.map(Noisy::number).orElse(0.0);
  }
}
