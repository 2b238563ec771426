package org.mainstay.hatch.agreement;

/// Why an agreement is not signed, looked over or ended, or why nothing is released without one.
public enum AgreementRefusal {
  NONE_IN_FORCE(
      "MAINSTAY-AGREEMENT-001",
      "no data-sharing agreement is in force with %s: write one at /team/agreements, and let two"
          + " people sign it"),
  TABLE_NOT_NAMED(
      "MAINSTAY-AGREEMENT-002",
      "no agreement in force with %s names the table %s: write one that names it, and let two people"
          + " sign it"),
  NOT_WRITTEN("MAINSTAY-AGREEMENT-003", "there is no such agreement: write it first"),
  SAME_PERSON(
      "MAINSTAY-AGREEMENT-004", "two different people sign: ask another for the other part"),
  SIGNED_ALREADY(
      "MAINSTAY-AGREEMENT-005", "somebody signed in that part already: ask for the other part"),
  NOT_ANY_MORE(
      "MAINSTAY-AGREEMENT-006", "this agreement is over or ended: write a new one beside it");

  private final String code;
  private final String words;

  AgreementRefusal(String code, String words) {
    this.code = code;
    this.words = words;
  }

  public String code() {
    return code;
  }

  public String words() {
    return words;
  }
}
