package org.mainstay.inside.support;

import java.util.UUID;

/// Which contact: a number that says nothing by itself and may stand in a path.
public record ContactId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
