package org.mainstay.hatch.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.hatch.TestHatch;
import org.mainstay.hatch.TestPlans;
import org.mainstay.hatch.contribution.Contributions;
import org.mainstay.hatch.contribution.FirstContact;
import org.mainstay.hatch.contribution.Taken;
import org.mainstay.inside.TestClock;
import org.mainstay.sums.disclosure.noise.Chance;
import org.mainstay.sums.disclosure.noise.DiscreteLaplace;

/// Nobody falls between two releases, or into one that was made, while more people come.
class IntakeTest {
  private static final int THREADS = 4;
  private static final int EACH = 150;

  private final TestHatch house = new TestHatch();
  private final BookPlan plan = house.agreed(TestPlans.employer("ward"));
  private final Map<Integer, Integer> counted = new ConcurrentHashMap<>();
  private final CountDownLatch begun = new CountDownLatch(40);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void each_contribution_is_in_exactly_one_release_while_more_come_in() throws Exception {
    house.quarter(5);
    // Where people are taken in the clock still stands in the first quarter.
    var behind = new TestClock(Instant.parse("2027-04-02T09:00:00Z"));
    Contributions intake = house.contributions(TestHatch.calendar(behind));
    List<Thread> threads =
        IntStream.range(0, THREADS)
            .mapToObj(t -> Thread.ofVirtual().start(() -> take(intake, t * 1000)))
            .toList();
    begun.await();
    for (int quarter = 1; quarter <= 3; quarter++) {
      release(quarter);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    release(4);

    long all = 0;
    for (int quarter = 1; quarter <= 4; quarter++) {
      long people =
          house.noisy(plan, Period.quarter(quarter), "everybody").getFirst() - noise(quarter);
      assertThat(people).isEqualTo(counted.getOrDefault(quarter, 0).longValue());
      all += people;
    }
    assertThat(all).isEqualTo(THREADS * EACH);
    assertThat(house.rows("hatch_contribution.first_contact")).isEqualTo(all);
    assertThat(counted.getOrDefault(1, 0)).isPositive();
  }

  private void take(Contributions intake, int from) {
    for (int person = from; person < from + EACH; person++) {
      var first =
          new FirstContact(TestHatch.key(person), TestHatch.YEAR, "ward", Set.of("sex:men"));
      if (intake.take(first) instanceof Taken.Counted(var quarter)) {
        counted.merge(quarter, 1, Integer::sum);
      }
      begun.countDown();
    }
  }

  private void release(int quarter) {
    TestHatch.pinned(
        house.releases(TestHatch.seeded(quarter)).release(plan, Period.quarter(quarter)));
  }

  /// What the table of everybody was noised with: 2/5 and the same bytes.
  private static long noise(int seed) {
    try (var chance = new Chance(TestHatch.seeded(seed))) {
      return new DiscreteLaplace(2, 5).draw(chance);
    }
  }
}
