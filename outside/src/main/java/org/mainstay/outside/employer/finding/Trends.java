package org.mainstay.outside.employer.finding;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mainstay.hatch.noticeboard.Release;
import org.mainstay.outside.employer.book.Book;
import org.mainstay.outside.employer.finding.FindingsView.Part;
import org.mainstay.outside.employer.finding.Trend.Point;
import org.mainstay.ui.nhsuk.layout.Link;

/// How a population's numbers went over its quarters and over its years.
public final class Trends {
  private static final String FILE = "trend";

  private final String of;
  private final List<Book> books;

  private Trends(String of, List<Book> books) {
    this.of = of;
    this.books = books;
  }

  /// Of one population.
  ///
  /// @param years all its books
  public static Trends of(List<Book> years) {
    List<Book> books =
        years.stream().sorted(Comparator.comparingInt(book -> book.plan().year())).toList();
    String of =
        books.getFirst().isHub()
            ? "everyone the hub serves"
            : "staff of " + books.getLast().plan().name();
    return new Trends(of, books);
  }

  /// What the last changes say, for a page that has no room for more.
  public List<String> lines() {
    return trends().stream()
        .filter(trend -> trend.points().size() > 1)
        .map(trend -> trend.title() + ".")
        .toList();
  }

  /// Each trend as a finding.
  public List<FindingView> findings() {
    return trends().stream().map(trend -> trend.finding(files(trend))).toList();
  }

  /// The main part of the page.
  public Content view() {
    var findings = new ArrayList<Content>();
    var parts = new ArrayList<Part>();
    for (Trend trend : trends()) {
      findings.add(trend.finding(files(trend)));
      var process = new UpsAndDowns(trend);
      process
          .chart()
          .ifPresentOrElse(
              chart -> findings.add(trend.finding(chart)),
              () ->
                  parts.add(Part.of("Why no control chart by " + trend.each(), process.whyNot())));
    }
    String lead =
        findings.isEmpty()
            ? "Nothing is published yet that could be compared."
            : "Each number counts people who came for the first time in their year. The quarters of"
                + " a year are different people.";
    parts.add(
        Part.of(
            "When we say that it changed",
            "Two numbers that are both a little off differ by chance alone. So we say more or fewer"
                + " only if the change is larger than its margin.",
            "The margin of a change is larger than that of each number: the squares of both are"
                + " added, and the root of that is taken."));
    return new FindingsView(List.of(lead), findings, parts);
  }

  /// By quarter and by year, as far as there are such numbers.
  private List<Trend> trends() {
    var trends = new ArrayList<Trend>();
    List<Point> quarters = books.stream().flatMap(book -> quarters(book).stream()).toList();
    if (!quarters.isEmpty()) {
      trends.add(new Trend("quarters", "quarter", of, quarters));
    }
    List<Point> years = books.stream().flatMap(book -> year(book).stream()).toList();
    if (!years.isEmpty()) {
      trends.add(new Trend("years", "year", of, years));
    }
    return trends;
  }

  /// The quarters of one book, in the order of time.
  public static List<Point> quarters(Book book) {
    int year = book.plan().year();
    return book.quarters().stream()
        .map(
            quarter ->
                new Point(
                    When.firstDay(year, quarter.quarter()),
                    When.period(year, "quarter-" + quarter.quarter()),
                    quarter.people()))
        .toList();
  }

  /// A whole year, once all of it is there.
  public static List<Point> year(Book book) {
    int year = book.plan().year();
    return book.whoCame().stream()
        .filter(table -> When.number(table.heading().period()) == When.QUARTERS)
        .map(table -> new Point(When.firstDay(year, 1), When.year(year), table.all().people()))
        .toList();
  }

  /// A file for each book: what was released later must not change what a file says.
  private List<Link> files(Trend trend) {
    var links = new ArrayList<Link>();
    for (Book book : books) {
      var release = trend.each().equals("quarter") ? book.lastQuarter() : book.last();
      if (release.isPresent()) {
        Release.Heading heading = release.get().release().heading();
        String year = When.year(heading.year());
        for (String kind : List.of("csv", "ods")) {
          String file = FILE + "." + kind;
          links.add(
              Link.to(
                  Addresses.file(heading.planHash(), heading.period(), file),
                  "By %s, %s, as %s"
                      .formatted(trend.each(), year, kind.toUpperCase(java.util.Locale.UK))));
        }
      }
    }
    return links;
  }
}
