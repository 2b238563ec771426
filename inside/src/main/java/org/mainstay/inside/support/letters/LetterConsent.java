package org.mainstay.inside.support.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.letters.words.Audience;
import org.mainstay.inside.trail.WorkerId;

/// That somebody lets the team write about them: to whom, what, and until when.
///
/// @param who to whom, sealed
/// @param what all that may be written, sealed
/// @param takenBackAt when they took it back, if they did
public record LetterConsent(
    UUID id,
    ReferralId referral,
    PersonKey person,
    Audience whom,
    Sealed who,
    Sealed what,
    LocalDate givenOn,
    LocalDate until,
    WorkerId by,
    Optional<Instant> takenBackAt) {

  /// What somebody agreed to, before it is kept.
  public record Wish(Audience whom, String who, String what, LocalDate givenOn, LocalDate until) {}

  /// Why no letter for these may leave under it today; empty if one may.
  public Optional<String> refusal(Audience whom, LocalDate today) {
    if (whom != this.whom) {
      return Optional.of(
          "They agreed to letters to %s, not to %s. Ask them, and keep what they agree to."
              .formatted(this.whom.words(), whom.words()));
    }
    if (takenBackAt.isPresent()) {
      return Optional.of(
          "They took this consent back on %s. Nothing leaves under it: ask them."
              .formatted(London.words(London.day(takenBackAt.get()))));
    }
    return today.isAfter(until)
        ? Optional.of(
            "This consent ended on %s. Nothing leaves under it: ask them anew."
                .formatted(London.words(until)))
        : Optional.empty();
  }

  /// Whether it holds on this day.
  public boolean holds(LocalDate today) {
    return refusal(whom, today).isEmpty();
  }

  /// How it stands on this day.
  public String standing(LocalDate today) {
    return takenBackAt
        .map(at -> "Taken back on " + London.words(London.day(at)))
        .orElseGet(
            () -> (today.isAfter(until) ? "Ended on " : "Holds until ") + London.words(until));
  }
}
