package org.mainstay.inside.people;

import java.util.UUID;

/// Which person: a number that travels in the place of a name.
public record PersonKey(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
