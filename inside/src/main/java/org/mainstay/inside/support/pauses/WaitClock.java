package org.mainstay.inside.support.pauses;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.mainstay.inside.support.London;

/// How long somebody has waited for support, as the standards of 6 and 18 weeks count it.
///
/// It starts on the day of the request and stops with the first contact that is support. Days in a
/// pause for a reason of the person’s own are left out, up to the day on which somebody was to look
/// again; no other day is.
///
/// @param days that count
/// @param out days that were left out
/// @param isStopped whether support has begun
/// @param from the day from which what is left is counted
public record WaitClock(long days, long out, boolean isStopped, LocalDate from) {
  private static final int WEEK = 7;
  private static final List<Integer> STANDARDS = List.of(6, 18);

  /// As it stands today.
  ///
  /// @param asked the day of the request
  /// @param began the day on which support began; empty while the person waits
  static WaitClock of(
      LocalDate asked, Optional<LocalDate> began, List<Pause> pauses, LocalDate today) {
    var last = began.orElse(today);
    long out = pauses.stream().mapToLong(pause -> pause.daysOut(asked, last)).sum();
    long days = Math.max(0, ChronoUnit.DAYS.between(asked, last) - out);
    return new WaitClock(days, out, began.isPresent(), last);
  }

  /// As the team reads it.
  public String words() {
    var left =
        out == 0
            ? ""
            : " %s in a pause of the person’s own %s left out."
                .formatted(out == 1 ? "1 day" : out + " days", out == 1 ? "is" : "are");
    var counted = days == 1 ? "1 day" : days + " days";
    if (isStopped) {
      return "They waited %s until support began.%s".formatted(counted, left);
    }
    return "They have waited %s for support to begin.%s%s".formatted(counted, left, next());
  }

  /// Which standard is reached next, and when, if the clock runs on.
  private String next() {
    return STANDARDS.stream()
        .filter(weeks -> days <= (long) weeks * WEEK)
        .findFirst()
        .map(
            weeks ->
                " If the clock runs on, %d weeks are over on %s."
                    .formatted(weeks, London.words(from.plusDays((long) weeks * WEEK - days + 1))))
        .orElse(" 18 weeks are over.");
  }
}
