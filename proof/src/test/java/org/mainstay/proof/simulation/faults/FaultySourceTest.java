package org.mainstay.proof.simulation.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.proof.TestDatabase;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// Each fault leaves behind what it says it does.
class FaultySourceTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
  private static final int DAYS = 120;

  private final TestDatabase database = TestDatabase.fresh();
  private final Faults faults = new Faults(new SplittableRandom(3), 0.7);
  private final FaultySource source = new FaultySource(database.inside(), faults);
  private final JdbcClient inside = JdbcClient.create(source);
  private final TransactionTemplate once =
      new TransactionTemplate(new JdbcTransactionManager(source));

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void what_was_refused_or_broken_off_is_not_there_and_what_lost_its_answer_is() {
    var expected = new TreeSet<String>();
    var met = EnumSet.noneOf(Faults.Kind.class);
    for (int n = 0; n < DAYS; n++) {
      var day = DAY.plusDays(n);
      var fault = closes(day);
      fault.ifPresent(met::add);
      if (fault.filter(kind -> kind != Faults.Kind.ANSWER_LOST).isEmpty()) {
        expected.add(day + "");
      }
    }

    assertThat(met).containsExactlyInAnyOrder(Faults.Kind.values());
    assertThat(database.column("select on_day from inside_huddle.closed_day order by 1"))
        .containsExactlyElementsOf(expected);
    assertThat(faults.counts().values().stream().mapToInt(many -> many).sum())
        .isGreaterThan(DAYS / 2);
  }

  private Optional<Faults.Kind> closes(LocalDate day) {
    faults.arm();
    try {
      once.executeWithoutResult(
          _ ->
              inside
                  .sql(
                      """
                      insert into inside_huddle.closed_day (on_day, at, worker_id)
                      values (:day, now(), gen_random_uuid())
                      """)
                  .param("day", day)
                  .update());
    } catch (DataAccessException | TransactionException e) {
      assertThat(e).hasRootCauseMessage("simulated: " + faults.disarm().orElseThrow().words());
    }
    return faults.disarm();
  }
}
