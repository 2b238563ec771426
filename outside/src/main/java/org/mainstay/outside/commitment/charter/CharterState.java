package org.mainstay.outside.commitment.charter;

import java.util.EnumSet;
import java.util.Set;

/// Where a charter stands between two reviews: what is not listed as next is refused.
///
/// It is no mark: a review is the employer's own look, and nobody can do badly in it.
public enum CharterState {
  SIGNED("Signed"),
  /// Two months before the review, by email.
  REMINDER_2M("First reminder"),
  /// One month before the review, by post.
  REMINDER_1M("Second reminder"),
  REVIEW_SUBMITTED("Review sent"),
  FEEDBACK("Feedback received"),
  RENEWED("Renewed"),
  EXTENSION("More time given"),
  LAPSED("Lapsed");

  private final String words;

  CharterState(String words) {
    this.words = words;
  }

  /// As a page says it.
  public String words() {
    return words;
  }

  /// What may follow. Whoever sends the review early needs no reminder; whoever got more time is
  /// reminded once more. One that lapsed is over: signing again begins a new one.
  public Set<CharterState> next() {
    return switch (this) {
      case SIGNED, RENEWED -> EnumSet.of(REMINDER_2M, REVIEW_SUBMITTED);
      case REMINDER_2M -> EnumSet.of(REMINDER_1M, REVIEW_SUBMITTED);
      case REMINDER_1M -> EnumSet.of(REVIEW_SUBMITTED, EXTENSION, LAPSED);
      case REVIEW_SUBMITTED -> EnumSet.of(FEEDBACK);
      case FEEDBACK -> EnumSet.of(RENEWED, EXTENSION, LAPSED);
      case EXTENSION -> EnumSet.of(REMINDER_1M, REVIEW_SUBMITTED, LAPSED);
      case LAPSED -> EnumSet.noneOf(CharterState.class);
    };
  }

  /// Whether a letter reminds of the review now.
  boolean isReminder() {
    return this == REMINDER_2M || this == REMINDER_1M;
  }
}
