package org.mainstay.inside.work.results;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mainstay.inside.work.AskedAt;
import org.mainstay.inside.work.EmploymentRecord;
import org.mainstay.inside.work.EmploymentStatus;
import org.mainstay.inside.work.WorkState;
import org.mainstay.inside.work.outcomes.JobOutcome;
import org.mainstay.sums.statistics.survival.DayCounts;
import org.mainstay.sums.statistics.survival.Incidence;

/// How many of those who were not at work when support began were back at work by each day.
///
/// Cumulative incidence after Aalen and Johansen: leaving the job or retiring, and death, are rival
/// ends. Whoever was lost sight of counts up to the last day on which something was known of them;
/// whoever is still supported is known about until today.
final class BackAtWork {
  /// Rival ends: back at work, out of work for good, died.
  static final int AT_WORK = 1;

  static final int LEFT = 2;
  static final int DIED = 3;
  private static final int ENDS = 3;

  /// Nothing is followed longer: a year of support and a year after it.
  static final int LAST_DAY = 728;

  private final List<Row> rows;
  private final Incidence incidence;

  /// One person: days from the start, and the end reached, 0 for none.
  ///
  /// @param possible days that have gone by since the start: no more can be known yet
  record Row(int days, int end, int possible) {}

  /// How well a day is known.
  ///
  /// @param due for how many that day has come
  /// @param known of how many of these it is known
  record Known(int due, int known) {}

  private BackAtWork(List<Row> rows) {
    this.rows = List.copyOf(rows);
    int[] group = new int[rows.size()];
    int[] days = rows.stream().mapToInt(row -> Math.min(row.days(), LAST_DAY)).toArray();
    int[] end = rows.stream().mapToInt(row -> row.days() > LAST_DAY ? 0 : row.end()).toArray();
    var shape = new DayCounts.Shape(1, ENDS, LAST_DAY);
    if (!(DayCounts.of(shape, group, days, end, 1) instanceof DayCounts counts)) {
      throw new IllegalStateException("days and ends are within their bounds");
    }
    this.incidence = Incidence.of(counts, 0);
  }

  /// Of these rows.
  static BackAtWork of(List<Row> rows) {
    return new BackAtWork(rows);
  }

  /// Of those who began in this state, as far as it is known.
  static BackAtWork of(List<WorkCourse> courses, WorkState start, LocalDate today) {
    return new BackAtWork(
        courses.stream()
            .filter(one -> one.state(AskedAt.START) == start)
            .map(one -> row(one, today))
            .toList());
  }

  int people() {
    return rows.size();
  }

  /// The share who had reached an end by a day.
  Incidence.Point at(int day, int end) {
    return incidence.at(day, end);
  }

  /// Of how many it is known how things stood on a day, of those for whom that day has come.
  Known known(int day) {
    int due = 0;
    int known = 0;
    for (Row row : rows) {
      if (row.possible() >= day) {
        due++;
        known += row.end() > 0 || row.days() >= day ? 1 : 0;
      }
    }
    return new Known(due, known);
  }

  /// The days on which a share changes, and what it is then.
  List<Incidence.Point> steps() {
    var steps = new ArrayList<Incidence.Point>();
    steps.add(incidence.at(0, AT_WORK));
    rows.stream()
        .filter(row -> row.end() == AT_WORK && row.days() > 0 && row.days() <= LAST_DAY)
        .map(Row::days)
        .distinct()
        .sorted()
        .forEach(day -> steps.add(incidence.at(day, AT_WORK)));
    return steps;
  }

  private record Event(LocalDate on, int end) {}

  private static Row row(WorkCourse one, LocalDate today) {
    var start = said(one, AskedAt.START).orElseThrow();
    var origin = start.on();
    var first =
        events(one, start.state())
            .filter(event -> !event.on().isBefore(origin) && !event.on().isAfter(today))
            .min(Comparator.comparing(Event::on).thenComparingInt(Event::end));
    int possible = days(origin, today);
    return first
        .map(event -> new Row(days(origin, event.on()), event.end(), possible))
        .orElseGet(() -> new Row(days(origin, lastKnown(one, origin, today)), 0, possible));
  }

  private static Stream<Event> events(WorkCourse one, WorkState start) {
    var heard =
        one.outcomes().stream()
            .flatMap(outcome -> end(outcome.kind(), start, outcome.on()).stream());
    var said =
        one.said().values().stream()
            .filter(each -> each.at() != AskedAt.START)
            .flatMap(each -> end(each).stream());
    var died =
        one.end().stream().filter(WorkCourse.End::isDeath).map(end -> new Event(end.on(), DIED));
    return Stream.of(heard, said, died).flatMap(each -> each);
  }

  private static Optional<Event> end(JobOutcome.Kind kind, WorkState start, LocalDate on) {
    if (kind.isAtWork()) {
      return Optional.of(new Event(on, AT_WORK));
    }
    return kind == JobOutcome.Kind.LEFT_JOB && start == WorkState.OFF_SICK
        ? Optional.of(new Event(on, LEFT))
        : Optional.empty();
  }

  private static Optional<Event> end(EmploymentRecord said) {
    if (said.state() == WorkState.IN_WORK) {
      return Optional.of(new Event(said.on(), AT_WORK));
    }
    return said.state() == WorkState.NOT_EMPLOYED && said.status() == EmploymentStatus.RETIRED
        ? Optional.of(new Event(said.on(), LEFT))
        : Optional.empty();
  }

  private static LocalDate lastKnown(WorkCourse one, LocalDate origin, LocalDate today) {
    if (one.end().isEmpty()) {
      return today;
    }
    var said =
        one.said().values().stream()
            .filter(each -> each.state() != WorkState.UNKNOWN)
            .map(EmploymentRecord::on);
    var heard =
        one.outcomes().stream()
            .filter(outcome -> outcome.kind() != JobOutcome.Kind.NOT_KNOWN)
            .map(WorkCourse.Outcome::on);
    return Stream.concat(said, heard).max(Comparator.naturalOrder()).orElse(origin);
  }

  private static Optional<EmploymentRecord> said(WorkCourse one, AskedAt at) {
    return Optional.ofNullable(one.said().get(at));
  }

  private static int days(LocalDate from, LocalDate until) {
    return (int) Math.max(0, ChronoUnit.DAYS.between(from, until));
  }
}
