package org.mainstay.sums.disclosure.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.disclosure.frame.Crossing;
import org.mainstay.sums.disclosure.frame.Directorate;
import org.mainstay.sums.disclosure.frame.Frame;
import org.mainstay.sums.disclosure.frame.Sex;
import org.mainstay.sums.disclosure.frame.Unit;
import org.mainstay.sums.disclosure.noise.Epsilon;

/// Plans of the simulated workforce (release book, 3.2) beside the tiers and the smallest rosters
/// printed in 5.4: at a book of 0.8 a cell is plain from 188, 375, 563, 750 and 938 staff with one
/// to five tables, and wide from half of it.
class PlanMakerTest {
  private static final Epsilon ONE = Epsilon.of(1, 1);

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 100, 149})
  void below_150_there_is_no_own_book_but_a_way_out(long staff) {
    Frame frame = Rosters.printed(staff);
    assertThat(PlanMaker.ofEmployers(2027).plan(frame))
        .isEqualTo(new Planned.TooFewStaff("employer-" + staff, staff));
    assertThat(new Planned.TooFewStaff("RX1", staff).words())
        .isEqualTo(
            "RX1 has "
                + staff
                + " staff, and a book of its own needs 150 or more: pool it with at least two"
                + " other employers, together 1,000 staff or more.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "   150 | total",
        "   375 | sex",
        "   500 | sex",
        "   749 | sex",
        "   750 | sex",
        "  1500 | sex age-in-three staff-group",
        "  2999 | sex-by-ethnic-group age-in-three staff-group",
        "  3000 | sex age-in-three staff-group ethnic-group-in-two",
        "  9999 | sex-by-ethnic-group age staff-group directorate",
        " 10000 | sex-by-ethnic-group total/4 age staff-group directorate",
        " 50000 | sex-by-ethnic-group/4 age staff-group directorate ethnic-group",
        "400000 | sex-by-ethnic-group/4 age staff-group directorate ethnic-group"
      })
  void an_employers_book_has_the_tables_of_its_tier(long staff, String tables) {
    assertThat(tables(PlanMaker.ofEmployers(2027), Rosters.printed(staff))).isEqualTo(tables);
  }

  /// What the printed tiers are named for. At 3,000 staff and four tables 300 are wide: 315 men of
  /// ethnic minorities are enough; ethnic groups would add nothing in two and fail in five, and
  /// there is one directorate alone, so that the quarterly total has its place.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "   150 | total",
        "   300 | sex",
        "   749 | sex",
        "   750 | sex age-in-three",
        "  1500 | sex age-in-three staff-group",
        "  3000 | sex-by-ethnic-group age staff-group total/4"
      })
  void at_a_book_of_one_the_printed_sizes_are_the_edges(long staff, String tables) {
    assertThat(tables(new PlanMaker(ONE, 2027), Rosters.printed(staff))).isEqualTo(tables);
  }

  @ParameterizedTest
  @CsvSource({"93, total", "94, sex"})
  void the_94th_man_brings_the_table_by_sex(long men, String table) {
    assertThat(tables(PlanMaker.ofEmployers(2027), Rosters.ofSexes("E", 300, men)))
        .isEqualTo(table);
  }

  @ParameterizedTest
  @CsvSource({"187, true", "188, false"})
  void a_cell_just_above_its_edge_carries_the_flag(long men, boolean wide) {
    PlannedTable sex =
        plan(PlanMaker.ofEmployers(2027), Rosters.ofSexes("E", 500, men)).tables().getFirst();
    assertThat(sex.cells().get(2).code()).isEqualTo("sex:men");
    assertThat(sex.cells().get(2).wide()).isEqualTo(wide);
  }

  @Test
  void divisions_of_four_thousand_staff_are_shown_below_their_directorate() {
    ReleasePlan plan =
        plan(
            PlanMaker.ofEmployers(2027),
            withDirectorates(
                Rosters.printed(20_000),
                Directorate.of(
                    "Hospital", List.of(new Unit("North", 8_000), new Unit("South", 4_000))),
                Directorate.of(
                    "Community", List.of(new Unit("East", 7_500), new Unit("West", 500)))));
    PlannedTable table =
        plan.tables().stream().filter(t -> t.code().equals("directorate")).findAny().orElseThrow();
    assertThat(table.cells())
        .extracting(PlannedCell::code)
        .containsExactly(
            "all",
            "directorate:community",
            "directorate:hospital",
            "division:hospital--north",
            "division:hospital--south",
            "division-not-stated:hospital",
            "directorate-not-stated",
            "directorate-joined");
    assertThat(table.cadence()).isEqualTo(Cadence.ANNUAL);
  }

  /// Two tables: 3,000 staff are plain in a quarter from a book of 0.4 on, as 3,000 × 0.10 / 4 = 75
  /// and 15 × 2 / 0.4 = 75.
  @Test
  void a_quarterly_total_takes_the_place_of_a_table_only_where_a_quarter_holds() {
    Frame frame = Rosters.ofSexes("E", 2_000, 1_000);
    assertThat(tables(new PlanMaker(Epsilon.of(400, 1_000), 2027), frame)).isEqualTo("sex total/4");
    assertThat(tables(new PlanMaker(Epsilon.of(399, 1_000), 2027), frame)).isEqualTo("sex");
  }

  @Test
  void four_annual_tables_leave_no_place_for_a_quarterly_total() {
    assertThat(tables(PlanMaker.ofEmployers(2027), Rosters.printed(9_999))).doesNotContain("/4");
  }

  @Test
  void a_table_that_fails_even_alone_leaves_its_epsilon_to_the_others() {
    ReleasePlan plan = plan(PlanMaker.ofEmployers(2027), womenAlone(2_000));
    assertThat(plan.tables())
        .extracting(PlannedTable::code, PlannedTable::epsilon)
        .containsExactly(
            tuple("age-in-three", Epsilon.of(4, 15)),
            tuple("staff-group", Epsilon.of(4, 15)),
            tuple("ethnic-group-in-two", Epsilon.of(4, 15)));
  }

  @Test
  void where_nothing_can_be_told_apart_there_is_the_total_and_all_of_epsilon() {
    ReleasePlan plan = plan(PlanMaker.ofEmployers(2027), Rosters.ofSexes("E", 964, 36));
    assertThat(plan.tables())
        .extracting(PlannedTable::code, PlannedTable::cadence, PlannedTable::epsilon)
        .containsExactly(tuple("total", Cadence.ANNUAL, Epsilon.of(4, 5)));
  }

  /// At 1,100 staff sex fails beside two others (275 men of 282) and holds beside one (188), while
  /// ages would hold beside two: the table that matters most stays.
  @Test
  void a_less_important_table_never_drives_out_a_more_important_one() {
    assertThat(tables(PlanMaker.ofEmployers(2027), Rosters.printed(1_100)))
        .isEqualTo("sex age-in-three");
  }

  /// Three tables at a fifth: wide from 1,125, so that 1,050 men of ethnic minorities are too few
  /// and 1,200 staff under 25 are enough, and a quarter is plain from 9,000.
  @Test
  void the_hubs_own_book_is_coarser_at_a_fifth() {
    assertThat(PlanMaker.ofHub(2027).book()).isEqualTo(Epsilon.of(1, 5));
    assertThat(tables(PlanMaker.ofHub(2027), Rosters.printed(10_000))).isEqualTo("sex total/4 age");
    assertThat(tables(PlanMaker.ofHub(2027), Rosters.printed(50_000)))
        .isEqualTo("sex-by-ethnic-group total/4 age staff-group directorate");
  }

  @Test
  void both_default_books_together_spend_one() {
    assertThat(PlanMaker.EMPLOYER_BOOK.plus(PlanMaker.HUB_BOOK)).isEqualTo(ONE);
  }

  /// One table at a fifth: wide from 375.
  @Test
  void a_hub_whose_total_would_be_mostly_noise_is_told_how_many_it_needs() {
    Planned none = PlanMaker.ofHub(2027).plan(Rosters.printed(374));
    assertThat(none).isEqualTo(new Planned.MostlyNoise("employer-374", 374, 375));
    assertThat(new Planned.MostlyNoise("RX1", 374, 1_375).words())
        .isEqualTo(
            "RX1 has 374 staff: even the total would be mostly noise, and needs 1,375 or more.");
    assertThat(tables(PlanMaker.ofHub(2027), Rosters.printed(375))).isEqualTo("total");
  }

  @ParameterizedTest
  @ValueSource(longs = {150, 500, 749, 750, 3_000, 9_999, 10_000, 50_000})
  void the_order_in_which_a_roster_is_listed_changes_nothing(long staff) {
    Frame frame = Rosters.printed(staff);
    String hash = plan(PlanMaker.ofEmployers(2027), frame).hash();
    var random = new Random(staff);
    for (int turn = 0; turn < 5; turn++) {
      Frame shuffled = Rosters.shuffled(frame, random);
      assertThat(plan(PlanMaker.ofEmployers(2027), shuffled).hash()).isEqualTo(hash);
    }
  }

  @Test
  void another_year_or_name_changes_the_heading_alone() {
    Frame frame = Rosters.printed(3_000);
    var renamed = new Frame("RX9", frame.directorates(), frame.elsewhere(), frame.crossings());
    ReleasePlan plan = plan(PlanMaker.ofEmployers(2027), frame);
    assertThat(plan(PlanMaker.ofEmployers(2031), frame).tables()).isEqualTo(plan.tables());
    assertThat(plan(PlanMaker.ofEmployers(2027), renamed).tables()).isEqualTo(plan.tables());
    assertThat(plan(PlanMaker.ofEmployers(2031), renamed).hash()).isNotEqualTo(plan.hash());
  }

  @Test
  void nothing_but_a_book_a_year_a_roster_and_what_it_is_to_answer_can_be_handed_in() {
    assertThat(Arrays.stream(PlanMaker.class.getRecordComponents()).map(RecordComponent::getType))
        .containsExactly(Epsilon.class, int.class);
    assertThat(
            Arrays.stream(PlanMaker.class.getDeclaredMethods())
                .filter(method -> method.getName().equals("plan"))
                .map(method -> List.of(method.getParameterTypes())))
        .containsExactlyInAnyOrder(List.of(Frame.class), List.of(Frame.class, Focus.class));
    assertThat(Arrays.stream(Frame.class.getRecordComponents()).map(RecordComponent::getName))
        .containsExactly("population", "directorates", "elsewhere", "crossings");
  }

  @Test
  void a_book_that_spends_nothing_or_too_much_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PlanMaker(Epsilon.NONE, 2027))
        .withMessage("a book spends above 0 and at most 2, got 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PlanMaker(Epsilon.of(21, 10), 2027))
        .withMessage("a book spends above 0 and at most 2, got 21/10");
    assertThat(new PlanMaker(ReleasePlan.CEILING, 2027).book()).isEqualTo(Epsilon.of(2, 1));
  }

  @Test
  void a_book_too_fine_to_be_shared_by_six_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PlanMaker(Epsilon.of(1, 1 << 18), 2027))
        .withMessage("noise of 1/1310720: both parts must be 1 to 1048576");
  }

  @ParameterizedTest
  @ValueSource(ints = {27, 999, 10_000, -2027})
  void a_year_without_four_digits_is_refused(int year) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlanMaker.ofEmployers(year))
        .withMessage("a contract year has four digits, got " + year);
  }

  private static Frame withDirectorates(Frame frame, Directorate... directorates) {
    return new Frame(frame.population(), List.of(directorates), 0, frame.crossings());
  }

  /// The simulated workforce, with women in the place of men.
  private static Frame womenAlone(long staff) {
    Frame frame = Rosters.printed(staff);
    var crossings = new ArrayList<Crossing>();
    for (Crossing one : frame.crossings()) {
      if (one.sex() == Sex.WOMEN) {
        long both =
            frame.staff(
                other ->
                    other.age() == one.age()
                        && other.ethnic() == one.ethnic()
                        && other.staffGroup().equals(one.staffGroup()));
        crossings.add(new Crossing(Sex.WOMEN, one.age(), one.ethnic(), one.staffGroup(), both));
      }
    }
    return new Frame("E", frame.directorates(), 0, crossings);
  }

  static ReleasePlan plan(PlanMaker maker, Frame frame) {
    return ((Planned.Made) maker.plan(frame)).plan();
  }

  /// The codes of the tables, with a `/4` after those that are quarterly.
  static String tables(PlanMaker maker, Frame frame) {
    return String.join(
        " ",
        plan(maker, frame).tables().stream()
            .map(table -> table.code() + (table.cadence() == Cadence.QUARTERLY ? "/4" : ""))
            .toList());
  }
}
