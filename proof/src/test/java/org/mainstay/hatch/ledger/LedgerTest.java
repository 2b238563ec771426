package org.mainstay.hatch.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.hatch.TestHatch;
import org.mainstay.sums.disclosure.noise.Epsilon;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What was told is counted exactly, and nothing can be taken out of the account unseen.
class LedgerTest {
  private final TestHatch house = new TestHatch();
  private final Ledger most =
      new Ledger(house.hatch, new Caps(Caps.CEILING), house.clock, house.witness);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void thirds_add_up_to_one_and_a_millionth_more_is_refused() {
    for (int i = 0; i < 3; i++) {
      assertThat(pay(house.ledger, i, 2027, Epsilon.of(1, 3), "ward")).isInstanceOf(paid());
    }
    assertThat(house.ledger.spent("ward")).isEqualTo(Map.of(2027, Epsilon.of(1, 1)));

    assertThat(pay(house.ledger, 4, 2027, Epsilon.of(1, 1_000_000), "trust", "ward"))
        .isEqualTo(new Ledger.Answer.Refused("ward", Caps.Refusal.YEAR_SPENT));

    assertThat(house.ledger.spent("trust")).isEmpty();
  }

  @Test
  void nobody_can_agree_to_more_than_the_ceiling() {
    assertThatThrownBy(() -> new Caps(Epsilon.of(2_000_001, 1_000_000)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(pay(most, 1, 2027, Epsilon.of(2, 1), "ward")).isInstanceOf(paid());
    assertThat(pay(most, 2, 2027, Epsilon.of(1, 9), "ward"))
        .isEqualTo(new Ledger.Answer.Refused("ward", Caps.Refusal.YEAR_SPENT));
  }

  @ParameterizedTest
  @CsvSource({"2027, 2028, 2029", "2029, 2028, 2027", "2028, 2029, 2027", "2027, 2029, 2028"})
  void three_years_on_end_have_a_cap_of_their_own_in_whatever_order_a_clock_runs(
      int first, int second, int third) {
    pay(most, 1, first, Epsilon.of(3, 2), "ward");
    pay(most, 2, second, Epsilon.of(1, 1), "ward");

    assertThat(pay(most, 3, third, Epsilon.of(501, 1000), "ward"))
        .isEqualTo(new Ledger.Answer.Refused("ward", Caps.Refusal.THREE_YEARS_SPENT));
    assertThat(pay(most, 4, third, Epsilon.of(1, 2), "ward")).isInstanceOf(paid());
    assertThat(pay(most, 5, 2031, Epsilon.of(3, 2), "ward")).isInstanceOf(paid());
  }

  @Test
  void a_later_period_that_nobody_paid_for_is_a_broken_promise() {
    assertThatThrownBy(() -> pay(house.ledger, 1, 2027, Epsilon.NONE, "ward"))
        .hasMessageContaining("MAINSTAY-LEDGER-003");
    assertThat(house.ledger.verify()).isEqualTo(new Ledger.Verified.Whole(0, Debit.NOTHING_BEFORE));
  }

  @Test
  void the_chain_is_whole_as_long_as_nobody_touches_it() {
    var head = "";
    for (int i = 0; i < 5; i++) {
      head =
          ((Ledger.Answer.Paid) pay(house.ledger, i, 2027, Epsilon.of(1, 20), "trust", "ward"))
              .head();
    }
    assertThat(house.ledger.verify()).isEqualTo(new Ledger.Verified.Whole(10, head));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update hatch_ledger.debit set numerator = 2 where number = 3",
        "update hatch_ledger.debit set denominator = 21 where number = 5",
        "update hatch_ledger.debit set population = 'other' where number = 3",
        "update hatch_ledger.debit set contract_year = 2020 where number = 3",
        "update hatch_ledger.debit set table_code = 'x' where number = 3",
        "update hatch_ledger.debit set debited_at = debited_at + interval '1 day' where number = 3",
        "update hatch_ledger.debit set debit_hash = repeat('a', 64) where number = 3",
        "update hatch_ledger.debit set before_hash = repeat('a', 64) where number = 3",
        "delete from hatch_ledger.debit where number = 3",
        "delete from hatch_ledger.debit where number = 1"
      })
  void a_tampered_row_is_found(String tampering) {
    for (int i = 0; i < 5; i++) {
      pay(house.ledger, i, 2027, Epsilon.of(1, 20), "ward");
    }
    house.database.asAdmin(tampering);

    long where = Long.parseLong(tampering.substring(tampering.lastIndexOf(' ') + 1));
    assertThat(house.ledger.verify()).isEqualTo(new Ledger.Verified.Broken(where));
  }

  private static Class<Ledger.Answer.Paid> paid() {
    return Ledger.Answer.Paid.class;
  }

  private Ledger.Answer pay(
      Ledger ledger, int plan, int year, Epsilon cost, String... populations) {
    var bill =
        new Ledger.Bill(
            "%064x".formatted(plan),
            "year",
            year,
            new TreeSet<>(Set.of(populations)),
            new TreeMap<>(Map.of("sex", cost)));
    return new TransactionTemplate(new JdbcTransactionManager(house.database.hatch()))
        .<Ledger.Answer>execute(
            status -> {
              ledger.lock(bill.populations(), year);
              return ledger.pay(bill);
            });
  }
}
