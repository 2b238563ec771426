package org.mainstay.inside.support.rights;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.groups.Attendances;
import org.mainstay.inside.groups.Gathering;
import org.mainstay.inside.groups.stories.Testimonial;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.codes.Attended;
import org.mainstay.letterbox.letter.OwnPage;

/// A group that somebody came to, and a story that they let us tell.
final class GroupsLived {
  private GroupsLived() {}

  /// The first person of the house does all of it with Amina.
  static void by(TestInside house, Referral referral) {
    var start = house.clock.instant().plus(Duration.ofDays(2));
    var session = new Gathering.Session(UUID.randomUUID(), start);
    var one = group(house, session);
    does(
        house,
        () -> {
          house.own.gatherings.setUp(one);
          house.own.gatherings.publish(one);
        });
    house.posts(1, new OwnPage.GroupBooking(one.id().toString(), true));
    var today = LocalDate.now(house.clock);
    does(
        house,
        () -> {
          new Attendances(house.inside, house.clock)
              .note(session, referral.person(), Attended.ON_TIME);
          house.own.testimonials.write(
              referral,
              "The hub listened to me",
              new Testimonial.Teller("A porter", "Estates"),
              new Testimonial.Consent(today, today.plusDays(90)));
        });
  }

  private static Gathering group(TestInside house, Gathering.Session session) {
    return new Gathering(
        UUID.randomUUID(),
        new Gathering.Facts(
            Gathering.Kind.GROUP, "Sleep after nights", "Sleep", "Anyone", house.amina.id()),
        new Gathering.Where.Room("The library"),
        60,
        5,
        false,
        List.of(session),
        Gathering.Standing.DRAFT);
  }

  private static void does(TestInside house, Runnable work) {
    house.as(
        house.amina,
        () -> {
          work.run();
          return "";
        });
  }
}
