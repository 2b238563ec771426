package org.mainstay.sums.disclosure.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Great numbers keep their last digit, and those too great to add up are refused.
class GreatCountsTest {

  /// 2^53 + 1 is the first whole number that a number with a decimal point cannot hold.
  @Test
  void one_person_among_nine_thousand_million_million_is_still_seen() {
    assertThat(Tables.audited("9007199254740992 *", "9007199254740993", 1))
        .containsExactly("b 1..1");
    assertThat(Tables.audited("9007199254740993 *", "9007199254740993", 1))
        .containsExactly("b 0..0");
  }

  @Test
  void the_greatest_count_that_is_taken_keeps_its_last_digit() {
    assertThat(Tables.audited("999999999999999999 *", "1000000000000000000", 1))
        .containsExactly("b 1..1");
    assertThat(Tables.audited("999999999999999999 *", "1000000000000000000", 5))
        .containsExactly("b 0..5");
  }

  @Test
  void the_greatest_base_blurs_by_half_of_itself() {
    assertThat(Tables.audited("*", "5000000", 1_000_000)).containsExactly("a 4500000..5500000");
  }

  @Test
  void numbers_that_together_are_too_great_are_refused_at_the_cell_where_it_is_so() {
    String most = "1000000000000000000";
    String four = String.join(" ", most, most, most, most);

    assertThat(Tables.audited(four, "*", 1))
        .containsExactly("Total 4000000000000000000..4000000000000000000");
    assertThat(Tables.audited(four + " 1", "*", 1)).containsExactly("too great at e");
    assertThat(Tables.audited(four, "*", 2)).containsExactly("too great at d");
  }

  @Test
  void a_table_of_many_cells_is_looked_at_in_one_go() {
    List<PublishedTable.Part> parts = new ArrayList<>();
    for (int i = 0; i < 200_000; i++) {
      parts.add(new PublishedTable.Part("cell " + i, new Entry.Shown(i)));
    }
    parts.add(new PublishedTable.Part("the last", new Entry.Suppressed()));
    long sum = 199_999L * 200_000 / 2;

    var audited =
        TableAudit.of(
            new PublishedTable(
                "many", parts, new PublishedTable.Part("all", new Entry.Shown(sum + 7))),
            Rounding.NONE);

    assertThat(Tables.words(audited)).containsExactly("the last 7..7");
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, Long.MIN_VALUE, Entry.COUNT_MAX + 1, Long.MAX_VALUE})
  void a_count_below_0_or_beyond_all_people_is_no_count(long count) {
    assertThatThrownBy(() -> new Entry.Shown(count))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("got " + count);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 5, Entry.COUNT_MAX})
  void a_count_from_0_up_is_taken(long count) {
    assertThat(new Entry.Shown(count).count()).isEqualTo(count);
  }
}
