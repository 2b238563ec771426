package org.mainstay.sums.disclosure.plan;

/// What a book is mostly to answer: chosen before the year, as each table makes all others less
/// exact.
public enum Focus {
  /// Who comes and who does not; what an employer's book answers unless it was agreed otherwise.
  WHO_COMES("who-comes"),
  /// Who comes, what they ask for, and how it goes on; for employers of 3,000 or more.
  HOW_IT_GOES("how-it-goes"),
  /// The hub as a whole: how many, what they ask for, how long they wait and how it ends.
  WHOLE_HUB("whole-hub");

  private final String word;

  Focus(String word) {
    this.word = word;
  }

  /// Its name on the command line.
  public String word() {
    return word;
  }
}
