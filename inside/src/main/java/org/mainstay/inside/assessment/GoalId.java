package org.mainstay.inside.assessment;

import java.util.UUID;

/// Which goal: a number that says nothing by itself.
public record GoalId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
