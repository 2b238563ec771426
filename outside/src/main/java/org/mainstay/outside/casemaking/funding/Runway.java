package org.mainstay.outside.casemaking.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How long the money lasts.
///
/// Each stream comes evenly from its first day to its last; the cost of a year is spent evenly over
/// 365 days. `b(d) = b(d−1) + Σ amount/days of the streams that run on d − cost/365`, from what was
/// in hand; the money lasts until the day before the first one on which `b` is below 0.
public final class Runway {
  /// Nobody plans further.
  public static final int YEARS_MAX = 10;

  private static final double DAYS = 365;
  private static final double PENNY = 0.01;

  private Runway() {}

  /// The first day that the money no longer covers; empty if it lasts ten years and more.
  ///
  /// @param hand what was there before the first day
  /// @param perYear what a year costs, in pounds, above 0
  public static Optional<LocalDate> ends(Cost.Hand hand, List<Stream> streams, long perYear) {
    double balance = hand.pounds();
    LocalDate last = hand.on().plusYears(YEARS_MAX);
    for (LocalDate day = hand.on(); day.isBefore(last); day = day.plusDays(1)) {
      for (Stream stream : streams) {
        if (stream.runsOn(day)) {
          balance += (double) stream.pounds() / stream.days();
        }
      }
      balance -= perYear / DAYS;
      if (balance < -PENNY) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }
}
