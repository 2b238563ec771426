package org.mainstay.hatch.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.hatch.TestAgreements;
import org.mainstay.hatch.TestHatch;
import org.mainstay.hatch.TestPlans;
import org.mainstay.hatch.agreement.Agreement.Part;
import org.mainstay.hatch.agreement.AgreementRefusal;
import org.mainstay.hatch.agreement.Terms;
import org.mainstay.sums.disclosure.noise.Epsilon;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Without an agreement in force that names the table nothing is released, and nothing is spent.
class ReleasedUnderAgreementTest {
  private final TestHatch house = new TestHatch();
  private final BookPlan plan = withoutAgreement(TestPlans.employer("ward"));

  @AfterEach
  void close() {
    house.close();
  }

  private BookPlan withoutAgreement(BookPlan plan) {
    String hash = house.plans.propose(plan);
    house.plans.agree(hash, Plans.Part.HUB_LEAD, TestAgreements.LEAD);
    house.plans.agree(hash, Plans.Part.STAFF_REPRESENTATIVE, TestAgreements.REPRESENTATIVE);
    return plan;
  }

  private Released release(BookPlan plan, Period period) {
    return house.releases(TestHatch.seeded(1)).release(plan, period);
  }

  private void isRefused(AgreementRefusal because, Released released) {
    assertThat(released)
        .isInstanceOfSatisfying(
            Released.Refused.class,
            refused -> assertThat(refused.code()).isEqualTo(because.code()));
    assertThat(house.rows("hatch_ledger.debit")).isZero();
    assertThat(house.rows("hatch_noticeboard.release")).isZero();
    assertThat(house.rows("hatch_book.noisy_cell")).isZero();
  }

  private Terms terms(String from, String until) {
    return TestAgreements.terms(
        "ward", TestAgreements.tables(plan), LocalDate.parse(from), LocalDate.parse(until));
  }

  @Test
  void a_release_without_an_agreement_is_refused_and_made_once_there_is_one() {
    house.quarter(5);
    isRefused(AgreementRefusal.NONE_IN_FORCE, release(plan, Period.YEAR));
    assertThat(
            new DueReleases(house.hatch, house.plans, house.releases(b -> {}), house.calendar)
                .make())
        .anySatisfy(
            outcome ->
                assertThat(outcome)
                    .isInstanceOfSatisfying(
                        DueReleases.Outcome.Refused.class,
                        refused ->
                            assertThat(refused.words())
                                .contains("agreement is in force with ward", "/team/agreements")));

    TestAgreements.signed(house.agreements, plan, "ward");

    TestHatch.pinned(release(plan, Period.YEAR));
    assertThat(house.ledger.debits("ward")).hasSize(2);
  }

  @Test
  void one_that_is_over_or_still_to_come_releases_nothing() {
    TestAgreements.signed(house.agreements, terms("2027-03-01", "2028-04-21"));
    TestAgreements.signed(house.agreements, terms("2028-04-23", "2029-04-21"));
    house.until("2028-04-22T09:00:00Z");

    isRefused(AgreementRefusal.NONE_IN_FORCE, release(plan, Period.YEAR));
  }

  @Test
  void its_first_and_its_last_day_count_by_the_clocks_of_the_hub() {
    TestAgreements.signed(house.agreements, terms("2027-03-01", "2028-04-21"));
    // An hour before midnight in London, where summer time has begun.
    house.until("2028-04-21T22:00:00Z");

    TestHatch.pinned(release(plan, Period.YEAR));
  }

  @Test
  void one_whose_last_day_ended_an_hour_ago_releases_nothing() {
    TestAgreements.signed(house.agreements, terms("2027-03-01", "2028-04-21"));
    house.until("2028-04-21T23:30:00Z");

    isRefused(AgreementRefusal.NONE_IN_FORCE, release(plan, Period.YEAR));
  }

  @Test
  void one_with_a_single_signature_or_two_of_one_person_releases_nothing() {
    var id = house.agreements.write(terms("2027-03-01", "2029-03-01"), TestAgreements.LEAD);
    house.agreements.sign(id, Part.HUB_LEAD, TestAgreements.LEAD);
    house.agreements.sign(id, Part.STAFF_REPRESENTATIVE, TestAgreements.LEAD);
    house.quarter(5);

    isRefused(AgreementRefusal.NONE_IN_FORCE, release(plan, Period.YEAR));
  }

