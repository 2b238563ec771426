package org.mainstay.proof.simulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.trail.WorkerId;

/// What the hub promises, looked at behind the walls after every day: each broken one is a
/// sentence.
final class Promises {
  private static final Duration POST_WAITS_MAX = Duration.ofHours(1);

  private final World world;
  private final List<String> broken = new ArrayList<>();
  private final Map<PersonKey, LocalDate> unreadSince = new HashMap<>();
  private final Map<PersonKey, LocalDate> unownedSince = new HashMap<>();
  private final Map<Out, Instant> shutOut = new LinkedHashMap<>();
  private final TurnPromises turns;
  private Instant lastLook;
  private int linesSeen;

  /// Somebody who is shut out of a record.
  private record Out(PersonKey person, WorkerId worker) {}

  Promises(World world) {
    this.world = world;
    this.turns = new TurnPromises(world, this::isTooLongAgo, this::breaks);
    this.lastLook = world.clock.instant();
  }

  /// Every promise that was broken so far, in sentences.
  List<String> broken() {
    return List.copyOf(broken);
  }

  /// All that was acknowledged has been taken in: from now on it holds.
  void takenIn() {
    for (Somebody somebody : world.people) {
      for (Somebody.Posted posted : somebody.underway) {
        posted.names().forEach(worker -> isOut(somebody, worker));
        if (posted.raisesConcern() && !isHeard(somebody, posted)) {
          breaks("an answer of " + somebody + " raised concern and no reader was named for it");
        }
      }
      somebody.underway.clear();
    }
  }

  private void isOut(Somebody somebody, WorkerId worker) {
    shutOut.putIfAbsent(new Out(somebody.key, worker), world.clock.instant());
    if (count(
            PromiseRows.EXCLUDED, Map.of("person", somebody.key.value(), "worker", worker.value()))
        == 0) {
      breaks(somebody + " shut " + Rota.name(worker) + " out, and it does not hold");
    }
  }

  private boolean isHeard(Somebody somebody, Somebody.Posted posted) {
    // It may have come in before the answer to its sender was on its way.
    var since = utc(posted.at().minus(POST_WAITS_MAX));
    return count(PromiseRows.HEARD, Map.of("person", somebody.key.value(), "since", since)) > 0;
  }

  /// A day was closed, or somebody says so.
  void closed() {
    for (PersonKey person :
        people(PromiseRows.UNSETTLED_AT_CLOSING, Map.of("today", world.today()))) {
      breaks(
          "the day was closed over a concern that nobody owns or has read, about "
              + world.who(person));
    }
  }

  /// A day is over. What nobody touched is as it was, and nothing falls due while nobody works.
  void afterDay() {
    int lines = world.log.size();
    if (lines == linesSeen && !Rota.HOURS.isWorkingDay(world.today())) {
      return;
    }
    linesSeen = lines;
    placed();
    turns.look();
    concerns();
    exclusions();
    hidden();
    cases();
    lastLook = world.clock.instant();
  }

  private void placed() {
    world
        .admin
        .sql(PromiseRows.UNPLACED)
        .param("now", utc(world.clock.instant()))
        .param("today", world.today())
        .query(
            row -> {
              var somebody = world.who(new PersonKey(row.getObject("person_key", UUID.class)));
              var since = day(row.getObject("since", OffsetDateTime.class).toInstant());
              if (isTooLongAgo(since)) {
                breaks(somebody + " has had neither owner nor dated place since " + since);
              }
            });
    for (PersonKey person : people(PromiseRows.HOLDERS, Map.of())) {
      breaks(world.who(person) + " is held by a worker whom they shut out");
    }
  }

  private void concerns() {
    var zone = world.clock.getZone();
    for (PromiseRows.HeldConcern one :
        world
            .admin
            .sql(PromiseRows.CONCERNS)
            .query((row, _) -> PromiseRows.HeldConcern.of(row, zone))
            .list()) {
      var about = "the concern about " + world.who(one.person());
      if (!one.hasReader()) {
        breaks("nobody of the team is named as reader of " + about);
      }
      if (one.isReaderShutOut()) {
        breaks("the reader of " + about + " was shut out by them");
      }
      if (one.isOwnerShutOut()) {
        breaks("the owner of " + about + " was shut out by them");
      }
      since(unreadSince, one, !one.isRead(), one.unreadFrom())
          .filter(this::isTooLongAgo)
          .ifPresent(since -> breaks("nobody has read " + about + " since " + since));
      since(unownedSince, one, !one.isOwned(), one.unownedFrom())
          .filter(this::isTooLongAgo)
          .ifPresent(since -> breaks("nobody has owned " + about + " since " + since));
      one.reviewOn()
          .filter(this::isTooLongAgo)
          .ifPresent(on -> breaks(about + " was to be talked about again on " + on));
    }
  }

