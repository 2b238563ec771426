package org.mainstay.inside.referral;

import java.util.UUID;

/// Which referral: a number that says nothing by itself and may stand in a path.
public record ReferralId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
