package org.mainstay.inside.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.trail.WorkerId;

/// A worry about somebody's safety that the whole team holds until the huddle resolves it.
///
/// @param alias what the team calls the case on a screen that others may see
/// @param because the facts it was opened for
/// @param reader who must look first
/// @param readAt when it was read; empty while it waits, also when a new fact came after the
///   reading
/// @param owner who sees to the next step
/// @param reviewOn when the huddle talks about it again
public record Concern(
    ConcernId id,
    ReferralId referral,
    PersonKey person,
    String alias,
    Instant openedAt,
    Set<Reason> because,
    WorkerId reader,
    Optional<Instant> readAt,
    Optional<WorkerId> owner,
    Optional<LocalDate> reviewOn,
    State state) {
  public Concern {
    because = Set.copyOf(because);
  }

  /// Whether nobody has read it yet.
  public boolean isWaitingForReader() {
    return readAt.isEmpty();
  }

  /// Whether nobody has read these facts yet, all of which are known.
  boolean waitsFor(Set<Reason> facts) {
    return isWaitingForReader() && because.containsAll(facts);
  }
}
