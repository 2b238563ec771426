package org.mainstay.outside.campaign.effect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mainstay.hatch.noticeboard.PinnedRelease;
import org.mainstay.hatch.noticeboard.Release;
import org.mainstay.outside.campaign.effect.Groups.Found;
import org.mainstay.outside.campaign.effect.Point.Others;
import org.mainstay.outside.employer.book.Book;
import org.mainstay.outside.employer.book.Books;
import org.mainstay.outside.employer.figure.Figure;
import org.mainstay.outside.employer.finding.When;

/// How many of a group came, quarter by quarter where the books have it so and else year by year,
/// beside all others where a released number says it.
///
/// @param each "quarter" or "year"
/// @param points in the order of time; none if the books do not tell of the group
record ReleasedSeries(String each, List<Point> points) {
  private static final String YEAR = "year";

  ReleasedSeries {
    points = List.copyOf(points);
  }

  /// Of those a campaign was for.
  static ReleasedSeries of(Target target, Books books) {
    var reading = new Reading(target, books);
    List<Point> quarters = reading.points(false);
    return quarters.isEmpty()
        ? new ReleasedSeries(YEAR, reading.points(true))
        : new ReleasedSeries("quarter", quarters);
  }

  /// The points that count, with others beside all of them or beside none.
  List<Point> used() {
    boolean compared =
        points.stream().filter(Point::counts).allMatch(point -> point.others().isPresent());
    return points.stream()
        .filter(Point::counts)
        .map(point -> compared ? point : alone(point))
        .toList();
  }

  private static Point alone(Point point) {
    return new Point(
        point.time(), point.begins(), point.name(), point.side(), point.group(), Optional.empty());
  }

  /// Reads the books of one target.
  private record Reading(Target target, Books books) {
    List<Point> points(boolean yearly) {
      var points = new ArrayList<Point>();
      for (Book book : books.of(target.population())) {
        for (PinnedRelease pinned : book.releases()) {
          Release release = pinned.release();
          if (release.heading().period().equals(YEAR) == yearly) {
            Groups.find(release, target.group())
                .ifPresent(found -> points.add(point(release.heading(), found)));
          }
        }
      }
      points.sort(Comparator.comparingInt(Point::time));
      return points;
    }

    private Point point(Release.Heading heading, Found found) {
      boolean yearly = heading.period().equals(YEAR);
      int quarter = yearly ? 1 : When.number(heading.period());
      var first = When.firstDay(heading.year(), quarter);
      var next = yearly ? first.plusYears(1) : first.plusMonths(3);
      return new Point(
          yearly ? heading.year() : heading.year() * When.QUARTERS + quarter,
          first,
          When.period(heading.year(), heading.period()),
          target.side(first, next),
          found.line().people(),
          others(heading, found));
    }

    /// Of a group, the other staff; of everybody, all others whom the hub serves.
    private Optional<Others> others(Release.Heading heading, Found found) {
      if (!target.isForEverybody()) {
        return Optional.of(new Others(found.table().others(found.line()), Optional.empty()));
      }
      return books
          .hub(target.population(), heading.year())
          .filter(hub -> !hub.plan().population().equals(target.population()))
          .flatMap(hub -> books.release(hub.plan().hash(), heading.period()))
          .flatMap(release -> Groups.find(release.release(), Target.EVERYBODY))
          .map(all -> all.line().people())
          .map(all -> new Others(rest(all, found.line().people()), Optional.of(all)));
    }

    private static Figure rest(Figure all, Figure own) {
      return new Figure(
          Math.max(0, all.people() - own.people()),
          (long) Math.ceil(Math.hypot((double) all.margin(), (double) own.margin())));
    }
  }
}
