package org.mainstay.inside.team.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mainstay.inside.team.Worker;

/// How it stands with one worker's supervision.
///
/// @param contract what was agreed; empty if nothing was
/// @param lastHeld the day on which it was held last
/// @param missing what needs somebody, each a sentence; empty if all is well
public record Standing(
    Worker worker,
    Optional<Contract> contract,
    Optional<LocalDate> lastHeld,
    List<String> missing) {
  private static final int DAYS_A_WEEK = 7;

  public Standing {
    missing = List.copyOf(missing);
  }

  /// By when the next one is to be held; empty without a contract.
  public Optional<LocalDate> nextBy() {
    return contract.map(
        agreed ->
            lastHeld
                .filter(day -> !day.isBefore(agreed.rhythm().startsOn()))
                .orElse(agreed.rhythm().startsOn())
                .plusDays((long) DAYS_A_WEEK * agreed.rhythm().everyWeeks()));
  }

  /// Whether somebody is to see to it.
  public boolean isOnTheList() {
    return !missing.isEmpty();
  }
}
