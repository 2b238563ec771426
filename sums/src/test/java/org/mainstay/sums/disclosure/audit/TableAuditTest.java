package org.mainstay.sums.disclosure.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What a table gives away, worked out by hand.
class TableAuditTest {

  @Test
  void a_cell_hidden_alone_is_the_total_less_the_others() {
    assertThat(Tables.audited("12 30 *", "45", 1)).containsExactly("c 3..3");
  }

  /// The remainder attack of the release book, section 3.1: a group that is hidden while the total
  /// and every other group are shown was never hidden.
  @Test
  void the_remainder_gives_away_the_one_group_that_was_hidden() {
    var audited = TableAudit.of(Tables.table("120 86 * 41", "250"), Rounding.NONE);

    assertThat(audited)
        .isEqualTo(new Audited.Possible(List.of(new Audited.Finding.Between("c", 3, 3))));
  }

  @Test
  void a_cell_that_must_be_0_is_given_away_as_well() {
    assertThat(Tables.audited("12 30 *", "42", 1)).containsExactly("c 0..0");
  }

  @Test
  void two_hidden_cells_share_what_is_left_between_them() {
    assertThat(Tables.audited("12 * *", "20", 1)).containsExactly("b 0..8", "c 0..8");
  }

  @Test
  void two_hidden_cells_with_nothing_left_are_both_0() {
    assertThat(Tables.audited("12 * *", "12", 1)).containsExactly("b 0..0", "c 0..0");
  }

  @Test
  void three_hidden_cells_are_each_at_most_all_that_is_left() {
    assertThat(Tables.audited("* * * 5", "9", 1)).containsExactly("a 0..4", "b 0..4", "c 0..4");
  }

  @Test
  void where_all_are_hidden_each_is_at_most_the_total() {
    assertThat(Tables.audited("* * *", "7", 1)).containsExactly("a 0..7", "b 0..7", "c 0..7");
  }

  @Test
  void the_only_part_of_a_table_is_its_total() {
    assertThat(Tables.audited("*", "4", 1)).containsExactly("a 4..4");
  }

  @Test
  void a_total_of_0_gives_away_every_part() {
    assertThat(Tables.audited("* * *", "0", 1)).containsExactly("a 0..0", "b 0..0", "c 0..0");
  }

  @Test
  void rounding_to_5_blurs_each_number_by_2_to_either_side() {
    assertThat(Tables.audited("*", "10", 5)).containsExactly("a 8..12");
    assertThat(Tables.audited("20 *", "30", 5)).containsExactly("b 6..14");
    assertThat(Tables.audited("20 15 *", "50", 5)).containsExactly("c 9..21");
  }

  @Test
  void rounding_to_10_blurs_each_number_by_5_as_a_half_may_go_either_way() {
    assertThat(Tables.audited("*", "10", 10)).containsExactly("a 5..15");
    assertThat(Tables.audited("20 *", "40", 10)).containsExactly("b 10..30");
  }

  @Test
  void small_bases_odd_and_even_blur_by_whole_people() {
    assertThat(Tables.audited("*", "10", 2)).containsExactly("a 9..11");
    assertThat(Tables.audited("*", "10", 3)).containsExactly("a 9..11");
    assertThat(Tables.audited("*", "10", 4)).containsExactly("a 8..12");
    assertThat(Tables.audited("*", "10", 6)).containsExactly("a 7..13");
    assertThat(Tables.audited("*", "10", 7)).containsExactly("a 7..13");
  }

  @Test
  void a_published_0_was_at_most_half_the_base_and_never_less_than_nobody() {
    assertThat(Tables.audited("0 *", "10", 5)).containsExactly("b 6..12");
    assertThat(Tables.audited("0 0 0 *", "0", 5)).containsExactly("d 0..2");
  }

  @Test
  void what_is_left_is_never_less_than_nobody() {
    assertThat(Tables.audited("10 *", "10", 5)).containsExactly("b 0..4");
    assertThat(Tables.audited("10 10 *", "15", 5)).containsExactly("c 0..1");
  }

