package org.mainstay.inside.groups;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.came.FromOwnPage;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.Acting;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.letterbox.mailbox.BoxItem.Seat.Standing;
import org.mainstay.letterbox.window.OpenGatherings;

/// A small team that offers groups, and people who come to them.
final class TestGroups implements AutoCloseable {
  static final String LINK = "https://meet.example/sentinel-heron";

  final TestInside house = new TestInside();
  final Referral first = house.asks("Robin");
  final Referral second = house.asks("Kim");
  final Instant start = house.clock.instant().plus(Duration.ofDays(2));

  @Override
  public void close() {
    house.close();
  }

  Gathering setUp(int seats) {
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

  Gathering open(int seats) {
    var one = setUp(seats);
    does(() -> house.own.gatherings.publish(one));
    return one;
  }

  void does(Runnable work) {
    house.as(
        house.amina,
        () -> {
          work.run();
          return "";
        });
  }

  void rounds() {
    house.as(
        Acting.HOUSE,
        () -> {
          house.own.rounds.go();
          return "";
        });
  }

  void books(int number, Gathering one) {
    house.clock.passes(Duration.ofMillis(1));
    house.posts(number, new OwnPage.GroupBooking(one.id().toString(), true));
  }

  void gives(int number, Gathering one) {
    house.clock.passes(Duration.ofMillis(1));
    house.posts(number, new OwnPage.GroupBooking(one.id().toString(), false));
  }

  String came(PersonKey person, Gathering one, boolean comes) {
    house.own.ownSeats.came(
        new FromOwnPage(
            person, new OwnPage.GroupBooking(one.id().toString(), comes), house.clock.instant()));
    return "";
  }

  List<PersonKey> who(Gathering one, Standing standing) {
    return house.as(Acting.HOUSE, () -> house.own.seats.of(one, standing));
  }

  List<PersonKey> whoFor(Worker worker, Gathering one) {
    return house.as(worker, () -> house.own.seats.of(one, Standing.HAS));
  }

  List<OpenGatherings.OpenGathering> shown() {
    return new OpenGatherings(house.inside).open(house.clock.instant());
  }

  List<BoxItem.Seat> seats(int number) {
    return house.mailbox(number).stream()
        .filter(BoxItem.Seat.class::isInstance)
        .map(BoxItem.Seat.class::cast)
        .toList();
  }

  BoxItem.Seat last(int number) {
    return seats(number).getLast();
  }

  List<String> links(int number) {
    return seats(number).stream().map(BoxItem.Seat::join).filter(join -> !join.isEmpty()).toList();
  }

  List<String> answers(int number) {
    return house.mailbox(number).stream()
        .filter(BoxItem.Answered.class::isInstance)
        .map(item -> ((BoxItem.Answered) item).words())
        .toList();
  }
}
