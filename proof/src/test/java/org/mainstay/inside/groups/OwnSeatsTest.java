package org.mainstay.inside.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.came.FromOwnPage;
import org.mainstay.inside.support.codes.Attended;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.Acting;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.letterbox.mailbox.BoxItem.Seat.Standing;
import org.mainstay.letterbox.window.OpenGatherings;

/// People get a place in a group in the order in which they ask; whoever comes later waits.
class OwnSeatsTest {
  private static final String LINK = "https://meet.example/sentinel-heron";

  private final TestInside house = new TestInside();
  private final Referral first = house.asks("Robin");
  private final Referral second = house.asks("Kim");
  private final Instant start = house.clock.instant().plus(Duration.ofDays(2));

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void a_draft_is_shown_to_nobody_and_a_published_one_to_everybody_without_its_link() {
    var one = setUp(1);
    assertThat(shown()).isEmpty();

    does(() -> house.own.gatherings.publish(one));

    assertThat(shown())
        .singleElement()
        .satisfies(
            seen -> {
              assertThat(seen.title()).isEqualTo("Sleep after nights");
              assertThat(seen.ledBy()).isEqualTo("Amina Khan, peer worker");
              assertThat(seen.starts()).containsExactly(start, start.plus(Duration.ofDays(7)));
              assertThat(seen.isFull()).isFalse();
              assertThat(seen.toString()).doesNotContain("sentinel-heron");
            });
  }

  @Test
  void whoever_asks_first_has_the_place_and_the_next_one_waits() {
    var one = open(1);

    books(1, one);
    books(2, one);

    assertThat(last(1).standing()).isEqualTo(Standing.HAS);
    assertThat(last(2).standing()).isEqualTo(Standing.WAITS);
    assertThat(who(one, Standing.HAS)).containsExactly(first.person());
    assertThat(who(one, Standing.WAITS)).containsExactly(second.person());
    assertThat(shown().getFirst().isFull()).isTrue();
  }

  @Test
  void a_place_that_is_given_up_goes_to_whoever_waits_longest() {
    var third = house.asks("Lou");
    var one = open(1);
    books(1, one);
    books(2, one);
    books(3, one);

    gives(1, one);

    assertThat(last(1).standing()).isEqualTo(Standing.GONE);
    assertThat(last(2).standing()).isEqualTo(Standing.HAS);
    assertThat(last(2).words()).startsWith("A place is free.");
    assertThat(last(3).standing()).isEqualTo(Standing.WAITS);
    assertThat(who(one, Standing.WAITS)).containsExactly(third.person());
    assertThat(shown().getFirst().isFull()).isTrue();
    gives(3, one);
    gives(2, one);
    assertThat(shown().getFirst().isFull()).isFalse();
  }

  @Test
  void asking_twice_takes_one_place() {
    var one = open(2);

    books(1, one);
    books(1, one);

    assertThat(who(one, Standing.HAS)).containsExactly(first.person());
    assertThat(last(1).standing()).isEqualTo(Standing.HAS);
  }

  @Test
  void whoever_gave_a_place_up_can_ask_again_and_comes_last() {
    var one = open(1);
    books(1, one);
    books(2, one);
    gives(1, one);

    books(1, one);

    assertThat(who(one, Standing.HAS)).containsExactly(second.person());
    assertThat(who(one, Standing.WAITS)).containsExactly(first.person());
  }

