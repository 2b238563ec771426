package org.mainstay.inside.support.teams;

import java.time.Instant;
import java.util.UUID;

/// A talk with whoever asked a team question; it is in nobody's record and is counted nowhere.
///
/// @param how where or by what it takes place, as they read it
public record Consultation(
    UUID id, UUID question, Instant starts, int minutes, String how, boolean cancelled) {
  public static final int MINUTES_MIN = 5;
  public static final int MINUTES_MAX = 240;
  public static final int HOW_MAX = 200;

  /// Whether it takes place after this moment.
  boolean isToCome(Instant now) {
    return !cancelled && starts.isAfter(now);
  }

  @Override
  public String toString() {
    return "[consultation " + id + "]";
  }
}
