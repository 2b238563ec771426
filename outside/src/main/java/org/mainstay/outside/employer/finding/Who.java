package org.mainstay.outside.employer.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mainstay.outside.employer.book.Compared;
import org.mainstay.outside.employer.book.Counted;
import org.mainstay.outside.employer.book.Line;
import org.mainstay.outside.employer.figure.Digits;
import org.mainstay.outside.employer.figure.Parity;
import org.mainstay.outside.employer.figure.Parity.Verdict;
import org.mainstay.ui.chart.margins.MarginChart;
import org.mainstay.ui.nhsuk.layout.Link;
import org.mainstay.ui.nhsuk.listing.Cell;
import org.mainstay.ui.nhsuk.listing.Column;
import org.mainstay.ui.nhsuk.listing.Table;

/// Who came and who did not: each group's share of those who came beside its share of the staff.
public final class Who {
  private static final int TITLE_WORDS_MAX = 4;
  private static final MarginChart.Axis AXIS =
      new MarginChart.Axis(
          "Times its share of staff",
          1,
          "1: as many as its share of staff",
          "Differs from 1 by more than its range");

  private final Counted table;
  private final List<Compared> rows;

  public Who(Counted table) {
    this.table = table;
    this.rows = Compared.rows(table);
  }

  /// A finding for a table; one that crosses two things is read by each of them first.
  public static List<FindingView> findings(Counted table) {
    if (!table.crossed()) {
      return List.of(new Who(table).finding());
    }
    return List.of(
        new Who(table.by(0)).finding(), new Who(table.by(1)).finding(), new Who(table).finding());
  }

  public FindingView finding() {
    return finding(Addresses.files(table));
  }

  /// The finding with files that stand elsewhere.
  public FindingView finding(List<Link> files) {
    var chart =
        new MarginChart(
            "who-" + table.code(), title(), under(), AXIS, rows.stream().map(Who::drawn).toList());
    return new FindingView(title(), under(), says(), chart.picture(), beside(), files);
  }

  /// What was found, in at most ten words.
  public String title() {
    List<Compared.With> fewer = all(Verdict.FEWER, Verdict.FEWER_THIS_YEAR);
    List<Compared.With> more = all(Verdict.MORE, Verdict.MORE_THIS_YEAR);
    if (!fewer.isEmpty()) {
      return found(fewer, "fewer");
    }
    if (!more.isEmpty()) {
      return found(more, "more");
    }
    return compared().isEmpty()
        ? "Too few people to compare by " + Names.about(table)
        : "No clear difference by " + Names.about(table);
  }

  private static String found(List<Compared.With> groups, String how) {
    String label = groups.getFirst().line().label();
    if (groups.size() > 1) {
      return groups.size() + " groups: " + how + " than their share of staff";
    }
    return label.split(" ", -1).length > TITLE_WORDS_MAX
        ? "1 group: " + how + " than its share of staff"
        : label + ": " + how + " than their share of staff";
  }

  private String under() {
    return Names.of(table) + ", beside the roster. " + Names.when(table) + ".";
  }

  private List<String> says() {
    var says = new ArrayList<String>();
    for (Compared.With group : compared()) {
      if (group.parity().verdict() != Verdict.NOT_CLEAR) {
        says.add(said(group));
      }
    }
    if (says.isEmpty()) {
      says.add(
          compared().isEmpty()
              ? "Every number here is too small to say. That is no finding about anybody."
              : "The likely range of each group holds 1: as many as its share of staff. The numbers"
                  + " do not show that any group comes more or less than others.");
    }
    if (compared().size() > 2) {
      says.add(least());
    }
    return says;
  }

