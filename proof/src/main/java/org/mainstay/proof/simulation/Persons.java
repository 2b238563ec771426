package org.mainstay.proof.simulation;

import com.google.crypto.tink.util.Bytes;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.letterbox.letter.Asked;
import org.mainstay.letterbox.letter.Identity;
import org.mainstay.letterbox.letter.Letter;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.letterbox.mailbox.BoxItem;

/// The people who come: they ask, answer, cancel, shut somebody out, and come back.
final class Persons {
  private static final Duration INTAKE_PAUSE = Duration.ofSeconds(2);
  private static final Duration INTAKE_AGAIN = Duration.ofMinutes(1);
  private static final long SECONDS_A_DAY = 86_400;
  private static final List<String> SURNAMES =
      Rota.TEAM.stream().map(worker -> worker.name().split(" ", -1)[1]).toList();

  private final World world;
  private final Runnable takenIn;
  private int letters;

  /// @param takenIn is run whenever the post has been taken in
  Persons(World world, Runnable takenIn) {
    this.world = world;
    this.takenIn = takenIn;
  }

  /// From now on people arrive, until the run ends.
  void begin() {
    nextArrival(world.clock.instant());
  }

  private void nextArrival(Instant after) {
    double days = -Math.log(1 - world.chance.nextDouble()) / world.plan.arrivalsPerDay();
    var at = after.plusSeconds(1 + (long) (days * SECONDS_A_DAY));
    // Whoever arrived on the last day would be looked at by nobody.
    if (at.isBefore(world.at(world.plan.last(), 0, 0))) {
      world.timetable.at(at, () -> arrives(at));
    }
  }

  private void arrives(Instant at) {
    var ways = Identity.Way.values();
    var way = world.happens(0.6) ? Identity.Way.HERE_ONLY : ways[world.chance.nextInt(3)];
    var contact =
        new Identity.SafeContact(
            way, way == Identity.Way.HERE_ONLY ? "" : "07700 900123", true, List.of(), "");
    var somebody = new Somebody(world.people.size() + 1, contact, 2 + world.chance.nextInt(4));
    world.add(somebody);
    asks(somebody);
    nextArrival(at);
    perhaps(somebody, 0.3, 40, () -> shutsOut(somebody));
    perhaps(somebody, 0.1, 40, () -> shutsOut(somebody));
    perhaps(somebody, 0.1, 30, () -> asks(somebody));
    perhaps(somebody, 0.3, 50, () -> posts(somebody, "writes", new Letter.Message("Hello")));
    perhaps(somebody, 0.25, 40, () -> cancels(somebody));
  }

  /// In this share of cases it happens at some time in the next days.
  private void perhaps(Somebody somebody, double share, int daysMax, Runnable what) {
    boolean happens = world.happens(share);
    long seconds = world.chance.nextLong(daysMax * SECONDS_A_DAY);
    if (happens) {
      world.timetable.at(
          world.clock.instant().plusSeconds(seconds),
          () -> {
            if (somebody.isHere) {
              what.run();
            }
          });
    }
  }

  /// Asks for support: for the first time, once more with other words, or after having been away.
  void asks(Somebody somebody) {
    var names = new LinkedHashSet<WorkerId>();
    if (world.happens(0.3)) {
      names.addAll(oneMore(somebody));
    }
    var typed = somebody.named.isEmpty() && world.happens(0.1) ? surname(somebody) : "";
    var identity =
        new Identity(
            "Person " + somebody.number,
            new Identity.Employer("", "Somewhere"),
            "",
            somebody.contact,
            names.stream().map(WorkerId::value).toList(),
            typed);
    meant(typed).ifPresent(names::add);
    somebody.named.addAll(names);
    var asked =
        new Asked(
            List.of(Asked.Want.SOMEONE_TO_TALK_TO),
            "",
            answers(0.6, 9, 0.12),
            answers(0.4, 7, 0),
            safe(0.05, 0.08));
    posts(somebody, "asks", new Letter.Request(identity, asked), names, asked.raisesConcern());
  }

  private void shutsOut(Somebody somebody) {
    var names = oneMore(somebody);
    if (!names.isEmpty()) {
      somebody.named.addAll(names);
      var out = new OwnPage.Exclusion(names.stream().map(WorkerId::value).toList(), "");
      posts(somebody, "shuts out " + Rota.name(names.iterator().next()), out, names, false);
    }
  }

  private void cancels(Somebody somebody) {
    var now = world.clock.instant();
    var latest = new HashMap<String, BoxItem.Appointment>();
    for (BoxItem item : world.rooms.mailbox.open(somebody.address)) {
      if (item instanceof BoxItem.Appointment one) {
        latest.put(one.id(), one);
      }
    }
    latest.values().stream()
        .filter(one -> !one.cancelled() && one.starts().isAfter(now))
        .min(Comparator.comparing(BoxItem.Appointment::starts))
        .ifPresent(one -> posts(somebody, "cancels", new OwnPage.Cancelling(one.id())));
  }

