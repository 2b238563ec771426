package org.mainstay.hatch.contribution;

/// What became of a contribution.
public sealed interface Taken {
  /// It will be counted with this quarter.
  record Counted(int quarter) implements Taken {}

  /// It is not counted.
  record Refused(Refusal because) implements Taken {}

  /// Why a contribution is not counted.
  enum Refusal {
    COUNTED_ALREADY(
        "MAINSTAY-CONTRIBUTION-001",
        "this was counted already in this contract year: nothing is left to do"),
    NO_FRAME(
        "MAINSTAY-CONTRIBUTION-002",
        "no plan was agreed for this population and year: agree to one before a year begins"),
    YEAR_NOT_BEGUN(
        "MAINSTAY-CONTRIBUTION-003", "the contract year has not begun: bring it when it has"),
    YEAR_CLOSED(
        "MAINSTAY-CONTRIBUTION-004",
        "the contract year was counted and is closed: it counts in the year that is open"),
    NO_FIRST_CONTACT(
        "MAINSTAY-CONTRIBUTION-005", "there was no first contact in this year: bring that first");

    private final String code;
    private final String words;

    Refusal(String code, String words) {
      this.code = code;
      this.words = words;
    }

    /// Its error code.
    public String code() {
      return code;
    }

    /// What is wrong, about nobody.
    public String words() {
      return words;
    }
  }
}
