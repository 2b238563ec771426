package org.mainstay.inside.groups;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.People;
import org.mainstay.inside.referral.came.FromOwnPage;
import org.mainstay.inside.team.Team;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.springframework.context.event.EventListener;

/// Takes in who would like a place in a group, and who gives theirs up, one letter after the other.
public final class OwnSeats {
  private final Gatherings gatherings;
  private final Seats seats;
  private final People people;
  private final Team team;
  private final InstantSource clock;

  public OwnSeats(
      Gatherings gatherings, Seats seats, People people, Team team, InstantSource clock) {
    this.gatherings = gatherings;
    this.seats = seats;
    this.people = people;
    this.team = team;
    this.clock = clock;
  }

  /// A booking came in; anything else is not for here.
  @EventListener
  public void came(FromOwnPage from) {
    if (from.letter() instanceof OwnPage.GroupBooking booking) {
      id(booking.gathering())
          .flatMap(gatherings::alone)
          .ifPresentOrElse(
              one -> settle(from, booking, one),
              () -> answer(from, booking, "We could not find that group. Please write to us."));
    }
  }

  private void settle(FromOwnPage from, OwnPage.GroupBooking booking, Gathering one) {
    var standing = seats.standing(one, from.person());
    if (booking.comes() && standing.isPresent()) {
      seats.say(one, from.person(), standing.get());
    } else if (booking.comes()) {
      book(from, booking, one);
    } else if (standing.isPresent()) {
      seats.giveUp(
          one,
          from.person(),
          "You gave up your place in \"%s\". Thank you for telling us."
              .formatted(one.facts().title()));
      seats.moveUp(one);
    } else {
      answer(from, booking, "You have no place in \"%s\".".formatted(one.facts().title()));
    }
    gatherings.tell(one, seats.isFull(one));
  }

  private void book(FromOwnPage from, OwnPage.GroupBooking booking, Gathering one) {
    if (!one.isOpen(from.postedAt())) {
      answer(
          from,
          booking,
          "It is too late for \"%s\". You can look for another one."
              .formatted(one.facts().title()));
    } else if (isLedByOneShutOut(from, one)) {
      // Whoever leads it would see them there.
      answer(
          from,
          booking,
          "You told us who must not see your record. They lead \"%s\". So we kept no place. Write to us if you still want to come."
              .formatted(one.facts().title()));
    } else {
      seats.take(one, from.person(), from.postedAt());
    }
  }

  private boolean isLedByOneShutOut(FromOwnPage from, Gathering one) {
    return team.find(one.facts().ledBy())
        .filter(leader -> people.shutOutBy(from.person()).contains(leader.id()))
        .isPresent();
  }

  private void answer(FromOwnPage from, OwnPage.GroupBooking booking, String words) {
    people.tell(
        from.person(),
        "answered/" + UUID.randomUUID(),
        new BoxItem.Answered(booking.gathering(), clock.instant(), words));
  }

  private static Optional<UUID> id(String typed) {
    try {
      return Optional.of(UUID.fromString(typed));
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }
}
