package org.mainstay.inside.work.results;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mainstay.inside.team.FewPeople;
import org.mainstay.inside.work.WorkState;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.chart.steps.StepChart;
import org.mainstay.ui.nhsuk.listing.Cell;
import org.mainstay.ui.nhsuk.listing.Column;
import org.mainstay.ui.nhsuk.listing.Table;

/// Whether people got back to work: who went where, how soon, and of how many nobody knows.
///
/// @param who of whom, in words
/// @param other the way to the same of the other group
/// @param file the way to the file
/// @param offers how many cases stand where with employment support
/// @param tables from the start to each moment
/// @param shares the shares at 13, 26 and 52 weeks
/// @param charts the same from day to day, one or none
public record WorkResultsView(
    String who,
    Way other,
    String file,
    List<String> offers,
    List<Part> tables,
    List<Content> shares,
    List<Content> charts)
    implements Drawn {
  public WorkResultsView {
    offers = List.copyOf(offers);
    tables = List.copyOf(tables);
    shares = List.copyOf(shares);
    charts = List.copyOf(charts);
  }

  /// A way to another page.
  public record Way(String words, String path) {}

  /// One table of who went where.
  ///
  /// @param drawn the table, none if it is of too few people
  /// @param words of how many it is known, or why nothing is shown
  public record Part(String heading, List<Content> drawn, String words) {
    public Part {
      drawn = List.copyOf(drawn);
    }
  }

  static WorkResultsView of(WorkResults results) {
    boolean isAll = results.group() == WorkResults.Group.EVERYBODY;
    var other = isAll ? WorkResults.Group.SUPPORTED : WorkResults.Group.EVERYBODY;
    return new WorkResultsView(
        results.group().words(),
        new Way(other.words(), WorkResultPages.PATH + "?who=" + other.address()),
        WorkResultPages.PATH + "/file?who=" + results.group().address(),
        results.offers().entrySet().stream()
            .map(each -> each.getKey().words() + ": " + each.getValue())
            .toList(),
        results.tables().stream().map(WorkResultsView::part).toList(),
        WorkResults.NOT_AT_WORK.stream()
            .flatMap(
                start ->
                    Stream.ofNullable(results.curves().get(start))
                        .map(curve -> shares(start, curve)))
            .toList(),
        chart(results));
  }

  private static Part part(Transitions table) {
    var heading = "From the start to: " + lower(table.to().words());
    int total = table.total();
    if (!FewPeople.isEnough(total)) {
      return new Part(
          heading,
          List.of(),
          "Of fewer than 10 people it is time to know it. No figures are shown of so few.");
    }
    return new Part(
        heading,
        List.of(drawn(heading, table)),
        "It is known of %d of %d people (%d%%). Answers more than 4 weeks late: %d. Records that do not fit together, and so count as not known: %d."
            .formatted(
                table.known(),
                total,
                Math.round(100.0 * table.known() / total),
                table.late(),
                table.contradictory()));
  }

  private static Content drawn(String heading, Transitions table) {
    var columns = new ArrayList<Column>();
    columns.add(Column.of("At the start"));
    Arrays.stream(WorkState.values()).forEach(end -> columns.add(Column.numeric(end.words())));
    columns.add(Column.numeric("All"));
    var rows = new ArrayList<List<Cell>>();
    for (WorkState start : WorkState.values()) {
      var row = new ArrayList<Cell>();
      row.add(Cell.of(start.words()));
      for (WorkState end : WorkState.values()) {
        row.add(Cell.of(table.from(start, end) + ""));
      }
      row.add(Cell.of(table.began(start) + ""));
      rows.add(row);
    }
    return Table.wide(heading, columns, rows);
  }

  private static Content shares(WorkState start, BackAtWork curve) {
    var columns =
        List.of(
            Column.of("After"),
            Column.numeric("Back at work"),
            Column.numeric("Left, retired or died"),
            Column.numeric("Known"));
    var rows = WorkResults.DAYS.stream().map(day -> row(day, curve)).toList();
    return Table.wide(
        "%s at the start: %d people".formatted(start.words(), curve.people()), columns, rows);
  }

  private static List<Cell> row(int day, BackAtWork curve) {
    var known = curve.known(day);
    var weeks = Cell.of(day / 7 + " weeks");
    if (!FewPeople.isEnough(known.due())) {
      var few = Cell.of("Fewer than 10 people");
      return List.of(weeks, few, few, Cell.of("Due for " + known.due()));
    }
    var back = curve.at(day, BackAtWork.AT_WORK);
    double other = curve.at(day, BackAtWork.LEFT).share() + curve.at(day, BackAtWork.DIED).share();
    var limits =
        Double.isNaN(back.lower95())
            ? ""
            : " (%s to %s)".formatted(percent(back.lower95()), percent(back.upper95()));
    return List.of(
        weeks,
        Cell.of(percent(back.share()) + limits),
        Cell.of(percent(other)),
        Cell.of(
            "%d of %d (%d%%)"
                .formatted(
                    known.known(), known.due(), Math.round(100.0 * known.known() / known.due()))));
  }

  private static List<Content> chart(WorkResults results) {
    var curves =
        WorkResults.NOT_AT_WORK.stream()
            .flatMap(
                start ->
                    Stream.ofNullable(results.curves().get(start))
                        .filter(curve -> FewPeople.isEnough(curve.people()))
                        .map(curve -> curve(start, curve)))
            .toList();
    return curves.isEmpty()
        ? List.of()
        : List.of(
            new StepChart(
                    "back-at-work",
                    "Back at work, by day since the start",
                    "Share of those who were not at work when support began",
                    "Days since the start",
                    curves)
                .picture());
  }

  private static StepChart.Curve curve(WorkState start, BackAtWork curve) {
    return new StepChart.Curve(
        start.words() + " at the start",
        curve.steps().stream()
            .map(
                step ->
                    new StepChart.Step(step.day(), step.share(), step.lower95(), step.upper95()))
            .toList());
  }

  private static String percent(double share) {
    return String.format(Locale.UK, "%.0f%%", 100 * share);
  }

  private static String lower(String words) {
    return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
  }
}
