package org.mainstay.inside.support.glass;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.trail.WorkerId;

/// That somebody asked to open a case to a colleague whom the person shut out, and what came of it.
///
/// @param reader who was shut out, and is to read
/// @param because the reason, which the person reads
/// @param settled what another one said to it; empty while it waits
/// @param isSeen whether a lead has looked at it since
public record Glass(
    UUID id,
    ReferralId referral,
    PersonKey person,
    WorkerId reader,
    Sealed because,
    WorkerId askedBy,
    Instant askedAt,
    Optional<Settled> settled,
    boolean isSeen) {

  /// What somebody else said to it.
  ///
  /// @param openUntil until when it can be read; empty if it was refused
  public record Settled(WorkerId by, Instant at, Optional<Instant> openUntil) {}

  /// Whether it waits for somebody to agree or refuse.
  public boolean waits() {
    return settled.isEmpty();
  }

  /// Whether the colleague can read the case at this moment.
  public boolean isOpen(Instant now) {
    return openUntil().filter(until -> until.isAfter(now)).isPresent();
  }

  /// Until when the case could be read; empty if never.
  public Optional<Instant> openUntil() {
    return settled.flatMap(Settled::openUntil);
  }
}
