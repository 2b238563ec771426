package org.mainstay.hatch.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.hatch.TestHatch;
import org.mainstay.hatch.TestPlans;
import org.mainstay.hatch.book.DueReleases.Due;
import org.mainstay.hatch.book.DueReleases.Outcome;
import org.mainstay.sums.disclosure.noise.Epsilon;

/// Every release is made at its hour, once, whoever makes it.
class DueReleasesTest {
  private static final int AT_ONCE = 12;

  private final TestHatch house = new TestHatch();

  @AfterEach
  void close() {
    house.close();
  }

  private DueReleases due(long seed) {
    return new DueReleases(
        house.hatch, house.plans, house.releases(TestHatch.seeded(seed)), house.calendar);
  }

  @Test
  void nothing_is_due_before_its_hour_or_without_agreement() {
    house.agreed(TestPlans.employer("ward"));
    house.plans.propose(TestPlans.employer("stranger"));
    house.quarter(1);

    assertThat(due(1).make()).isEmpty();
    assertThat(due(1).next()).map(Due::period).contains("quarter-1");

    house.quarter(2);
    assertThat(due(1).make()).singleElement().isInstanceOf(Outcome.Made.class);
    assertThat(due(1).make()).isEmpty();
    assertThat(due(1).next()).map(Due::period).contains("quarter-2");
  }

  @Test
  void what_was_missed_is_made_up_for_in_its_order() {
    house.agreed(TestPlans.employer("ward"));
    house.agreed(TestPlans.employer("trust"));
    house.quarter(5);

    List<Outcome> outcomes = due(1).make();

    assertThat(outcomes).allMatch(Outcome.Made.class::isInstance);
    assertThat(outcomes.stream().map(DueReleasesTest::name))
        .containsExactly(
            "trust quarter-1",
            "ward quarter-1",
            "trust quarter-2",
            "ward quarter-2",
            "trust quarter-3",
            "ward quarter-3",
            "trust quarter-4",
            "trust year",
            "ward quarter-4",
            "ward year");
    assertThat(due(1).next()).isEmpty();
  }

  @Test
  void what_is_refused_to_one_plan_does_not_stop_the_others() {
    house.agreed(TestPlans.employer("ward"));
    house.agreed(TestPlans.hub(Epsilon.of(3, 5), "ward"));
    house.agreed(TestPlans.employer("zoo"));
    house.quarter(2);

    List<Outcome> outcomes = due(1).make();

    assertThat(outcomes.stream().map(DueReleasesTest::name))
        .containsExactly("hub quarter-1", "ward quarter-1", "zoo quarter-1");
    house.quarter(5);
    assertThat(due(1).make().stream().filter(Outcome.Refused.class::isInstance))
        .extracting(DueReleasesTest::name)
        .containsExactly("ward year");
  }

  @Test
  void what_breaks_for_one_plan_does_not_stop_the_others() {
    house.agreed(TestPlans.employer("ward"));
    house.agreed(TestPlans.employer("zoo"));
    house.quarter(2);
    house.database.asAdmin(
        "update hatch_book.plan set document = 'no plan' where population = 'ward'");

    List<Outcome> outcomes = due(1).make();

    assertThat(outcomes.getFirst()).isInstanceOf(Outcome.Failed.class);
    assertThat(outcomes.getLast()).isInstanceOf(Outcome.Made.class);
  }

  @Test
  void many_nodes_at_once_make_each_of_them_once() throws Exception {
    BookPlan plan = house.agreed(TestPlans.employer("ward"));
    house.quarter(5);
    var nodes = new ArrayList<Callable<List<Outcome>>>();
    for (int node = 0; node < AT_ONCE; node++) {
      DueReleases due = due(node);
      nodes.add(due::make);
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var done : threads.invokeAll(nodes)) {
        assertThat(done.get()).allMatch(Outcome.Made.class::isInstance);
      }
    }

    assertThat(house.rows("hatch_noticeboard.release")).isEqualTo(5);
    assertThat(house.ledger.debits("ward")).hasSize(4 + 2);
    assertThat(house.ledger.spent("ward")).containsEntry(TestHatch.YEAR, plan.plan().spent());
  }

  private static String name(Outcome outcome) {
    Due due =
        switch (outcome) {
          case Outcome.Made(var of, _) -> of;
          case Outcome.Refused(var of, _, _) -> of;
          case Outcome.Failed(var of, _) -> of;
        };
    return due.population() + " " + due.period();
  }
}
