package org.mainstay.sums.scales;

/// Yes, no, or not known: a missing score is not a no.
public enum Flag {
  YES("true"),
  NO("false"),
  UNKNOWN("");

  private final String word;

  Flag(String word) {
    this.word = word;
  }

  /// The flag for something that is known.
  public static Flag of(boolean known) {
    return known ? YES : NO;
  }

  /// How files write it: `true`, `false`, or nothing.
  public String word() {
    return word;
  }

  /// Whether it is known to be so.
  public boolean isYes() {
    return this == YES;
  }

  /// Whether it is known not to be so.
  public boolean isNo() {
    return this == NO;
  }

  /// Yes if either is, no if both are no.
  Flag or(Flag other) {
    if (this == YES || other == YES) {
      return YES;
    }
    return this == NO && other == NO ? NO : UNKNOWN;
  }

  /// Yes if both are, no if either is no.
  Flag and(Flag other) {
    if (this == NO || other == NO) {
      return NO;
    }
    return this == YES && other == YES ? YES : UNKNOWN;
  }

  /// The opposite; what is not known stays so.
  Flag not() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      case UNKNOWN -> UNKNOWN;
    };
  }
}
