package org.mainstay.inside.support.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.trail.WorkerId;

/// Something that somebody asked of their record, with the day by which it is answered.
///
/// @param dueOn a calendar month after it was asked
/// @param preparedBy who looked into it first, for an erasure
public record Wish(
    UUID id,
    ReferralId referral,
    PersonKey person,
    What what,
    Instant askedAt,
    LocalDate dueOn,
    Optional<WorkerId> preparedBy) {

  /// What can be asked.
  public enum What {
    COPY("They asked for a copy of their record"),
    ERASE("They asked that their record be erased");

    private final String words;

    What(String words) {
      this.words = words;
    }

    /// As the team reads it.
    public String words() {
      return words;
    }
  }
}
