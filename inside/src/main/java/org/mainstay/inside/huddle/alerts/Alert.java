package org.mainstay.inside.huddle.alerts;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.trail.WorkerId;

/// That a worker opened a record for which they may have had no reason.
///
/// @param worker who opened it
/// @param about the case's alias and number; empty if the person has no case
/// @param looked who looked at it, when, and what they found; empty as long as it waits
public record Alert(
    UUID id,
    WorkerId worker,
    Kind kind,
    Instant at,
    Optional<About> about,
    Optional<Looked> looked) {

  /// The case that it is about.
  public record About(ReferralId referral, String alias) {}

  /// What came of it.
  public record Looked(WorkerId by, Instant at, String found) {}

  /// Why somebody looks at it.
  public enum Kind {
    OWN_RECORD("opened a record that seems to be their own"),
    SAME_SURNAME("opened the record of somebody with the same surname"),
    SAME_ADDRESS("opened the record of somebody with the same phone number or email"),
    NOT_THEIR_CASE("opened a case that they do not hold and that no huddle was talking about"),
    GLASS("opened a case from which the person had shut them out");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /// As it follows a worker's name.
    public String words() {
      return words;
    }
  }
}
