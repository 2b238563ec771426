package org.mainstay.inside.study.surveys;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// One time at which people are asked.
///
/// @param number from 1
/// @param closesOn the last day on which answers are taken
/// @param closedOn when it was closed, empty while it is open
/// @param people how many answered, in tens: at least so many
public record Wave(
    UUID id,
    UUID run,
    int number,
    LocalDate opensOn,
    LocalDate closesOn,
    Optional<LocalDate> closedOn,
    int people) {
  /// A wave is open for at least so many days: nobody slices it into few people.
  public static final int DAYS_LEAST = 7;

  /// A wave is open for at most so many days.
  public static final int DAYS_MOST = 90;

  /// Whether answers are taken.
  public boolean isOpen() {
    return closedOn.isEmpty();
  }

  /// The first day on which it can be closed before its time.
  public LocalDate closableFrom() {
    return opensOn.plusDays(DAYS_LEAST);
  }
}
