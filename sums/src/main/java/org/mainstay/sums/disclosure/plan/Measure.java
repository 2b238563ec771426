package org.mainstay.sums.disclosure.plan;

/// What is counted of a person in a year: each at most once, in one cell of each table.
public enum Measure {
  /// First contact with the hub in the year, with what the person was then.
  FIRST_CONTACT("first-contact"),
  /// How a completed episode ended: better, not better, not measured.
  OUTCOME("outcome"),
  /// From first contact to first conversation, in fixed stretches of days.
  WAIT("wait"),
  /// How many times the person was supported, in fixed bands.
  SUPPORT("support"),
  /// Of those off sick when support began, whether they are back at work at its end.
  WORK("work");

  private final String code;

  Measure(String code) {
    this.code = code;
  }

  /// The word that stands in plans and files; it never changes.
  public String code() {
    return code;
  }

  /// By how much one person can change a table of it: always by one, as nobody is in two cells.
  public long sensitivity() {
    return 1;
  }
}
