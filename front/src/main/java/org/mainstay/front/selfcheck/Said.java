package org.mainstay.front.selfcheck;

/// What somebody said to one question.
sealed interface Said {
  /// They did not come to it yet.
  record Open() implements Said {
    private static final Open ONLY = new Open();
  }

  /// They are not sure, or would rather not say.
  record Passed() implements Said {}

  /// They chose this answer.
  record Chose(int value) implements Said {}

  /// Nothing so far.
  static Said open() {
    return Open.ONLY;
  }

  /// Whether the question was dealt with, be it by passing.
  default boolean isSaid() {
    return !(this instanceof Open);
  }
}
