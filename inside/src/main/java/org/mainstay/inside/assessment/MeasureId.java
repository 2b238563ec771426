package org.mainstay.inside.assessment;

import java.util.UUID;

/// Which measure: a number that says nothing by itself.
public record MeasureId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