  private static String said(Compared.With group) {
    Parity parity = group.parity();
    String said =
        "%s: %s in 100 staff, and about %s of those who came. That is %s times their share, likely %s to %s."
            .formatted(
                group.line().label(),
                percent(parity.staffShare()),
                parity.share().inHundred(),
                parity.digits(),
                parity.digitsLow(),
                parity.digitsHigh());
    return said
        + switch (parity.verdict()) {
          case FEWER ->
              " The whole likely range is below 1, and one year's chance does not explain it. To be"
                  + " even, %s more of them would have come.".formatted(parity.missingWords());
          case FEWER_THIS_YEAR ->
              " The whole likely range is below 1 this year. But a year's chance alone"
                  + " could explain it: look again next year.";
          case MORE ->
              " The whole likely range is above 1, and one year's chance does not explain it.";
          case MORE_THIS_YEAR ->
              " The whole likely range is above 1 this year. But a year's chance alone"
                  + " could explain it: look again next year.";
          case NOT_CLEAR -> " The range holds 1, so that no difference is shown.";
        };
  }

  /// Whether it can be said which group comes least.
  String least() {
    List<Compared.With> sorted =
        compared().stream().sorted(Comparator.comparingDouble(g -> g.parity().ratio())).toList();
    Compared.With least = sorted.getFirst();
    List<String> overlapping =
        sorted.stream()
            .skip(1)
            .filter(other -> other.parity().low() <= least.parity().high())
            .map(other -> other.line().label())
            .toList();
    boolean hidden = compared().size() < rows.stream().filter(r -> r.line().staff() > 0).count();
    String lowest =
        "The lowest number here is that of "
            + least.line().label()
            + ". Can you say that it comes least? ";
    if (!overlapping.isEmpty()) {
      return lowest + "No: the likely range of " + named(overlapping) + " overlaps with it.";
    }
    return lowest
        + (hidden
            ? "Only among the groups that have a number: others are too small to say."
            : "Yes: the likely ranges of all others lie above it.");
  }

  private static String named(List<String> labels) {
    return labels.size() == 1
        ? labels.getFirst()
        : labels.getFirst() + " and of " + Digits.whole(labels.size() - 1L) + " more";
  }

  private static MarginChart.Row drawn(Compared row) {
    return switch (row) {
      case Compared.Not(var line, var why) -> MarginChart.Row.without(line.label(), why);
      case Compared.With(var line, var parity) ->
          new MarginChart.Row(
              line.label(),
              parity.brief(),
              parity.ratio(),
              parity.low(),
              parity.high(),
              parity.verdict() != Verdict.NOT_CLEAR);
    };
  }

  private Table beside() {
    var cells = new ArrayList<List<Cell>>();
    cells.add(row(table.all(), Compared.NOT_COMPARED));
    for (Compared row : rows) {
      if (!row.line().equals(table.all())) {
        cells.add(row(row.line(), ratio(row)));
      }
    }
    return Table.of(
        "The same figures as a table: " + Names.about(table),
        List.of(
            Column.of("Group"),
            Column.of("Staff on the roster"),
            Column.of("People who came"),
            Column.of("Times its share of staff")),
        cells);
  }

  private List<Cell> row(Line line, String ratio) {
    String within = table.within(line);
    return List.of(
        Cell.of(within.isEmpty() ? line.label() : line.label() + " (in " + within + ")"),
        Cell.of(Digits.whole(line.staff())),
        Cell.of(line.people().brief()),
        Cell.of(ratio));
  }

  private static String ratio(Compared row) {
    return switch (row) {
      case Compared.Not(_, var why) -> why;
      case Compared.With(_, var parity) -> parity.brief();
    };
  }

  private List<Compared.With> compared() {
    return rows.stream()
        .filter(Compared.With.class::isInstance)
        .map(Compared.With.class::cast)
        .toList();
  }

  private List<Compared.With> all(Verdict one, Verdict other) {
    return compared().stream()
        .filter(group -> group.parity().verdict() == one || group.parity().verdict() == other)
        .toList();
  }

  /// The roster is exact, so that its shares need no range.
  private static String percent(double share) {
    return Long.toString(Math.round(100 * share));
  }
}
