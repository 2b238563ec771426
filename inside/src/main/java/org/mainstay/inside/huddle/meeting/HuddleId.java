package org.mainstay.inside.huddle.meeting;

import java.util.UUID;

/// Which huddle: a number that says nothing by itself and may stand in a path.
public record HuddleId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
