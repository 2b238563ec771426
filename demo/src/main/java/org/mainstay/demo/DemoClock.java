package org.mainstay.demo;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/// The demonstration's clock: it stands where the story is, and runs with the wall once it is told.
final class DemoClock implements InstantSource {
  private final InstantSource wall;
  private final AtomicReference<InstantSource> now;

  DemoClock(InstantSource wall) {
    this.wall = wall;
    this.now = new AtomicReference<>(wall);
  }

  /// Stands at this moment of the story.
  void standAt(Instant moment) {
    now.set(InstantSource.fixed(moment));
  }

  /// Runs with the wall from now on.
  void runWithTheWall() {
    now.set(wall);
  }

  @Override
  public Instant instant() {
    return now.get().instant();
  }
}
