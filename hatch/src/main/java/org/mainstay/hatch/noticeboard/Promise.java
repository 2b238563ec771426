package org.mainstay.hatch.noticeboard;

import org.mainstay.sums.disclosure.noise.Epsilon;
import org.mainstay.sums.disclosure.plan.Guarantee;
import org.mainstay.sums.disclosure.plan.ReleasePlan;

/// What all books of a year that count a person together promise to them, whatever anybody knows
/// already and however many reports they collect.
///
/// @param epsilon all that they spend on the person, as a fraction such as `4/5`
/// @param factor by which the odds that the person used the hub change at most
/// @param fromTen what a guess of 10 % becomes at most, 0 to 1
/// @param fromFifty what a guess of 50 % becomes at most
public record Promise(String epsilon, double factor, double fromTen, double fromFifty) {
  /// What all books together spend on anybody in a contract year at most: the ledger refuses more.
  public static final String YEAR_CAP = ReleasePlan.YEAR_CAP.toString();

  /// Nor more than this in three contract years on end.
  public static final String THREE_YEARS_CAP = ReleasePlan.THREE_YEARS_CAP.toString();

  private static final double TEN = 0.10;
  private static final double FIFTY = 0.50;

  static Promise of(Epsilon spent) {
    var guarantee = new Guarantee(spent);
    return new Promise(
        spent.toString(),
        guarantee.factor(),
        guarantee.largestBelief(TEN),
        guarantee.largestBelief(FIFTY));
  }
}
