package org.mainstay.outside.employer.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mainstay.outside.employer.figure.Change;
import org.mainstay.outside.employer.figure.Figure;
import org.mainstay.ui.chart.control.ControlChart;
import org.mainstay.ui.chart.margins.MarginChart;
import org.mainstay.ui.nhsuk.layout.Link;
import org.mainstay.ui.nhsuk.listing.Cell;
import org.mainstay.ui.nhsuk.listing.Column;
import org.mainstay.ui.nhsuk.listing.Table;

/// How many people came, period after period, and whether that changed.
///
/// @param id names the chart on its page
/// @param each what a period is: "quarter" or "year"
/// @param of whose, such as "staff of Seven Herons Trust"
/// @param points one at least, in the order of time
public record Trend(String id, String each, String of, List<Point> points) {
  private static final double MISSING = Double.NaN;

  /// One period.
  public record Point(LocalDate begins, String name, Figure people) {}

  public Trend {
    points = List.copyOf(points);
    if (points.isEmpty()) {
      throw new IllegalArgumentException("a trend has a period at least");
    }
  }

  public FindingView finding(List<Link> files) {
    var axis =
        new MarginChart.Axis(
            "People who came", MISSING, "", "Changed by more than the margin of the change");
    var chart = new MarginChart(id, title(), under(), axis, rows());
    return new FindingView(title(), under(), says(), chart.picture(), table(), files);
  }

  /// The same points with the limits of ordinary ups and downs.
  FindingView finding(ControlChart chart) {
    return new FindingView(
        chart.title(),
        chart.under(),
        List.of(
            "The dashed lines are the limits of ordinary ups and downs. The chance that was added to"
                + " each number makes up at most a tenth of them."),
        chart.picture(),
        table(),
        List.of());
  }

  /// What was found, in at most ten words.
  public String title() {
    if (points.size() == 1) {
      return "One " + each + " so far: nothing to compare";
    }
    return switch (change(points.size() - 1).way()) {
      case UP -> "More people came than in the " + each + " before";
      case DOWN -> "Fewer people came than in the " + each + " before";
      case NOT_CLEAR -> "No clear change since the " + each + " before";
      case TOO_SMALL -> "Too few people to say whether it changed";
    };
  }

  private String under() {
    return "People who came for the first time in a year, "
        + of
        + ". "
        + points.getFirst().name()
        + (points.size() == 1 ? "." : " up to " + points.getLast().name() + ".");
  }

  private List<String> says() {
    var says = new ArrayList<String>();
    Point last = points.getLast();
    says.add(last.name() + ": " + last.people().words() + ".");
    if (points.size() > 1) {
      Change change = change(points.size() - 1);
      says.add(
          "Since the %s before: %s.".formatted(each, change.words())
              + (change.way() == Change.Way.NOT_CLEAR
                  ? " That range holds no change at all, so do not call it a rise or a fall."
                  : ""));
    }
    says.add(
        "An arrow stands only where a change is larger than its own margin, which is larger than"
            + " that of either number.");
    return says;
  }

  private Change change(int number) {
    return new Change(points.get(number - 1).people(), points.get(number).people());
  }

  private List<MarginChart.Row> rows() {
    var rows = new ArrayList<MarginChart.Row>();
    for (int i = 0; i < points.size(); i++) {
      Figure people = points.get(i).people();
      boolean clear = i > 0 && isClear(change(i).way());
      rows.add(
          people.shown()
              ? new MarginChart.Row(
                  points.get(i).name(),
                  people.brief(),
                  (double) people.people(),
                  (double) people.low(),
                  (double) people.high(),
                  clear)
              : MarginChart.Row.without(points.get(i).name(), Figure.TOO_SMALL));
    }
    return rows;
  }

  private static boolean isClear(Change.Way way) {
    return way == Change.Way.UP || way == Change.Way.DOWN;
  }

  private Table table() {
    var cells = new ArrayList<List<Cell>>();
    for (int i = 0; i < points.size(); i++) {
      cells.add(
          List.of(
              Cell.of(points.get(i).name()),
              Cell.of(points.get(i).people().brief()),
              Cell.of(i == 0 ? "the first here" : changed(i))));
    }
    return Table.of(
        "The same figures as a table: people by " + each,
        List.of(
            Column.of(Names.capital(each)),
            Column.of("People who came"),
            Column.of("Change from the " + each + " before")),
        cells);
  }

  private String changed(int number) {
    return change(number).brief();
  }
}
