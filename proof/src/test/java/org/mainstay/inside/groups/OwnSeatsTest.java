package org.mainstay.inside.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.trail.Acting;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.letterbox.mailbox.BoxItem.Seat.Standing;

/// People get a place in a group in the order in which they ask; whoever comes later waits.
class OwnSeatsTest {
  private final TestGroups groups = new TestGroups();
  private final TestInside house = groups.house;

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void a_draft_is_shown_to_nobody_and_a_published_one_to_everybody_without_its_link() {
    var one = groups.setUp(1);
    assertThat(groups.shown()).isEmpty();

    groups.does(() -> house.own.gatherings.publish(one));

    assertThat(groups.shown())
        .singleElement()
        .satisfies(
            seen -> {
              assertThat(seen.title()).isEqualTo("Sleep after nights");
              assertThat(seen.ledBy()).isEqualTo("Amina Khan, peer worker");
              assertThat(seen.starts())
                  .containsExactly(groups.start, groups.start.plus(Duration.ofDays(7)));
              assertThat(seen.isFull()).isFalse();
              assertThat(seen.toString()).doesNotContain("sentinel-heron");
            });
  }

  @Test
  void whoever_asks_first_has_the_place_and_the_next_one_waits() {
    var one = groups.open(1);

    groups.books(1, one);
    groups.books(2, one);

    assertThat(groups.last(1).standing()).isEqualTo(Standing.HAS);
    assertThat(groups.last(2).standing()).isEqualTo(Standing.WAITS);
    assertThat(groups.who(one, Standing.HAS)).containsExactly(groups.first.person());
    assertThat(groups.who(one, Standing.WAITS)).containsExactly(groups.second.person());
    assertThat(groups.shown().getFirst().isFull()).isTrue();
  }

  @Test
  void a_place_that_is_given_up_goes_to_whoever_waits_longest() {
    var third = house.asks("Lou");
    var one = groups.open(1);
    groups.books(1, one);
    groups.books(2, one);
    groups.books(3, one);

    groups.gives(1, one);

    assertThat(groups.last(1).standing()).isEqualTo(Standing.GONE);
    assertThat(groups.last(2).standing()).isEqualTo(Standing.HAS);
    assertThat(groups.last(2).words()).startsWith("A place is free.");
    assertThat(groups.last(3).standing()).isEqualTo(Standing.WAITS);
    assertThat(groups.who(one, Standing.WAITS)).containsExactly(third.person());
    assertThat(groups.shown().getFirst().isFull()).isTrue();
    groups.gives(3, one);
    groups.gives(2, one);
    assertThat(groups.shown().getFirst().isFull()).isFalse();
  }

  @Test
  void asking_twice_takes_one_place() {
    var one = groups.open(2);

    groups.books(1, one);
    groups.books(1, one);

    assertThat(groups.who(one, Standing.HAS)).containsExactly(groups.first.person());
    assertThat(groups.last(1).standing()).isEqualTo(Standing.HAS);
  }

  @Test
  void whoever_gave_a_place_up_can_ask_again_and_comes_last() {
    var one = groups.open(1);
    groups.books(1, one);
    groups.books(2, one);
    groups.gives(1, one);

    groups.books(1, one);

    assertThat(groups.who(one, Standing.HAS)).containsExactly(groups.second.person());
    assertThat(groups.who(one, Standing.WAITS)).containsExactly(groups.first.person());
  }

  @Test
  void two_who_ask_in_the_same_moment_do_not_both_get_the_last_place() throws Exception {
    for (int round = 0; round < 10; round++) {
      var one = groups.open(1);
      var go = new CountDownLatch(1);
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        List<Future<String>> both =
            List.of(groups.first, groups.second).stream()
                .map(
                    referral ->
                        threads.submit(
                            () -> {
                              go.await();
                              return house.as(
                                  Acting.HOUSE, () -> groups.came(referral.person(), one, true));
                            }))
                .toList();
        go.countDown();
        for (Future<String> each : both) {
          each.get();
        }
      }

      assertThat(groups.who(one, Standing.HAS)).hasSize(1);
      assertThat(groups.who(one, Standing.WAITS)).hasSize(1);
    }
  }

  @Test
  void a_booking_that_comes_too_late_is_answered_and_takes_no_place() {
    var one = groups.open(1);
    house.clock.passes(Duration.ofDays(2));

    groups.books(1, one);

    assertThat(groups.who(one, Standing.HAS)).isEmpty();
    assertThat(groups.answers(1)).singleElement().asString().startsWith("It is too late for");
  }

  @Test
  void a_letter_about_no_group_stops_nobody_else_s() {
    house.posts(1, new OwnPage.GroupBooking("x", true));
    house.posts(1, new OwnPage.GroupBooking(UUID.randomUUID().toString(), false));

    assertThat(groups.answers(1)).hasSize(2);
  }

  @Test
  void nobody_meets_a_worker_whom_they_shut_out_without_being_asked_again() {
    house.asks("Sky", TestInside.wellEnough(), List.of(house.amina.id().value()));
    var one = groups.open(3);

    groups.books(3, one);

    assertThat(groups.who(one, Standing.HAS)).isEmpty();
    assertThat(groups.answers(3)).singleElement().asString().contains("must not see your record");
  }

  @Test
  void a_worker_whom_somebody_shut_out_does_not_see_that_they_come() {
    house.asks("Sky", TestInside.wellEnough(), List.of(house.sam.id().value()));
    var one = groups.open(1);
    groups.books(3, one);

    assertThat(groups.whoFor(house.sam, one)).isEmpty();
    assertThat(groups.whoFor(house.amina, one)).hasSize(1);
    groups.books(1, one);
    assertThat(groups.last(1).standing())
        .as("the place counts all the same")
        .isEqualTo(Standing.WAITS);
  }
}
