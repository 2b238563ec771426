package org.mainstay.inside.support.tasks;

import java.util.UUID;

/// Which task.
public record TaskId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
