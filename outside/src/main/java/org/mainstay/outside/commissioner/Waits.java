package org.mainstay.outside.commissioner;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mainstay.outside.employer.book.Counted;
import org.mainstay.outside.employer.book.Line;
import org.mainstay.outside.employer.book.Subject;
import org.mainstay.outside.employer.figure.Digits;
import org.mainstay.outside.employer.figure.Figure;
import org.mainstay.outside.employer.figure.WaitBands;
import org.mainstay.outside.employer.figure.WaitBands.Band;
import org.mainstay.outside.employer.figure.WaitBands.Days;
import org.mainstay.outside.employer.figure.WaitBands.Within;
import org.mainstay.outside.employer.finding.FindingView;
import org.mainstay.outside.employer.finding.FindingsView;
import org.mainstay.outside.employer.finding.FindingsView.Part;
import org.mainstay.outside.employer.finding.Names;
import org.mainstay.outside.employer.finding.Shares;
import org.mainstay.outside.employer.finding.TableFile;
import org.mainstay.ui.chart.margins.MarginChart;
import org.mainstay.ui.nhsuk.listing.Cell;
import org.mainstay.ui.nhsuk.listing.Column;
import org.mainstay.ui.nhsuk.listing.Table;
import org.mainstay.ui.spreadsheet.Datasheet;
import org.mainstay.ui.spreadsheet.Value;

/// How long people waited for a first conversation, and how many came once only.
final class Waits {
  private static final double HALF = 0.5;
  private static final double NINE_TENTHS = 0.9;
  private static final int NO_END = Integer.MAX_VALUE;
  private static final Map<String, Integer> DAYS =
      Map.of(
          "wait:1-week", 7,
          "wait:2-weeks", 14,
          "wait:4-weeks", 28,
          "wait:6-weeks", 42,
          "wait:18-weeks", 126,
          "wait:longer", NO_END);
  private static final int WEEK = 7;

  private final Together year;

  Waits(Together year) {
    this.year = year;
  }

  /// A table of waits and whose it is.
  private record Told(Counted table, WaitBands bands, String of) {}

  Section section() {
    var findings = new ArrayList<Content>();
    var sheets = new ArrayList<Datasheet>();
    for (Told told : told()) {
      findings.add(finding(told, findings.size()));
      sheets.add(sheet(told, sheets.size() + 1));
    }
    List<Counted> support = support();
    for (Counted table : support) {
      findings.add(
          new Shares(table, "those whose support ended")
              .finding(Where.files(year.year(), Questions.WAITS)));
      sheets.add(TableFile.of(table, sheets.size() + 1));
    }
    var parts = new ArrayList<Part>();
    parts.add(
        Part.of(
            "How these are read",
            "Waits are counted in stretches of days, never one by one. The day by which half had been"
                + " seen is read off the line through the ends of the stretches.",
            "Its range comes from the margins: the line is read once more at the upper end of every"
                + " part, and once at the lower end."));
    parts.add(
        Part.of(
            "Who drops out",
            support.isEmpty()
                ? "No book of this year has a table that tells how many came once only. So nothing"
                    + " can be said about drop-out. A table can be planned for the next year."
                : "The row for those who came once is as near to drop-out as a table can tell. It does"
                    + " not say why: some needed no more."));
    String lead =
        told().isEmpty()
            ? "No table of waits is published yet."
            : "From the first contact to the first conversation.";
    return new Section(new FindingsView(List.of(lead), findings, parts), sheets);
  }

  /// What came out, in at most ten words.
  String title() {
    return told().stream()
        .findFirst()
        .map(Waits::title)
        .orElse("No table of waits is published yet");
  }

  private List<Told> told() {
    var told = new ArrayList<Told>();
    year.hub().stream()
        .flatMap(hub -> hub.latest(Subject.WAIT).stream())
        .forEach(table -> add(told, table, "everyone the hub serves"));
    year.summed(Subject.WAIT)
        .ifPresent(table -> add(told, table, year.having(Subject.WAIT, "added up")));
    return told;
  }

  private static void add(List<Told> told, Counted table, String of) {
    bands(table).ifPresent(bands -> told.add(new Told(table, bands, of)));
  }

  /// The stretches of a table, if it has those that are known, and anybody in them.
  static Optional<WaitBands> bands(Counted table) {
    List<Band> bands =
        table.rows().stream()
            .filter(line -> DAYS.containsKey(line.code()))
            .map(line -> new Band(DAYS.getOrDefault(line.code(), NO_END), line.people()))
            .toList();
    boolean anybody = bands.stream().anyMatch(band -> band.people().people() > 0);
    return bands.size() == DAYS.size() && anybody
        ? Optional.of(new WaitBands(bands))
        : Optional.empty();
  }

