package org.mainstay.hatch.book;

import org.mainstay.hatch.contribution.ContractCalendar;
import org.mainstay.sums.disclosure.plan.Cadence;

/// What part of a contract year a release is of: the whole, or one quarter.
///
/// @param number 1 to as many as the year has
public record Period(Cadence cadence, int number) {
  /// The whole year.
  public static final Period YEAR = new Period(Cadence.ANNUAL, 1);

  /// @throws IllegalArgumentException if the year has no such period
  public Period {
    if (number < 1 || number > cadence.periods()) {
      throw new IllegalArgumentException("a year has no period " + number);
    }
  }

  /// One quarter.
  ///
  /// @param number 1 to 4
  public static Period quarter(int number) {
    return new Period(Cadence.QUARTERLY, number);
  }

  /// Its name in tables and on the board.
  public String code() {
    return switch (cadence) {
      case ANNUAL -> "year";
      case QUARTERLY -> "quarter-" + number;
    };
  }

  /// Its name for a reader, from its code.
  static String words(String code) {
    return code.equals(YEAR.code())
        ? "The whole year"
        : "Quarter " + code.substring(code.length() - 1);
  }

  /// What kind of period it is: all of a kind have the same margins.
  String kind() {
    return switch (cadence) {
      case ANNUAL -> "year";
      case QUARTERLY -> "quarter";
    };
  }

  /// The name of all quarters up to this one.
  String toDate() {
    return "to-date-" + number;
  }

  /// The first quarter in it.
  int from() {
    return to() - ContractCalendar.QUARTERS / cadence.periods() + 1;
  }

  /// The last quarter in it.
  int to() {
    return ContractCalendar.QUARTERS / cadence.periods() * number;
  }
}
