package org.mainstay.hatch.ledger;

import java.time.Instant;
import org.mainstay.sums.disclosure.noise.Epsilon;
import org.mainstay.sums.disclosure.plan.CanonicalText;

/// One line of the ledger: what a table of a period cost each person of a population.
///
/// @param number 1, 2, 3 … over the whole ledger
/// @param population whose staff
/// @param year the contract year
/// @param what which table of which plan and period
/// @param cost above 0 for the first period of a table, nothing for those that follow
/// @param paidBy the number of the debit that paid for the table
/// @param before the hash of the debit before, 64 zeros for the first
public record Debit(
    long number,
    String population,
    int year,
    What what,
    Epsilon cost,
    long paidBy,
    Instant at,
    String before) {
  /// What the first debit has for the hash of the one before.
  public static final String NOTHING_BEFORE = "0".repeat(64);

  /// Which table of which plan and period.
  public record What(String planHash, String table, String period) {}

  /// SHA-256 over all of it, in 64 hexadecimal digits.
  public String hash() {
    String line =
        String.join(
            "\n",
            "mainstay debit 1",
            Long.toString(number),
            population,
            Integer.toString(year),
            what.planHash(),
            what.table(),
            what.period(),
            cost.numerator() + "/" + cost.denominator(),
            Long.toString(paidBy),
            at.toString(),
            before);
    return CanonicalText.hash(line);
  }
}
