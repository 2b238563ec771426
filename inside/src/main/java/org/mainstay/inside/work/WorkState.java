package org.mainstay.inside.work;

/// The official four states of work; every record belongs to exactly one of them.
///
/// NHS England measures EA050 to EA057 and M316 to M331. Unlike there, a record that contradicts
/// itself is not known, and is in no second state besides.
public enum WorkState {
  IN_WORK("In work"),
  OFF_SICK("Off sick"),
  NOT_EMPLOYED("Not employed"),
  UNKNOWN("Not known");

  private final String words;

  WorkState(String words) {
    this.words = words;
  }

  /// The state as a worker reads it.
  public String words() {
    return words;
  }

  /// The state of a record.
  public static WorkState of(EmploymentStatus status, SicknessAbsence sickness) {
    return switch (status) {
      case EMPLOYED ->
          switch (sickness) {
            case AT_WORK -> IN_WORK;
            case OFF_SICK -> OFF_SICK;
            case NOT_STATED, NOT_RECORDED, NOT_APPLICABLE -> UNKNOWN;
          };
      case SEEKING_WORK, STUDENT, LONG_TERM_SICK, HOMEMAKER, NOT_SEEKING, UNPAID, RETIRED ->
          sickness == SicknessAbsence.NOT_APPLICABLE ? NOT_EMPLOYED : UNKNOWN;
      case NOT_STATED -> UNKNOWN;
    };
  }
}
