package org.mainstay.inside.safety;

import java.util.Set;

/// Where a concern stands; what is not listed here as a next state is refused.
public enum State {
  OPEN("open, without an owner"),
  UNDER_REVIEW("owned, with a review date"),
  RESOLVED("resolved by the huddle");

  private final String words;

  State(String words) {
    this.words = words;
  }

  /// The state as the team reads it.
  public String words() {
    return words;
  }

  /// What may come next. A concern that is owned may be owned by somebody else, and by nobody once
  /// its owner was shut out; only the huddle resolves it, and nothing opens it again. What a huddle
  /// takes back before it ends was never decided.
  public Set<State> next() {
    return switch (this) {
      case OPEN -> Set.of(UNDER_REVIEW, RESOLVED);
      case UNDER_REVIEW -> Set.of(OPEN, UNDER_REVIEW, RESOLVED);
      case RESOLVED -> Set.of();
    };
  }
}
