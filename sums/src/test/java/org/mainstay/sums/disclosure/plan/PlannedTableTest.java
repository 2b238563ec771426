package org.mainstay.sums.disclosure.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.disclosure.consistency.CellTree;
import org.mainstay.sums.disclosure.noise.DiscreteLaplace;
import org.mainstay.sums.disclosure.noise.Epsilon;

class PlannedTableTest {
  private static final Epsilon HALF = Epsilon.of(1, 2);
  private static final PlannedCell ALL = sum("all", -1);
  private static final PlannedCell WOMEN = noised("sex:women", 0);
  private static final PlannedCell MEN = noised("sex:men", 0);

  @Test
  void its_noise_is_one_over_what_it_may_spend() {
    assertThat(table(ALL, WOMEN, MEN).noise()).isEqualTo(new DiscreteLaplace(1, 2));
  }

  @Test
  void its_tree_has_noise_where_the_plan_says_so() {
    assertThat(table(ALL, WOMEN, MEN).tree())
        .isEqualTo(CellTree.flat(2, new DiscreteLaplace(1, 2)));
    assertThat(table(noised("all", -1)).tree())
        .isEqualTo(CellTree.total(new DiscreteLaplace(1, 2)));
  }

  @Test
  void a_part_of_a_part_keeps_its_place() {
    CellTree tree =
        table(ALL, sum("d", 0), noised("d>1", 1), noised("d>2", 1), noised("e", 0)).tree();
    assertThat(tree.cells()).isEqualTo(5);
    assertThat(tree.parent(2)).isEqualTo(1);
    assertThat(tree.parent(4)).isZero();
    assertThat(tree.noise(1)).isEmpty();
    assertThat(tree.noise(3)).contains(new DiscreteLaplace(1, 2));
  }

  @Test
  void its_cells_do_not_change_when_its_maker_writes_on() {
    var cells = new ArrayList<>(List.of(ALL, WOMEN, MEN));
    var table = new PlannedTable("sex", Measure.FIRST_CONTACT, Cadence.ANNUAL, cells, HALF);
    cells.removeLast();
    assertThat(table.cells()).containsExactly(ALL, WOMEN, MEN);
  }

  @ParameterizedTest
  @EnumSource(Cadence.class)
  void the_first_period_costs_all_and_the_others_nothing(Cadence cadence) {
    var table = new PlannedTable("sex", Measure.FIRST_CONTACT, cadence, List.of(ALL, WOMEN), HALF);
    assertThat(table.cost(1)).isEqualTo(HALF);
    for (int period = 2; period <= cadence.periods(); period++) {
      assertThat(table.cost(period)).isEqualTo(Epsilon.NONE);
    }
  }

  @Test
  void a_period_that_the_year_has_not_is_refused() {
    PlannedTable annual = table(ALL, WOMEN, MEN);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> annual.cost(0))
        .withMessage("table sex has 1 periods, got 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> annual.cost(2))
        .withMessage("table sex has 1 periods, got 2");
    var quarterly =
        new PlannedTable(
            "sex", Measure.FIRST_CONTACT, Cadence.QUARTERLY, List.of(ALL, WOMEN), HALF);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> quarterly.cost(5))
        .withMessage("table sex has 4 periods, got 5");
  }

  @Test
  void two_cells_with_one_code_are_refused() {
    refused("table sex has two cells with the code sex:men", ALL, MEN, WOMEN, MEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Sex", "sex group", "sex\n", "séx", "sex\"", "cell 0"})
  void a_table_whose_code_could_be_read_as_something_else_is_refused(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new PlannedTable(
                    code, Measure.FIRST_CONTACT, Cadence.ANNUAL, List.of(ALL, WOMEN), HALF))
        .withMessage("a table has a code of small letters, digits and hyphens, got '" + code + "'");
  }

  @Test
  void cells_that_make_no_tree_are_refused() {
    refused("a tree begins with the sum of all");
    refused("a tree begins with the sum of all", WOMEN, MEN);
    refused("cell 1 does not follow", ALL, noised("sex:men", -1));
    refused("cell 1 does not follow", ALL, noised("sex:men", 1));
    refused("cell 1 does not follow", ALL, noised("sex:men", 2), WOMEN);
  }

  @Test
  void a_last_cell_without_noise_is_refused() {
    refused("cell 0 was given no noise", ALL);
    refused("cell 2 was given no noise", ALL, WOMEN, sum("sex:men", 0));
  }

  @Test
  void a_table_that_spends_nothing_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new PlannedTable(
                    "sex", Measure.FIRST_CONTACT, Cadence.ANNUAL, List.of(ALL, MEN), Epsilon.NONE))
        .withMessageStartingWith("noise of 0/1: both parts must be 1 to");
  }

  /// One person is in both cells: with noise of scale 2 in each, the odds change by e^(2/2) and not
  /// by the e^(1/2) that the table says it spends.
  @Test
  void noise_on_a_group_and_on_its_parts_would_tell_twice_and_is_refused() {
    refused(
        "table sex counts those in sex:women twice: it is part of all, and both have noise",
        noised("all", -1),
        WOMEN,
        MEN);
    refused(
        "table sex counts those in d>1 twice: it is part of d, and both have noise",
        ALL,
        noised("d", 0),
        noised("d>1", 1));
    refused(
        "table sex counts those in d>1>x twice: it is part of d, and both have noise",
        ALL,
        noised("d", 0),
        sum("d>1", 1),
        noised("d>1>x", 2));
  }

  @ParameterizedTest
  @EnumSource(Measure.class)
  void nobody_changes_a_table_by_more_than_one(Measure measure) {
    assertThat(measure.sensitivity()).isEqualTo(1);
    assertThat(new PlannedTable("sex", measure, Cadence.ANNUAL, List.of(ALL, WOMEN), HALF).noise())
        .isEqualTo(new DiscreteLaplace(1, 2));
  }

  private static PlannedCell sum(String code, int parent) {
    return new PlannedCell(code, code, parent, 100, false, false);
  }

  private static PlannedCell noised(String code, int parent) {
    return new PlannedCell(code, code, parent, 100, true, false);
  }

  private static PlannedTable table(PlannedCell... cells) {
    return new PlannedTable("sex", Measure.FIRST_CONTACT, Cadence.ANNUAL, List.of(cells), HALF);
  }

  private static void refused(String words, PlannedCell... cells) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table(cells))
        .withMessageContaining(words);
  }
}
