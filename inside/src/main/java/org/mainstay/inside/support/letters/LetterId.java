package org.mainstay.inside.support.letters;

import java.util.UUID;

/// Which letter.
public record LetterId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
