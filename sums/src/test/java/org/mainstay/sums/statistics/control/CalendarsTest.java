package org.mainstay.sums.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Missing periods in calendars written out in full, from which some periods are taken away:
/// exactly those before which one is gone are found.
class CalendarsTest {
  private static final int PERIODS = 36;

  /// a Wednesday that is the last day of its month
  private static final LocalDate MONTH_END = LocalDate.of(2024, 1, 31);

  private static final LocalDate MIDDLE = LocalDate.of(2024, 1, 15);

  /// A rhythm in which figures come.
  record Rhythm(String name, LocalDate first, UnaryOperator<LocalDate> next) {
    List<LocalDate> calendar() {
      return Stream.iterate(first, next).limit(PERIODS).toList();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Rhythm> rhythms() {
    return List.of(
        new Rhythm("daily", MONTH_END, date -> date.plusDays(1)),
        new Rhythm("every other day", MONTH_END, date -> date.plusDays(2)),
        new Rhythm("weekly", MONTH_END, date -> date.plusWeeks(1)),
        new Rhythm("fortnightly", MONTH_END, date -> date.plusWeeks(2)),
        new Rhythm("four-weekly", MONTH_END, date -> date.plusWeeks(4)),
        new Rhythm("monthly", MIDDLE, date -> date.plusMonths(1)),
        new Rhythm("quarterly", MIDDLE, date -> date.plusMonths(3)),
        new Rhythm("yearly", MIDDLE, date -> date.plusYears(1)),
        new Rhythm(
            "month ends",
            MONTH_END,
            date -> date.plusDays(1).with(TemporalAdjusters.lastDayOfMonth())),
        new Rhythm(
            "working days",
            MONTH_END,
            date -> date.plusDays(date.getDayOfWeek() == DayOfWeek.FRIDAY ? 3 : 1)));
  }

  @ParameterizedTest
  @MethodSource("rhythms")
  void a_full_calendar_misses_nothing(Rhythm rhythm) {
    assertThat(Periods.missingBefore(rhythm.calendar())).containsOnly(false).hasSize(PERIODS);
  }

  @ParameterizedTest
  @MethodSource("rhythms")
  void each_period_taken_away_is_missed_before_the_next(Rhythm rhythm) {
    for (int gone = 1; gone < PERIODS - 1; gone++) {
      List<LocalDate> dates = new ArrayList<>(rhythm.calendar());
      dates.remove(gone);
      boolean[] missing = Periods.missingBefore(dates);
      for (int i = 0; i < dates.size(); i++) {
        assertThat(missing[i]).as("%s without %d at %d", rhythm, gone, i).isEqualTo(i == gone);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("rhythms")
  void the_first_and_the_last_period_are_not_missed(Rhythm rhythm) {
    List<LocalDate> dates = rhythm.calendar().subList(1, PERIODS - 1);

    assertThat(Periods.missingBefore(dates)).containsOnly(false);
  }

  @ParameterizedTest
  @MethodSource("rhythms")
  void any_few_periods_taken_away_are_missed(Rhythm rhythm) {
    var random = new SplittableRandom(rhythm.name().hashCode());
    for (int draw = 0; draw < 20; draw++) {
      List<LocalDate> all = rhythm.calendar();
      List<LocalDate> dates = new ArrayList<>();
      List<Boolean> wanted = new ArrayList<>();
      boolean gone = false;
      for (int i = 0; i < PERIODS; i++) {
        if (i > 5 && i % 4 == 1 && random.nextBoolean()) {
          gone = true;
        } else {
          dates.add(all.get(i));
          wanted.add(gone);
          gone = false;
        }
      }
      List<Boolean> found = new ArrayList<>();
      for (boolean missing : Periods.missingBefore(dates)) {
        found.add(missing);
      }
      assertThat(found).as("%s: %s", rhythm, dates).isEqualTo(wanted);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 15, 27, 28, 29, 30, 31})
  void a_day_of_the_month_may_be_any_and_short_months_end_sooner(int day) {
    List<LocalDate> dates = new ArrayList<>();
    for (int month = 0; month < 30; month++) {
      LocalDate first = LocalDate.of(2023, 1, 1).plusMonths(month);
      dates.add(first.withDayOfMonth(Math.min(day, first.lengthOfMonth())));
    }
    assertThat(Periods.missingBefore(dates)).containsOnly(false);
    LocalDate gone = dates.remove(13);
    boolean[] missing = Periods.missingBefore(dates);

    assertThat(missing[13]).as("without %s", gone).isTrue();
    missing[13] = false;
    assertThat(missing).containsOnly(false);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-05, 2024-01-08, false, Friday and Monday",
    "2024-01-04, 2024-01-08, true, Thursday and Monday",
    "2024-01-05, 2024-01-09, true, Friday and Tuesday",
    "2024-01-05, 2024-01-15, true, Friday and the Monday after next"
  })
  void over_a_weekend_working_days_follow_each_other(
      LocalDate last, LocalDate next, boolean missing, String why) {
    List<LocalDate> dates = new ArrayList<>();
    for (LocalDate day = LocalDate.of(2024, 1, 1); !day.isAfter(last); day = day.plusDays(1)) {
      dates.add(day);
    }
    dates.add(next);
    boolean[] found = Periods.missingBefore(dates);

    assertThat(found[found.length - 1]).as(why).isEqualTo(missing);
  }

  @ParameterizedTest
  @CsvSource({"1969-12-29", "1900-01-01", "2000-02-28", "2099-12-28"})
  void working_days_are_counted_alike_in_any_century(LocalDate from) {
    LocalDate monday = from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    List<LocalDate> dates = new ArrayList<>();
    for (int day = 0; day < 40; day++) {
      LocalDate date = monday.plusDays(day);
      if (date.getDayOfWeek().getValue() < 6) {
        dates.add(date);
      }
    }
    assertThat(Periods.missingBefore(dates)).containsOnly(false);
    dates.remove(7);
    assertThat(Periods.missingBefore(dates)[7]).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"1, false", "2, false", "3, false", "4, true", "5, true"})
  void one_long_step_among_some_short_ones_is_missing_when_at_least_half_are_short(
      int shorts, boolean missing) {
    List<LocalDate> dates = new ArrayList<>();
    LocalDate date = LocalDate.of(2024, 3, 2);
    dates.add(date);
    for (int i = 0; i < shorts; i++) {
      date = date.plusDays(1);
      dates.add(date);
    }
    for (int i = 0; i < 4; i++) {
      date = date.plusDays(5 + i);
      dates.add(date);
    }
    boolean[] found = Periods.missingBefore(dates);

    assertThat(found[found.length - 1]).isEqualTo(missing);
  }
}
