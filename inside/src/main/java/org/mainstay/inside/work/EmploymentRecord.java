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

  /// What was said, in words.
  public String words() {
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
