package org.mainstay.inside.counting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mainstay.hatch.contribution.Course;
import org.mainstay.inside.counting.Due.Episode;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.work.AskedAt;
import org.mainstay.inside.work.EmploymentRecord;
import org.mainstay.inside.work.WorkState;
import org.mainstay.sums.scales.Pathway;

/// What came of courses of support that have ended.
final class Episodes {
  /// How long after the end the answer about work is waited for.
  static final int WORK_DAYS_MAX = 14;

  private final Counting.Rooms rooms;

  Episodes(Counting.Rooms rooms) {
    this.rooms = rooms;
  }

  /// Whether the first completed course helped, by the rule of reliable improvement; empty if none
  /// was completed. A course is complete after two treatment contacts, as the official figures have
  /// it.
  Optional<Course> outcome(PersonKey person, List<Episode> episodes) {
    return episodes.stream()
        .filter(one -> Pathway.finishedAfter(contacts(one)).isYes())
        .findFirst()
        .flatMap(
            one ->
                rooms
                    .people()
                    .open(person, Purpose.COUNTING)
                    .map(opened -> outcome(rooms.endings().course(opened, one.referral()))));
  }

  private static Course outcome(org.mainstay.inside.support.ending.Course course) {
    if (course.missing().isPresent()) {
      return Course.Outcome.NOT_MEASURED;
    }
    return course.outcome().reliableImprovement().isYes()
        ? Course.Outcome.BETTER
        : Course.Outcome.NOT_BETTER;
  }

  /// How many times somebody was supported in the first course that had a contact at all.
  Optional<Course> support(List<Episode> episodes) {
    return episodes.stream()
        .map(this::contacts)
        .filter(times -> times > 0)
        .findFirst()
        .map(Course.Support::of);
  }

  /// Whether somebody who was off sick when support began is back at work at its end; empty if they
  /// were not off sick, or the answer may still come.
  Optional<Course> work(List<Episode> episodes, LocalDate today) {
    return episodes.stream()
        .filter(one -> state(one, AskedAt.START).equals(Optional.of(WorkState.OFF_SICK)))
        .findFirst()
        .flatMap(one -> work(one, today));
  }

  private Optional<Course> work(Episode episode, LocalDate today) {
    var atTheEnd = state(episode, AskedAt.END);
    if (atTheEnd.isEmpty() && today.isBefore(episode.ended().plusDays(WORK_DAYS_MAX))) {
      return Optional.empty();
    }
    return Optional.of(
        switch (atTheEnd.orElse(WorkState.UNKNOWN)) {
          case IN_WORK -> Course.Work.BACK;
          case OFF_SICK, NOT_EMPLOYED -> Course.Work.NOT_BACK;
          case UNKNOWN -> Course.Work.NOT_KNOWN;
        });
  }

  private Optional<WorkState> state(Episode episode, AskedAt at) {
    var said = rooms.employment().of(episode.referral());
    return Optional.ofNullable(said.get(at)).map(EmploymentRecord::state);
  }

  private int contacts(Episode episode) {
    return rooms.contacts().treatmentContacts(episode.referral());
  }
}
