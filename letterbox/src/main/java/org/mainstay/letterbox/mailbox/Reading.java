package org.mainstay.letterbox.mailbox;

/// What came of reading a return code that somebody typed: a code, or why it cannot be one.
public sealed interface Reading {

  /// It is a code, perhaps after putting a slip right; whether a mailbox has it is another
  /// question.
  record Read(ReturnCode code) implements Reading {}

  /// It is not a code.
  record Mistyped(Why why) implements Reading {}

  /// Why something typed is not a code.
  ///
  /// For the check in the person's own browser and for tests. A page that answers a posted code
  /// must answer every failure alike, whichever of these it was.
  enum Why {
    NOT_SEVEN_WORDS("MAINSTAY-MAILBOX-001", "A code has seven words"),
    WORD_NOT_ON_LIST("MAINSTAY-MAILBOX-002", "Check how each word is spelt"),
    WORDS_DO_NOT_FIT("MAINSTAY-MAILBOX-003", "Check each word, and the order of the words"),
    MORE_THAN_ONE_FITS("MAINSTAY-MAILBOX-004", "Check how each word is spelt");

    private final String code;
    private final String words;

    Why(String code, String words) {
      this.code = code;
      this.words = words;
    }

    public String code() {
      return code;
    }

    /// The reason in words for the person.
    public String words() {
      return words;
    }
  }
}
