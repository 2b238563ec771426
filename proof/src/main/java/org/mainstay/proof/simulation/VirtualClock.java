package org.mainstay.proof.simulation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// A clock that stands still until the simulation moves it on; it never goes back.
final class VirtualClock extends Clock {
  private final ZoneId zone;
  private Instant now;

  VirtualClock(Instant now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  void passes(Duration time) {
    now = now.plus(time);
  }

  /// Moves on to this moment, unless it is over already.
  void isAtLeast(Instant moment) {
    if (moment.isAfter(now)) {
      now = moment;
    }
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new VirtualClock(now, other);
  }

  @Override
  public Instant instant() {
    return now;
  }
}
