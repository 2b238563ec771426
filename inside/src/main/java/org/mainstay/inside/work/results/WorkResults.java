package org.mainstay.inside.work.results;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mainstay.inside.work.AskedAt;
import org.mainstay.inside.work.WorkState;
import org.mainstay.inside.work.employment.SupportState;

/// What became of everybody's work, of all or of those who took employment support up.
///
/// @param offers how many cases stand where with employment support, in order
/// @param tables from the start to the end and to each follow-up
/// @param curves by state at the start
record WorkResults(
    Group group,
    Map<SupportState, Integer> offers,
    List<Transitions> tables,
    Map<WorkState, BackAtWork> curves) {
  /// The days at which shares are read off: 13, 26 and 52 weeks after the start.
  static final List<Integer> DAYS = List.of(91, 182, 364);

  /// The states at the start in which somebody is not at work.
  static final List<WorkState> NOT_AT_WORK = List.of(WorkState.OFF_SICK, WorkState.NOT_EMPLOYED);

  /// Of whom.
  enum Group {
    EVERYBODY("Everybody", "all"),
    SUPPORTED("Those who took employment support up", "supported");

    private final String words;
    private final String name;

    Group(String words, String name) {
      this.words = words;
      this.name = name;
    }

    String words() {
      return words;
    }

    /// Its name in an address.
    String address() {
      return name;
    }

    static Group of(String typed) {
      return typed.equals(SUPPORTED.name) ? SUPPORTED : EVERYBODY;
    }

    private boolean has(WorkCourse one) {
      return this == EVERYBODY || one.support().wasTakenUp();
    }
  }

  WorkResults {
    tables = List.copyOf(tables);
  }

  static WorkResults of(List<WorkCourse> all, Group group, LocalDate today) {
    var offers = new EnumMap<SupportState, Integer>(SupportState.class);
    all.forEach(one -> offers.merge(one.support(), 1, Integer::sum));
    var courses = all.stream().filter(group::has).toList();
    var curves = new EnumMap<WorkState, BackAtWork>(WorkState.class);
    NOT_AT_WORK.forEach(start -> curves.put(start, BackAtWork.of(courses, start, today)));
    return new WorkResults(
        group,
        offers,
        Arrays.stream(AskedAt.values())
            .filter(at -> at != AskedAt.START)
            .map(at -> Transitions.of(courses, at, today))
            .toList(),
        curves);
  }
}
