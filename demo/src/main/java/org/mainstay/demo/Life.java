package org.mainstay.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.mainstay.exchange.organisations.Organisations;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.Acting;
import org.mainstay.letterbox.letter.Letter;

/// Sixty days of life in the invented locality, lived once through the product's own rooms.
final class Life {
  /// The same seed gives the same stories.
  static final long SEED = 20_261_122;

  static final int DAYS = 60;

  private static final int ARRIVALS_A_DAY_MAX = 3;
  private static final int PROGRESS_EVERY = 200;

  private final Rooms rooms;
  private final DemoClock clock;
  private final Consumer<String> progress;
  private final RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);

  /// @param progress is told how far it is, in words
  Life(Rooms rooms, DemoClock clock, Consumer<String> progress) {
    this.rooms = rooms;
    this.clock = clock;
    this.progress = progress;
  }

  /// Lives it, unless it was lived before.
  ///
  /// @param now where the story ends
  void liveOnce(Instant now) {
    if (!Acting.as(Acting.HOUSE, () -> rooms.arrival().team().everybody()).isEmpty()) {
      return;
    }
    var begin = now.atZone(WorkingDays.LONDON).toLocalDate().minusDays(DAYS);
    clock.standAt(begin.atTime(LocalTime.of(8, 0)).atZone(WorkingDays.LONDON).toInstant());
    Acting.as(
        Acting.HOUSE,
        () -> rooms.inside().executeWithoutResult(ignored -> everybodyArrives(begin)));
    var timeline = new Timeline(clock, now);
    for (int day = 0; day < DAYS; day++) {
      arrivals(begin.plusDays(day), timeline);
      endOfDay(begin.plusDays(day), timeline);
    }
    var shown = new Steps(rooms, timeline, chance, Locality.TEAM.get(10), Story.SHOWN);
    new Story(shown)
        .beginsWith(
            new Somebody(chance).asks(),
            begin.plusDays(9).atTime(LocalTime.of(3, 12)).atZone(WorkingDays.LONDON).toInstant());
    timeline.live(
        lived -> {
          if (lived % PROGRESS_EVERY == 0) {
            progress.accept("  " + lived + " things have happened");
          }
        });
    clock.standAt(now);
    Acting.as(
        Acting.HOUSE,
        () -> rooms.inside().executeWithoutResult(ignored -> rooms.huddle().presentWait().show()));
  }

  private void everybodyArrives(LocalDate begin) {
    Locality.everybody().forEach(rooms.arrival().team()::join);
    Organisations.show(Organisations.shipped(), rooms.huddle().window());
    Organisations.show(Locality.EMPLOYERS, rooms.huddle().window());
    List<Worker> clinicians = Locality.TEAM.subList(2, 10);
    // The rota reaches two weeks beyond today, so that somebody is named every day.
    for (int day = 0; day < DAYS + 14; day++) {
      rooms
          .arrival()
          .team()
          .putOnDuty(begin.plusDays(day), 1, clinicians.get(day % clinicians.size()).id());
      rooms
          .arrival()
          .team()
          .putOnDuty(begin.plusDays(day), 2, clinicians.get((day + 3) % clinicians.size()).id());
    }
  }

  private void arrivals(LocalDate day, Timeline timeline) {
    int count = chance.nextInt(ARRIVALS_A_DAY_MAX);
    for (int i = 0; i < count; i++) {
      var moment = day.atTime(arrivalTime()).atZone(WorkingDays.LONDON).toInstant();
      var letter = new Somebody(chance).asks();
      new Story(rooms, timeline, chance, helper(letter)).beginsWith(letter, moment);
    }
  }

  private Worker helper(Letter.Request letter) {
    var shutOut = letter.identity().excludedWorkers();
    Worker drawn;
    do {
      drawn = Locality.TEAM.get(2 + chance.nextInt(Locality.TEAM.size() - 2));
    } while (shutOut.contains(drawn.id().value()));
    return drawn;
  }

  // Every third request comes at night: that is when people write.
  private LocalTime arrivalTime() {
    int hour = chance.nextInt(3) == 0 ? chance.nextInt(6) : 7 + chance.nextInt(16);
    return LocalTime.of(hour, chance.nextInt(60));
  }

  private void endOfDay(LocalDate day, Timeline timeline) {
    if (WorkingDays.isWorkingDay(day)) {
      var end = day.atTime(LocalTime.of(16, 45)).atZone(WorkingDays.LONDON).toInstant();
      timeline.at(
          end,
          () ->
              Acting.as(
                  Locality.TEAM.getFirst().id(),
                  () -> rooms.inside().executeWithoutResult(t -> rooms.huddle().days().close())));
    }
  }
}
