package org.mainstay.hatch.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.hatch.TestHatch;
import org.mainstay.hatch.TestPlans;
import org.mainstay.hatch.contribution.Course;
import org.mainstay.hatch.noticeboard.PinnedPlans;
import org.mainstay.hatch.noticeboard.PinnedRelease;
import org.mainstay.hatch.noticeboard.Release;
import org.mainstay.sums.disclosure.noise.Epsilon;
import org.mainstay.sums.disclosure.plan.Measure;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a plan says before the year about hours and margins, and that a release keeps to it.
class FreezingTest {
  private final TestHatch house = new TestHatch();
  private final PinnedPlans board = new PinnedPlans(JdbcClient.create(house.database.outside()));

  @AfterEach
  void close() {
    house.close();
  }

  /// 30 June, 30 September, 31 December and 31 March are the last days; 14 days on, half past nine
  /// in London is half past eight by the world's clock in summer.
  @Test
  void each_part_has_its_hour_a_fortnight_after_it_ends() {
    assertThat(TestPlans.employer("ward").hours())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "quarter-1", Instant.parse("2027-07-15T08:30:00Z"),
                "quarter-2", Instant.parse("2027-10-15T08:30:00Z"),
                "quarter-3", Instant.parse("2028-01-15T09:30:00Z"),
                "quarter-4", Instant.parse("2028-04-15T08:30:00Z"),
                "year", Instant.parse("2028-04-15T08:30:00Z")));
  }

  /// The total at 2/5 alone has the scale 5/2: 7 by the release book's table of section 5.6, where
  /// 4 of them added up have twice the deviation of one.
  @Test
  void margins_are_those_of_the_law_and_the_same_whoever_works_them_out() {
    var calendar = TestHatch.calendar(house.clock);
    var plan = TestPlans.plan("ward", TestPlans.everybody(Epsilon.of(2, 5)));
    var about = Population.employer("ward", "The Ward");

    BookPlan frozen = new Freezing(calendar).frozen(plan, about);

    assertThat(frozen.margins().get("quarter everybody")).containsExactly(7L);
    assertThat(margin(frozen, "to-date-4 everybody")).isCloseTo(14L, within(1L));
    assertThat(frozen.margins().keySet())
        .containsExactly(
            "quarter everybody",
            "to-date-2 everybody",
            "to-date-3 everybody",
            "to-date-4 everybody");
    assertThat(new Freezing(calendar).frozen(plan, about)).isEqualTo(frozen);
    assertThat(frozen.words())
        .contains("Quarter 1: 15 July 2027 at 9:30\n")
        .contains(frozen.hash());
  }

  @Test
  void a_name_is_hashed_too_and_an_employers_book_covers_nobody_else() {
    BookPlan plan = TestPlans.employer("ward");
    var renamed =
        new BookPlan(
            plan.plan(), Population.employer("ward", "Other"), plan.hours(), plan.margins());
    assertThat(renamed.hash()).isNotEqualTo(plan.hash());
    assertThatThrownBy(
            () ->
                new Population(
                    "ward", "Ward", Population.Kind.EMPLOYER, new TreeSet<>(List.of("a", "ward"))))
        .hasMessageContaining("covers its own staff alone");
    assertThatThrownBy(() -> new BookPlan(plan.plan(), plan.about(), plan.hours(), new TreeMap<>()))
        .hasMessageContaining("has no hour or no margins");
    assertThatThrownBy(
            () ->
                TestPlans.frozen(
                    TestPlans.plan(
                        "ward",
                        TestPlans.flat("sex-to-date", Measure.OUTCOME, Epsilon.of(1, 5), "men"))))
        .hasMessageContaining("does not end in -to-date");
  }

  @Test
  void nothing_is_published_before_its_hour() {
    BookPlan plan = house.agreed(TestPlans.employer("ward"));
    house.until("2027-07-15T08:29:59Z");
    assertThat(house.releases(TestHatch.seeded(1)).release(plan, Period.quarter(1)))
        .isEqualTo(Released.Refused.of(Refusal.NOT_OVER));
    house.until("2027-07-15T08:30:00Z");
    TestHatch.pinned(house.releases(TestHatch.seeded(1)).release(plan, Period.quarter(1)));
  }

  @Test
  void the_year_so_far_is_added_up_from_what_was_drawn_and_costs_nothing() {
    BookPlan plan = house.agreed(TestPlans.employer("ward"));
    house.quarter(1);
    for (int person = 0; person < 40; person++) {
      house.comes(person, "ward", "sex:men");
    }
    house.quarter(5);
    Epsilon before = Epsilon.NONE;
    long drawn = 0;
    for (int quarter = 1; quarter <= 4; quarter++) {
      PinnedRelease pinned =
          TestHatch.pinned(
              house.releases(TestHatch.seeded(quarter)).release(plan, Period.quarter(quarter)));
      List<Release.Table> tables = pinned.release().tables();
      drawn += house.noisy(plan, Period.quarter(quarter), "everybody").getFirst();
      if (quarter == 1) {
        assertThat(tables).hasSize(1);
        before = house.ledger.spent("ward").get(TestHatch.YEAR);
      } else {
        Release.Table soFar = tables.get(1);
        assertThat(soFar.code()).isEqualTo("everybody-to-date");
        assertThat(soFar.epsilon()).isEqualTo("0");
        assertThat(soFar.cells().getFirst().people()).isEqualTo(Math.max(0, drawn));
        assertThat(soFar.cells().getFirst().margin())
            .isEqualTo(margin(plan, "to-date-" + quarter + " everybody"));
      }
      assertThat(tables.getFirst().cells().getFirst().margin())
          .isEqualTo(margin(plan, "quarter everybody"));
      assertThat(house.board.find(plan.hash(), "quarter-" + quarter)).contains(pinned);
    }
    assertThat(house.ledger.spent("ward")).containsEntry(TestHatch.YEAR, before);
  }

  /// `e^0.8 / (9 + e^0.8)` and `e / (9 + e)`, by hand: 19.8 % and 23.2 %.
  @Test
  void a_plan_hangs_on_the_board_once_both_agreed_with_what_all_books_promise() {
    BookPlan plan = TestPlans.employer("ward");
    String hash = house.plans.propose(plan);
    house.plans.agree(hash, Plans.Part.HUB_LEAD, new UUID(0, 1));
    assertThat(board.all()).isEmpty();
    assertThat(board.promiseTo("ward", TestHatch.YEAR)).isEmpty();

    house.plans.agree(hash, Plans.Part.STAFF_REPRESENTATIVE, new UUID(0, 2));

    assertThat(board.find(hash)).map(pinned -> pinned.document()).contains(plan.canonical());
    assertThat(board.of("ward")).isEqualTo(board.of(TestHatch.YEAR)).isEqualTo(board.all());
    assertThat(board.all().getFirst().hours()).hasSize(5);
    var own = board.promiseTo("ward", TestHatch.YEAR).orElseThrow();
    assertThat(own.epsilon()).isEqualTo("4/5");
    assertThat(own.fromTen()).isCloseTo(0.198, within(0.001));
    house.agreed(TestPlans.hub(Epsilon.of(1, 5), "ward", "trust"));
    assertThat(board.promiseTo("ward", TestHatch.YEAR).orElseThrow().fromTen())
        .isCloseTo(0.232, within(0.001));
    assertThat(board.promiseTo("trust", TestHatch.YEAR).orElseThrow().epsilon()).isEqualTo("1/5");
  }

  @Test
  void back_at_work_is_counted_like_the_other_ends() {
    house.agreed(TestPlans.employer("ward"));
    house.quarter(1);
    house.comes(1, "ward");
    for (var work : Course.Work.values()) {
      house.comes(10 + work.word().length(), "ward");
      house.contributions.take(TestHatch.key(10 + work.word().length()), TestHatch.YEAR, work);
    }
    assertThat(house.database.column("select word from hatch_contribution.course order by word"))
        .containsExactly("work:back", "work:not-back", "work:not-known");
  }

  private static long margin(BookPlan plan, String of) {
    return plan.margins().getOrDefault(of, List.of()).getFirst();
  }
}
