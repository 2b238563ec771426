package org.mainstay.hatch.book;

/// Why the book does not do what was asked.
public enum Refusal {
  NOT_PROPOSED("MAINSTAY-BOOK-001", "there is no such plan: propose it first"),
  YEAR_HAS_BEGUN(
      "MAINSTAY-BOOK-002",
      "a plan is agreed before its contract year begins: agree to one for the next"),
  SAME_PERSON(
      "MAINSTAY-BOOK-003", "two different people agree to a plan: ask another for the other part"),
  AGREED_ALREADY(
      "MAINSTAY-BOOK-004",
      "somebody agreed to this plan in that part already: ask for the other part"),
  ANOTHER_PLAN(
      "MAINSTAY-BOOK-005",
      "another plan was agreed for this population and year: it stands until the year is over"),
  NOT_AGREED("MAINSTAY-BOOK-006", "two people have to agree to the plan first"),
  NOT_OVER("MAINSTAY-BOOK-007", "the period is not over: ask again when it is"),
  EARLIER_FIRST("MAINSTAY-BOOK-008", "the period before this has to be released first"),
  NOTHING_PLANNED(
      "MAINSTAY-BOOK-009", "the plan has no table for this period: ask for one that it names"),
  CLOSED(
      "MAINSTAY-BOOK-018",
      "the book was closed with the hub: what was released stays, and nothing is added");

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

  /// What is wrong.
  public String words() {
    return words;
  }
}
