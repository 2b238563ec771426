package org.mainstay.inside.study.engagement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Somebody who spoke: a number, what they agreed to, and nothing else of them.
///
/// @param number from 1 in each project
/// @param staffGroup in the words in which people are asked for theirs, empty if not said
/// @param overOn when they took their words back or their time was over, empty before
public record Voice(
    UUID id,
    UUID project,
    UUID talk,
    int number,
    String staffGroup,
    Consent consent,
    Optional<LocalDate> overOn) {
  /// For how long somebody can agree at most, in years.
  public static final int YEARS_MOST = 2;

  /// What they agreed to, beyond speaking with us.
  ///
  /// @param onPage whether their words may stand on the public page, without a name
  /// @param inReports whether reports to those who pay for the hub may quote them
  public record Consent(LocalDate on, LocalDate until, boolean onPage, boolean inReports) {
    /// Whether any word of theirs may be quoted.
    public boolean isToQuote() {
      return onPage || inReports;
    }
  }

  /// What they are called.
  public String words() {
    return "Person " + number;
  }

  /// Whether a word of theirs may be quoted on that day.
  public boolean mayBeQuoted(LocalDate today) {
    return overOn.isEmpty() && consent.isToQuote() && !today.isAfter(consent.until());
  }
}
