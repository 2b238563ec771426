package org.mainstay.inside.counting;

import java.util.List;

/// The present wait in one honest sentence: half of the people, and 9 in 10.
public final class WaitWords {
  /// Below this many people no figure is shown: it would be chance, or about somebody.
  public static final int PEOPLE_MIN = 10;

  private static final int WEEK_DAYS = 7;

  /// Longer waits are said in weeks: nobody counts in thirties of days.
  private static final int IN_DAYS_MAX = 28;

  private WaitWords() {}

  /// The sentence for these waits.
  ///
  /// Each figure is the shortest whole number of days within which that share was seen: the
  /// `⌈p·n⌉`-th of the sorted waits, so that it is never said better than it was.
  ///
  /// @param days whole days from the request to the first conversation, in any order, each ≥ 0
  public static String of(List<Integer> days) {
    if (days.size() < PEOPLE_MIN) {
      return "We do not have enough figures yet to say how long people wait.";
    }
    var sorted = days.stream().sorted().toList();
    return "In the last 8 weeks half of the people who asked had a first conversation within %s, and 9 in 10 within %s."
        .formatted(span(share(sorted, 5)), span(share(sorted, 9)));
  }

  private static int share(List<Integer> sorted, int tenths) {
    int rank = Math.ceilDiv(sorted.size() * tenths, 10);
    return sorted.get(rank - 1);
  }

  /// Whole days, or whole weeks rounded up where it is long.
  private static String span(int days) {
    if (days > IN_DAYS_MAX) {
      return Math.ceilDiv(days, WEEK_DAYS) + " weeks";
    }
    return days <= 1 ? "1 day" : days + " days";
  }
}
