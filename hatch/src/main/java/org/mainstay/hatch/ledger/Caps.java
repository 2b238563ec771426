package org.mainstay.hatch.ledger;

import java.util.Map;
import java.util.Optional;
import org.mainstay.sums.disclosure.noise.Epsilon;
import org.mainstay.sums.disclosure.plan.ReleasePlan;

/// How much may be told about each person at most, whoever asks.
///
/// @param year in one contract year, in all books that contain the person: 1 unless agreed
///   otherwise, 2 at most
public record Caps(Epsilon year) {
  /// No hub may tell more than this about anybody in one contract year.
  public static final Epsilon CEILING = ReleasePlan.CEILING;

  /// Nor more than this in three contract years on end, which are 36 months.
  public static final Epsilon THREE_YEARS = ReleasePlan.THREE_YEARS_CAP;

  /// What is meant unless a hub agreed otherwise.
  public static final Caps USUAL = new Caps(ReleasePlan.YEAR_CAP);

  private static final int YEARS = 3;

  /// @throws IllegalArgumentException if it is above the ceiling
  public Caps {
    if (year.compareTo(CEILING) > 0) {
      throw new IllegalArgumentException("a year's cap is " + CEILING + " at most, got " + year);
    }
  }

  /// Why nothing more may be told.
  public enum Refusal {
    YEAR_SPENT(
        "MAINSTAY-LEDGER-001",
        "this would tell more than may be told in a contract year: wait for the next"),
    THREE_YEARS_SPENT(
        "MAINSTAY-LEDGER-002",
        "this would tell more than may be told in any 36 months: wait until the first of them is over"),
    FORGOTTEN(
        "MAINSTAY-LEDGER-004",
        "this database is older than what was told: restore a backup that has every debit");

    private final String code;
    private final String words;

    Refusal(String code, String words) {
      this.code = code;
      this.words = words;
    }

    /// Its error code.
    public String code() {
      return code;
    }

    /// What is wrong.
    public String words() {
      return words;
    }
  }

  /// How much of a year's cap is left after this was spent.
  public Epsilon left(Epsilon spent) {
    if (spent.compareTo(year) >= 0) {
      return Epsilon.NONE;
    }
    long ours = Math.multiplyExact(year.numerator(), spent.denominator());
    long theirs = Math.multiplyExact(spent.numerator(), year.denominator());
    return Epsilon.of(
        Math.subtractExact(ours, theirs),
        Math.multiplyExact(year.denominator(), spent.denominator()));
  }

  /// Why these would be too much, or nothing.
  ///
  /// @param spent by contract year, what is asked for counted in
  /// @param year the one in which something is asked for
  Optional<Refusal> against(Map<Integer, Epsilon> spent, int year) {
    if (spent.getOrDefault(year, Epsilon.NONE).compareTo(this.year) > 0) {
      return Optional.of(Refusal.YEAR_SPENT);
    }
    // Later years too: a clock that was ahead may have spent them.
    for (int first = year - YEARS + 1; first <= year; first++) {
      Epsilon sum = Epsilon.NONE;
      for (int y = first; y < first + YEARS; y++) {
        sum = sum.plus(spent.getOrDefault(y, Epsilon.NONE));
      }
      if (sum.compareTo(THREE_YEARS) > 0) {
        return Optional.of(Refusal.THREE_YEARS_SPENT);
      }
    }
    return Optional.empty();
  }
}
