package org.mainstay.outside.employer.figure;

/// How large a part of people is one group, with the range that the margins leave open.
///
/// `p = x / (x + y)` of released `x ± m` in the group and `y ± n` in all others. Interval
/// arithmetic: the share is least if the group is at its low end and all others at their high end,
/// `(x − m) / (x − m + y + n)`, and greatest the other way round. So it holds whatever the two
/// margins have to do with each other, and is a little wider than it need be: it covers the true
/// share 95 times in 100 or more.
///
/// @param value 0 to 1
/// @param low 0 to the value
/// @param high the value to 1
public record Share(double value, double low, double high) {
  /// The share of one group.
  ///
  /// @throws IllegalArgumentException if there is nobody
  public static Share of(Figure group, Figure others) {
    long all = Math.addExact(group.people(), others.people());
    if (all == 0) {
      throw new IllegalArgumentException("there is nobody to have a share of");
    }
    return new Share(
        (double) group.people() / all,
        part(group.low(), others.high()),
        part(group.high(), others.low()));
  }

  private static double part(long one, long others) {
    return one == 0 ? 0 : (double) one / Math.addExact(one, others);
  }

  /// In a sentence: "about 62 in 100, likely 55 to 70".
  public String words() {
    int decimals = decimals();
    return "about "
        + Digits.nearest(100 * value, decimals)
        + " in 100, likely "
        + Digits.down(100 * low, decimals)
        + " to "
        + Digits.up(100 * high, decimals);
  }

  /// Within a sentence that goes on: "62 in 100 (likely 55 to 70)".
  public String inHundred() {
    return percent() + " in 100 (likely " + percentLow() + " to " + percentHigh() + ")";
  }

  /// In a table: "62 (55 to 70)", of 100.
  public String brief() {
    return percent() + " (" + percentLow() + " to " + percentHigh() + ")";
  }

  /// Of 100, in digits.
  public String percent() {
    return Digits.nearest(100 * value, decimals());
  }

  /// The lower end, of 100.
  public String percentLow() {
    return Digits.down(100 * low, decimals());
  }

  /// The upper end, of 100.
  public String percentHigh() {
    return Digits.up(100 * high, decimals());
  }

  private int decimals() {
    return Digits.ofPercent(100 * low, 100 * high);
  }
}
