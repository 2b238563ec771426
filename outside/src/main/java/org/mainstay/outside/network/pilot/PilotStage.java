package org.mainstay.outside.network.pilot;

import java.util.EnumSet;
import java.util.Set;

/// How far a pilot is.
public enum PilotStage {
  PROPOSED("Proposed, without an evaluation plan"),
  /// With an evaluation plan, which can still be changed.
  PLANNED("Planned, ready to begin"),
  RUNNING("Running"),
  /// With a verdict that says what is known and what is not.
  JUDGED("Ended, with a verdict"),
  DROPPED("Dropped before it began");

  private final String words;

  PilotStage(String words) {
    this.words = words;
  }

  /// As a page says it.
  public String words() {
    return words;
  }

  /// What may follow.
  public Set<PilotStage> next() {
    return switch (this) {
      case PROPOSED -> EnumSet.of(PLANNED, DROPPED);
      case PLANNED -> EnumSet.of(PLANNED, RUNNING, DROPPED);
      case RUNNING -> EnumSet.of(JUDGED);
      case JUDGED, DROPPED -> EnumSet.noneOf(PilotStage.class);
    };
  }
}
