package org.mainstay.exchange.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Month;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.hatch.contribution.ContractCalendar;
import org.mainstay.hatch.contribution.Contributions;
import org.mainstay.inside.TestClock;
import org.mainstay.inside.counting.CountingKey;
import org.mainstay.proof.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A country's worth of first contacts goes through the same door as one.
@Tag("slow")
class MillionRowsTest {
  private static final int ROWS = 1_000_000;
  private static final int ROWS_A_SECOND_MIN = 1_000;

  @TempDir private Path folder;

  @Test
  void a_million_rows_come_in_within_the_bounds_of_everybody() throws IOException {
    try (var database = TestDatabase.fresh()) {
      var calendar =
          new ContractCalendar(Month.APRIL, new TestClock(Instant.parse("2026-11-02T09:00:00Z")));
      var contributions =
          new Contributions(
              JdbcClient.create(database.hatch()),
              new TransactionTemplate(new JdbcTransactionManager(database.hatch())),
              calendar);
      for (String employer : new String[] {"RTR", "COL"}) {
        contributions.frame(
            employer, 2026, Set.of("sex:women", "sex:men", "ethnic:white", "need:work"));
      }
      var file = written();
      var old = new OldReferrals(contributions, calendar, new CountingKey(new byte[32]));
      long began = System.nanoTime();

      var broughtIn = (BroughtIn.Done) old.bringIn(file, OptionalInt.of(2026));

      double seconds = (System.nanoTime() - began) / 1e9;
      System.out.printf("%,d rows in %.1f s: %,.0f a second%n", ROWS, seconds, ROWS / seconds);
      assertThat(broughtIn.counted()).isEqualTo(ROWS);
      assertThat(ROWS / seconds).isGreaterThan(ROWS_A_SECOND_MIN);
      assertThat(database.column("select count(*) from hatch_contribution.first_contact"))
          .containsExactly(Integer.toString(ROWS));
    }
  }

  private Path written() throws IOException {
    var chance = new Random(1);
    var file = folder.resolve("million.csv");
    try (var text = Files.newBufferedWriter(file)) {
      text.write("id,employer,first_contact,sex,ethnic_group,need,wait_days,sessions,outcome\n");
      for (int n = 0; n < ROWS; n++) {
        text.write(
            "P%d,%s,2026-%02d-%02d,%s,A,work,%d,%d,better%n"
                .formatted(
                    n,
                    chance.nextBoolean() ? "RTR" : "COL",
                    4 + chance.nextInt(6),
                    1 + chance.nextInt(28),
                    chance.nextBoolean() ? "women" : "men",
                    chance.nextInt(200),
                    1 + chance.nextInt(14)));
      }
    }
    return file;
  }
}
