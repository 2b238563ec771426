package org.mainstay.inside.huddle.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mainstay.inside.trail.WorkerId;

/// One huddle of one day.
///
/// @param kind the id of its kind in the handbook
/// @param endedAt when it ended; empty while it goes on
public record Huddle(
    HuddleId id,
    String kind,
    LocalDate on,
    Instant beganAt,
    WorkerId beganBy,
    Optional<Instant> endedAt) {

  /// Whether it still goes on.
  public boolean isOpen() {
    return endedAt.isEmpty();
  }
}
