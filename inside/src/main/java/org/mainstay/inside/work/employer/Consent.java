package org.mainstay.inside.work.employer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.support.London;
import org.mainstay.inside.trail.WorkerId;

/// That somebody let the team talk with their employer: with whom, about what, and until when.
///
/// @param who whom the team may talk with, sealed
/// @param what all that may be said, sealed
/// @param takenBackAt when they took it back, if they did
public record Consent(
    UUID id,
    ReferralId referral,
    PersonKey person,
    Sealed who,
    Sealed what,
    LocalDate givenOn,
    LocalDate until,
    WorkerId by,
    Optional<Instant> takenBackAt) {

  /// What somebody agreed to, before it is kept.
  public record Wish(String who, String what, LocalDate givenOn, LocalDate until) {}

  /// Why nobody may have talked with the employer on this day; empty if they may. A talk of a day
  /// before it was taken back can still be written down.
  public Optional<String> refusal(LocalDate on) {
    var takenBack = takenBackAt.map(London::day);
    if (takenBack.filter(day -> !on.isBefore(day)).isPresent()) {
      return Optional.of(
          "They took this consent back on %s. Nobody may talk with their employer under it: ask them."
              .formatted(London.words(takenBack.orElseThrow())));
    }
    if (on.isAfter(until)) {
      return Optional.of(
          "This consent ended on %s. Nobody may talk with their employer under it: ask them anew."
              .formatted(London.words(until)));
    }
    return on.isBefore(givenOn)
        ? Optional.of(
            "This consent was given on %s, after that day.".formatted(London.words(givenOn)))
        : Optional.empty();
  }

  /// How it stands on this day.
  public String standing(LocalDate today) {
    return takenBackAt
        .map(at -> "Taken back on " + London.words(London.day(at)))
        .orElseGet(
            () ->
                today.isAfter(until)
                    ? "Ended on " + London.words(until)
                    : "Holds until " + London.words(until));
  }
}