  @Test
  void a_table_that_is_not_named_is_not_released() {
    var one = new TreeSet<>(TestAgreements.tables(plan));
    String missing = one.pollFirst();
    TestAgreements.signed(
        house.agreements,
        TestAgreements.terms(
            "ward", one, LocalDate.parse("2027-03-01"), LocalDate.parse("2029-03-01")));
    house.quarter(5);

    var quarterly = release(plan, Period.quarter(1));
    var yearly = release(plan, Period.YEAR);

    assertThat(new Released[] {quarterly, yearly})
        .anySatisfy(
            released ->
                assertThat(released)
                    .isInstanceOfSatisfying(
                        Released.Refused.class,
                        refused -> {
                          assertThat(refused.code())
                              .isEqualTo(AgreementRefusal.TABLE_NOT_NAMED.code());
                          assertThat(refused.words()).contains("the table " + missing);
                        }));
  }

  @Test
  void one_that_was_ended_releases_nothing_more_and_what_was_released_stays() {
    var id = TestAgreements.signed(house.agreements, plan, "ward");
    house.quarter(2);
    var first = TestHatch.pinned(release(plan, Period.quarter(1)));
    house.agreements.end(id, TestAgreements.LEAD, "They no longer wish it");
    house.quarter(3);

    assertThat(release(plan, Period.quarter(2)))
        .isInstanceOfSatisfying(
            Released.Refused.class,
            refused -> assertThat(refused.code()).isEqualTo(AgreementRefusal.NONE_IN_FORCE.code()));
    assertThat(TestHatch.pinned(release(plan, Period.quarter(1)))).isEqualTo(first);
  }

  @Test
  void the_agreement_of_another_employer_is_none() {
    TestAgreements.signed(house.agreements, plan, "trust");
    house.quarter(5);

    isRefused(AgreementRefusal.NONE_IN_FORCE, release(plan, Period.YEAR));
  }

  @Test
  void the_book_of_the_hub_needs_one_with_those_who_pay_for_it_and_a_pool_one_of_each() {
    var hub = withoutAgreement(TestPlans.hub(Epsilon.of(1, 5), "ward", "trust"));
    TestAgreements.signed(house.agreements, hub, "ward");
    TestAgreements.signed(house.agreements, hub, "trust");
    house.quarter(5);
    isRefused(AgreementRefusal.NONE_IN_FORCE, release(hub, Period.quarter(1)));

    TestAgreements.signed(house.agreements, hub, Proposals.Book.OfHub.CODE);

    TestHatch.pinned(release(hub, Period.quarter(1)));
    assertThat(
            new Population(
                    "pool",
                    "A pool",
                    Population.Kind.POOL,
                    new TreeSet<>(java.util.Set.of("a", "b")))
                .parties())
        .containsExactly("a", "b");
  }

  /// The release looks, then somebody ends the agreement: the end waits until the release is there.
  @Test
  void an_agreement_that_is_ended_while_a_release_is_made_ends_after_it() throws Exception {
    var id = TestAgreements.signed(house.agreements, plan, "ward");
    house.quarter(5);
    var drawn = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    var source = TestHatch.seeded(1);
    var releases =
        house.releases(
            bytes -> {
              drawn.countDown();
              await(go);
              source.fill(bytes);
            });
    try (var two = Executors.newFixedThreadPool(2)) {
      var made = two.submit(() -> releases.release(plan, Period.YEAR));
      drawn.await();
      var ended = two.submit(() -> house.agreements.end(id, TestAgreements.LEAD, "Enough"));
      // The lock that the release holds is not to be had by anybody else.
      assertThat(isFree("ward")).isFalse();
      assertThat(ended.isDone()).isFalse();
      go.countDown();

      TestHatch.pinned(made.get());
      ended.get();
    }
    assertThat(house.agreements.find(id).orElseThrow().ended()).isPresent();
  }

  private boolean isFree(String party) {
    var manager = new JdbcTransactionManager(house.database.hatch());
    return Boolean.TRUE.equals(
        new TransactionTemplate(manager)
            .execute(
                _ ->
                    house
                        .hatch
                        .sql(
                            "select pg_try_advisory_xact_lock(hashtextextended('hatch agreement '"
                                + " || :party, 0))")
                        .param("party", party)
                        .query(Boolean.class)
                        .single()));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
