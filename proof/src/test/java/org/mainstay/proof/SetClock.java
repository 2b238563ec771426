package org.mainstay.proof;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// A clock that a test sets.
public final class SetClock extends Clock {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private Instant now;

  public SetClock(Instant now) {
    this.now = now;
  }

  /// Lets so much time pass.
  public void pass(Duration time) {
    now = now.plus(time);
  }

  @Override
  public ZoneId getZone() {
    return LONDON;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }

  @Override
  public Instant instant() {
    return now;
  }
}
