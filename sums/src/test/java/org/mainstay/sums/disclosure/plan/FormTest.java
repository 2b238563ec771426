package org.mainstay.sums.disclosure.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.sums.disclosure.frame.AgeBand;
import org.mainstay.sums.disclosure.frame.Crossing;
import org.mainstay.sums.disclosure.frame.Directorate;
import org.mainstay.sums.disclosure.frame.EthnicGroup;
import org.mainstay.sums.disclosure.frame.Frame;
import org.mainstay.sums.disclosure.frame.Sex;
import org.mainstay.sums.disclosure.frame.Unit;
import org.mainstay.sums.disclosure.noise.DiscreteLaplace;

/// Each form at a scale of 1, where 150 staff are plain and 75 are wide, and 600 and 300 a quarter.
class FormTest {
  private static final DiscreteLaplace ONE = new DiscreteLaplace(1, 1);
  private static final Form SEX = new Form.Who("sex", Cadence.ANNUAL, Category.sexes());
  private static final Form SEX_EACH_QUARTER =
      new Form.Who("sex", Cadence.QUARTERLY, Category.sexes());

  @Test
  void the_total_is_one_cell_with_a_noise_of_its_own() {
    var cells = new Form.Total(Cadence.ANNUAL).cells(Rosters.ofSexes("E", 100, 60), ONE);
    assertThat(cells).contains(List.of(new PlannedCell("all", "All staff", -1, 160, true, false)));
  }

  @ParameterizedTest
  @CsvSource({
    "ANNUAL, 149, false",
    "ANNUAL, 150, true",
    "QUARTERLY, 599, false",
    "QUARTERLY, 600, true"
  })
  void the_total_needs_the_floor_and_a_plain_quarter(Cadence cadence, long staff, boolean there) {
    assertThat(new Form.Total(cadence).cells(Rosters.ofSexes("E", staff, 0), ONE).isPresent())
        .isEqualTo(there);
  }

  @ParameterizedTest
  @CsvSource({"74, false", "75, true", "149, true", "150, true"})
  void a_year_by_sex_needs_men_who_are_wide_at_least(long men, boolean there) {
    assertThat(SEX.cells(Rosters.ofSexes("E", 5_000, men), ONE).isPresent()).isEqualTo(there);
  }

  @ParameterizedTest
  @CsvSource({"300, false", "599, false", "600, true"})
  void a_quarter_by_sex_needs_men_who_are_plain(long men, boolean there) {
    assertThat(SEX_EACH_QUARTER.cells(Rosters.ofSexes("E", 5_000, men), ONE).isPresent())
        .isEqualTo(there);
  }

  @Test
  void the_small_cells_and_the_fixed_one_are_marked_as_wide() {
    assertThat(SEX.cells(Rosters.ofSexes("E", 150, 149), ONE).orElseThrow())
        .extracting(PlannedCell::code, PlannedCell::staff, PlannedCell::noised, PlannedCell::wide)
        .containsExactly(
            tuple("all", 299L, false, false),
            tuple("sex:women", 150L, true, false),
            tuple("sex:men", 149L, true, true),
            tuple("sex-not-stated", 0L, true, true));
  }

  @Test
  void whoever_is_not_stated_is_counted_in_the_fixed_cell() {
    var age = new Form.Who("age", Cadence.ANNUAL, List.of());
    assertThat(age.cells(Rosters.ofSexes("E", 150, 50), ONE).orElseThrow().getLast())
        .isEqualTo(new PlannedCell("age-not-stated", "Not stated or other", 0, 200, true, false));
  }

  @Test
  void staff_groups_that_are_too_small_are_all_other() {
    Frame frame = groups(200, 80, 40, 30, 5);
    assertThat(new Form.What().cells(frame, ONE).orElseThrow())
        .extracting(PlannedCell::code, PlannedCell::label, PlannedCell::staff, PlannedCell::wide)
        .containsExactly(
            tuple("all", "All staff", 355L, false),
            tuple("staff-group:a", "A", 200L, false),
            tuple("staff-group:b", "B", 80L, true),
            tuple("staff-group-other", "All other staff groups", 75L, true),
            tuple("staff-group-not-stated", "Not stated or other", 0L, true));
  }

  @Test
  void staff_groups_may_be_smaller_than_a_directorate_may_be() {
    assertThat(new Form.What().cells(groups(80, 80), ONE)).isPresent();
    assertThat(new Form.Where(false).cells(directorates(80, 80), ONE)).isEmpty();
  }

  @Test
  void one_staff_group_alone_is_no_table() {
    assertThat(new Form.What().cells(groups(5_000), ONE)).isEmpty();
    assertThat(new Form.What().cells(groups(5_000, 3), ONE)).isEmpty();
    assertThat(new Form.What().cells(Rosters.ofSexes("E", 500, 500), ONE)).isEmpty();
  }

  @Test
  void a_staff_group_and_all_other_are_a_table() {
    assertThat(new Form.What().cells(groups(5_000, 40, 40), ONE).orElseThrow())
        .extracting(PlannedCell::code)
        .containsExactly("all", "staff-group:a", "staff-group-other", "staff-group-not-stated");
  }