  private List<Counted> support() {
    var tables = new ArrayList<Counted>();
    year.hub().ifPresent(hub -> tables.addAll(hub.latest(Subject.SUPPORT)));
    if (tables.isEmpty()) {
      year.summed(Subject.SUPPORT).ifPresent(tables::add);
    }
    return tables;
  }

  private static String title(Told told) {
    Days half = told.bands().quantile(HALF);
    if (!told.bands().all().shown()) {
      return "Too few people to say how long they waited";
    }
    return half.value().isPresent()
        ? "Half were seen within about " + days(half.value()) + " days"
        : "More than half waited longer than 18 weeks";
  }

  private FindingView finding(Told told, int number) {
    var axis = new MarginChart.Axis("Of 100 people, seen by then", 50, "Half of them", "");
    boolean shown = told.bands().all().shown();
    var rows = new ArrayList<MarginChart.Row>();
    for (Within end : told.bands().within()) {
      String name = "Within " + end.days() / WEEK + weeks(end.days());
      rows.add(
          shown
              ? new MarginChart.Row(
                  name,
                  end.share().brief(),
                  100 * end.share().value(),
                  100 * end.share().low(),
                  100 * end.share().high(),
                  false)
              : MarginChart.Row.without(name, Figure.TOO_SMALL));
    }
    String under = "Waits, " + told.of() + ". " + Names.when(told.table()) + ".";
    var chart = new MarginChart("waits-" + number, title(told), under, axis, rows);
    return new FindingView(
        title(told),
        under,
        says(told),
        chart.picture(),
        table(told),
        Where.files(year.year(), Questions.WAITS));
  }

  private static String weeks(int days) {
    return days == WEEK ? " week" : " weeks";
  }

  private static List<String> says(Told told) {
    if (!told.bands().all().shown()) {
      return List.of("The number of people is " + Figure.TOO_SMALL + ".");
    }
    return List.of(
        "Half had a first conversation within " + words(told.bands().quantile(HALF)) + ".",
        "Nine in ten had one within " + words(told.bands().quantile(NINE_TENTHS)) + ".");
  }

  /// "about 12 days, likely 9 to 15"; beyond the last end no day is known.
  static String words(Days days) {
    if (days.value().isEmpty()) {
      return "more than 18 weeks";
    }
    return "about "
        + days(days.value())
        + " days, likely "
        + Digits.whole((long) Math.floor(days.low().orElse(0)))
        + " to "
        + (days.high().isPresent()
            ? Digits.whole((long) Math.ceil(days.high().getAsDouble()))
            : "more than 126");
  }

  private static String days(OptionalDouble days) {
    return Digits.whole(Math.round(days.orElse(0)));
  }

  private static Table table(Told told) {
    var cells = new ArrayList<List<Cell>>();
    for (Line line : told.table().lines()) {
      cells.add(
          List.of(Cell.of(line.label()), Cell.of(line.people().brief()), Cell.of(by(told, line))));
    }
    return Table.of(
        "The same figures as a table: waits of " + told.of(),
        List.of(
            Column.of("Wait"), Column.of("People"), Column.of("Of 100 people, seen by its end")),
        cells);
  }

  private static String by(Told told, Line line) {
    return part(told, line)
        .map(end -> told.bands().all().shown() ? end.share().brief() : Figure.TOO_SMALL)
        .orElse("no end");
  }

  private static Optional<Within> part(Told told, Line line) {
    int days = DAYS.getOrDefault(line.code(), NO_END);
    return told.bands().within().stream().filter(end -> end.days() == days).findFirst();
  }

  private static Datasheet sheet(Told told, int number) {
    var rows = new ArrayList<List<Value>>();
    for (Line line : told.table().lines()) {
      var row = new ArrayList<Value>();
      row.add(Value.of(line.label()));
      row.addAll(TableFile.people(line.people()));
      Optional<Within> end = part(told, line).filter(_ -> told.bands().all().shown());
      row.addAll(
          end.map(
                  one ->
                      List.of(
                          TableFile.number(one.share().percent()),
                          TableFile.number(one.share().percentLow()),
                          TableFile.number(one.share().percentHigh())))
              .orElseGet(
                  () -> {
                    Value why = Value.of(by(told, line));
                    return List.of(why, why, why);
                  }));
      rows.add(row);
    }
    return new Datasheet(
        TableFile.name(number, "waits"),
        "Waits of " + told.of() + ", " + Names.when(told.table()),
        List.of("Half had a first conversation within " + words(told.bands().quantile(HALF)) + "."),
        List.of(
            "Wait",
            "People",
            "People likely from",
            "People likely to",
            "Margin",
            "Of 100 seen by its end",
            "Of 100 likely from",
            "Of 100 likely to"),
        rows);
  }
}
