package org.mainstay.inside.counting.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.counting.campaigns.WeeklyCounts.Week;
import org.mainstay.inside.counting.campaigns.WeeklySeries.Asked;
import org.mainstay.sums.statistics.campaign.Period;

/// Which weeks count, and how many came in them.
class WeeklySeriesTest {
  private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

  private static Asked asked(LocalDate begins, LocalDate ends) {
    return new Asked("", "sex:men", begins, ends);
  }

  private static Week week(int number, long people) {
    return new Week(MONDAY.plusWeeks(number), people);
  }

  private static List<Period> periods(Asked asked, int weeks) {
    var all = List.of(week(0, 5), week(1, 6), week(3, 7));
    return WeeklySeries.of(asked, List.of(week(1, 2)), Optional.of(all), MONDAY.plusWeeks(weeks))
        .periods();
  }

  @Test
  void a_week_in_which_nobody_came_is_a_week_of_none() {
    var periods = periods(asked(MONDAY.plusWeeks(2), MONDAY.plusWeeks(3)), 5);

    assertThat(periods).extracting(Period::time).containsExactly(0, 1, 2, 3, 4);
    assertThat(periods).extracting(one -> one.group().number()).containsExactly(0., 2., 0., 0., 0.);
    assertThat(periods)
        .extracting(one -> one.others().orElseThrow().number())
        .containsExactly(5., 4., 0., 7., 0.);
    assertThat(periods).extracting(Period::after).containsExactly(false, false, true, true, true);
  }

  @Test
  void the_week_in_whose_middle_it_began_and_the_week_that_runs_are_left_out() {
    var began = MONDAY.plusWeeks(2).plusDays(3);
    var periods =
        WeeklySeries.of(
                asked(began, began), List.of(week(0, 1)), Optional.empty(), MONDAY.plusDays(34))
            .periods();

    assertThat(periods).extracting(Period::time).containsExactly(0, 1, 3);
  }

  @Test
  void more_than_a_year_after_its_end_says_nothing_of_it() {
    assertThat(periods(asked(MONDAY.plusWeeks(2), MONDAY.plusWeeks(3)), 120))
        .hasSizeBetween(54, 57);
  }

  @Test
  void before_anybody_was_counted_there_is_no_week() {
    assertThat(
            WeeklySeries.of(asked(MONDAY, MONDAY), List.of(), Optional.empty(), MONDAY).periods())
        .isEmpty();
  }
}
