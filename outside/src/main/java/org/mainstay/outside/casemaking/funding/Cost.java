package org.mainstay.outside.casemaking.funding;

import java.time.LocalDate;
import java.util.UUID;

/// What the hub costs in a contract year, as somebody typed it, in whole pounds.
///
/// @param year the contract year, which begins in this calendar year
/// @param low the least that it may come to, above 0
/// @param high the most that it may come to
/// @param hand what was in hand
/// @param source where the numbers come from, in words
public record Cost(UUID id, int year, long low, long best, long high, Hand hand, String source) {
  /// Money that was there on a day, before anything further came in.
  public record Hand(long pounds, LocalDate on) {}

  /// @throws IllegalArgumentException if the range is no range
  public Cost {
    if (low <= 0 || best < low || high < best) {
      throw new IllegalArgumentException("a cost has a range: 0 < low <= best <= high");
    }
  }
}