  @Test
  void rounding_that_has_no_room_gives_a_cell_away_exactly() {
    assertThat(Tables.audited("10 10 *", "10", 10)).containsExactly("c 0..5");
    assertThat(Tables.audited("15 *", "11", 5)).containsExactly("b 0..0");
  }

  @Test
  void rounded_numbers_can_show_for_certain_that_there_was_somebody() {
    var audited = (Audited.Possible) TableAudit.of(Tables.table("20 *", "30"), new Rounding(5));

    assertThat(audited.findings())
        .singleElement()
        .isInstanceOfSatisfying(
            Audited.Finding.Between.class,
            found -> {
              assertThat(found.isSomebody()).isTrue();
              assertThat(found.isExact()).isFalse();
            });
  }

  @Test
  void a_number_that_is_no_multiple_of_the_base_is_taken_as_it_stands() {
    assertThat(Tables.audited("13 *", "21", 5)).containsExactly("b 4..12");
  }

  @Test
  void without_a_total_nothing_stands_above_any_part() {
    assertThat(Tables.audited("12 * *", "?", 1)).containsExactly("b 0..", "c 0..");
    assertThat(Tables.audited("*", "?", 5)).containsExactly("a 0..");
  }

  @Test
  void a_suppressed_total_is_what_its_parts_add_up_to() {
    assertThat(Tables.audited("1 2 3", "*", 1)).containsExactly("Total 6..6");
    assertThat(Tables.audited("5 10 15", "*", 5)).containsExactly("Total 24..36");
  }

  @Test
  void a_suppressed_total_over_suppressed_parts_is_only_more_than_was_shown() {
    assertThat(Tables.audited("10 * 3", "*", 1)).containsExactly("b 0..", "Total 13..");
    assertThat(Tables.audited("* *", "*", 1)).containsExactly("a 0..", "b 0..", "Total 0..");
  }

  @Test
  void a_cell_that_nobody_spoke_of_takes_its_share_and_is_no_finding() {
    assertThat(Tables.audited("10 * ?", "18", 1)).containsExactly("b 0..8");
    assertThat(Tables.audited("10 ?", "18", 1)).isEmpty();
    assertThat(Tables.audited("10 ?", "*", 1)).containsExactly("Total 10..");
  }

  @Test
  void a_table_that_hides_nothing_has_no_findings() {
    assertThat(Tables.audited("10 20", "30", 1)).isEmpty();
    assertThat(Tables.audited("10 20", "?", 1)).isEmpty();
    assertThat(Tables.audited("0 0", "0", 1)).isEmpty();
  }

  @Test
  void a_total_whose_parts_were_not_published_gives_nothing_away() {
    assertThat(Tables.audited("", "30", 1)).isEmpty();
    assertThat(Tables.audited("", "*", 1)).containsExactly("Total 0..");
    assertThat(Tables.audited("", "?", 1)).isEmpty();
  }

  @Test
  void findings_come_in_the_order_of_the_table_with_the_total_last() {
    assertThat(Tables.audited("* 4 * 5 *", "*", 1))
        .containsExactly("a 0..", "c 0..", "e 0..", "Total 9..");
  }

  @Test
  void the_other_order_of_the_same_cells_gives_the_same_bounds() {
    assertThat(Tables.audited("* 20 35", "70", 5)).containsExactly("a 9..21");
    assertThat(Tables.audited("35 20 *", "70", 5)).containsExactly("c 9..21");
    assertThat(Tables.audited("20 * 35", "70", 5)).containsExactly("b 9..21");
  }

  @Test
  void looking_twice_gives_the_same_answer() {
    var table = Tables.table("12 * *", "20");

    assertThat(TableAudit.of(table, Rounding.NONE)).isEqualTo(TableAudit.of(table, Rounding.NONE));
  }
}
