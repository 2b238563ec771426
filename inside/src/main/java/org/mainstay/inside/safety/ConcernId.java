package org.mainstay.inside.safety;

import java.util.UUID;

/// Which concern: a number that says nothing by itself.
public record ConcernId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
