package org.mainstay.outside.commissioner;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mainstay.outside.commissioner.Together.Came;
import org.mainstay.outside.commissioner.Together.Sum;
import org.mainstay.outside.employer.book.Book;
import org.mainstay.outside.employer.book.Counted;
import org.mainstay.outside.employer.figure.Digits;
import org.mainstay.outside.employer.figure.Figure;
import org.mainstay.outside.employer.finding.FindingView;
import org.mainstay.outside.employer.finding.FindingsView;
import org.mainstay.outside.employer.finding.FindingsView.Part;
import org.mainstay.outside.employer.finding.Names;
import org.mainstay.outside.employer.finding.TableFile;
import org.mainstay.outside.employer.finding.Trend;
import org.mainstay.outside.employer.finding.Trends;
import org.mainstay.outside.employer.finding.When;
import org.mainstay.ui.chart.margins.MarginChart;
import org.mainstay.ui.nhsuk.listing.Cell;
import org.mainstay.ui.nhsuk.listing.Column;
import org.mainstay.ui.nhsuk.listing.Table;
import org.mainstay.ui.spreadsheet.Datasheet;
import org.mainstay.ui.spreadsheet.Value;

/// How many people came, employer by employer and added up, and whether that changes.
final class Demand {
  private static final int DRAWN_MAX = MarginChart.ROWS_MAX;

  private final Together year;
  private final List<Together> years;

  /// @param years all years that have a book, the latest first
  Demand(Together year, List<Together> years) {
    this.year = year;
    this.years = List.copyOf(years);
  }

  Section section() {
    var findings = new ArrayList<Content>();
    List<Came> came = year.came();
    if (!came.isEmpty()) {
      findings.add(finding(came));
    }
    changes().forEach(findings::add);
    String lead =
        came.isEmpty()
            ? "No employer's book of this year has a number of people yet."
            : "Each number was released in that employer's own book. The sum adds them up. There is"
                + " no other total.";
    return new Section(
        new FindingsView(List.of(lead), findings, List.of(about())), List.of(sheet(came)));
  }

  private static Part about() {
    return Part.of(
        "Sum and hub book",
        "An employer's book counts its own staff. Nobody is in two of them, so that their numbers"
            + " can be added.",
        "The hub's own book counts all of these people once more, with chance of its own. It is a"
            + " second look at the same people: do not add it to the sum. Both are likely to differ"
            + " a little, and neither is wrong.",
        "The margin of a sum is the root of the squares of all margins added up.");
  }

  /// What came out, in at most ten words.
  String title() {
    return year.sum()
        .map(Sum::people)
        .map(
            people ->
                people.shown()
                    ? "About " + Digits.whole(people.people()) + " people came to the hub"
                    : "Too few people to say how many came")
        .orElse("Nothing is published yet");
  }

  private FindingView finding(List<Came> came) {
    var rows = new ArrayList<MarginChart.Row>();
    came.stream().limit(DRAWN_MAX - 2L).forEach(one -> rows.add(row(one.name(), one.people())));
    var axis =
        new MarginChart.Axis(
            "People who came", Double.NaN, "", "The hub's own book, all employers");
    hub()
        .ifPresent(
            hub -> {
              Figure people = hub.all().people();
              MarginChart.Row row = row("The hub's own book", people);
              rows.add(
                  new MarginChart.Row(
                      row.name(), row.words(), row.value(), row.low(), row.high(), people.shown()));
            });
    String under =
        "People who came, by employer"
            + (came.size() > DRAWN_MAX - 2 ? "; the first " + (DRAWN_MAX - 2) + " of them." : ".");
    var chart = new MarginChart("demand", title(), under, axis, rows);
    return new FindingView(
        title(),
        under,
        says(),
        chart.picture(),
        table(came),
        Where.files(year.year(), Questions.DEMAND));
  }

  private static MarginChart.Row row(String name, Figure people) {
    return people.shown()
        ? new MarginChart.Row(
            name,
            people.brief(),
            (double) people.people(),
            (double) people.low(),
            (double) people.high(),
            false)
        : MarginChart.Row.without(name, Figure.TOO_SMALL);
  }

  private List<String> says() {
    var says = new ArrayList<String>();
    year.sum()
        .ifPresent(
            sum ->
                says.add(
                    "The sum of %s, %s: %s."
                        .formatted(books(sum.of().size()), sum.when(), sum.people().words())));
    hub()
        .ifPresent(
            hub ->
                says.add(
                    "The hub's own book, %s: %s."
                        .formatted(Names.when(hub), hub.all().people().words())));
    int all = year.employers().size();
    int have = year.came().size();
    if (have < all) {
      says.add(
          books(all - have) + (all - have == 1 ? " has" : " have") + " no number yet this year.");
    }
    return says;
  }

