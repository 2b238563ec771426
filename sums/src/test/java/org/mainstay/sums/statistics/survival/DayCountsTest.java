package org.mainstay.sums.statistics.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Counting waits: every row once, in its place.
class DayCountsTest {
  private static final DayCounts.Shape SHAPE = new DayCounts.Shape(2, 2, 10);

  @Test
  void each_row_is_counted_in_its_group_on_its_day_by_its_end() {
    var counts = counted(new int[] {0, 1, 1, 1}, new int[] {3, 3, 3, 10}, new int[] {1, 2, 2, 0});

    assertThat(counts.count(0, 3, 1)).isEqualTo(1);
    assertThat(counts.count(1, 3, 2)).isEqualTo(2);
    assertThat(counts.count(1, 10, 0)).isEqualTo(1);
    assertThat(counts.count(1, 3, 1)).isZero();
    assertThat(counts.count(0, 3, 2)).isZero();
  }

  @Test
  void whoever_waits_longer_than_the_last_day_was_still_waiting_on_it() {
    var counts = counted(new int[] {0, 0}, new int[] {11, 4000}, new int[] {1, 2});

    assertThat(counts.count(0, 10, DayCounts.STILL_WAITING)).isEqualTo(2);
    assertThat(counts.ended(0, 10)).isZero();
  }

  @Test
  void an_end_on_the_last_day_counts() {
    var counts = counted(new int[] {0, 0}, new int[] {10, 10}, new int[] {1, 2});

    assertThat(counts.ended(0, 10)).isEqualTo(2);
    assertThat(counts.count(0, 10, 0)).isZero();
  }

  @Test
  void people_at_risk_are_those_who_leave_that_day_or_later() {
    var counts = counted(new int[] {0, 0, 0, 1}, new int[] {0, 3, 3, 5}, new int[] {0, 1, 2, 1});

    assertThat(counts.atRisk(0)).containsExactly(3, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0);
    assertThat(counts.atRisk(1)).containsExactly(1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0);
  }

  @Test
  void no_rows_give_counts_of_nobody() {
    var counts = counted(new int[0], new int[0], new int[0]);

    assertThat(counts.atRisk(1)).containsOnly(0);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 64})
  void the_number_of_threads_changes_no_count(int threads) {
    var waits = Waits.byChance(1, 1001, 5, 3, 40);
    var one = waits.counts(30, 1);
    var many = waits.counts(30, threads);

    for (int group = 0; group < 5; group++) {
      for (int day = 0; day <= 30; day++) {
        for (int end = 0; end <= 3; end++) {
          assertThat(many.count(group, day, end)).isEqualTo(one.count(group, day, end));
        }
      }
    }
  }

  @Test
  void every_row_is_counted_once() {
    var waits = Waits.byChance(2, 997, 3, 2, 20);
    var counts = waits.counts(20, 4);
    var expected = new int[3][21][3];
    for (int i = 0; i < 997; i++) {
      expected[waits.group()[i]][waits.days()[i]][waits.end()[i]]++;
    }

    for (int group = 0; group < 3; group++) {
      for (int day = 0; day <= 20; day++) {
        for (int end = 0; end <= 2; end++) {
          assertThat(counts.count(group, day, end)).isEqualTo(expected[group][day][end]);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2, 3, 1, GROUP, 2, group 2 is not one of the groups",
    "-1, 3, 1, GROUP, -1, group -1 is not one of the groups",
    "1, -3, 1, DAYS, -3, 'days must be 0 or more, got -3'",
    "1, 3, 3, END, 3, end 3 is not one of the ends",
    "1, 3, -1, END, -1, end -1 is not one of the ends"
  })
  void a_row_that_cannot_be_right_is_named(
      int group, int days, int end, Counted.Column column, int value, String why) {
    var counted =
        DayCounts.of(SHAPE, new int[] {0, group}, new int[] {1, days}, new int[] {1, end}, 1);

    assertThat(counted).isEqualTo(new Counted.Refused(1, column, value));
    assertThat(((Counted.Refused) counted).why()).isEqualTo(why);
  }

  @Test
  void a_wrong_first_row_is_named_too() {
    assertThat(DayCounts.of(SHAPE, new int[] {2, 0}, new int[] {1, 1}, new int[] {1, 1}, 1))
        .isEqualTo(new Counted.Refused(0, Counted.Column.GROUP, 2));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void the_first_wrong_row_is_named_however_many_threads_look(int threads) {
    int[] days = Waits.all(1, 100);
    days[33] = -4;
    days[90] = -5;

    assertThat(DayCounts.of(SHAPE, Waits.all(0, 100), days, Waits.all(1, 100), threads))
        .isEqualTo(new Counted.Refused(33, Counted.Column.DAYS, -4));
  }

  @Test
  void columns_of_different_length_are_a_programming_error() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayCounts.of(SHAPE, new int[1], new int[2], new int[1], 1))
        .withMessage("columns differ in length: 1, 2, 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayCounts.of(SHAPE, new int[1], new int[1], new int[3], 1))
        .withMessage("columns differ in length: 1, 1, 3");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 65})
  void a_strange_number_of_threads_is_a_programming_error(int threads) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayCounts.of(SHAPE, new int[0], new int[0], new int[0], threads))
        .withMessage("threads must be 1..64, got " + threads);
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 5", "1, 0, 5", "1, 1, -1"})
  void a_shape_has_groups_ends_and_days(int groups, int ends, int lastDay) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DayCounts.Shape(groups, ends, lastDay))
        .withMessage(
            "groups and ends must be 1 or more and the last day 0 or more, got %d, %d, %d"
                .formatted(groups, ends, lastDay));
  }

  @Test
  void the_smallest_shape_is_one_group_on_one_day() {
    assertThat(Waits.one(new int[] {0}, 1).counts(0, 1).count(0, 0, 1)).isEqualTo(1);
  }

  @Test
  void a_table_that_would_fill_the_memory_is_refused() {
    assertThat(new DayCounts.Shape(1, 1, 49_999_999).lastDay()).isEqualTo(49_999_999);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DayCounts.Shape(1, 1, 50_000_000))
        .withMessage("1 groups over 50000000 days are too many to count");
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "2, 0", "0, -1", "0, 11"})
  void there_is_no_count_outside_the_shape(int group, int day) {
    var counts = counted(new int[0], new int[0], new int[0]);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> counts.count(group, day, 0))
        .withMessage("nothing is counted for group %d, day %d".formatted(group, day));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 3})
  void there_is_no_count_for_an_end_that_is_not_one(int end) {
    var counts = counted(new int[0], new int[0], new int[0]);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> counts.count(0, 0, end))
        .withMessage("there is no end " + end);
  }

  @Test
  void the_shape_is_kept() {
    assertThat(counted(new int[0], new int[0], new int[0]).shape()).isEqualTo(SHAPE);
  }

  private static DayCounts counted(int[] group, int[] days, int[] end) {
    return (DayCounts) DayCounts.of(SHAPE, group, days, end, 1);
  }
}