  /// Answers, days later, the latest questionnaire that the team asked for, if there is one.
  void answersLater(Somebody somebody) {
    perhaps(somebody, 0.8, 10, () -> answersNow(somebody));
  }

  private void answersNow(Somebody somebody) {
    world.rooms.mailbox.open(somebody.address).stream()
        .filter(BoxItem.ToFill.class::isInstance)
        .map(BoxItem.ToFill.class::cast)
        .reduce((_, later) -> later)
        .ifPresent(
            ask -> {
              var answers = answers(1, 9, 0.1);
              var safe = safe(0.03, 0.03);
              boolean raises = safe != Asked.SafeNow.YES || answers.getOrDefault(9, 0) > 0;
              var filled = new OwnPage.Filled(ask.id(), answers, safe);
              posts(somebody, "answers", filled, Set.of(), raises);
            });
  }

  /// Chooses, within days, one of the times that the team offered.
  void choosesLater(Somebody somebody) {
    perhaps(somebody, 0.85, 3, () -> choosesNow(somebody));
  }

  private void choosesNow(Somebody somebody) {
    world.rooms.mailbox.open(somebody.address).stream()
        .filter(BoxItem.Offer.class::isInstance)
        .map(BoxItem.Offer.class::cast)
        .reduce((_, later) -> later)
        .filter(offer -> !offer.slots().isEmpty())
        .ifPresent(
            offer -> {
              var slot = offer.slots().get(world.chance.nextInt(offer.slots().size()));
              posts(somebody, "chooses a time", new OwnPage.Booking(offer.id(), slot.id()));
            });
  }

  /// Comes back, perhaps, after support has ended.
  void comesBackLater(Somebody somebody) {
    perhaps(somebody, 0.2, 30, () -> asks(somebody));
  }

  private void posts(Somebody somebody, String words, Letter letter) {
    posts(somebody, words, letter, Set.of(), false);
  }

  private void posts(
      Somebody somebody, String words, Letter letter, Set<WorkerId> names, boolean raises) {
    var token =
        Bytes.copyFrom(
            ByteBuffer.allocate(Long.BYTES).putInt(somebody.number).putInt(++letters).array());
    boolean isAcknowledged =
        world.deeds.sends(
            somebody + " " + words + (raises ? ", which raises concern" : ""),
            () -> world.rooms.postOffice.post(somebody.address, token, letter, List.of()));
    if (isAcknowledged) {
      somebody.underway.add(new Somebody.Posted(world.clock.instant(), names, raises));
      somebody.isHere = true;
      if (world.isPlanted(Plant.A_LETTER_LOST) && letters == 3) {
        world.admin.sql("delete from letterbox_letter.letter where taken_in_at is null").update();
      }
    }
    world.timetable.at(world.clock.instant().plus(INTAKE_PAUSE), this::takesIn);
  }

  /// The house takes the post in; if it could not, it tries again soon.
  private void takesIn() {
    int[] taken = {0};
    boolean isDone =
        world.deeds.sends(
            "the house takes letters in", () -> taken[0] = world.rooms.intake.takeInAll());
    if (isDone) {
      takenIn.run();
    } else {
      world.timetable.at(world.clock.instant().plus(INTAKE_AGAIN), this::takesIn);
    }
  }

  private Set<WorkerId> oneMore(Somebody somebody) {
    var left =
        Rota.TEAM.stream().map(Worker::id).filter(id -> !somebody.named.contains(id)).toList();
    var drawn = left.get(world.chance.nextInt(left.size()));
    return somebody.named.size() >= Rota.SHUT_OUT_MAX ? Set.of() : Set.of(drawn);
  }

  private String surname(Somebody somebody) {
    return somebody.named.size() >= Rota.SHUT_OUT_MAX
        ? ""
        : SURNAMES.get(world.chance.nextInt(SURNAMES.size()));
  }

  private static Optional<WorkerId> meant(String surname) {
    return Rota.TEAM.stream()
        .filter(worker -> !surname.isEmpty() && worker.name().endsWith(surname))
        .map(Worker::id)
        .findFirst();
  }

  private Map<Integer, Integer> answers(double share, int items, double lastAboveNought) {
    var answers = new TreeMap<Integer, Integer>();
    if (world.happens(share)) {
      IntStream.rangeClosed(1, items).forEach(item -> answers.put(item, world.chance.nextInt(4)));
      if (items == 9) {
        answers.put(items, world.happens(lastAboveNought) ? 1 + world.chance.nextInt(3) : 0);
      }
    }
    return answers;
  }

  private Asked.SafeNow safe(double no, double notSure) {
    double drawn = world.chance.nextDouble();
    if (drawn < no) {
      return Asked.SafeNow.NO;
    }
    return drawn < no + notSure ? Asked.SafeNow.NOT_SURE : Asked.SafeNow.YES;
  }
}
