package org.mainstay.inside.work.results;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mainstay.inside.work.AskedAt;
import org.mainstay.inside.work.EmploymentRecord;
import org.mainstay.inside.work.WorkState;

/// How many went from each of the four states of work to each other by a moment; not known is a
/// state of its own at both ends, so that nobody drops out.
///
/// The official tables count each state at the start and at the end apart, which cannot say who
/// went where; and they take one record alone for both. Here the end is then not known.
///
/// @param people by state at the start, then by state at the moment
/// @param late of those who answered, how many did so more than four weeks after it was due
/// @param contradictory records at the moment that do not fit together, and so count as not known
record Transitions(
    AskedAt to, Map<WorkState, Map<WorkState, Integer>> people, int late, int contradictory) {
  private static final int WEEKS_LATE = 4;

  Transitions {
    people = Map.copyOf(people);
  }

  /// Over everybody for whom the moment has come.
  static Transitions of(List<WorkCourse> courses, AskedAt to, LocalDate today) {
    var due = courses.stream().filter(one -> one.isDue(to, today)).toList();
    var counted = new EnumMap<WorkState, Map<WorkState, Integer>>(WorkState.class);
    for (WorkCourse one : due) {
      counted
          .computeIfAbsent(one.state(AskedAt.START), _ -> new EnumMap<>(WorkState.class))
          .merge(one.state(to), 1, Integer::sum);
    }
    return new Transitions(
        to,
        counted,
        (int) due.stream().filter(one -> isLate(one, to)).count(),
        (int)
            due.stream()
                .flatMap(one -> Stream.ofNullable(one.said().get(to)))
                .filter(EmploymentRecord::isContradictory)
                .count());
  }

  private static boolean isLate(WorkCourse one, AskedAt to) {
    var due = to.dueAfter(one.end().orElseThrow().on());
    return Stream.ofNullable(one.said().get(to))
        .anyMatch(said -> said.on().isAfter(due.plusWeeks(WEEKS_LATE)));
  }

  /// How many went from this state to that.
  int from(WorkState start, WorkState end) {
    return people.getOrDefault(start, Map.of()).getOrDefault(end, 0);
  }

  /// Everybody who began in this state.
  int began(WorkState start) {
    return Arrays.stream(WorkState.values()).mapToInt(end -> from(start, end)).sum();
  }

  /// Everybody who counts.
  int total() {
    return Arrays.stream(WorkState.values()).mapToInt(this::began).sum();
  }

  /// Of whom it is known how work was at this moment.
  int known() {
    return total()
        - Arrays.stream(WorkState.values()).mapToInt(start -> from(start, WorkState.UNKNOWN)).sum();
  }
}
