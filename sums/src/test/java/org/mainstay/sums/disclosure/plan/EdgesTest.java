package org.mainstay.sums.disclosure.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.sums.disclosure.frame.AgeBand;
import org.mainstay.sums.disclosure.frame.Crossing;
import org.mainstay.sums.disclosure.frame.Directorate;
import org.mainstay.sums.disclosure.frame.EthnicGroup;
import org.mainstay.sums.disclosure.frame.Frame;
import org.mainstay.sums.disclosure.frame.Sex;

/// Workforces with one group of just the printed size, and of one less (release book, 5.4): at 0.8
/// wide from 94, 188, 282, 375 and 469 with one to five tables, plain from 188, 375, 563, 750, 938.
class EdgesTest {
  private static final PlanMaker MAKER = PlanMaker.ofEmployers(2027);

  /// The simulated workforce, in which a number of staff alone are what `group` makes of them.
  private static Frame with(
      long staff, UnaryOperator<Crossing> nobody, UnaryOperator<Crossing> group, long many) {
    Frame printed = Rosters.printed(staff);
    Map<Crossing, Long> counts = new LinkedHashMap<>();
    for (Crossing one : printed.crossings()) {
      counts.merge(of(nobody.apply(one), 0), one.staff(), Long::sum);
    }
    long wanted = many;
    List<Crossing> largest = new ArrayList<>(counts.keySet());
    largest.sort(
        Comparator.comparingLong((Crossing one) -> counts.getOrDefault(one, 0L)).reversed());
    for (Crossing from : largest) {
      long moved = Math.min(wanted, counts.getOrDefault(from, 0L) / 3);
      counts.merge(from, -moved, Long::sum);
      counts.merge(of(group.apply(from), 0), moved, Long::sum);
      wanted -= moved;
    }
    assertThat(wanted).isZero();
    var crossings = new ArrayList<Crossing>();
    counts.forEach((one, sum) -> crossings.add(of(one, sum)));
    return new Frame("E", printed.directorates(), 0, crossings);
  }

  private static Crossing of(Crossing one, long staff) {
    return new Crossing(one.sex(), one.age(), one.ethnic(), one.staffGroup(), staff);
  }

  private static Crossing aged(Crossing one, AgeBand age) {
    return new Crossing(one.sex(), age, one.ethnic(), one.staffGroup(), one.staff());
  }

  private static Crossing from(Crossing one, EthnicGroup ethnic) {
    return new Crossing(one.sex(), one.age(), ethnic, one.staffGroup(), one.staff());
  }

  private static Crossing working(Crossing one, String group) {
    return new Crossing(one.sex(), one.age(), one.ethnic(), group, one.staff());
  }

  private static Frame oldest(long staff, long many) {
    return with(
        staff,
        one -> one.age() == AgeBand.FROM_55 ? aged(one, AgeBand.FROM_45_TO_54) : one,
        one -> aged(one, AgeBand.FROM_55),
        many);
  }

