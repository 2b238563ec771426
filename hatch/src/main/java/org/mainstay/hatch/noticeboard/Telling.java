package org.mainstay.hatch.noticeboard;

/// Whether a released number tells anything beside its margin: one rule for every page and file.
///
/// It looks at the released number alone, never at the true one: it says how exact a number is and
/// protects nobody, as the noise has done that (release book, 5.12).
public final class Telling {
  /// What stands in the place of a number that is mostly noise.
  public static final String TOO_SMALL = "too small to say";

  private static final long OF_MARGIN = 5;
  private static final long OF_VALUE = 3;

  private Telling() {}

  /// Not if the margin is more than 60 % of the number: 0 is treated as any other.
  ///
  /// @param people 0 or more
  /// @param margin 0 or more
  public static boolean tells(long people, long margin) {
    return Math.multiplyExact(OF_MARGIN, margin) <= Math.multiplyExact(OF_VALUE, people);
  }
}
