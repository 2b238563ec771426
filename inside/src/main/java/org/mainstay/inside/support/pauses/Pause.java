package org.mainstay.inside.support.pauses;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.trail.WorkerId;

/// A time in which support pauses.
///
/// @param reviewOn the day on which somebody looks again, later than `from`
/// @param endedOn the first day that no longer belongs to it; empty while it runs
/// @param note more about why, sealed
/// @param version rises with every change, so that nobody overwrites another silently
public record Pause(
    UUID id,
    ReferralId referral,
    PersonKey person,
    PauseReason reason,
    LocalDate from,
    LocalDate reviewOn,
    PauseState state,
    Optional<LocalDate> endedOn,
    WorkerId by,
    Sealed note,
    int version) {

  /// Whether it has not ended.
  public boolean isRunning() {
    return state == PauseState.RUNNING;
  }

  /// Whether somebody has to look at it on this day.
  public boolean isDue(LocalDate day) {
    return isRunning() && !reviewOn.isAfter(day);
  }

  /// How many of the days from the first to before the last are left out of the wait. From the day
  /// to look again on, the clock runs unless somebody has looked.
  long daysOut(LocalDate first, LocalDate last) {
    if (!reason.stopsClock()) {
      return 0;
    }
    var begins = from.isBefore(first) ? first : from;
    var until = endedOn.filter(day -> day.isBefore(reviewOn)).orElse(reviewOn);
    var ends = until.isBefore(last) ? until : last;
    return Math.max(0, ChronoUnit.DAYS.between(begins, ends));
  }
}
