package org.mainstay.inside.support.pathways;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.trail.WorkerId;

/// That a case is to be on a step, or is, with what came of it.
///
/// @param number 1 for the first of a case, which is no move but its beginning
/// @param step the key of its pathway and step
/// @param since from when the case is on this step; empty unless it was agreed
/// @param lookedAt when somebody last looked whether it still fits; at first as it began
/// @param version rises with every change, so that nobody overwrites another silently
public record StepMove(
    UUID id,
    ReferralId referral,
    PersonKey person,
    int number,
    String step,
    MoveState state,
    WorkerId by,
    Optional<Instant> since,
    Optional<Instant> lookedAt,
    int version) {

  /// One thing that was said about it.
  public record Said(Instant at, WorkerId by, MoveState state, Sealed because) {}

  /// Whether it waits for a decision.
  public boolean isOpen() {
    return state == MoveState.PROPOSED;
  }
}
