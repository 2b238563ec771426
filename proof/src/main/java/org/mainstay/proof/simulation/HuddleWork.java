package org.mainstay.proof.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mainstay.inside.huddle.Agenda;
import org.mainstay.inside.huddle.Allocations;
import org.mainstay.inside.huddle.Board;
import org.mainstay.inside.huddle.Days;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.Holder;
import org.mainstay.inside.referral.NoSuchCase;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.support.Contact;
import org.mainstay.inside.support.ContactId;
import org.mainstay.inside.support.Contacts;
import org.mainstay.inside.support.codes.Attended;
import org.mainstay.inside.support.codes.DischargeReason;
import org.mainstay.inside.support.onward.OnwardReason;
import org.mainstay.inside.support.onward.OnwardReferral;
import org.mainstay.inside.support.onward.OnwardReferrals;
import org.mainstay.inside.support.onward.OnwardState;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;

/// The team's huddles: in the morning the board is worked through, in the evening the day is
/// closed.
final class HuddleWork {
  private static final int ROUNDS_MAX = 3;
  private static final int AWAY_DAYS = 3;

  private final World world;
  private final Rooms rooms;
  private final CaseWork cases;
  private final Meetings meetings;
  private final SafetyWork safety;
  private final Turns turns;

  HuddleWork(World world, CaseWork cases, Meetings meetings, SafetyWork safety, Turns turns) {
    this.world = world;
    this.rooms = world.rooms;
    this.cases = cases;
    this.meetings = meetings;
    this.safety = safety;
    this.turns = turns;
  }

  /// Works through the board: first whoever leads the huddle, then for what they may not see
  /// whoever may.
  void morning() {
    Set<ReferralId> seen = new HashSet<>();
    List<Referral> open = new ArrayList<>();
    for (WorkerId worker : whoSeeEverything()) {
      safety.review(worker);
      for (Board.Card card : world.deeds.looks(worker, rooms.board::cards)) {
        if (seen.add(card.referral().id())) {
          open.add(card.referral());
          handle(worker, card);
        }
      }
    }
    for (WorkerId worker : world.rota.in(world.today())) {
      for (Referral referral : open) {
        if (isHeldBy(referral, worker)) {
          cases.step(worker, referral);
        }
      }
    }
  }

  /// So many of those who are in that nothing on the board is hidden from all of them.
  private List<WorkerId> whoSeeEverything() {
    var chosen = new ArrayList<WorkerId>();
    Set<Somebody> hidden = new HashSet<>(world.people);
    for (WorkerId worker : world.rota.shuffled(world.today(), world.chance)) {
      chosen.add(worker);
      hidden.removeIf(somebody -> !somebody.named.contains(worker));
      if (hidden.isEmpty()) {
        break;
      }
    }
    return chosen;
  }

  private static boolean isHeldBy(Referral referral, WorkerId worker) {
    return referral.holder() instanceof Holder.Named(var holder) && holder.equals(worker);
  }

  private void handle(WorkerId worker, Board.Card card) {
    var referral = card.referral();
    if (card.badges().stream().anyMatch(badge -> badge.startsWith("They "))) {
      seesToOwnPage(worker, referral);
    }
    turns.seesTo(worker, referral, card.badges());
    switch (referral.stage()) {
      case ASSESSED, HUDDLE -> decides(worker, referral);
      case REFERRED_ON -> {
        // Whose support cannot end, as a concern is open, is not left with nobody.
        if (!isWaiting(worker, referral)
            && !cases.ends(worker, referral, DischargeReason.COMPLETED)
            && !isHeldBySomebodyWhoIsThere(referral)) {
          allocates(worker, referral);
        }
      }
      case SCREENING, AWAITING_CONTACT, ASSESSMENT_BOOKED, ALLOCATED, IN_SUPPORT -> {
        if (!isHeldBySomebodyWhoIsThere(referral)) {
          allocates(worker, referral);
        }
      }
      case ENDING, SIGNPOSTED -> cases.ends(worker, referral, DischargeReason.SIGNPOSTED);
      case DISCHARGED -> {}
    }
  }

  private boolean isHeldBySomebodyWhoIsThere(Referral referral) {
    return switch (referral.holder()) {
      case Holder.WholeTeam() -> false;
      case Holder.Named(var holder) ->
          world
              .rota
              .firstIn(holder, world.today())
              .filter(day -> day.isBefore(world.today().plusDays(AWAY_DAYS + 2)))
              .isPresent();
    };
  }

  private boolean isWaiting(WorkerId worker, Referral referral) {
    return !world.deeds.looks(worker, () -> rooms.onward.unansweredOf(referral.id())).isEmpty();
  }

  private void decides(WorkerId worker, Referral referral) {
    double drawn = world.chance.nextDouble();
    if (drawn >= 0.87) {
      refersOn(worker, referral);
    } else if (drawn < 0.75 || !cases.ends(worker, referral, DischargeReason.SIGNPOSTED)) {
      // Whose support cannot end, as a concern is open, is not left with nobody.
      allocates(worker, referral);
    }
  }

