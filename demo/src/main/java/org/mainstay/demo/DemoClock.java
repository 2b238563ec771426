package org.mainstay.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// The demonstration's clock: it stands where the story is, and runs with the wall once it is told.
public final class DemoClock implements InstantSource {
  private final InstantSource wall;
  private volatile InstantSource now;

  /// @param wall the time outside the story
  public DemoClock(InstantSource wall) {
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

  /// Runs with the wall, but this much ahead of it.
  public void runAhead(Duration ahead) {
    now = () -> wall.instant().plus(ahead);
  }

  @Override
  public Instant instant() {
    return now.instant();
  }
}
