package org.mainstay.outside.commissioner;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.hatch.noticeboard.PinnedRelease;
import org.mainstay.hatch.noticeboard.Promise;
import org.mainstay.hatch.noticeboard.Release;
import org.mainstay.outside.employer.book.Book;
import org.mainstay.outside.employer.book.Counted;
import org.mainstay.outside.employer.book.Fraction;
import org.mainstay.outside.employer.finding.FindingsView;
import org.mainstay.outside.employer.finding.FindingsView.Part;
import org.mainstay.outside.employer.finding.Names;
import org.mainstay.outside.employer.finding.TableFile;
import org.mainstay.outside.employer.finding.When;
import org.mainstay.ui.nhsuk.listing.Cell;
import org.mainstay.ui.nhsuk.listing.Column;
import org.mainstay.ui.nhsuk.listing.Table;
import org.mainstay.ui.spreadsheet.Datasheet;
import org.mainstay.ui.spreadsheet.Value;

/// How much of what may be told about each person has been told: for each population, and table by
/// table.
final class Budget {
  private static final int YEARS = 3;
  private static final int ROWS_MAX = 300;

  private final Together year;
  private final List<Together> years;

  Budget(Together year, List<Together> years) {
    this.year = year;
    this.years = List.copyOf(years);
  }

  /// What is told about each person of one population.
  ///
  /// @param spent by what was released so far
  /// @param planned by all plans of the year
  /// @param threeYears by what was released in this year and the two before
  record Line(String name, Fraction spent, Fraction planned, Fraction threeYears) {}

  Section section() {
    var main =
        new BudgetView(
            FindingsView.of(
                    List.of(
                        "Each table tells a little about each person it counts. The measure of it is"
                            + " epsilon. It is spent once, before a table is drawn, and never given"
                            + " back."),
                    List.of())
                .with(
                    Part.of(
                        "How to read it",
                        "Epsilon 1 means: the odds that one person used the hub change by at most a"
                            + " factor of 2.7, whatever else anybody knows.",
                        "The hub may spend at most %s on anybody in a year, and at most %s in three years on end."
                            .formatted(Promise.YEAR_CAP, Promise.THREE_YEARS_CAP))),
            perPopulation(),
            perTable(),
            Where.files(year.year(), Questions.BUDGET));
    return new Section(main, List.of(populations(), tables()));
  }

  /// Each population, by its code, in the order of the board.
  List<Line> lines() {
    Map<String, String> names = new LinkedHashMap<>();
    for (Book book : year.employers()) {
      boolean own = book.plan().kind().equals(Book.EMPLOYER);
      book.plan()
          .covers()
          .forEach(
              covered ->
                  names.put(
                      covered,
                      own ? book.plan().name() : covered + " (in " + book.plan().name() + ")"));
    }
    year.hub()
        .ifPresent(
            hub -> hub.plan().covers().forEach(covered -> names.putIfAbsent(covered, covered)));
    var lines = new ArrayList<Line>();
    names.forEach(
        (population, name) ->
            lines.add(
                new Line(
                    name,
                    spent(year, population),
                    planned(population),
                    years.stream()
                        .filter(
                            one -> one.year() <= year.year() && one.year() > year.year() - YEARS)
                        .map(one -> spent(one, population))
                        .reduce(Fraction.NONE, Fraction::plus))));
    return lines;
  }

  private Fraction planned(String population) {
    return year.books().stream()
        .filter(book -> book.plan().covers().contains(population))
        .map(book -> Fraction.of(book.plan().epsilon()))
        .reduce(Fraction.NONE, Fraction::plus);
  }

  private static Fraction spent(Together year, String population) {
    return year.books().stream()
        .filter(book -> book.plan().covers().contains(population))
        .flatMap(book -> book.releases().stream())
        .flatMap(release -> release.release().tables().stream().map(table -> paid(release, table)))
        .reduce(Fraction.NONE, Fraction::plus);
  }

  /// A quarter's table pays for its whole year with the first quarter: people are counted in one
  /// quarter alone.
  private static Fraction paid(PinnedRelease release, Release.Table table) {
    return later(release) ? Fraction.NONE : Fraction.of(table.epsilon());
  }

  private static boolean later(PinnedRelease release) {
    String period = release.release().heading().period();
    return period.startsWith("quarter-") && When.number(period) > 1;
  }

  private Table perPopulation() {
    var cells = new ArrayList<List<Cell>>();
    for (Line line : lines()) {
      cells.add(
          List.of(
              Cell.of(line.name()),
              Cell.of(line.spent() + " of " + Promise.YEAR_CAP),
              Cell.of(line.planned().toString()),
              Cell.of(line.threeYears() + " of " + Promise.THREE_YEARS_CAP)));
    }
    return Table.of(
        "Spent on each person, by whose staff they are",
        List.of(
            Column.of("Population"),
            Column.of("Spent this year, of the most there can be"),
            Column.of("Planned for this year"),
            Column.of("Spent in three years")),
        cells);
  }

  private record Told(String book, String table, String when, String cost, String published) {}

  private List<Told> told() {
    var told = new ArrayList<Told>();
    for (Book book : year.books()) {
      for (PinnedRelease release : book.releases()) {
        List<Counted> counted = Book.tables(release.release());
        for (int i = 0; i < counted.size(); i++) {
          Release.Table table = release.release().tables().get(i);
          told.add(
              new Told(
                  book.plan().name(),
                  Names.of(counted.get(i)),
                  Names.when(counted.get(i)),
                  later(release) ? "paid with the first quarter" : table.epsilon(),
                  When.hour(release.release().heading().at())));
        }
      }
    }
    return told;
  }

  private Table perTable() {
    List<Told> told = told();
    String caption =
        told.size() > ROWS_MAX
            ? "Who received which table when: the first " + ROWS_MAX + ", all are in the file"
            : "Who received which table when";
    return Table.of(
        caption,
        List.of(
            Column.of("Book"),
            Column.of("Table"),
            Column.of("Of when"),
            Column.of("Epsilon"),
            Column.of("Published")),
        told.stream()
            .limit(ROWS_MAX)
            .map(
                one ->
                    List.of(
                        Cell.of(one.book()),
                        Cell.of(one.table()),
                        Cell.of(one.when()),
                        Cell.of(one.cost()),
                        Cell.of(one.published())))
            .toList());
  }

  private Datasheet populations() {
    return new Datasheet(
        TableFile.name(1, "spent"),
        "Epsilon spent on each person, " + When.year(year.year()),
        List.of("Fractions are exact."),
        List.of("Population", "Spent this year", "Planned this year", "Spent in three years"),
        lines().stream()
            .map(
                line ->
                    List.of(
                        Value.of(line.name()),
                        Value.of(line.spent().toString()),
                        Value.of(line.planned().toString()),
                        Value.of(line.threeYears().toString())))
            .toList());
  }

  private Datasheet tables() {
    return new Datasheet(
        TableFile.name(2, "tables"),
        "Who received which table when",
        List.of("Fractions are exact."),
        List.of("Book", "Table", "Of when", "Epsilon", "Published"),
        told().stream()
            .map(
                one ->
                    List.of(
                        Value.of(one.book()),
                        Value.of(one.table()),
                        Value.of(one.when()),
                        Value.of(one.cost()),
                        Value.of(one.published())))
            .toList());
  }
}