  @Test
  void two_who_ask_in_the_same_moment_do_not_both_get_the_last_place() throws Exception {
    for (int round = 0; round < 10; round++) {
      var one = open(1);
      var go = new CountDownLatch(1);
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        List<Future<String>> both =
            List.of(first, second).stream()
                .map(
                    referral ->
                        threads.submit(
                            () -> {
                              go.await();
                              return house.as(
                                  Acting.HOUSE, () -> came(referral.person(), one, true));
                            }))
                .toList();
        go.countDown();
        for (Future<String> each : both) {
          each.get();
        }
      }

      assertThat(who(one, Standing.HAS)).hasSize(1);
      assertThat(who(one, Standing.WAITS)).hasSize(1);
    }
  }

  @Test
  void a_booking_that_comes_too_late_is_answered_and_takes_no_place() {
    var one = open(1);
    house.clock.passes(Duration.ofDays(2));

    books(1, one);

    assertThat(who(one, Standing.HAS)).isEmpty();
    assertThat(answers(1)).singleElement().asString().startsWith("It is too late for");
  }

  @Test
  void a_letter_about_no_group_stops_nobody_else_s() {
    house.posts(1, new OwnPage.GroupBooking("x", true));
    house.posts(1, new OwnPage.GroupBooking(UUID.randomUUID().toString(), false));

    assertThat(answers(1)).hasSize(2);
  }

  @Test
  void nobody_meets_a_worker_whom_they_shut_out_without_being_asked_again() {
    house.asks("Sky", TestInside.wellEnough(), List.of(house.amina.id().value()));
    var one = open(3);

    books(3, one);

    assertThat(who(one, Standing.HAS)).isEmpty();
    assertThat(answers(3)).singleElement().asString().contains("must not see your record");
  }

  @Test
  void a_worker_whom_somebody_shut_out_does_not_see_that_they_come() {
    house.asks("Sky", TestInside.wellEnough(), List.of(house.sam.id().value()));
    var one = open(1);
    books(3, one);

    assertThat(whoFor(house.sam, one)).isEmpty();
    assertThat(whoFor(house.amina, one)).hasSize(1);
    books(1, one);
    assertThat(last(1).standing()).as("the place counts all the same").isEqualTo(Standing.WAITS);
  }

  @Test
  void the_link_is_told_an_hour_before_and_once_for_each_session() {
    var one = open(2);
    books(1, one);
    rounds();
    assertThat(links(1)).isEmpty();

    house.clock.passes(Duration.ofDays(2).minus(Duration.ofMinutes(61)));
    rounds();
    assertThat(links(1)).isEmpty();

    house.clock.passes(Duration.ofMinutes(1));
    rounds();
    rounds();
    assertThat(links(1)).containsExactly(LINK);
    books(2, one);
    assertThat(links(2)).as("whoever comes in the last hour reads it at once").hasSize(1);

    house.clock.passes(Duration.ofDays(7));
    rounds();
    assertThat(links(1)).hasSize(2);
  }

  @Test
  void whoever_waits_is_told_no_link() {
    var one = open(1);
    books(1, one);
    books(2, one);

    house.clock.passes(Duration.ofDays(2).minus(Duration.ofMinutes(30)));
    rounds();

    assertThat(links(1)).hasSize(1);
    assertThat(links(2)).isEmpty();
  }

  @Test
  void everybody_hears_of_a_group_that_is_called_off_and_nobody_can_come_in() {
    var one = open(1);
    books(1, one);
    books(2, one);

    does(() -> house.own.gatherings.callOff(one));
    assertThat(shown()).isEmpty();
    rounds();

    for (int number : List.of(1, 2)) {
      assertThat(last(number).standing()).isEqualTo(Standing.GONE);
      assertThat(last(number).words()).contains("does not take place");
    }
    books(1, one);
    assertThat(answers(1)).singleElement().asString().startsWith("It is too late");
  }

  @Test
  void what_nobody_can_come_to_any_more_is_taken_down() {
    open(1);
    house.clock.passes(Duration.ofDays(2));

    rounds();

    assertThat(house.database.column("select title from letterbox_window.gathering")).isEmpty();
  }

  @Test
  void who_came_is_kept_with_the_official_code_and_can_be_put_right() {
    var one = open(1);
    books(1, one);
    var attendances = new Attendances(house.inside, house.clock);
    var session = one.sessions().getFirst();

    does(() -> attendances.note(session, first.person(), Attended.ON_TIME));
    does(() -> attendances.note(session, first.person(), Attended.DID_NOT_ATTEND));

    assertThat(house.database.column("select code from inside_groups.attendance"))
        .containsExactly("3");
    assertThat(house.as(house.amina, () -> attendances.of(session)))
        .containsEntry(first.person(), Attended.DID_NOT_ATTEND);
  }

  private Gathering setUp(int seats) {
    var one =
        new Gathering(
            UUID.randomUUID(),
            new Gathering.Facts(
                Gathering.Kind.GROUP,
                "Sleep after nights",
                "We talk about sleep.",
                "Anyone who works nights",
                house.amina.id()),
            new Gathering.Where.Online(LINK),
            60,
            seats,
            false,
            List.of(
                new Gathering.Session(UUID.randomUUID(), start),
                new Gathering.Session(UUID.randomUUID(), start.plus(Duration.ofDays(7)))),
            Gathering.Standing.DRAFT);
    does(() -> house.own.gatherings.setUp(one));
    return one;
  }

  private Gathering open(int seats) {
    var one = setUp(seats);
    does(() -> house.own.gatherings.publish(one));
    return one;
  }

  private void does(Runnable work) {
    house.as(
        house.amina,
        () -> {
          work.run();
          return "";
        });
  }

  private void rounds() {
    house.as(
        Acting.HOUSE,
        () -> {
          house.own.rounds.go();
          return "";
        });
  }

  private void books(int number, Gathering one) {
    house.clock.passes(Duration.ofMillis(1));
    house.posts(number, new OwnPage.GroupBooking(one.id().toString(), true));
  }

  private void gives(int number, Gathering one) {
    house.clock.passes(Duration.ofMillis(1));
    house.posts(number, new OwnPage.GroupBooking(one.id().toString(), false));
  }

  private String came(PersonKey person, Gathering one, boolean comes) {
    house.own.ownSeats.came(
        new FromOwnPage(
            person, new OwnPage.GroupBooking(one.id().toString(), comes), house.clock.instant()));
    return "";
  }

  private List<PersonKey> who(Gathering one, Standing standing) {
    return house.as(Acting.HOUSE, () -> house.own.seats.of(one, standing));
  }

  private List<PersonKey> whoFor(Worker worker, Gathering one) {
    return house.as(worker, () -> house.own.seats.of(one, Standing.HAS));
  }

  private List<OpenGatherings.OpenGathering> shown() {
    return new OpenGatherings(house.inside).open(house.clock.instant());
  }

  private List<BoxItem.Seat> seats(int number) {
    return house.mailbox(number).stream()
        .filter(BoxItem.Seat.class::isInstance)
        .map(BoxItem.Seat.class::cast)
        .toList();
  }

  private BoxItem.Seat last(int number) {
    return seats(number).getLast();
  }

  private List<String> links(int number) {
    return seats(number).stream().map(BoxItem.Seat::join).filter(join -> !join.isEmpty()).toList();
  }

  private List<String> answers(int number) {
    return house.mailbox(number).stream()
        .filter(BoxItem.Answered.class::isInstance)
        .map(item -> ((BoxItem.Answered) item).words())
        .toList();
  }
}
