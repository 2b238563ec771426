package org.mainstay.inside.counting.campaigns;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mainstay.inside.counting.campaigns.WeeklyCounts.Week;
import org.mainstay.sums.statistics.campaign.Noisy;
import org.mainstay.sums.statistics.campaign.Period;

/// Whole weeks from the first one counted to the last one that is over, with a 0 where nobody came.
///
/// The week in which the campaign began is left out unless it began on its Monday, and so are weeks
/// more than a year after its end.
record WeeklySeries(List<Period> periods) {
  private static final int DAYS = 7;

  WeeklySeries {
    periods = List.copyOf(periods);
  }

  /// @param group those it was for
  /// @param all of them and everybody beside them; empty for a series alone
  /// @param until the day on which it is looked at
  static WeeklySeries of(Asked asked, List<Week> group, Optional<List<Week>> all, LocalDate until) {
    var known = all.orElse(group);
    if (known.isEmpty()) {
      return new WeeklySeries(List.of());
    }
    Map<LocalDate, Long> own = byWeek(group);
    Map<LocalDate, Long> whole = byWeek(known);
    var periods = new ArrayList<Period>();
    LocalDate first = known.getFirst().week();
    for (LocalDate week = first; !week.plusDays(DAYS).isAfter(until); week = week.plusDays(DAYS)) {
      if (counts(asked, week)) {
        long came = own.getOrDefault(week, 0L);
        long others = whole.getOrDefault(week, 0L) - came;
        periods.add(
            new Period(
                (int) ChronoUnit.WEEKS.between(first, week),
                !week.isBefore(asked.begins()),
                Noisy.exact(came),
                all.map(_ -> Noisy.exact(Math.max(0, others)))));
      }
    }
    return new WeeklySeries(periods);
  }

  private static boolean counts(Asked asked, LocalDate week) {
    boolean before = !asked.begins().isBefore(week.plusDays(DAYS));
    boolean since = !week.isBefore(asked.begins());
    return before || (since && !week.isAfter(asked.ends().plusYears(1)));
  }

  private static Map<LocalDate, Long> byWeek(List<Week> weeks) {
    var numbers = new HashMap<LocalDate, Long>();
    weeks.forEach(one -> numbers.put(one.week(), one.people()));
    return numbers;
  }

  /// What somebody of the team asks about.
  ///
  /// @param employer its code; blank for all
  /// @param word of the group; [WeeklyCounts#ALL] for everybody
  record Asked(String employer, String word, LocalDate begins, LocalDate ends) {
    boolean isForEverybody() {
      return word.equals(WeeklyCounts.ALL);
    }

    /// Whom the group stands beside: of a group the other staff of the same employers, of one
    /// employer all others; nobody if it was for everybody.
    boolean isCompared() {
      return !isForEverybody() || !employer.isEmpty();
    }
  }
}
