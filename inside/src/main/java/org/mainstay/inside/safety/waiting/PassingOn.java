package org.mainstay.inside.safety.waiting;

import java.time.InstantSource;
import org.mainstay.inside.safety.Concern;
import org.mainstay.inside.safety.ConcernWords.ReadInTime;
import org.mainstay.inside.safety.Concerns;

/// Passes a concern on to the next reader when nobody has looked within the time of the handbook,
/// and on again, until somebody has: a concern never waits for one person alone.
public final class PassingOn {
  private final Concerns concerns;
  private final ReadInTime inTime;
  private final InstantSource clock;

  public PassingOn(Concerns concerns, ReadInTime inTime, InstantSource clock) {
    this.concerns = concerns;
    this.inTime = inTime;
    this.clock = clock;
  }

  /// Looks once at every concern that waits; the house does this every minute.
  public void round() {
    var now = clock.instant();
    concerns.open().stream()
        .filter(Concern::isWaitingForReader)
        .filter(concern -> inTime.by(concerns.waitingSince(concern.id())).isBefore(now))
        .forEach(concern -> concerns.passOn(concern.id()));
  }
}
