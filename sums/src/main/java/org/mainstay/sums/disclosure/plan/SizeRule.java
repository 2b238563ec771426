package org.mainstay.sums.disclosure.plan;

import org.mainstay.sums.disclosure.noise.DiscreteLaplace;

/// Whether a group of staff is large enough to have a number of its own, by the roster alone.
///
/// With noise of scale `b` 19 numbers in 20 lie within about `3b` of the truth (`ln 20 = 2.996`). A
/// margin of at most a fifth then needs an expected count of `15b`, where one in ten of the staff
/// is expected to come: a fixed figure, never the employer's own, as that would be a secret.
///
/// @param noise of one cell
/// @param periods in how many parts the year is shown, 1 or more: each has so many fewer people and
///   as much noise
public record SizeRule(DiscreteLaplace noise, int periods) {
  /// An organisational cell below this is never shown, however little noise there is.
  public static final long ORGANISATION_LEAST = 150;

  private static final long STAFF_PER_SCALE = 150;

  /// What becomes of a cell.
  public enum Verdict {
    /// Shown: its margin is a fifth of what is expected, or less.
    PLAIN,
    /// Shown with a word on its wide margin, which may be two fifths.
    WIDE,
    /// Joined with others, as it would be mostly noise.
    MERGE
  }

  /// @throws IllegalArgumentException if there is less than one period
  public SizeRule {
    if (periods < 1) {
      throw new IllegalArgumentException("a year has 1 period or more, got " + periods);
    }
  }

  /// What becomes of a cell by its staff: `R / 10 / periods ≥ 15b` is plain, half of it is wide.
  /// Whole numbers throughout, so that no cell sits on the edge by a rounding.
  ///
  /// @param staff on the roster in this cell, 0 or more
  public Verdict of(long staff) {
    if (staff < 0) {
      throw new IllegalArgumentException("a cell has 0 staff or more, got " + staff);
    }
    long have = Math.multiplyExact(staff, noise.s());
    long need = Math.multiplyExact(Math.multiplyExact(STAFF_PER_SCALE, noise.t()), (long) periods);
    if (have >= need) {
      return Verdict.PLAIN;
    }
    return Math.multiplyExact(2, have) >= need ? Verdict.WIDE : Verdict.MERGE;
  }

  /// As `of`, for an employer, directorate or division.
  public Verdict ofOrganisation(long staff) {
    Verdict verdict = of(staff);
    return staff < ORGANISATION_LEAST ? Verdict.MERGE : verdict;
  }

  /// The smallest group that is shown at all, and the smallest that is shown plainly.
  public long least(Verdict verdict) {
    long need = Math.multiplyExact(Math.multiplyExact(STAFF_PER_SCALE, noise.t()), (long) periods);
    return switch (verdict) {
      case PLAIN -> Math.ceilDiv(need, noise.s());
      case WIDE -> Math.ceilDiv(need, Math.multiplyExact(2, noise.s()));
      case MERGE -> 0;
    };
  }
}
