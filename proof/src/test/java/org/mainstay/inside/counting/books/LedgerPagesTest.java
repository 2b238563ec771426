package org.mainstay.inside.counting.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainstay.hatch.TestHatch;
import org.mainstay.hatch.TestPlans;
import org.mainstay.hatch.book.Plans;
import org.mainstay.hatch.ledger.Caps;
import org.mainstay.hatch.ledger.Ledger;
import org.mainstay.inside.team.Role;
import org.mainstay.sums.disclosure.noise.Epsilon;

/// The ledger is read by the whole team: who received which table when, what it cost, what is left.
class LedgerPagesTest {
  private static void paid(String population, String planHash, String period, Epsilon cost) {
    var ledger = BooksHouse.HOUSE.house().beans().getBean(Ledger.class);
    var populations = new TreeSet<>(List.of(population));
    var costs = new TreeMap<>(java.util.Map.of("everybody", cost));
    BooksHouse.once()
        .executeWithoutResult(
            _ -> {
              ledger.lock(populations, TestHatch.YEAR);
              ledger.pay(new Ledger.Bill(planHash, period, TestHatch.YEAR, populations, costs));
            });
  }

  @Test
  void what_was_told_stands_there_with_what_it_cost_and_what_is_left() {
    var plan = TestPlans.employer("ward-" + UUID.randomUUID());
    var plans = BooksHouse.plans();
    plans.propose(plan);
    plans.agree(plan.hash(), Plans.Part.HUB_LEAD, new UUID(0, 1));
    plans.agree(plan.hash(), Plans.Part.STAFF_REPRESENTATIVE, new UUID(0, 2));
    String population = plan.about().code();
    paid(population, plan.hash(), "quarter-1", Epsilon.of(2, 5));
    paid(population, plan.hash(), "quarter-2", Epsilon.NONE);

    var words =
        Reader.at(BooksHouse.HOUSE, "Amina Khan", Role.PEER_WORKER)
            .opens(LedgerPages.LEDGER)
            .words();

    assertThat(words)
        .contains(population + " April 2027 to March 2028: 2/5 is spent of 1, and 3/5 is left.")
        .contains("everybody, quarter-1")
        .contains("the employer, those who pay for the hub, and everybody 2/5")
        .contains("everybody, quarter-2")
        .contains("nothing, paid by line");
  }

  @Test
  void what_is_left_is_what_was_not_spent() {
    assertThat(Caps.USUAL.left(Epsilon.of(4, 5))).isEqualTo(Epsilon.of(1, 5));
    assertThat(Caps.USUAL.left(Epsilon.NONE)).isEqualTo(Epsilon.of(1, 1));
    assertThat(Caps.USUAL.left(Epsilon.of(1, 1))).isEqualTo(Epsilon.NONE);
    assertThat(Caps.USUAL.left(Epsilon.of(3, 2))).isEqualTo(Epsilon.NONE);
  }
}
