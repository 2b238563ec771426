package org.mainstay.hatch.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.hatch.TestHatch;
import org.mainstay.hatch.TestPlans;
import org.mainstay.sums.disclosure.noise.Epsilon;

/// Draw and debit are kept together or not at all, wherever it breaks.
class ReleaseFaultsTest {
  private final TestHatch house = new TestHatch();
  private final BookPlan plan = house.agreed(TestPlans.employer("ward"));

  @AfterEach
  void close() {
    house.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hatch_ledger.debit",
        "hatch_contribution.closed_quarter",
        "hatch_noticeboard.release",
        "hatch_noticeboard.release_table",
        "hatch_noticeboard.release_cell",
        "hatch_book.noisy_cell",
        "hatch_book.unclamped_cell"
      })
  void a_database_that_fails_at_a_write_leaves_nothing(String table) {
    breaking("create trigger planted before insert on " + table + " for each row");
    fails(house.releases(TestHatch.seeded(1)));

    house.database.asAdmin("drop trigger planted on " + table);
    works();
  }

  @Test
  void a_database_that_fails_at_the_commit_leaves_nothing() {
    breaking(
        "create constraint trigger planted after insert on hatch_book.unclamped_cell"
            + " deferrable initially deferred for each row");
    fails(house.releases(TestHatch.seeded(1)));

    house.database.asAdmin("drop trigger planted on hatch_book.unclamped_cell");
    works();
  }

  @Test
  void chance_that_fails_leaves_nothing() {
    fails(
        house.releases(
            bytes -> {
              throw new IllegalStateException("planted");
            }));
    works();
  }

  @Test
  void a_signature_that_fails_leaves_nothing() {
    fails(
        house.releases(
            TestHatch.seeded(1),
            bytes -> {
              throw new GeneralSecurityException("planted");
            }));
    works();
  }

  private void breaking(String trigger) {
    house.database.asAdmin(
        "create function public.planted() returns trigger language plpgsql as"
            + " $$ begin raise exception 'planted'; end $$;"
            + " grant execute on function public.planted() to public; "
            + trigger
            + " execute function public.planted()");
  }

  private void fails(Releases releases) {
    house.quarter(5);
    assertThatThrownBy(() -> releases.release(plan, Period.YEAR))
        .hasStackTraceContaining("planted");
    for (String table :
        new String[] {
          "hatch_ledger.debit",
          "hatch_contribution.closed_quarter",
          "hatch_noticeboard.release",
          "hatch_noticeboard.release_table",
          "hatch_noticeboard.release_cell",
          "hatch_book.noisy_cell",
          "hatch_book.unclamped_cell"
        }) {
      assertThat(house.rows(table)).as(table).isZero();
    }
    assertThat(house.board.find(plan.hash(), "year")).isEmpty();
  }

  /// It can be made afterwards, and is paid for once.
  private void works() {
    TestHatch.pinned(house.releases(TestHatch.seeded(2)).release(plan, Period.YEAR));
    assertThat(house.ledger.spent("ward")).containsEntry(TestHatch.YEAR, Epsilon.of(2, 5));
  }
}