  private static String books(int many) {
    return many == 1 ? "1 book" : Digits.whole(many) + " books";
  }

  private Optional<Counted> hub() {
    return year.hub().flatMap(Book::whoCame);
  }

  private Table table(List<Came> came) {
    var cells = new ArrayList<List<Cell>>();
    came.forEach(one -> cells.add(cells(one.name(), one.when(), one.staff(), one.people())));
    year.sum()
        .ifPresent(
            sum ->
                cells.add(
                    cells(
                        "Sum of " + books(sum.of().size()),
                        sum.when(),
                        sum.staff(),
                        sum.people())));
    hub()
        .ifPresent(
            hub ->
                cells.add(
                    cells(
                        "The hub's own book, of everyone",
                        Names.when(hub),
                        hub.all().staff(),
                        hub.all().people())));
    return Table.of(
        "The same figures as a table: people by employer",
        List.of(
            Column.of("Book"),
            Column.of("When"),
            Column.of("Staff on the roster"),
            Column.of("People who came")),
        cells);
  }

  private static List<Cell> cells(String name, String when, long staff, Figure people) {
    return List.of(
        Cell.of(name), Cell.of(when), Cell.of(Digits.whole(staff)), Cell.of(people.brief()));
  }

  private Datasheet sheet(List<Came> came) {
    var rows = new ArrayList<List<Value>>();
    came.forEach(one -> rows.add(values(one.name(), one.when(), one.staff(), one.people())));
    year.sum()
        .ifPresent(
            sum ->
                rows.add(
                    values(
                        "Sum of " + books(sum.of().size()),
                        sum.when(),
                        sum.staff(),
                        sum.people())));
    hub()
        .ifPresent(
            hub ->
                rows.add(
                    values(
                        "The hub's own book, of everyone",
                        Names.when(hub),
                        hub.all().staff(),
                        hub.all().people())));
    return new Datasheet(
        TableFile.name(1, "demand"),
        "People who came, by employer, " + When.year(year.year()),
        List.of("The hub's own book counts the same people once more: do not add it."),
        List.of(
            "Book",
            "When",
            "Staff on the roster",
            "People",
            "People likely from",
            "People likely to",
            "Margin"),
        rows);
  }

  private static List<Value> values(String name, String when, long staff, Figure people) {
    var row = new ArrayList<>(List.of(Value.of(name), Value.of(when), Value.of(staff)));
    row.addAll(TableFile.people(people));
    return row;
  }

  /// Whether demand changes: by the hub's own book, and by the employers that have whole years.
  private List<Content> changes() {
    var found = new ArrayList<Content>();
    List<Book> hubs = years.stream().flatMap(one -> one.hub().stream()).toList();
    if (!hubs.isEmpty()) {
      Trends.of(hubs).findings().stream()
          .map(finding -> finding.after("This is the hub's own book, of everyone."))
          .forEach(found::add);
    }
    over()
        .ifPresent(
            trend ->
                found.add(
                    trend
                        .finding(List.of())
                        .after("This adds up the employers' books. Its files are theirs.")));
    return found;
  }

  /// The sum of those employers and pools that have each of the last two whole years.
  Optional<Trend> over() {
    Optional<Together> before =
        years.stream().filter(one -> one.year() == year.year() - 1).findFirst();
    if (before.isEmpty()) {
      return Optional.empty();
    }
    List<Came> then = whole(before.get());
    List<Came> now = whole(year);
    Set<String> both = populations(then);
    both.retainAll(populations(now));
    if (both.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Trend(
            "employers",
            "year",
            "staff of the " + Digits.whole(both.size()) + " books that have both years",
            List.of(point(before.get().year(), then, both), point(year.year(), now, both))));
  }

  private static List<Came> whole(Together year) {
    return year.came().stream().filter(one -> one.when().equals(When.year(year.year()))).toList();
  }

  private static Set<String> populations(List<Came> came) {
    return came.stream().map(one -> one.book().plan().population()).collect(Collectors.toSet());
  }

  private static Trend.Point point(int year, List<Came> came, Set<String> of) {
    return new Trend.Point(
        When.firstDay(year, 1),
        When.year(year),
        Figure.sum(
            came.stream()
                .filter(one -> of.contains(one.book().plan().population()))
                .map(Came::people)
                .toList()));
  }
}
