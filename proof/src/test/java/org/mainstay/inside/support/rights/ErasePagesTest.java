package org.mainstay.inside.support.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.people.LastWords;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.safety.Reason;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.proof.Drawing;
import org.mainstay.proof.Eventually;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;

/// A record is erased by two people, and not while something stands in the way.
class ErasePagesTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  private final TestInside house = new TestInside();
  private final Referral referral = house.inSupport(house.asks("Robin Sentinel"));
  private final ErasePages pages =
      new ErasePages(
          house.cases,
          house.own.wishes,
          house.people,
          house.team,
          new Holds(house.inside, house.concerns, house.own.legalHolds),
          new LastWords(30));

  @BeforeEach
  void isAskedForAndPrepared() {
    house.posts(1, new OwnPage.EraseAsked());
    house.as(house.amina, () -> pages.prepare(referral.id().value(), "none"));
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void what_two_people_looked_at_is_erased() {
    assertThat(carriesOut()).isInstanceOf(GoTo.class);
    assertThat(keys()).isEqualTo("0");
  }

  @Test
  void nothing_is_erased_while_a_concern_is_open() {
    opensConcern();

    isRefused(carriesOut());
  }

  @Test
  void a_concern_that_is_being_opened_at_this_moment_counts() throws InterruptedException {
    var opened = new CountDownLatch(1);
    var opening =
        CompletableFuture.runAsync(
            () ->
                house.as(
                    house.amina,
                    () -> {
                      house.concerns.open(
                          referral.id(), referral.person(), Set.of(Reason.WORKER_WORRY));
                      opened.countDown();
                      Eventually.holds(SOON, "the erasure waits", this::isSomebodyWaiting);
                      return "";
                    }));
    opened.await();

    isRefused(carriesOut());
    opening.join();
  }

  @Test
  void it_is_not_passed_on_while_a_concern_is_open() {
    house.as(
        house.lena,
        () -> {
          house.own.wishes.settle(referral, Wish.What.ERASE, "Not yet.");
          return "";
        });
    house.posts(1, new OwnPage.EraseAsked());
    opensConcern();

    var answer = house.as(house.amina, () -> pages.prepare(referral.id().value(), "none"));

    assertThat(Drawing.of(answer).text()).contains("A concern about this person is open");
    assertThat(house.as(house.amina, () -> wish().preparedBy())).isEmpty();
  }

  @Test
  void what_somebody_else_answered_meanwhile_is_not_erased() {
    var wish = house.as(house.lena, this::wish);
    house.as(house.lena, () -> house.own.wishes.settle(wish));

    assertThat((boolean) house.as(house.lena, () -> house.own.wishes.settle(wish))).isFalse();
    assertThat(((Page) carriesOut()).status()).isEqualTo(409);
    assertThat(keys()).isNotEqualTo("0");
  }

  private Wish wish() {
    return house.own.wishes.openOf(referral.person(), Wish.What.ERASE).orElseThrow();
  }

  private void opensConcern() {
    house.as(
        house.amina,
        () -> house.concerns.open(referral.id(), referral.person(), Set.of(Reason.WORKER_WORRY)));
  }

  private void isRefused(Answer answer) {
    assertThat(((Page) answer).status()).isEqualTo(422);
    assertThat(Drawing.of(answer).text()).contains("A concern about this person is open");
    assertThat(keys()).isNotEqualTo("0");
    assertThat(house.as(house.lena, this::wish).preparedBy()).isPresent();
  }

  private Answer carriesOut() {
    return house.as(house.lena, () -> pages.carryOut(referral.id().value(), "yes"));
  }

  private boolean isSomebodyWaiting() {
    return !house.database.column("select '' from pg_locks where not granted").isEmpty();
  }

  private String keys() {
    return house.database.column("select count(*)::text from inside_people.keyset").getFirst();
  }
}