  /// Since which day it has been so, as far as it is so. It is looked at once a day: what was put
  /// right and undone between two looks counts from the later day.
  private Optional<LocalDate> since(
      Map<PersonKey, LocalDate> days, PromiseRows.HeldConcern one, boolean isSo, LocalDate from) {
    if (!isSo) {
      days.remove(one.person());
      return Optional.empty();
    }
    var seen = days.computeIfAbsent(one.person(), _ -> world.today());
    return Optional.of(seen.isBefore(from) ? from : seen);
  }

  private void exclusions() {
    world
        .admin
        .sql(PromiseRows.LOOKS)
        .param("since", utc(lastLook))
        .query(
            row -> {
              var out = out(row);
              var at = row.getObject("at", OffsetDateTime.class).toInstant();
              if (since(out).filter(at::isAfter).isPresent()) {
                breaks(
                    "%s was shut out by %s, and “%s” their record"
                        .formatted(
                            Rota.name(out.worker()),
                            world.who(out.person()),
                            row.getString("event")));
              }
            });
    world
        .admin
        .sql(PromiseRows.MEETINGS)
        .param("now", utc(world.clock.instant()))
        .query(
            row -> {
              var out = out(row);
              if (since(out).filter(since -> isTooLongAgo(day(since))).isPresent()) {
                breaks(
                    "%s is still to meet %s, whom they shut out"
                        .formatted(world.who(out.person()), Rota.name(out.worker())));
              }
            });
  }

  /// Nobody's lists show a case of somebody who shut them out; each day another worker looks.
  private void hidden() {
    var workers = shutOut.keySet().stream().map(Out::worker).distinct().toList();
    if (!workers.isEmpty()) {
      var worker = workers.get(Math.floorMod(world.today().toEpochDay(), workers.size()));
      var shown = new HashSet<PersonKey>();
      world.deeds.looks(
          worker,
          () -> {
            world.rooms.referrals.open().forEach(one -> shown.add(one.person()));
            world.rooms.concerns.open().forEach(one -> shown.add(one.person()));
            return true;
          });
      for (Out out : shutOut.keySet()) {
        if (out.worker().equals(worker) && shown.contains(out.person())) {
          breaks(
              Rota.name(worker) + " was shut out by " + world.who(out.person()) + ", and sees it");
        }
      }
    }
  }

  private void cases() {
    var found = new HashSet<PersonKey>();
    world
        .admin
        .sql(PromiseRows.CASES)
        .query(
            row -> {
              var person = new PersonKey(row.getObject("person_key", UUID.class));
              found.add(person);
              if (row.getInt("open_cases") > 1 || row.getInt("cases") < 1) {
                breaks(
                    world.who(person) + " has not one open case but " + row.getInt("open_cases"));
              }
            });
    for (Somebody somebody : world.people) {
      if (somebody.isHere && somebody.underway.isEmpty() && !found.contains(somebody.key)) {
        breaks("the request of " + somebody + " was acknowledged and is not there");
      }
    }
    for (PersonKey person : people(PromiseRows.TWICE, Map.of())) {
      breaks(world.who(person) + " has the same appointment twice");
    }
    var since = utc(world.clock.instant().minus(POST_WAITS_MAX));
    if (count(PromiseRows.POST, Map.of("since", since)) > 0) {
      breaks("a letter has waited for more than an hour, or was put aside");
    }
  }

  private Optional<Instant> since(Out out) {
    return Optional.ofNullable(shutOut.get(out));
  }

  /// Whether more than one working day has gone by since.
  private boolean isTooLongAgo(LocalDate since) {
    var from = since.atStartOfDay(world.clock.getZone()).toInstant();
    return !world.today().isBefore(Rota.HOURS.daysAfter(from, 1));
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, world.clock.getZone());
  }

  private int count(String sql, Map<String, Object> parameters) {
    return world.admin.sql(sql).params(parameters).query(Integer.class).single();
  }

  private List<PersonKey> people(String sql, Map<String, Object> parameters) {
    return world.admin.sql(sql).params(parameters).query(UUID.class).list().stream()
        .map(PersonKey::new)
        .toList();
  }

  private static Out out(ResultSet row) throws SQLException {
    return new Out(
        new PersonKey(row.getObject("person_key", UUID.class)),
        new WorkerId(row.getObject("worker_id", UUID.class)));
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private void breaks(String sentence) {
    var whole = "On " + world.today() + " " + sentence;
    if (!broken.contains(whole)) {
      broken.add(whole);
      world.log.write("BROKEN: " + sentence);
    }
  }
}
