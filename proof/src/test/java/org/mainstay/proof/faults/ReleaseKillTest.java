package org.mainstay.proof.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mainstay.hatch.TestHatch;
import org.mainstay.hatch.TestPlans;
import org.mainstay.hatch.book.BookPlan;
import org.mainstay.hatch.ledger.Ledger;
import org.mainstay.hatch.noticeboard.PinnedRelease;
import org.mainstay.house.keys.LedgerWitness;
import org.mainstay.proof.TestHouse;

/// Fifty ask for the same releases at once and their process is killed at a moment by chance, again
/// and again: never two vectors, never a draw without a debit, never a debit without a vector, and
/// what could once be read is never drawn anew.
class ReleaseKillTest {
  private static final long SEED = 20_261_122;
  private static final int PLANS_A_ROUND = 3;
  private static final int MADE_MAX = 12;
  private static final int LATEST_MILLIS = 120;
  private static final String AFTER_THE_YEAR = "2028-04-20T09:00:00Z";

  /// A debit that paid for nothing, or a table that nobody paid for.
  private static final String UNMATCHED =
      """
      select 'debit ' || d.number
        from hatch_ledger.debit d
        left join hatch_noticeboard.release_table t using (plan_hash, period, table_code)
       where t.plan_hash is null
      union all
      select 'table ' || t.table_code || ' ' || t.period
        from hatch_noticeboard.release_table t
        left join hatch_ledger.debit d using (plan_hash, period, table_code)
       where d.number is null
         and t.table_code not like '%-to-date'
      union all
      select 'noise of ' || n.table_code || ' ' || n.period
        from hatch_book.noisy_cell n
        left join hatch_noticeboard.release r using (plan_hash, period)
       where r.plan_hash is null
      union all
      select 'release without noise ' || r.period
        from hatch_noticeboard.release r
        left join hatch_book.noisy_cell n using (plan_hash, period)
       where n.plan_hash is null
      """;

  private final TestHatch house = new TestHatch();
  private final Path folder = TestHouse.directory("releasing");
  private final Random chance = new Random(SEED);
  private final List<BookPlan> plans = new ArrayList<>();
  private final Map<String, PinnedRelease> seen = new TreeMap<>();
  private int interrupted;

  @AfterEach
  void close() {
    house.close();
    TestHouse.delete(folder);
  }

  @Test
  void five_kills_leave_no_draw_without_a_debit() throws Exception {
    kills(5);
  }

  @Test
  @Tag("slow")
  void two_hundred_kills_leave_no_draw_without_a_debit() throws Exception {
    kills(Integer.getInteger("mainstay.kills", 200));
  }

  private void kills(int rounds) throws Exception {
    Releasing.keep(folder, house.keys);
    for (int round = 0; round < rounds; round++) {
      plansOf(round);
    }
    house.until(AFTER_THE_YEAR);
    for (int round = 0; round < rounds; round++) {
      releaseAndKill(chance.nextInt(MADE_MAX), chance.nextInt(LATEST_MILLIS));
      nothingIsHalf();
    }
    int before = seen.size();
    while (seen.size() < 5 * plans.size()) {
      releaseAndKill(Integer.MAX_VALUE, 0);
      nothingIsHalf();
    }
    System.out.printf(
        "killed %d times, %d of them while releasing, with %d asking at once: %d releases readable"
            + " then, %d in the end; none drawn twice, none unpaid, no debit without numbers%n",
        rounds, interrupted, Releasing.AT_ONCE, before, seen.size());
    assertThat(interrupted).isGreaterThan(rounds / 2);
    assertThat(house.ledger.verify()).isInstanceOf(Ledger.Verified.Whole.class);
  }

  private void plansOf(int round) {
    for (int n = 0; n < PLANS_A_ROUND; n++) {
      plans.add(house.agreed(TestPlans.employer("r%03d-%d".formatted(round, n))));
    }
  }

  /// Kills the process so long after so many of its releases were made, or when it ends.
  private void releaseAndKill(int made, int millis) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Releasing.class.getName(),
                house.database.url(),
                TestHouse.keys().resolve("database-hatch.password").toString(),
                folder.toString(),
                AFTER_THE_YEAR)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(out.readLine()).isEqualTo(Releasing.READY);
      for (int release = 0; release < made; release++) {
        String line = out.readLine();
        if (line == null) {
          return;
        }
        assertThat(line).isEqualTo(Releasing.MADE);
      }
      interrupted += process.waitFor(millis, TimeUnit.MILLISECONDS) ? 0 : 1;
      // Not the process itself, which would close what it said.
      process.toHandle().destroyForcibly();
      assertThat(out.lines()).allMatch(Releasing.MADE::equals);
    }
  }

  private void nothingIsHalf() {
    assertThat(house.database.column(UNMATCHED)).isEmpty();
    for (BookPlan plan : plans) {
      for (PinnedRelease pinned : house.board.of(plan.about().code(), TestHatch.YEAR)) {
        String which = plan.about().code() + " " + pinned.release().heading().period();
        assertThat(seen.merge(which, pinned, (first, now) -> first)).isEqualTo(pinned);
        assertThat(pinned.checkedWith(house.keys.getPublic()))
            .isEqualTo(PinnedRelease.Verdict.GENUINE);
      }
    }
    assertThat(new LedgerWitness(folder).last().map(last -> last.number()).orElse(0L))
        .isLessThanOrEqualTo(house.rows("hatch_ledger.debit"));
  }
}
