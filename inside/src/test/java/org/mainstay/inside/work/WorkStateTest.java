package org.mainstay.inside.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.support.codes.NhsCode;

/// The codes of work are the official ones, and every pair of them is in exactly one state.
///
/// Source: NHS Data Dictionary, May 2026, and NHS England measures EA050 to EA057.
class WorkStateTest {

  @Test
  void the_lists_have_every_official_code_once() {
    assertThat(codes(EmploymentStatus.values()))
        .containsExactly("01", "02", "03", "04", "05", "06", "07", "08", "ZZ");
    assertThat(codes(SicknessAbsence.values())).containsExactly("Y", "N", "Z", "X", "8");
    assertThat(codes(WeeklyHours.values()))
        .containsExactly("01", "02", "03", "04", "97", "98", "99");
  }

  @Test
  void employed_and_not_sick_is_in_work_and_employed_and_sick_is_off_sick() {
    assertThat(state("01", "N")).isEqualTo(WorkState.IN_WORK);
    assertThat(state("01", "Y")).isEqualTo(WorkState.OFF_SICK);
  }

  @Test
  void employed_without_a_yes_or_no_is_not_known() {
    for (String sickness : List.of("Z", "X", "8")) {
      assertThat(state("01", sickness)).isEqualTo(WorkState.UNKNOWN);
    }
  }

  @Test
  void without_a_job_is_not_employed_only_where_sickness_does_not_apply() {
    for (String status : List.of("02", "03", "04", "05", "06", "07", "08")) {
      assertThat(state(status, "8")).isEqualTo(WorkState.NOT_EMPLOYED);
      for (String contradiction : List.of("N", "Y", "Z", "X")) {
        assertThat(state(status, contradiction)).isEqualTo(WorkState.UNKNOWN);
      }
    }
  }

  @Test
  void not_stated_is_not_known_whatever_else_stands_there() {
    for (SicknessAbsence sickness : SicknessAbsence.values()) {
      assertThat(state("ZZ", sickness.code())).isEqualTo(WorkState.UNKNOWN);
    }
  }

  private static WorkState state(String status, String sickness) {
    return WorkState.of(
        NhsCode.from(EmploymentStatus.class, status),
        NhsCode.from(SicknessAbsence.class, sickness));
  }

  private static List<String> codes(NhsCode[] list) {
    return Arrays.stream(list).map(NhsCode::code).toList();
  }
}
