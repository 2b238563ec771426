package org.mainstay.sums.disclosure.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.disclosure.noise.Epsilon;

/// What a book answers when it is not about who comes alone. Sizes by hand: with `m` tables of a
/// book `ε` a cell of `k` alike is shown from `75 m k / ε` staff on, plain from twice that.
class FocusTest {
  private static ReleasePlan plan(PlanMaker maker, long staff, Focus focus) {
    return switch (maker.plan(Rosters.printed(staff), focus)) {
      case Planned.Made(ReleasePlan plan) -> plan;
      case Planned other -> throw new AssertionError(other);
    };
  }

  private static List<String> codes(ReleasePlan plan) {
    return plan.tables().stream().map(PlannedTable::code).toList();
  }

  /// 75 · 4 · 6 / 0.8 = 2,250 for the needs, 4,500 plain.
  @Test
  void an_employer_of_3000_may_ask_how_it_goes() {
    ReleasePlan plan = plan(PlanMaker.ofEmployers(2027), 3_000, Focus.HOW_IT_GOES);
    assertThat(codes(plan)).containsExactly("sex", "need", "outcome", "work");
    assertThat(plan.tables()).allMatch(table -> table.epsilon().equals(Epsilon.of(1, 5)));
    assertThat(plan.tables().get(1).cells())
        .extracting(PlannedCell::of)
        .containsExactly(
            "",
            "need:someone-to-talk-to",
            "need:work",
            "need:money-or-home",
            "need:after-something-happened",
            "need:several",
            "");
    assertThat(plan.tables().get(1).cells().subList(1, 7)).allMatch(PlannedCell::wide);
    assertThat(plan.tables().get(2).cells().subList(1, 4)).noneMatch(PlannedCell::wide);
    assertThat(plan.tables().get(2).measure()).isEqualTo(Measure.OUTCOME);
    assertThat(plan.tables().get(3).measure()).isEqualTo(Measure.WORK);
  }

  @ParameterizedTest
  @ValueSource(longs = {150, 500, 2_999})
  void a_smaller_one_is_told_who_comes_whatever_it_asks(long staff) {
    PlanMaker maker = PlanMaker.ofEmployers(2027);
    assertThat(plan(maker, staff, Focus.HOW_IT_GOES))
        .isEqualTo(plan(maker, staff, Focus.WHO_COMES));
  }

  /// 0.2 over six: 6,750 for three cells, 11,250 for five, 13,500 for six; a plain quarter's total
  /// from 18,000, as 150 · 6 · 4 / 0.2. Over three: 3,375 for three cells, 6,750 for six.
  @ParameterizedTest
  @CsvSource({
    "17999, 1, total outcome wait need work support",
    "18000, 4, total outcome wait need work support",
    "13500, 1, total outcome wait need work support",
    "6000, 1, total outcome work",
    "1000, 1, total"
  })
  void the_hub_tells_as_much_of_itself_as_its_size_allows(long staff, int periods, String tables) {
    ReleasePlan plan = plan(PlanMaker.ofHub(2027), staff, Focus.WHOLE_HUB);
    assertThat(String.join(" ", codes(plan))).isEqualTo(tables);
    assertThat(plan.tables().getFirst().cadence().periods()).isEqualTo(periods);
    assertThat(plan.spent()).isEqualTo(Epsilon.of(1, 5));
  }

  /// A change from better to not better moves one person between two cells, so that the table tells
  /// twice what it spends of it: within the book only if it has half of it at most (R14).
  @ParameterizedTest
  @EnumSource(Focus.class)
  void how_it_ended_never_has_more_than_half_of_a_book(Focus focus) {
    for (long staff : new long[] {150, 1_000, 3_000, 12_000, 100_000}) {
      if (PlanMaker.ofEmployers(2027).plan(Rosters.printed(staff), focus)
          instanceof Planned.Made(ReleasePlan plan)) {
        for (PlannedTable table : plan.tables()) {
          if (table.measure() != Measure.FIRST_CONTACT) {
            assertThat(table.epsilon().plus(table.epsilon())).isLessThanOrEqualTo(plan.spent());
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Focus.class)
  void each_person_has_one_cell_in_each_table(Focus focus) {
    ReleasePlan plan = plan(PlanMaker.ofEmployers(2027), 50_000, focus);
    for (PlannedTable table : plan.tables()) {
      assertThat(table.cells().stream().filter(PlannedCell::takesTheRest)).hasSize(1);
    }
    assertThat(new PlanInWords(plan).text()).doesNotContain("(0 staff)");
  }
}
