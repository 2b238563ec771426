package org.mainstay.sums.allocation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// People and workers who suit each other in everything, to be changed in one thing at a time.
final class Story {
  static final Meeting.Hour TUESDAY_NINE = new Meeting.Hour(DayOfWeek.TUESDAY, 9);
  static final Meeting.Hour FRIDAY_TWO = new Meeting.Hour(DayOfWeek.FRIDAY, 14);
  static final Meeting.Way VIDEO = new Meeting.Way.Video();
  static final Meeting.Way PHONE = new Meeting.Way.Phone();

  private Story() {}

  static Waiting waiting(String id, LocalDate since) {
    return new Waiting(
        new Waiting.Id(id),
        since,
        new Waiting.Needs(Set.of(), Set.of(), Set.of()),
        new Talk(List.of("English"), false, new Talk.AskedGender.NoMatter()),
        new Meeting(List.of(VIDEO), Set.of(TUESDAY_NINE)),
        new Waiting.Ties(Set.of(), Set.of(), new Waiting.NextStep.NotAgreed()));
  }

  static Waiting with(Waiting one, Waiting.Needs needs) {
    return new Waiting(one.id(), one.since(), needs, one.talk(), one.meeting(), one.ties());
  }

  static Waiting with(Waiting one, Talk talk) {
    return new Waiting(one.id(), one.since(), one.needs(), talk, one.meeting(), one.ties());
  }

  static Waiting with(Waiting one, Meeting meeting) {
    return new Waiting(one.id(), one.since(), one.needs(), one.talk(), meeting, one.ties());
  }

  static Waiting with(Waiting one, Waiting.Ties ties) {
    return new Waiting(one.id(), one.since(), one.needs(), one.talk(), one.meeting(), ties);
  }

  /// A worker with so many places, all free.
  static Worker worker(String id, int places) {
    return new Worker(
        new Worker.Id(id),
        id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1),
        new Worker.Brings(
            "clinician", Set.of("debt"), Set.of("English"), new Worker.Gender.Given("a woman")),
        new Meeting(List.of(VIDEO, PHONE), Set.of(TUESDAY_NINE, FRIDAY_TWO)),
        new Worker.Places(0, places));
  }

  static Worker with(Worker one, Worker.Brings brings) {
    return new Worker(one.id(), one.name(), brings, one.meeting(), one.places());
  }

  static Worker with(Worker one, Meeting meeting) {
    return new Worker(one.id(), one.name(), one.brings(), meeting, one.places());
  }

  static Worker with(Worker one, Worker.Places places) {
    return new Worker(one.id(), one.name(), one.brings(), one.meeting(), places);
  }

  static Suggestion only(Waiting one, Worker... workers) {
    return Allocation.suggest(new Today(World.DAY, List.of(one), List.of(workers)), Rules.USUAL)
        .getFirst();
  }
}
