package org.mainstay.sums.disclosure.audit;

/// How published numbers were rounded, and so which true counts can stand behind one.
///
/// A true count `t` is whole and 0 or more, and a published number `p` lies within half the base of
/// it: `|p − t| ≤ base / 2`. For base 5 that is 2 to either side; for base 10 it is 5, as nobody
/// outside knows which way a half goes; for base 1 nothing was rounded.
///
/// @param base 1 to [#BASE_MAX]
public record Rounding(long base) {
  /// Nobody rounds counts of people to more.
  public static final long BASE_MAX = 1_000_000;

  /// Nothing was rounded.
  public static final Rounding NONE = new Rounding(1);

  public Rounding {
    if (base < 1 || base > BASE_MAX) {
      throw new IllegalArgumentException("a base must be 1.." + BASE_MAX + ", got " + base);
    }
  }

  /// The least true count behind a published one.
  public long least(long published) {
    return Math.max(0, published - base / 2);
  }

  /// The greatest true count behind a published one.
  public long greatest(long published) {
    return published + base / 2;
  }
}