  @Test
  void a_directorate_below_150_is_never_shown_however_little_noise_there_is() {
    var quiet = new DiscreteLaplace(1_000, 1);
    assertThat(new Form.Where(true).cells(directorates(149, 149, 149), quiet)).isEmpty();
    assertThat(new Form.Where(true).cells(directorates(150, 149, 149), quiet).orElseThrow())
        .extracting(PlannedCell::code)
        .containsExactly(
            "all",
            "directorate:a",
            "directorate-other",
            "directorate-not-stated",
            "directorate-joined");
  }

  @Test
  void directorates_have_a_cell_for_those_who_join_and_those_who_are_in_none() {
    List<Directorate> two = List.of(Directorate.of("A", 300), Directorate.of("B", 200));
    Frame frame = new Frame("E", two, 160, Rosters.ofSexes("E", 600, 60).crossings());
    assertThat(new Form.Where(false).cells(frame, ONE).orElseThrow())
        .extracting(PlannedCell::code, PlannedCell::label, PlannedCell::staff, PlannedCell::wide)
        .containsExactly(
            tuple("all", "All staff", 660L, false),
            tuple("directorate:a", "A", 300L, false),
            tuple("directorate:b", "B", 200L, false),
            tuple("directorate-not-stated", "Not stated or other", 160L, false),
            tuple("directorate-joined", "Joined this year", 0L, true));
  }

  @Test
  void a_directorate_is_divided_only_where_each_part_is_plain() {
    Frame frame = divided(List.of(160, 150, 149, 20), List.of(200, 40));
    assertThat(new Form.Where(true).cells(frame, ONE).orElseThrow())
        .extracting(PlannedCell::code, PlannedCell::parent, PlannedCell::staff, PlannedCell::noised)
        .containsExactly(
            tuple("all", -1, 719L, false),
            tuple("directorate:d0", 0, 479L, false),
            tuple("division:d0--v0", 1, 160L, true),
            tuple("division:d0--v1", 1, 150L, true),
            tuple("division-other:d0", 1, 169L, true),
            tuple("division-not-stated:d0", 1, 0L, true),
            tuple("directorate:d1", 0, 240L, true),
            tuple("directorate-not-stated", 0, 0L, true),
            tuple("directorate-joined", 0, 0L, true));
  }

  @Test
  void a_smaller_employer_never_sees_divisions() {
    Frame frame = divided(List.of(160, 150, 149, 20), List.of(200, 40));
    assertThat(new Form.Where(false).cells(frame, ONE).orElseThrow())
        .extracting(PlannedCell::code)
        .containsExactly(
            "all",
            "directorate:d0",
            "directorate:d1",
            "directorate-not-stated",
            "directorate-joined");
  }

  /// Noise adds up by its variance: a sum of `k` parts and the fixed cell has `√(k + 1)` times the
  /// margin of one, and so needs so many times the staff to be plain.
  @Test
  void a_divided_directorate_is_plain_as_the_sum_that_it_is() {
    for (int parts = 2; parts <= 20; parts++) {
      Frame frame = divided(java.util.Collections.nCopies(parts, 150), List.of(150));
      PlannedCell directorate = new Form.Where(true).cells(frame, ONE).orElseThrow().get(1);
      assertThat(directorate.noised()).isFalse();
      assertThat(directorate.wide()).isFalse();
      assertThat((double) directorate.staff()).isGreaterThan(150 * Math.sqrt(parts + 1));
    }
  }

  private static Frame groups(int... staff) {
    var crossings = new java.util.ArrayList<Crossing>();
    long all = 0;
    for (int i = 0; i < staff.length; i++) {
      String name = String.valueOf((char) ('A' + i));
      crossings.add(new Crossing(Sex.WOMEN, AgeBand.FROM_55, EthnicGroup.WHITE, name, staff[i]));
      all += staff[i];
    }
    return new Frame("E", List.of(), all, crossings);
  }

  private static Frame directorates(int... staff) {
    var directorates = new java.util.ArrayList<Directorate>();
    long all = 0;
    for (int i = 0; i < staff.length; i++) {
      directorates.add(Directorate.of(String.valueOf((char) ('A' + i)), staff[i]));
      all += staff[i];
    }
    return new Frame("E", directorates, 0, Rosters.ofSexes("E", all, 0).crossings());
  }

  @SafeVarargs
  private static Frame divided(List<Integer>... directorates) {
    var all = new java.util.ArrayList<Directorate>();
    long staff = 0;
    for (int d = 0; d < directorates.length; d++) {
      var divisions = new java.util.ArrayList<Unit>();
      for (int v = 0; v < directorates[d].size(); v++) {
        divisions.add(new Unit("V" + v, directorates[d].get(v)));
        staff += directorates[d].get(v);
      }
      all.add(Directorate.of("D" + d, divisions));
    }
    return new Frame("E", all, 0, Rosters.ofSexes("E", staff, 0).crossings());
  }
}
