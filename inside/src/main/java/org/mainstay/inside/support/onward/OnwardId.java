package org.mainstay.inside.support.onward;

import java.util.UUID;

/// Which onward referral.
public record OnwardId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
