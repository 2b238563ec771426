package org.mainstay.sums.scales;

/// One answer to one question of a form, or none.
public sealed interface Answer {

  /// An answer as the form has it, before any reversing.
  record Given(int value) implements Answer {}

  /// No answer: left blank, refused, not applicable. Never 0.
  record Missing() implements Answer {
    private static final Missing ONLY = new Missing();
  }

  /// The answer with this value.
  static Answer of(int value) {
    return new Given(value);
  }

  /// No answer.
  static Answer missing() {
    return Missing.ONLY;
  }

  /// Whether something was answered.
  default boolean isGiven() {
    return this instanceof Given;
  }
}
