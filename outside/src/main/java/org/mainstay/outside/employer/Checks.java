package org.mainstay.outside.employer;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.mainstay.hatch.noticeboard.PinnedRelease;
import org.mainstay.hatch.noticeboard.Promise;
import org.mainstay.hatch.noticeboard.Release;
import org.mainstay.outside.employer.MarginsView.PromiseWords;
import org.mainstay.outside.employer.book.Book;
import org.mainstay.outside.employer.book.Counted;
import org.mainstay.outside.employer.book.Line;
import org.mainstay.outside.employer.figure.Digits;
import org.mainstay.outside.employer.figure.Figure;
import org.mainstay.outside.employer.finding.Addresses;
import org.mainstay.outside.employer.finding.Names;
import org.mainstay.outside.employer.finding.When;
import org.mainstay.ui.nhsuk.listing.Cell;
import org.mainstay.ui.nhsuk.listing.Column;
import org.mainstay.ui.nhsuk.listing.SummaryList;
import org.mainstay.ui.nhsuk.listing.Table;

/// The two pages of a book that are about its numbers: why they are wide, and how to check them.
final class Checks {
  private static final Figure EXAMPLE = new Figure(40, 3);

  private final Book book;
  private final Promise promise;
  private final List<String> publicKeys;

  Checks(Book book, Promise promise, List<String> publicKeys) {
    this.book = book;
    this.promise = promise;
    this.publicKeys = publicKeys;
  }

  Content margins() {
    return new MarginsView(
        example(),
        widest(),
        tables(),
        new PromiseWords(
            String.format(Locale.UK, "%.1f", promise.factor()),
            percent(promise.fromTen()),
            percent(promise.fromFifty())));
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }

  /// With a number of this book where one is shown, else with one that is made up and says so.
  private List<String> example() {
    return book.whoCame()
        .filter(table -> table.all().people().shown())
        .map(Checks::ofThisBook)
        .orElseGet(
            () -> read("Say a book has this number: people who came, " + EXAMPLE.words(), EXAMPLE));
  }

  private static List<String> ofThisBook(Counted table) {
    Figure people = table.all().people();
    return read(
        "In this book, %s, %s: %s"
            .formatted(Names.of(table).toLowerCase(Locale.UK), Names.when(table), people.words()),
        people);
  }

  private static List<String> read(String number, Figure people) {
    return List.of(
        number + ".",
        "The number that was published is %s. The true number is likely to lie between %s and %s."
            .formatted(
                Digits.whole(people.people()),
                Digits.whole(people.low()),
                Digits.whole(people.high())),
        "Likely means: of 20 such numbers, about 19 have the true one in their range. About 1 has"
            + " not, and nobody can tell which.",
        "The range was worked out before the year, when nobody knew yet how many would come.");
  }

  /// The number of this book with the widest range for its size, of those that are shown.
  private String widest() {
    record Wide(Counted table, Line line) {
      double width() {
        return (double) line.people().margin() / line.people().people();
      }
    }
    return book.latest().stream()
        .flatMap(
            table ->
                table.rows().stream()
                    .filter(line -> line.people().shown() && line.people().people() > 0)
                    .map(line -> new Wide(table, line)))
        .max(Comparator.comparingDouble(Wide::width))
        .map(
            wide ->
                "The widest number of this book is that of %s (%s): %s. About %s people more or less is the chance that each row of this book needs, whatever its size. On a row as small as this it is %s of 100."
                    .formatted(
                        wide.line().label(),
                        Names.of(wide.table()).toLowerCase(Locale.UK),
                        wide.line().people().words(),
                        Digits.whole(wide.line().people().margin()),
                        Math.round(100 * wide.width())))
        .orElse("No number of this book is wide enough to be shown as an example.");
  }

  private String tables() {
    long tables =
        book.releases().stream()
            .flatMap(release -> release.release().tables().stream())
            .map(Release.Table::code)
            .filter(code -> !code.endsWith(Counted.TO_DATE))
            .distinct()
            .count();
    String several = "The more tables a book has, the more chance each of them needs.";
    String end = book.next().isPresent() ? " so far." : ".";
    return tables == 0 ? several : several + " This one has " + Digits.whole(tables) + end;
  }

  Content check() {
    return new CheckView(
        SummaryList.of(
            SummaryList.Row.of("Number of the plan", book.plan().hash()),
            SummaryList.Row.of("Contract year", When.year(book.plan().year())),
            SummaryList.Row.of("Whose staff it counts", String.join(", ", book.plan().covers())),
            SummaryList.Row.of("What it may cost each person", "epsilon " + book.plan().epsilon()),
            SummaryList.Row.of("What all books of the year cost", "epsilon " + promise.epsilon()),
            SummaryList.Row.of("When it is published", hours())),
        book.plan().words(),
        book.plan().document(),
        book.releases().stream().map(this::part).toList(),
        spent(),
        publicKeys);
  }

  private String hours() {
    return String.join(
        "; ",
        book.plan().hours().stream()
            .map(
                hour ->
                    When.period(book.plan().year(), hour.period()) + " on " + When.hour(hour.at()))
            .toList());
  }

  private CheckView.Part part(PinnedRelease pinned) {
    Release.Heading heading = pinned.release().heading();
    return new CheckView.Part(
        When.period(heading.year(), heading.period()),
        SummaryList.of(
            SummaryList.Row.of("Made on", When.hour(heading.at())),
            SummaryList.Row.of("SHA-256", pinned.hash()),
            SummaryList.Row.of("Signature (Ed25519)", pinned.signature()),
            SummaryList.Row.of("Last line of the ledger", heading.ledgerHash()),
            SummaryList.Row.of("Number of the noise, which the hatch keeps", heading.noiseHash())),
        Addresses.file(heading.planHash(), heading.period(), "signed.txt"),
        Addresses.file(heading.planHash(), heading.period(), "all.csv"),
        Addresses.file(heading.planHash(), heading.period(), "all.ods"));
  }

  private Table spent() {
    var rows = new ArrayList<List<Cell>>();
    for (PinnedRelease pinned : book.releases()) {
      Release.Heading heading = pinned.release().heading();
      for (int i = 0; i < pinned.release().tables().size(); i++) {
        Release.Table table = pinned.release().tables().get(i);
        Counted counted = Book.tables(pinned.release()).get(i);
        rows.add(
            List.of(
                Cell.of(Names.of(counted)),
                Cell.of(Names.when(counted)),
                Cell.of(cost(table, heading.period())),
                Cell.of(When.hour(heading.at()))));
      }
    }
    return Table.of(
        "Tables that were published, and what they cost",
        List.of(
            Column.of("Table"), Column.of("When"), Column.of("Epsilon"), Column.of("Published")),
        rows);
  }

  /// A quarter's table pays for the whole year with its first quarter.
  private static String cost(Release.Table table, String period) {
    boolean paid = period.startsWith("quarter-") && When.number(period) > 1;
    return paid ? "paid with the first quarter" : table.epsilon();
  }
}
