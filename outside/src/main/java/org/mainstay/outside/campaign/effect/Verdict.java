package org.mainstay.outside.campaign.effect;

import java.util.List;
import java.util.Optional;
import org.mainstay.outside.employer.book.Book;
import org.mainstay.outside.employer.book.Books;
import org.mainstay.outside.employer.figure.Figure;
import org.mainstay.outside.employer.finding.When;
import org.mainstay.sums.statistics.campaign.CampaignEffect;
import org.mainstay.sums.statistics.campaign.EffectWords;
import org.mainstay.sums.statistics.campaign.EffectWords.About;
import org.mainstay.ui.chart.margins.MarginChart;
import org.mainstay.ui.nhsuk.listing.Cell;
import org.mainstay.ui.nhsuk.listing.Column;
import org.mainstay.ui.nhsuk.listing.Table;

/// What the released books say of a campaign.
///
/// @param words what may be said
/// @param chart of the group's numbers; empty where there are none
/// @param table the same figures, and those beside them; empty where there are none
/// @param next when more of it comes out
public record Verdict(
    EffectWords words, Optional<MarginChart> chart, Optional<Table> table, String next) {
  private static final String OTHER_STAFF = "all other staff";
  private static final String OTHER_EMPLOYERS = "all others whom the hub serves";

  /// Reads the board.
  public static Verdict of(Target target, Books books) {
    var series = ReleasedSeries.of(target, books);
    var about = new About(target.label(), series.each(), others(target, series));
    return new Verdict(
        words(about, series),
        series.points().isEmpty() ? Optional.empty() : Optional.of(chart(target, series)),
        series.points().isEmpty() ? Optional.empty() : Optional.of(table(series)),
        next(books.of(target.population())));
  }

  private static String others(Target target, ReleasedSeries series) {
    boolean compared = series.used().stream().findFirst().flatMap(Point::others).isPresent();
    if (!compared) {
      return "";
    }
    return target.isForEverybody() ? OTHER_EMPLOYERS : OTHER_STAFF;
  }

  private static EffectWords words(About about, ReleasedSeries series) {
    List<Point> used = series.used();
    if (series.points().isEmpty()) {
      return EffectWords.notReleased(about);
    }
    var effect = CampaignEffect.of(used.stream().map(Point::period).toList());
    boolean few = effect instanceof CampaignEffect.TooFew;
    return few || used.stream().allMatch(Point::tells)
        ? EffectWords.of(about, effect)
        : EffectWords.tooSmall(about);
  }

  private static String next(List<Book> books) {
    return books.stream()
        .flatMap(book -> book.next().stream())
        .findFirst()
        .map(hour -> "The next numbers come out on " + When.hour(hour.at()) + ".")
        .orElse("No further numbers are agreed yet.");
  }

  private static MarginChart chart(Target target, ReleasedSeries series) {
    var axis = new MarginChart.Axis("People who came", Double.NaN, "", "Since the campaign began");
    return new MarginChart(
        "campaign",
        "People of “%s” who came, by %s".formatted(target.label(), series.each()),
        "",
        axis,
        series.points().stream().map(Verdict::row).toList());
  }

  private static MarginChart.Row row(Point point) {
    Figure people = point.group();
    return people.shown()
        ? new MarginChart.Row(
            point.name(),
            people.brief(),
            (double) people.people(),
            (double) people.low(),
            (double) people.high(),
            point.side() == Target.Side.SINCE)
        : MarginChart.Row.without(point.name(), Figure.TOO_SMALL);
  }

  private static Table table(ReleasedSeries series) {
    return Table.of(
        "The same figures as a table: people who came by " + series.each(),
        List.of(
            Column.of(series.each().equals("year") ? "Year" : "Quarter"),
            Column.of("Of this group"),
            Column.of("All others"),
            Column.of("Beside the campaign")),
        series.points().stream()
            .map(
                point ->
                    List.of(
                        Cell.of(point.name()),
                        Cell.of(point.group().brief()),
                        Cell.of(
                            point
                                .others()
                                .map(beside -> beside.people().brief())
                                .orElse("not released")),
                        Cell.of(point.side().words())))
            .toList());
  }
}
