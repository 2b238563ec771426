package org.mainstay.sums.disclosure.frame;

/// A person's sex as staff records hold it, or not stated.
public enum Sex {
  WOMEN("women"),
  MEN("men"),
  NOT_STATED(Word.NOT_STATED);

  private final String word;

  Sex(String word) {
    this.word = word;
  }

  /// The word for it in plans and contributions, such as `sex:men`.
  public String word() {
    return "sex:" + word;
  }
}
