package org.mainstay.inside.support.pauses;

import java.util.Set;

/// Where a pause stands; `docs/lives` draws it from this list.
public enum PauseState {
  RUNNING("paused, with a day to look again"),
  REVIEWED("ended when it was looked at"),
  STOPPED("ended before its day"),
  PERSON_WROTE("ended because the person wrote");

  private final String words;

  PauseState(String words) {
    this.words = words;
  }

  /// As the team reads it.
  public String words() {
    return words;
  }

  /// What may come next; a pause that goes on gets another day.
  public Set<PauseState> next() {
    return switch (this) {
      case RUNNING -> Set.of(RUNNING, REVIEWED, STOPPED, PERSON_WROTE);
      case REVIEWED, STOPPED, PERSON_WROTE -> Set.of();
    };
  }
}
