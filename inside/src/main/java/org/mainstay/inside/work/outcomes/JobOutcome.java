package org.mainstay.inside.work.outcomes;

import java.time.LocalDate;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.inside.work.WeeklyHours;

/// What became of somebody's work on a day.
///
/// @param note in words, sealed
public record JobOutcome(Kind kind, LocalDate on, WeeklyHours hours, Sealed note, WorkerId by) {

  /// What can become of it; not known is an outcome too.
  public enum Kind {
    SAME_JOB("Back in the same job"),
    PHASED_RETURN("Back step by step (phased return)"),
    ADJUSTED_DUTIES("Back with other duties"),
    NEW_JOB("A new job has begun"),
    KEPT_13("Still in work 13 weeks later"),
    KEPT_26("Still in work 26 weeks later"),
    LEFT_JOB("Left the job"),
    STILL_ABSENT("Still off sick"),
    NOT_KNOWN("Not known");

    private static final int WEEKS_13 = 13;
    private static final int WEEKS_26 = 26;

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /// As a worker reads it.
    public String words() {
      return words;
    }

    /// Whether somebody began to work on that day.
    public boolean isBeginning() {
      return compareTo(NEW_JOB) <= 0;
    }

    /// Whether somebody was at work on that day.
    public boolean isAtWork() {
      return compareTo(KEPT_26) <= 0;
    }

    /// How many weeks somebody must have worked for it; 0 if it does not ask for any.
    int weeks() {
      return switch (this) {
        case KEPT_13 -> WEEKS_13;
        case KEPT_26 -> WEEKS_26;
        case SAME_JOB, PHASED_RETURN, ADJUSTED_DUTIES, NEW_JOB, LEFT_JOB, STILL_ABSENT, NOT_KNOWN ->
            0;
      };
    }
  }
}
