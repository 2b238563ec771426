package org.mainstay.proof.closing;

import java.time.Clock;
import java.time.LocalDate;
import org.mainstay.inside.support.closing.ClosingPlan;

/// Plans to close a hub.
final class Plans {
  private Plans() {}

  /// From today on there are no new requests.
  static ClosingPlan fromToday() {
    var today = LocalDate.now(Clock.systemUTC()).minusDays(1);
    return new ClosingPlan(
        today,
        today.plusDays(14),
        today.plusDays(30),
        today.plusDays(60),
        "Ask Lantern at https://lantern.example.\nYour GP can help too.");
  }
}
