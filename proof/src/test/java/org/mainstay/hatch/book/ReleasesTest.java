package org.mainstay.hatch.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.hatch.TestHatch;
import org.mainstay.hatch.TestPlans;
import org.mainstay.hatch.contribution.Course;
import org.mainstay.hatch.ledger.Debit;
import org.mainstay.hatch.ledger.Ledger;
import org.mainstay.hatch.noticeboard.PinnedRelease;
import org.mainstay.hatch.noticeboard.Release;
import org.mainstay.sums.disclosure.noise.Epsilon;

/// What was drawn is drawn once, paid for once, and only after everybody agreed to it.
class ReleasesTest {
  private static final int AT_ONCE = 50;

  private final TestHatch house = new TestHatch();
  private final BookPlan plan = house.agreed(TestPlans.employer("ward"));

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void fifty_who_ask_at_once_get_one_vector_and_one_debit_a_table() throws Exception {
    house.quarter(5);
    List<Callable<Released>> asked = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      var releases = house.releases(TestHatch.seeded(i));
      asked.add(() -> releases.release(plan, Period.YEAR));
    }

    assertThat(together(asked).stream().map(TestHatch::pinned).distinct()).hasSize(1);
    assertThat(house.ledger.debits("ward")).hasSize(2);
    assertThat(house.rows("hatch_noticeboard.release")).isEqualTo(1);
    assertThat(house.rows("hatch_book.noisy_cell")).isEqualTo(3 + 4);
  }

  @Test
  void two_books_that_share_people_are_both_paid_for_when_asked_at_once() throws Exception {
    var other = house.agreed(TestPlans.employer("trust"));
    var hub = house.agreed(TestPlans.hub(Epsilon.of(1, 5), "ward", "trust"));
    house.quarter(5);
    List<Callable<Released>> asked = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      var releases = house.releases(TestHatch.seeded(i));
      var which = List.of(plan, other, hub).get(i % 3);
      asked.add(() -> releases.release(which, Period.quarter(1)));
    }

    assertThat(together(asked).stream().map(TestHatch::pinned).distinct()).hasSize(3);
    for (String population : List.of("ward", "trust")) {
      assertThat(house.ledger.spent(population)).containsEntry(TestHatch.YEAR, Epsilon.of(3, 5));
    }
    assertThat(house.ledger.verify()).isInstanceOf(Ledger.Verified.Whole.class);
  }

  @Test
  void whoever_asks_again_is_given_the_stored_bytes() {
    house.quarter(1);
    house.comes(1, "ward", "sex:men");
    house.quarter(5);
    var first = pinned(1, Period.YEAR);
    house.clock.passes(Duration.ofDays(400));

    var second = pinned(2, Period.YEAR);

    assertThat(second.release().bytes()).isEqualTo(first.release().bytes());
    assertThat(second).isEqualTo(first);
    assertThat(house.board.find(plan.hash(), "year")).contains(first);
    assertThat(house.board.of("ward", TestHatch.YEAR)).containsExactly(first);
    assertThat(house.rows("hatch_ledger.debit")).isEqualTo(2);
  }

  @Test
  void numbers_are_the_counts_with_noise_brought_together() {
    house.quarter(1);
    for (int person = 0; person < 300; person++) {
      house.comes(person, "ward", person % 3 == 0 ? "sex:men" : "sex:women");
      if (person % 2 == 0) {
        house.contributions.take(TestHatch.key(person), TestHatch.YEAR, Course.Outcome.BETTER);
      }
    }
    house.quarter(5);

    var release = pinned(7, Period.YEAR).release();

    var sex = release.tables().getFirst();
    assertThat(sex.epsilon()).isEqualTo("1/5");
    // Scale 5: nothing drawn is further out than 90 but once in 30 million.
    near(people(sex), 300, 100, 200, 0);
    near(people(release.tables().getLast()), 150, 150, 0, 0, 0);
    assertThat(people(sex).getFirst())
        .isEqualTo(people(sex).stream().skip(1).mapToLong(Long::longValue).sum());
  }

  @Test
  void the_first_quarter_pays_for_the_year_and_the_others_point_to_it() {
    house.quarter(5);
    assertThat(refused(Period.quarter(2))).isEqualTo(Refusal.EARLIER_FIRST.code());

    for (int quarter = 1; quarter <= 4; quarter++) {
      pinned(quarter, Period.quarter(quarter));
    }

    assertThat(house.ledger.debits("ward"))
        .extracting(Debit::cost)
        .containsExactly(Epsilon.of(2, 5), Epsilon.NONE, Epsilon.NONE, Epsilon.NONE);
    assertThat(house.ledger.debits("ward")).extracting(Debit::paidBy).containsOnly(1L);
    assertThat(house.ledger.spent("ward")).containsEntry(TestHatch.YEAR, Epsilon.of(2, 5));
  }

  @Test
  void nothing_is_released_before_its_time_or_without_agreement() {
    house.quarter(4);
    assertThat(refused(Period.YEAR)).isEqualTo(Refusal.NOT_OVER.code());

    var stranger = TestPlans.employer("stranger");
    house.plans.propose(stranger);
    house.quarter(5);
    assertThat(house.releases(TestHatch.seeded(1)).release(stranger, Period.YEAR))
        .isEqualTo(Released.Refused.of(Refusal.NOT_AGREED));

    var hub = TestPlans.hub(Epsilon.of(1, 5), "ward");
    assertThat(house.releases(TestHatch.seeded(1)).release(hub, Period.YEAR))
        .isEqualTo(Released.Refused.of(Refusal.NOTHING_PLANNED));
    assertThat(house.rows("hatch_ledger.debit")).isZero();
  }

  @Test
  void what_would_be_over_the_cap_is_refused_and_leaves_nothing() {
    var hub = house.agreed(TestPlans.hub(Epsilon.of(3, 10), "ward", "trust"));
    house.quarter(5);
    pinned(1, Period.YEAR);
    pinned(2, Period.quarter(1));
    assertThat(house.ledger.spent("ward")).containsEntry(TestHatch.YEAR, Epsilon.of(4, 5));

    var answer = house.releases(TestHatch.seeded(3)).release(hub, Period.quarter(1));

    assertThat(answer)
        .isEqualTo(
            new Released.Refused(
                "MAINSTAY-LEDGER-001",
                "this would tell more than may be told in a contract year: wait for the next"));
    assertThat(house.ledger.spent("trust")).isEmpty();
    assertThat(house.board.find(hub.hash(), "quarter-1")).isEmpty();
    assertThat(house.rows("hatch_contribution.closed_quarter where population = 'trust'")).isZero();
  }

  private PinnedRelease pinned(long seed, Period period) {
    return TestHatch.pinned(house.releases(TestHatch.seeded(seed)).release(plan, period));
  }

  private String refused(Period period) {
    return switch (house.releases(TestHatch.seeded(1)).release(plan, period)) {
      case Released.Refused(var code, _) -> code;
      case Released.Pinned(_) -> "pinned";
    };
  }

  private static List<Long> people(Release.Table table) {
    return table.cells().stream().map(Release.Cell::people).toList();
  }

  private static void near(List<Long> cells, int... expected) {
    assertThat(cells).hasSize(expected.length);
    IntStream.range(0, expected.length)
        .forEach(n -> assertThat(cells.get(n)).isBetween(expected[n] - 90L, expected[n] + 90L));
  }

  private static <T> List<T> together(List<Callable<T>> asked) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = new ArrayList<T>();
      for (Future<T> answer : threads.invokeAll(asked)) {
        answers.add(answer.get());
      }
      return answers;
    }
  }
}
