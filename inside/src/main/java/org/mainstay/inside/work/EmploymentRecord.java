package org.mainstay.inside.work;

import java.time.LocalDate;

/// What somebody said about their work on a day, with its official codes.
public record EmploymentRecord(
    AskedAt at,
    LocalDate on,
    EmploymentStatus status,
    WeeklyHours hours,
    SicknessAbsence sickness) {

  /// What somebody said who is not employed, or of whom it is not known.
  static EmploymentRecord withoutJob(AskedAt at, LocalDate on, EmploymentStatus status) {
    return new EmploymentRecord(
        at, on, status, WeeklyHours.NOT_APPLICABLE, SicknessAbsence.NOT_APPLICABLE);
  }

  /// Which of the four states it is.
  public WorkState state() {
    return WorkState.of(status, sickness);
  }

  /// Whether what was said does not fit together: paid work without a word on sickness that fits
  /// it, or sickness from a job that somebody does not have.
  public boolean isContradictory() {
    return status != EmploymentStatus.NOT_STATED
        && state() == WorkState.UNKNOWN
        && (status == EmploymentStatus.EMPLOYED) == (sickness == SicknessAbsence.NOT_APPLICABLE);
  }

  /// What was said, in words.
  public String words() {
    if (isContradictory()) {
      return "Not known: what they said does not fit together (%s; off sick: %s)."
          .formatted(status.words(), sickness.words());
    }
    return switch (status) {
      case EMPLOYED ->
          "%s: employed, %s."
              .formatted(
                  state().words(),
                  hours.words().substring(0, 1).toLowerCase(java.util.Locale.UK)
                      + hours.words().substring(1));
      case NOT_STATED -> "Not known.";
      case SEEKING_WORK, STUDENT, LONG_TERM_SICK, HOMEMAKER, NOT_SEEKING, UNPAID, RETIRED ->
          "%s: %s%s."
              .formatted(
                  state().words(),
                  status.words().substring(0, 1).toLowerCase(java.util.Locale.UK),
                  status.words().substring(1));
    };
  }
}
