package org.mainstay.outside.employer.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mainstay.hatch.noticeboard.PinnedRelease;
import org.mainstay.hatch.noticeboard.Release;
import org.mainstay.outside.employer.book.Book;
import org.mainstay.outside.employer.book.Counted;
import org.mainstay.outside.employer.book.Line;
import org.mainstay.outside.employer.finding.Trend.Point;
import org.mainstay.ui.Download;
import org.mainstay.ui.spreadsheet.CsvFile;
import org.mainstay.ui.spreadsheet.Datasheet;
import org.mainstay.ui.spreadsheet.OdsFile;
import org.mainstay.ui.spreadsheet.Value;

/// The files of one release: made of it and of its plan alone, so that each is the same bytes for
/// ever.
public final class ReleaseFiles {
  private static final String ALL = "all";
  private static final String TREND = "trend";
  private static final String SIGNED = "signed.txt";
  private static final String CSV = ".csv";
  private static final String ODS = ".ods";

  private final Book book;
  private final PinnedRelease pinned;
  private final List<Counted> tables;

  /// @param book of which it is a part
  public ReleaseFiles(Book book, PinnedRelease pinned) {
    this.book = book;
    this.pinned = pinned;
    this.tables =
        Book.tables(pinned.release()).stream()
            .flatMap(
                table ->
                    table.crossed() ? Stream.of(table, table.by(0), table.by(1)) : Stream.of(table))
            .toList();
  }

  /// The file of this name, if there is one.
  ///
  /// @param file such as `sex.csv`, `all.ods` or `signed.txt`
  public Optional<Download> named(String file) {
    if (file.equals(SIGNED)) {
      return Optional.of(
          new Download(name(file), "text/plain; charset=utf-8", pinned.release().bytes()));
    }
    if (file.endsWith(CSV)) {
      return sheets(file.substring(0, file.length() - CSV.length()))
          .map(List::getFirst)
          .map(table -> new Download(name(file), CsvFile.TYPE, CsvFile.of(table)));
    }
    if (file.endsWith(ODS)) {
      return sheets(file.substring(0, file.length() - ODS.length()))
          .map(sheets -> new Download(name(file), OdsFile.TYPE, ods(sheets).bytes()));
    }
    return Optional.empty();
  }

  private Optional<List<Datasheet>> sheets(String code) {
    if (code.equals(ALL)) {
      var sheets = new ArrayList<>(List.of(every()));
      for (int i = 0; i < tables.size(); i++) {
        sheets.add(TableFile.of(tables.get(i), i + 2));
      }
      return Optional.of(sheets);
    }
    if (code.equals(TREND)) {
      return Optional.of(List.of(trend()));
    }
    return tables.stream()
        .filter(table -> table.code().equals(code))
        .findFirst()
        .map(table -> List.of(TableFile.of(table, 1)));
  }

  /// Every row of every table of the release, as it was pinned.
  private Datasheet every() {
    var rows = new ArrayList<List<Value>>();
    for (Counted table : Book.tables(pinned.release())) {
      for (Line line : table.lines()) {
        var row = new ArrayList<Value>();
        String within = table.within(line);
        row.add(Value.of(table.code()));
        row.add(Value.of(Names.of(table)));
        row.add(Value.of(Names.when(table)));
        row.add(Value.of(line.code()));
        row.add(Value.of(line.label()));
        row.add(Value.of(within.isEmpty() ? "everybody" : within));
        row.add(TableFile.staff(table, line));
        row.addAll(TableFile.people(line.people()));
        rows.add(row);
      }
    }
    return new Datasheet(
        TableFile.name(1, "every row"),
        "Every row of every table",
        List.of(),
        List.of(
            "Table",
            "What it counts",
            "When",
            "Code",
            "Group",
            "Part of",
            "Staff on the roster",
            "People",
            "People likely from",
            "People likely to",
            "Margin"),
        rows);
  }

  /// The periods of the plan up to this release: those before it are there, as none may be released
  /// before them.
  private Datasheet trend() {
    String period = pinned.release().heading().period();
    boolean year = period.equals("year");
    List<Point> points =
        year
            ? Trends.year(only())
            : Trends.quarters(book).stream().limit(When.number(period)).toList();
    return TrendFile.of(points, year ? "Year" : "Quarter");
  }

  /// The book as if nothing but this release were there.
  private Book only() {
    return new Book(book.plan(), List.of(pinned));
  }

  private OdsFile ods(List<Datasheet> sheets) {
    Release.Heading heading = pinned.release().heading();
    return new OdsFile(
        book.plan().name() + ", " + When.period(heading.year(), heading.period()),
        List.of(
            "Made of one release of the noticeboard, of " + When.hour(heading.at()) + ".",
            "Number of the plan: " + heading.planHash(),
            "Number of the release: " + pinned.hash(),
            "Its numbers were drawn once and are never changed.",
            "Questions go to the hub. It has no other numbers to give.",
            "Each further sheet has one table."),
        TableFile.NOTES,
        sheets);
  }

  private String name(String file) {
    Release.Heading heading = pinned.release().heading();
    Function<String, String> plain = words -> words.replaceAll("[^A-Za-z0-9]+", "-");
    return plain.apply(book.plan().population())
        + "-"
        + heading.year()
        + "-"
        + heading.period()
        + "-"
        + file;
  }
}
