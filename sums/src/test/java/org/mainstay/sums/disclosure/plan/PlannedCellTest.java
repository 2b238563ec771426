package org.mainstay.sums.disclosure.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlannedCellTest {
  @Test
  void a_cell_nobody_is_in_is_planned_all_the_same() {
    assertThat(new PlannedCell("sex:men", "Men", 0, 0, true, true).staff()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t", "\n"})
  void a_cell_without_a_code_or_a_label_is_refused(String none) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PlannedCell(none, "Men", 0, 10, true, false))
        .withMessage("a planned cell has a code and a label");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PlannedCell("sex:men", none, 0, 10, true, false))
        .withMessage("a planned cell has a code and a label");
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, Long.MIN_VALUE})
  void fewer_than_no_staff_are_refused(long staff) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PlannedCell("sex:men", "Men", 0, staff, true, false))
        .withMessage("a cell has 0 staff or more, got " + staff);
  }
}
