package org.mainstay.inside.support.pathways;

import java.util.Set;

/// Where a move to another step stands; `docs/lives` draws it from this list.
public enum MoveState {
  PROPOSED("proposed, not decided yet"),
  AGREED("agreed"),
  NOT_AGREED("not agreed"),
  WITHDRAWN("withdrawn by whoever proposed it");

  private final String words;

  MoveState(String words) {
    this.words = words;
  }

  /// As the team reads it.
  public String words() {
    return words;
  }

  /// What may come next: a decision that was taken back in the same huddle is open once more.
  public Set<MoveState> next() {
    return switch (this) {
      case PROPOSED -> Set.of(AGREED, NOT_AGREED, WITHDRAWN);
      case AGREED, NOT_AGREED -> Set.of(PROPOSED);
      case WITHDRAWN -> Set.of();
    };
  }
}
