package org.mainstay.sums.disclosure.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Tables that nobody's true counts can have given are said to be so, and never worked with.
class ContradictoryTablesTest {

  @Test
  void parts_that_are_more_than_their_total_cannot_be() {
    assertThat(Tables.audited("12 30 *", "40", 1))
        .containsExactly("parts 42..", "but the total 40..40");
  }

  @Test
  void parts_that_do_not_come_up_to_their_total_cannot_be_where_nothing_is_hidden() {
    assertThat(Tables.audited("12 30", "45", 1))
        .containsExactly("parts 42..42", "but the total 45..45");
  }

  @Test
  void what_is_hidden_may_fill_the_gap() {
    assertThat(Tables.audited("12 30 *", "45", 1)).containsExactly("c 3..3");
    assertThat(Tables.audited("12 30 ?", "45", 1)).isEmpty();
  }

  @Test
  void rounding_allows_parts_to_miss_their_total_by_so_much_and_no_more() {
    assertThat(Tables.audited("10 10 10", "40", 5))
        .containsExactly("parts 24..36", "but the total 38..42");
    assertThat(Tables.audited("10 10 10", "35", 5)).isEmpty();
    assertThat(Tables.audited("10 10 10", "20", 5))
        .containsExactly("parts 24..36", "but the total 18..22");
    assertThat(Tables.audited("10 10 10", "25", 5)).isEmpty();
  }

  @Test
  void the_last_number_that_can_be_and_the_first_that_cannot() {
    assertThat(Tables.audited("10 *", "6", 5)).containsExactly("b 0..0");
    assertThat(Tables.audited("10 *", "5", 5)).containsExactly("parts 8..", "but the total 3..7");
    assertThat(Tables.audited("10 10", "24", 5)).isEmpty();
    assertThat(Tables.audited("10 10", "26", 5)).isEmpty();
    assertThat(Tables.audited("10 10", "27", 5))
        .containsExactly("parts 16..24", "but the total 25..29");
  }

  @Test
  void somebody_in_a_part_and_nobody_in_the_total_cannot_be() {
    assertThat(Tables.audited("3 *", "0", 5)).containsExactly("b 0..1");
    assertThat(Tables.audited("5 *", "0", 5)).containsExactly("parts 3..", "but the total 0..2");
  }

  @Test
  void without_a_total_no_parts_contradict_each_other() {
    assertThat(Tables.audited("1 2 3", "?", 1)).isEmpty();
    assertThat(Tables.audited("1 2 3", "*", 1)).containsExactly("Total 6..6");
  }

  @Test
  void a_contradiction_names_the_parts_together_and_the_total() {
    var audited = TableAudit.of(Tables.table("9 9", "30"), Rounding.NONE);

    assertThat(audited)
        .isEqualTo(
            new Audited.Contradictory(
                new Audited.Finding.Between(Tables.TOTAL, 18, 18),
                new Audited.Finding.Between(Tables.TOTAL, 30, 30)));
  }
}
