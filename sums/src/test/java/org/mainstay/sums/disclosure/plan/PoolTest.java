package org.mainstay.sums.disclosure.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.sums.disclosure.frame.Frame;

/// Small employers who share a book (release book, 5.4): with at least two others, and 1,000 staff.
class PoolTest {
  private static final PlanMaker MAKER = PlanMaker.ofEmployers(2027);

  @ParameterizedTest
  @CsvSource({"1, 149", "2, 298", "6, 894"})
  void a_pool_that_is_too_small_is_told_what_is_missing(int members, long staff) {
    assertThat(MAKER.pool("pool", members(members, 149)))
        .isEqualTo(new Planned.PoolTooSmall("pool", members, staff));
  }

  @Test
  void two_large_employers_are_no_pool_as_each_could_take_its_own_away() {
    assertThat(MAKER.pool("pool", members(2, 5_000)))
        .isEqualTo(new Planned.PoolTooSmall("pool", 2, 10_000));
  }

  @Test
  void the_thousandth_member_of_staff_makes_the_pool() {
    List<Frame> almost =
        List.of(
            Rosters.ofSexes("A", 200, 133),
            Rosters.ofSexes("B", 200, 133),
            Rosters.ofSexes("C", 200, 133));
    assertThat(MAKER.pool("pool", almost)).isEqualTo(new Planned.PoolTooSmall("pool", 3, 999));
    List<Frame> enough = new ArrayList<>(almost);
    enough.set(2, Rosters.ofSexes("C", 201, 133));
    assertThat(MAKER.pool("pool", enough)).isInstanceOf(Planned.Made.class);
  }

  @Test
  void nobody_at_all_is_no_pool() {
    assertThat(MAKER.pool("pool", List.of())).isEqualTo(new Planned.PoolTooSmall("pool", 0, 0));
  }

  @Test
  void the_words_say_what_a_pool_needs() {
    assertThat(new Planned.PoolTooSmall("Care homes", 2, 1_298).words())
        .isEqualTo(
            "The pool Care homes has 1,298 staff, and employers: 2. A pool needs 3 employers or"
                + " more, together 1,000 staff or more.");
  }

  @Test
  void a_pool_has_the_tables_of_its_staff_together_and_no_employer_in_them() {
    var pooled = ((Planned.Made) MAKER.pool("pool", members(20, 140))).plan();
    assertThat(pooled.population()).isEqualTo("pool");
    assertThat(pooled.tables())
        .extracting(PlannedTable::code)
        .containsExactly("sex-by-ethnic-group", "age-in-three", "staff-group");
    assertThat(pooled.tables()).allMatch(table -> table.cells().getFirst().staff() == 2_800);
    assertThat(pooled.canonical()).doesNotContain("home-").doesNotContain("Directorate");
  }

  @Test
  void directorates_of_a_member_never_show_even_if_it_is_large() {
    List<Frame> members = new ArrayList<>(members(2, 140));
    members.add(Rosters.printed(30_000));
    var pooled = ((Planned.Made) MAKER.pool("pool", members)).plan();
    assertThat(pooled.tables()).extracting(PlannedTable::code).doesNotContain("directorate");
    assertThat(pooled.canonical()).doesNotContain("Directorate").doesNotContain("Division");
  }

  @Test
  void the_order_of_the_members_changes_nothing() {
    List<Frame> members = members(9, 140);
    Planned pooled = MAKER.pool("pool", members);
    Collections.reverse(members);
    assertThat(MAKER.pool("pool", members)).isEqualTo(pooled);
  }

  @Test
  void an_employer_named_twice_is_not_two_members() {
    Frame home = Rosters.ofSexes("A", 400, 100);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MAKER.pool("pool", List.of(home, home, home)))
        .withMessage("A is a member twice");
  }

  private static List<Frame> members(int many, long staff) {
    var members = new ArrayList<Frame>();
    for (int i = 0; i < many; i++) {
      Frame frame = Rosters.printed(staff);
      members.add(
          new Frame("home-" + i, frame.directorates(), frame.elsewhere(), frame.crossings()));
    }
    return members;
  }
}
