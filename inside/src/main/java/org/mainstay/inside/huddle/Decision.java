package org.mainstay.inside.huddle;

import java.time.Instant;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.trail.WorkerId;

/// What the huddle decided about a case, why, and who wrote it down.
///
/// @param alias what the team calls the case on a screen that others may see
public record Decision(
    ReferralId referral, String alias, What what, Sealed because, WorkerId by, Instant at) {

  /// The kinds of decision.
  public enum What {
    ALLOCATED("Allocated to a worker"),
    TO_TEAM("Held by the whole team"),
    CONCERN_RESOLVED("Concern resolved"),
    TALK_AGAIN("To be talked about again"),
    OTHER("Something else");

    private final String words;

    What(String words) {
      this.words = words;
    }

    /// The decision as a worker reads it.
    public String words() {
      return words;
    }
  }
}
