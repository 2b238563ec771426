package org.mainstay.inside.support.holding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.people.Erasures;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.trail.Trail;
import org.mainstay.proof.Eventually;

/// Two who act at the same moment leave a state that is true, in whatever order they come.
class HoldsAtOnceTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  private final HeldRecord held = new HeldRecord();
  private final TestInside house = held.house;
  private final Referral referral = held.referral;
  private final Holding holding = held.holding;

  /// A thread for each: they wait for one another.
  private final ExecutorService each = Executors.newVirtualThreadPerTaskExecutor();

  @AfterEach
  void close() {
    each.close();
    held.close();
  }

  @Test
  void of_two_who_lift_at_the_same_moment_one_does_it_and_the_trail_says_it_once() {
    held.sets();
    house.as(held.ruth, () -> holding.askToLift(held.hold()));
    var seen = house.as(house.lena, held::hold);
    var third = held.leads(10, "Ida Moor");

    var both =
        Stream.of(house.lena, third)
            .map(
                lead ->
                    CompletableFuture.supplyAsync(
                        () -> house.as(lead, () -> (Boolean) holding.lift(seen)), each))
            .toList();

    assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
    assertThat(trail()).filteredOn("said that it need not be kept"::equals).hasSize(1);
    assertThat(held.told()).filteredOn(it -> it.contains("We go on with it")).hasSize(1);
  }

  @Test
  void an_erasure_waits_for_a_hold_that_is_being_asked_for_and_does_nothing_then() {
    var asked = new CountDownLatch(1);
    var asking =
        CompletableFuture.runAsync(
            () ->
                house.as(
                    house.lena,
                    () -> {
                      held.ask();
                      asked.countDown();
                      Eventually.holds(SOON, "the erasure waits", this::isSomebodyWaiting);
                      return "";
                    }),
            each);

    var erasing = CompletableFuture.runAsync(() -> awaitAnd(asked, this::looksAndErases), each);

    asking.join();
    erasing.join();
    assertThat(held.keys()).isEqualTo("2");
    assertThat(house.as(held.ruth, () -> holding.of(referral.person()))).hasSize(1);
  }

  @Test
  void a_hold_waits_for_an_erasure_that_is_being_done_and_says_that_nothing_is_there() {
    var erased = new CountDownLatch(1);
    var erasing =
        CompletableFuture.runAsync(
            () ->
                house.as(
                    house.amina,
                    () -> {
                      looksAndErasesNow();
                      erased.countDown();
                      Eventually.holds(SOON, "the hold waits", this::isSomebodyWaiting);
                      return "";
                    }),
            each);

    var asking =
        CompletableFuture.supplyAsync(
            () -> {
              awaitAnd(erased, () -> {});
              return house.as(house.lena, () -> (Boolean) held.ask());
            },
            each);

    erasing.join();
    assertThat(asking.join()).isFalse();
    assertThat(held.keys()).isEqualTo("0");
    assertThat(house.database.column("select '' from inside_people.hold")).isEmpty();
  }

  @Test
  void what_came_too_late_is_not_in_the_trail() {
    held.asks();
    var seen = house.as(held.ruth, held::hold);
    house.as(held.ruth, () -> holding.drop(seen));
    var before = trail();

    assertThat((boolean) house.as(house.lena, () -> holding.drop(seen))).isFalse();
    assertThat((boolean) house.as(house.lena, () -> holding.askToLift(seen))).isFalse();
    assertThat((boolean) house.as(house.lena, () -> holding.goOn(seen))).isFalse();
    assertThat(trail()).isEqualTo(before);
  }

  private List<String> trail() {
    return house.as(house.lena, () -> house.trail.whole(referral.person().value())).stream()
        .map(Trail.Entry::event)
        .toList();
  }

  private boolean isSomebodyWaiting() {
    return !house.database.column("select '' from pg_locks where not granted").isEmpty();
  }

  private static void awaitAnd(CountDownLatch latch, Runnable then) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    then.run();
  }

  private void looksAndErases() {
    house.as(
        house.amina,
        () -> {
          looksAndErasesNow();
          return "";
        });
  }

  /// As the page does it: first it looks whether anything stands in the way.
  private void looksAndErasesNow() {
    var holds = held.holds;
    if (holds.of(referral.person()).isEmpty()) {
      house.people.erase(
          referral.person(),
          new Erasures.Order(house.amina.id(), house.lena.id(), "They asked", "It is gone."));
    }
  }
}
