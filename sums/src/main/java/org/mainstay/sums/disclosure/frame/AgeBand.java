package org.mainstay.sums.disclosure.frame;

/// A person's age on the first day of the contract year, in five bands.
public enum AgeBand {
  UNDER_25("under-25"),
  FROM_25_TO_34("25-34"),
  FROM_35_TO_44("35-44"),
  FROM_45_TO_54("45-54"),
  FROM_55("55-over"),
  NOT_STATED(Word.NOT_STATED);

  private final String word;

  AgeBand(String word) {
    this.word = word;
  }

  /// The word for it in plans and contributions, such as `age:25-34`.
  public String word() {
    return "age:" + word;
  }
}