  private void allocates(WorkerId worker, Referral referral) {
    if (world.isPlanted(Plant.NOBODY_ALLOCATES)) {
      return;
    }
    var to =
        world.deeds.looks(worker, () -> rooms.allocations.candidatesFor(referral.person())).stream()
            .filter(one -> world.rota.isIn(one.worker().id(), world.today()))
            .min(
                Comparator.comparing((Allocations.Candidate one) -> isFull(one))
                    .thenComparingInt(Allocations.Candidate::openCases)
                    .thenComparing(one -> one.worker().name()));
    var name = world.who(referral.person());
    to.ifPresent(
        one ->
            world.deeds.does(
                worker,
                "%s gives %s to %s"
                    .formatted(Rota.name(worker), name, Rota.name(one.worker().id())),
                () ->
                    rooms.allocations.allocate(
                        referral, new Holder.Named(one.worker().id()), "They suit")));
  }

  private boolean isFull(Allocations.Candidate one) {
    return one.openCases() >= world.rota.capacity(one.worker().id());
  }

  private void refersOn(WorkerId worker, Referral referral) {
    var today = world.today();
    var wish =
        new OnwardReferrals.Wish("Somewhere else", OnwardReason.TRANSFER, today, today.plusDays(7));
    world.deeds.doesOnce(
        worker,
        Rota.name(worker) + " refers on " + world.who(referral.person()),
        () -> !rooms.onward.unansweredOf(referral.id()).isEmpty(),
        () -> rooms.onward.send(referral, wish));
  }

  /// Somebody did something on their own page: an appointment with whom they shut out is called
  /// off.
  private void seesToOwnPage(WorkerId worker, Referral referral) {
    var may = world.deeds.looks(worker, () -> rooms.concerns.whoMaySee(referral.person()));
    for (Contact contact : world.deeds.looks(worker, () -> rooms.contacts.of(referral.id()))) {
      boolean isToCome =
          contact.state() instanceof Contact.State.Booked
              && contact.plan().starts().isAfter(world.clock.instant());
      if (isToCome && may.stream().noneMatch(one -> one.id().equals(contact.plan().worker()))) {
        calledOff(worker, contact);
      }
    }
    world.deeds.does(
        worker,
        Rota.name(worker) + " has seen the news of " + world.who(referral.person()),
        () -> {
          rooms.news.seen(referral.id());
          return true;
        });
    world.who(referral.person()).diary = world.clock.instant();
  }

  private void calledOff(WorkerId worker, Contact contact) {
    world.deeds.does(
        worker,
        Rota.name(worker) + " calls off the appointment of " + world.who(contact.person()),
        () ->
            rooms.contacts.outcome(
                contact, new Contacts.Outcome(Attended.CANCELLED_BY_SERVICE, 50, "")));
  }

  /// Closes the day, and sees to everything that keeps it open.
  ///
  /// @return whether it may be closed now
  boolean evening() {
    for (WorkerId worker : world.rota.shuffled(world.today(), world.chance)) {
      for (int round = 0; round < ROUNDS_MAX; round++) {
        var closing =
            world.deeds.does(worker, Rota.name(worker) + " closes the day", rooms.days::close);
        if (closing.isPresent() && closing.get() instanceof Days.Closing.Open(var points)) {
          points.stream()
              .sorted(Comparator.comparing(Agenda.Point::alias).thenComparing(Agenda.Point::words))
              .forEach(point -> seesTo(worker, point));
        } else if (closing.isPresent() && isClosedForEverybody()) {
          return true;
        } else if (closing.isPresent()) {
          break;
        }
      }
    }
    world.log.write("nobody could close the day");
    return false;
  }

  /// Whether the day is closed to the house itself, which no case is hidden from.
  private boolean isClosedForEverybody() {
    return world.deeds.looks(Acting.HOUSE, () -> rooms.days.closed(world.today())).isPresent();
  }

  private void seesTo(WorkerId worker, Agenda.Point point) {
    var parts = List.of(point.path().split("/", -1));
    var id = new ReferralId(UUID.fromString(parts.get(3)));
    var page = parts.get(4);
    var found = world.deeds.looks(worker, () -> rooms.referrals.find(id));
    if (found.isEmpty()) {
      return;
    }
    var referral = found.get();
    switch (page) {
      case "concern" -> safety.look(worker, id);
      case "messages" -> reads(worker, referral);
      case "contacts" -> meetings.outcome(worker, new ContactId(UUID.fromString(parts.get(5))));
      case "onward" -> asksAgain(worker, referral);
      default -> world.log.write("nobody knows what to do about: " + point.words());
    }
  }

  private void reads(WorkerId worker, Referral referral) {
    world.deeds.does(
        worker,
        Rota.name(worker) + " reads the message of " + world.who(referral.person()),
        () -> {
          var _ =
              rooms.people.open(referral.person(), Purpose.SUPPORT).orElseThrow(NoSuchCase::new);
          rooms.messages.seen(referral.person());
          return true;
        });
  }

  private void asksAgain(WorkerId worker, Referral referral) {
    for (OnwardReferral one :
        world.deeds.looks(worker, () -> rooms.onward.unansweredOf(referral.id()))) {
      if (one.isToBeAskedAgain(world.today())) {
        double drawn = world.chance.nextDouble();
        var state = drawn < 0.4 ? OnwardState.ACCEPTED : OnwardState.DECLINED;
        var news =
            new OnwardReferrals.News(
                drawn < 0.8 ? state : one.standing().state(),
                world.today(),
                world.today().plusDays(7),
                "");
        world.deeds.does(
            worker,
            Rota.name(worker) + " hears of the onward referral of " + world.who(one.person()),
            () -> rooms.onward.hears(one, news));
      }
    }
  }
}
