package org.mainstay.sums.scales;

/// Why a questionnaire cannot be scored or shown, with the code that names it.
public enum Refusal {
  ANSWER_NOT_ON_SCALE("MAINSTAY-SCALES-001", "An answer is one that the questionnaire lacks"),
  ANOTHER_NUMBER_OF_ITEMS("MAINSTAY-SCALES-002", "The form has another number of items"),
  NO_LICENCE("MAINSTAY-SCALES-003", "The words need a licence and none is entered"),
  LICENCE_EXPIRED("MAINSTAY-SCALES-004", "The licence for the words has run out"),
  WORDS_INCOMPLETE("MAINSTAY-SCALES-005", "The words entered do not match the form");

  private final String code;
  private final String words;

  Refusal(String code, String words) {
    this.code = code;
    this.words = words;
  }

  /// The code, as in docs/errors.md.
  public String code() {
    return code;
  }

  /// What is wrong, in a sentence.
  public String words() {
    return words;
  }
}