  private static PlannedTable table(Frame frame, String code) {
    return PlanMakerTest.plan(MAKER, frame).tables().stream()
        .filter(table -> table.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static PlannedCell cell(PlannedTable table, String code) {
    return table.cells().stream().filter(c -> c.code().equals(code)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"9000, 374, 3", "9000, 375, 5", "50000, 468, 3", "50000, 469, 5"})
  void five_ages_become_three_when_one_is_a_person_too_small(long staff, long many, int bands) {
    List<PlannedTable> tables = PlanMakerTest.plan(MAKER, oldest(staff, many)).tables();
    PlannedTable ages =
        tables.stream().filter(t -> t.code().startsWith("age")).findFirst().orElseThrow();
    assertThat(ages.code()).isEqualTo(bands == 5 ? "age" : "age-in-three");
    assertThat(ages.cells()).hasSize(1 + bands + 1);
  }

  @ParameterizedTest
  @CsvSource({"9000, 749, true", "9000, 750, false", "50000, 937, true", "50000, 938, false"})
  void an_age_band_is_plain_from_the_printed_size_on(long staff, long many, boolean wide) {
    PlannedCell oldest = cell(table(oldest(staff, many), "age"), "age:55-over");
    assertThat(oldest.staff()).isEqualTo(many);
    assertThat(oldest.wide()).isEqualTo(wide);
  }

  /// Where sex is crossed with two ethnic groups, those two alone would say nothing new: the table
  /// is left out, and its part of the book goes to the other four.
  @ParameterizedTest
  @CsvSource({"468, 4", "469, 5"})
  void ethnic_groups_are_left_out_when_one_is_a_person_too_small(long many, int tables) {
    Frame frame =
        with(
            50_000,
            one -> one.ethnic() == EthnicGroup.MIXED ? from(one, EthnicGroup.ASIAN) : one,
            one -> from(one, EthnicGroup.MIXED),
            many);
    List<PlannedTable> planned = PlanMakerTest.plan(MAKER, frame).tables();
    assertThat(planned).hasSize(tables);
    assertThat(planned.stream().anyMatch(t -> t.code().equals("ethnic-group")))
        .isEqualTo(tables == 5);
    assertThat(planned).allMatch(t -> t.epsilon().equals(PlanMaker.EMPLOYER_BOOK.over(tables)));
  }

  @ParameterizedTest
  @CsvSource({"9000, 374, false", "9000, 375, true", "50000, 468, false", "50000, 469, true"})
  void a_staff_group_has_a_cell_of_its_own_from_the_printed_size_on(
      long staff, long many, boolean own) {
    Frame frame = with(staff, one -> one, one -> working(one, "Chaplains"), many);
    PlannedTable groups = table(frame, "staff-group");
    assertThat(groups.cells().stream().anyMatch(c -> c.code().equals("staff-group:chaplains")))
        .isEqualTo(own);
    assertThat(groups.cells().stream().mapToLong(PlannedCell::staff).sum()).isEqualTo(2 * staff);
  }

  /// One small group is never alone in the cell for all other: the smallest of the rest is in it.
  @Test
  void the_smallest_staff_group_keeps_a_smaller_one_company() {
    Frame frame = with(50_000, one -> one, one -> working(one, "Chaplains"), 100);
    PlannedTable groups = table(frame, "staff-group");
    long estates = frame.staff(one -> one.staffGroup().equals("Estates"));
    assertThat(cell(groups, "staff-group-other").staff()).isEqualTo(100 + estates);
    assertThat(groups.cells()).extracting(PlannedCell::code).doesNotContain("staff-group:estates");
  }

  /// Four tables: wide from 375, plain from 750; a directorate below is joined with the smallest.
  @ParameterizedTest
  @CsvSource({"374, 0", "375, 1", "749, 1", "750, 2"})
  void a_directorate_is_joined_wide_or_plain_by_its_staff(long many, int verdict) {
    Frame printed = Rosters.printed(9_000);
    var frame =
        new Frame(
            "E",
            List.of(
                Directorate.of("Medicine", 5_000),
                Directorate.of("Surgery", 4_000 - many),
                Directorate.of("Pathology", many)),
            0,
            printed.crossings());
    PlannedTable directorates = table(frame, "directorate");
    switch (verdict) {
      case 0 ->
          assertThat(directorates.cells())
              .extracting(PlannedCell::code, PlannedCell::staff)
              .contains(tuple("directorate:medicine", 5_000L), tuple("directorate-other", 4_000L));
      case 1 -> assertThat(cell(directorates, "directorate:pathology").wide()).isTrue();
      case 2 -> assertThat(cell(directorates, "directorate:pathology").wide()).isFalse();
      default -> throw new AssertionError(verdict);
    }
  }

  /// At 2.0 and one table 38 staff would be wide: the floor holds all the same.
  @Test
  void a_generous_book_shows_no_directorate_below_the_floor() {
    var frame =
        new Frame(
            "E",
            List.of(Directorate.of("A", 149), Directorate.of("B", 149), Directorate.of("C", 702)),
            0,
            Rosters.ofSexes("E", 1_000, 0).crossings());
    ReleasePlan plan = PlanMakerTest.plan(new PlanMaker(ReleasePlan.CEILING, 2027), frame);
    assertThat(plan.tables().getFirst().cells())
        .extracting(PlannedCell::code, PlannedCell::staff)
        .containsExactly(
            tuple("all", 1_000L),
            tuple("directorate:c", 702L),
            tuple("directorate-other", 298L),
            tuple("directorate-not-stated", 0L),
            tuple("directorate-joined", 0L));
  }

  /// Five tables and a quarter: plain from 3,750, and otherwise by the year with a total beside it.
  @ParameterizedTest
  @CsvSource({"3749, false", "3750, true"})
  void a_split_is_quarterly_when_its_smallest_cell_is_plain_in_a_quarter(
      long many, boolean quarterly) {
    Frame frame =
        with(
            50_000,
            one -> minority(one) ? from(one, EthnicGroup.WHITE) : one,
            one -> one.sex() == Sex.MEN ? from(one, EthnicGroup.ASIAN) : menFrom(one),
            many);
    List<PlannedTable> tables = PlanMakerTest.plan(MAKER, frame).tables();
    assertThat(tables.getFirst().code()).isEqualTo("sex-by-ethnic-group");
    assertThat(tables.getFirst().cadence() == Cadence.QUARTERLY).isEqualTo(quarterly);
    assertThat(tables.stream().anyMatch(t -> t.code().equals("total"))).isEqualTo(!quarterly);
    assertThat(tables).hasSize(5);
  }

  private static boolean minority(Crossing one) {
    return one.sex() == Sex.MEN && one.ethnic() != EthnicGroup.WHITE;
  }

  private static Crossing menFrom(Crossing one) {
    return new Crossing(Sex.MEN, one.age(), EthnicGroup.ASIAN, one.staffGroup(), one.staff());
  }
}
