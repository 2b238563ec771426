package org.mainstay.inside.huddle.meeting;

import java.time.Instant;
import java.util.Optional;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.trail.WorkerId;

/// A case on a huddle's agenda.
///
/// @param alias what the team calls the case on a screen that others may see
/// @param talked who said that it was talked about, and when; empty while it waits
public record Item(
    ReferralId referral, PersonKey person, String alias, Section section, Optional<Talked> talked) {

  /// That a case was talked about.
  public record Talked(WorkerId by, Instant at) {}
}
