package org.mainstay.sums.disclosure.frame;

/// A person's ethnic group: the five groups of the census, or not stated.
public enum EthnicGroup {
  WHITE("white"),
  MIXED("mixed"),
  ASIAN("asian"),
  BLACK("black"),
  OTHER("other"),
  NOT_STATED(Word.NOT_STATED);

  private final String word;

  EthnicGroup(String word) {
    this.word = word;
  }

  /// The word for it in plans and contributions, such as `ethnic:asian`.
  public String word() {
    return "ethnic:" + word;
  }
}
