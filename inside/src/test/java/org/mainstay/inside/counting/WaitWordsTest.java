package org.mainstay.inside.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A wait is never said better than it was, and never of too few people.
class WaitWordsTest {

  @Test
  void nine_people_give_no_figure() {
    assertThat(WaitWords.of(Collections.nCopies(9, 3)))
        .isEqualTo("We do not have enough figures yet to say how long people wait.");
  }

  @Test
  void half_and_nine_in_ten_are_ranks_that_were_really_waited() {
    assertThat(WaitWords.of(days(1, 20))).contains("within 10 days, and 9 in 10 within 18 days");
    assertThat(WaitWords.of(days(1, 11))).contains("within 6 days, and 9 in 10 within 10 days");
  }

  @Test
  void the_order_of_the_waits_does_not_matter() {
    assertThat(WaitWords.of(days(1, 30).reversed())).isEqualTo(WaitWords.of(days(1, 30)));
  }

  @Test
  void seen_on_the_same_day_is_said_as_one_day() {
    assertThat(WaitWords.of(Collections.nCopies(10, 0))).contains("within 1 day, and");
  }

  @Test
  void a_long_wait_is_said_in_weeks_rounded_up() {
    assertThat(WaitWords.of(days(21, 40))).contains("within 5 weeks, and 9 in 10 within 6 weeks");
  }

  private static List<Integer> days(int from, int to) {
    return IntStream.rangeClosed(from, to).boxed().toList();
  }
}
