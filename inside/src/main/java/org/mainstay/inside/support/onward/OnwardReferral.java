package org.mainstay.inside.support.onward;

import java.time.Instant;
import java.time.LocalDate;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.trail.WorkerId;

/// One referral to somebody else, with what became of it so far.
///
/// @param organisation to whom, sealed
/// @param sentOn the day on which it was sent; as long as it is proposed, the day of that
/// @param version rises with every change, so that nobody overwrites another silently
public record OnwardReferral(
    OnwardId id,
    ReferralId referral,
    PersonKey person,
    Sealed organisation,
    OnwardReason reason,
    LocalDate sentOn,
    Standing standing,
    int version) {

  /// Where it stands.
  ///
  /// @param askAgainOn when the team asks again; counts for nothing once there is an answer
  public record Standing(OnwardState state, LocalDate since, LocalDate askAgainOn) {}

  /// One step on its way.
  public record Step(Instant at, WorkerId by, OnwardState state, LocalDate on, Sealed note) {}

  /// Whether it has not been sent yet.
  public boolean isProposed() {
    return standing.state() == OnwardState.PROPOSED;
  }

  /// Whether nobody has answered yet.
  public boolean isUnanswered() {
    return !standing.state().isAnswered();
  }

  /// Whether it is time to ask again.
  public boolean isToBeAskedAgain(LocalDate today) {
    return isUnanswered() && !standing.askAgainOn().isAfter(today);
  }
}
