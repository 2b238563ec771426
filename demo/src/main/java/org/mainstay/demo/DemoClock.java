package org.mainstay.demo;

import java.time.Instant;
import java.time.InstantSource;

/// The demonstration's clock: it stands where the story is, and runs with the wall once it is told.
final class DemoClock implements InstantSource {
  private final InstantSource wall;
  private volatile InstantSource now;

  DemoClock(InstantSource wall) {
    this.wall = wall;
    this.now = wall;
  }

  /// Stands at this moment of the story.
  void standAt(Instant moment) {
    now = InstantSource.fixed(moment);
  }

  /// Runs with the wall from now on.
  void runWithTheWall() {
    now = wall;
  }

  @Override
  public Instant instant() {
    return now.instant();
  }
}
