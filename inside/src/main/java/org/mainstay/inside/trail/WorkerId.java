package org.mainstay.inside.trail;

import java.util.UUID;

/// Which worker: a number that says nothing by itself.
public record WorkerId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
