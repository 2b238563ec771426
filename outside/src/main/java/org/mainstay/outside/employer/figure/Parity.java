package org.mainstay.outside.employer.figure;

import org.mainstay.sums.statistics.rates.Interval;
import org.mainstay.sums.statistics.rates.Level;

/// How a group's share of those who came compares with its share of the staff: 1 is parity.
///
/// `RR = p / s` with `p` the share of people and `s` the share of the frozen roster, both without
/// "not stated" (statistics.md 15). The range comes from the margins of the published numbers
/// alone: it says how sure the ratio of *this year* is. Whether one year's chance could explain it
/// is another question: for that, Wilson's limits of `p` are put together with the margins by
/// squaring and adding the distances from `p` (Zou and Donner, Statistics in Medicine
/// 2008;27:1693).
///
/// @param share of those who came
/// @param staffShare above 0, at most 1
/// @param withChance the range that margins and one year's chance leave open together
/// @param missing how many more of the group would make it even: `s (x + y) − x`, by interval
///   arithmetic as well; below 0 where the group is over
public record Parity(Share share, double staffShare, Range withChance, Range missing) {

  /// From where to where.
  public record Range(double low, double high) {}

  /// What can be said of a group.
  public enum Verdict {
    /// Less than its share, and more so than one year's chance explains.
    FEWER,
    /// Less than its share this year, but one year's chance could do that.
    FEWER_THIS_YEAR,
    /// The range holds parity.
    NOT_CLEAR,
    /// More than its share this year, but one year's chance could do that.
    MORE_THIS_YEAR,
    /// More than its share, and more so than one year's chance explains.
    MORE
  }

  /// A group beside all other groups.
  ///
  /// @param staff of the group on the roster, above 0
  /// @param allStaff of all groups that are compared
  public static Parity of(Figure group, Figure others, long staff, long allStaff) {
    if (staff <= 0 || staff > allStaff) {
      throw new IllegalArgumentException(
          "a group has 1 of " + allStaff + " staff or more, got " + staff);
    }
    Share share = Share.of(group, others);
    double all = (double) group.people() + others.people();
    Interval wilson = Interval.wilson((double) group.people(), all, Level.P95);
    double p = share.value();
    double down = Math.hypot(p - share.low(), p - wilson.lower());
    double up = Math.hypot(share.high() - p, wilson.upper() - p);
    double staffShare = (double) staff / allStaff;
    return new Parity(
        share,
        staffShare,
        new Range(Math.max(0, p - down) / staffShare, Math.min(1, p + up) / staffShare),
        new Range(
            staffShare * others.low() - (1 - staffShare) * group.high(),
            staffShare * others.high() - (1 - staffShare) * group.low()));
  }

  public double ratio() {
    return share.value() / staffShare;
  }

  public double low() {
    return share.low() / staffShare;
  }

  public double high() {
    return share.high() / staffShare;
  }

  public Verdict verdict() {
    if (high() < 1) {
      return withChance.high() < 1 ? Verdict.FEWER : Verdict.FEWER_THIS_YEAR;
    }
    if (low() > 1) {
      return withChance.low() > 1 ? Verdict.MORE : Verdict.MORE_THIS_YEAR;
    }
    return Verdict.NOT_CLEAR;
  }

  /// In a sentence: "between 6 and 20".
  public String missingWords() {
    return "between " + Digits.down(missing.low(), 0) + " and " + Digits.up(missing.high(), 0);
  }

  /// In digits: 0.6 where it is good for one decimal, else 0.63.
  public String digits() {
    return Digits.nearest(ratio(), decimals());
  }

  public String digitsLow() {
    return Digits.down(low(), decimals());
  }

  public String digitsHigh() {
    return Digits.up(high(), decimals());
  }

  /// In a table or chart: "0.6 (0.4 to 0.8)".
  public String brief() {
    return digits() + " (" + digitsLow() + " to " + digitsHigh() + ")";
  }

  private int decimals() {
    return Digits.ofRatio(low(), high());
  }
}
