package org.mainstay.hatch.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.hatch.TestHatch;
import org.mainstay.hatch.TestPlans;
import org.mainstay.hatch.TestWitness;
import org.mainstay.hatch.agreement.InForce;
import org.mainstay.hatch.book.BookPlan;
import org.mainstay.hatch.book.Period;
import org.mainstay.hatch.book.Released;
import org.mainstay.hatch.book.Releases;
import org.mainstay.hatch.book.Signing;
import org.mainstay.sums.disclosure.noise.Epsilon;
import org.springframework.jdbc.support.JdbcTransactionManager;

/// A database that was restored from an old backup cannot forget what was told.
class WitnessTest {
  private final TestHatch house = new TestHatch();

  /// The same house as it was when the backup was made: the plan is agreed, nothing is released.
  private final TestHatch backup = new TestHatch();

  private final BookPlan plan = house.agreed(TestPlans.employer("ward"));

  WitnessTest() {
    backup.agreed(plan);
    house.quarter(5);
    backup.quarter(5);
  }

  @AfterEach
  void close() {
    house.close();
    backup.close();
  }

  @Test
  void each_release_is_remembered_with_all_that_was_spent() {
    assertThat(house.witness.last()).isEmpty();

    released(Period.quarter(1));
    assertThat(house.witness.last()).contains(seen(1, Epsilon.of(2, 5)));

    released(Period.YEAR);
    released(Period.quarter(2));
    assertThat(house.witness.last()).contains(seen(4, Epsilon.of(4, 5)));
    assertThat(house.ledger.standing()).isEqualTo(new Standing.Abreast());
  }

  @Test
  void an_old_backup_releases_nothing_and_spends_nothing() {
    released(Period.YEAR);
    var ledger = new Ledger(backup.hatch, Caps.USUAL, backup.clock, house.witness);

    assertThat(ledger.standing()).isEqualTo(new Standing.Behind(2));
    assertThat(restored(ledger).release(plan, Period.YEAR))
        .isEqualTo(
            new Released.Refused(
                "MAINSTAY-LEDGER-004",
                "this database is older than what was told: restore a backup that has every"
                    + " debit"));
    assertThat(backup.rows("hatch_ledger.debit")).isZero();
    assertThat(backup.rows("hatch_noticeboard.release")).isZero();
  }

  @Test
  void other_debits_in_the_place_of_those_that_were_made_are_not_believed() {
    released(Period.YEAR);
    backup.clock.passes(Duration.ofSeconds(1));
    TestHatch.pinned(backup.releases(TestHatch.seeded(8)).release(plan, Period.YEAR));
    TestHatch.pinned(backup.releases(TestHatch.seeded(8)).release(plan, Period.quarter(1)));
    var ledger = new Ledger(backup.hatch, Caps.USUAL, backup.clock, house.witness);

    assertThat(ledger.standing()).isEqualTo(new Standing.Behind(2));
    ledger.remember();

    assertThat(house.witness.last()).contains(seen(2, Epsilon.of(2, 5)));
    assertThat(restored(ledger).release(plan, Period.quarter(2)))
        .isInstanceOf(Released.Refused.class);
  }

  @Test
  void an_amount_that_was_made_smaller_is_noticed() {
    released(Period.YEAR);
    house.database.asAdmin("update hatch_ledger.debit set denominator = 9 where number = 1");

    assertThat(house.ledger.standing()).isEqualTo(new Standing.Behind(2));
  }

  @Test
  void a_database_that_is_ahead_is_caught_up_with() {
    released(Period.YEAR);
    var forgetful = new TestWitness();
    var ledger = new Ledger(house.hatch, Caps.USUAL, house.clock, forgetful);

    assertThat(ledger.standing()).isEqualTo(new Standing.Abreast());
    ledger.remember();

    assertThat(forgetful.last()).isEqualTo(house.witness.last());
  }

  private void released(Period period) {
    TestHatch.pinned(house.releases(TestHatch.seeded(7)).release(plan, period));
  }

  private Witness.Seen seen(long number, Epsilon spent) {
    String head =
        house
            .database
            .column("select debit_hash from hatch_ledger.debit where number = " + number)
            .getFirst();
    return new Witness.Seen(number, head, spent);
  }

  private Releases restored(Ledger ledger) {
    return new Releases(
        backup.hatch,
        new JdbcTransactionManager(backup.database.hatch()),
        new Releases.Sources(
            backup.plans,
            new InForce(backup.hatch),
            ledger,
            new BookEnd(backup.hatch),
            backup.contributions,
            backup.calendar),
        TestHatch.seeded(7),
        Signing.with(backup.keys.getPrivate()));
  }
}
