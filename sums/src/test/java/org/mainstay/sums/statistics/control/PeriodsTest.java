package org.mainstay.sums.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which periods of a series are missing, by its dates.
class PeriodsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "months | 2024-01-01 2024-02-01 2024-03-01 2024-05-01 2024-06-01 | 3",
        "the ends of months | 2024-04-30 2024-05-31 2024-06-30 2024-08-31 2024-09-30 | 3",
        "the thirtieth | 2024-01-30 2024-02-29 2024-03-30 2024-05-30 2024-06-30 | 3",
        "quarters | 2023-01-01 2023-04-01 2023-07-01 2024-01-01 2024-04-01 | 3",
        "years | 2018-04-01 2019-04-01 2020-04-01 2022-04-01 2023-04-01 | 3",
        "months over a new year | 2023-11-01 2023-12-01 2024-01-01 2024-03-01 | 3",
        "weeks | 2024-01-01 2024-01-08 2024-01-15 2024-01-29 2024-02-05 | 3",
        "days | 2024-01-05 2024-01-06 2024-01-07 2024-01-09 2024-01-10 | 3",
        "working days | 2024-01-03 2024-01-04 2024-01-05 2024-01-09 2024-01-10 | 3",
        "two missing | 2024-01-01 2024-02-01 2024-04-01 2024-05-01 2024-08-01 | 2 4"
      })
  void a_missing_period_is_seen(String what, String dates, String missing) {
    assertThat(missingBefore(dates)).as(what).isEqualTo(ints(missing));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "months | 2024-01-01 2024-02-01 2024-03-01 2024-04-01",
        "months of a leap year | 2024-01-31 2024-02-29 2024-03-31 2024-04-30",
        "weeks | 2024-01-01 2024-01-08 2024-01-15",
        "days | 2024-01-05 2024-01-06 2024-01-07",
        "working days over a weekend | 2024-01-04 2024-01-05 2024-01-08 2024-01-09",
        "working days over a Monday to Friday | 2024-01-01 2024-01-02 2024-01-03 2024-01-04 2024-01-05 2024-01-08",
        "no rhythm at all | 2024-01-03 2024-01-04 2024-01-14 2024-01-20 2024-02-17",
        "two points | 2024-01-03 2024-07-04",
        "one point | 2024-01-03"
      })
  void nothing_is_missing(String what, String dates) {
    assertThat(missingBefore(dates)).as(what).isEmpty();
  }

  @Test
  void half_of_the_steps_make_a_rhythm() {
    assertThat(missingBefore("2024-01-06 2024-01-07 2024-01-10 2024-01-11 2024-01-15"))
        .containsExactly(2, 4);
    assertThat(missingBefore("2024-01-06 2024-01-07 2024-01-10 2024-01-13 2024-01-15")).isEmpty();
  }

  @Test
  void no_dates_have_nothing_missing() {
    assertThat(Periods.missingBefore(List.of())).isEmpty();
  }

  private static List<Integer> missingBefore(String dates) {
    boolean[] missing =
        Periods.missingBefore(Arrays.stream(dates.split(" ")).map(LocalDate::parse).toList());
    return IntStream.range(0, missing.length).filter(i -> missing[i]).boxed().toList();
  }

  private static List<Integer> ints(String words) {
    return Arrays.stream(words.strip().split(" ")).map(Integer::valueOf).toList();
  }
}
