package org.mainstay.outside.commissioner;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import org.mainstay.outside.commissioner.Together.Came;
import org.mainstay.outside.commissioner.Together.Sum;
import org.mainstay.outside.commissioner.Uptake.Place;
import org.mainstay.outside.employer.figure.Digits;
import org.mainstay.outside.employer.figure.Figure;
import org.mainstay.outside.employer.figure.Share;
import org.mainstay.outside.employer.finding.FindingView;
import org.mainstay.outside.employer.finding.FindingsView;
import org.mainstay.outside.employer.finding.FindingsView.Part;
import org.mainstay.outside.employer.finding.TableFile;
import org.mainstay.outside.employer.finding.Who;
import org.mainstay.sums.statistics.funnel.Flag;
import org.mainstay.sums.statistics.funnel.Limits;
import org.mainstay.sums.statistics.funnel.Model;
import org.mainstay.ui.chart.funnel.FunnelChart;
import org.mainstay.ui.chart.funnel.FunnelChart.Dot;
import org.mainstay.ui.chart.funnel.FunnelChart.Limit;
import org.mainstay.ui.chart.funnel.FunnelChart.Outside;
import org.mainstay.ui.nhsuk.listing.Cell;
import org.mainstay.ui.nhsuk.listing.Column;
import org.mainstay.ui.nhsuk.listing.Table;
import org.mainstay.ui.spreadsheet.Datasheet;
import org.mainstay.ui.spreadsheet.Value;

/// Whether the staff of all employers come alike, and whether women and men do.
final class Access {
  private static final int STEPS = 40;
  private static final int HUNDRED = 100;

  private final Together year;

  Access(Together year) {
    this.year = year;
  }

  Section section() {
    var findings = new ArrayList<Content>();
    var sheets = new ArrayList<Datasheet>();
    var parts = new ArrayList<Part>();
    List<Came> came = year.sum().map(Sum::of).orElse(List.of());
    Uptake.of(came)
        .ifPresentOrElse(
            uptake -> {
              findings.add(finding(uptake));
              sheets.add(sheet(uptake));
              parts.add(spread(uptake.model()));
            },
            () ->
                parts.add(
                    Part.of(
                        "Why employers are not compared",
                        "That needs five employers or more with a number that can be said. There are"
                            + " fewer for this year.")));
    year.bySex()
        .ifPresent(
            sexes -> {
              findings.add(
                  new Who(sexes)
                      .finding(Where.files(year.year(), Questions.ACCESS))
                      .after("This adds up the released numbers of all books that tell sex."));
              sheets.add(TableFile.of(sexes, sheets.size() + 1));
            });
    parts.add(notSaid());
    return new Section(
        new FindingsView(
            List.of(
                "Small employers differ more by chance than large ones. The lines show how far chance"
                    + " and the margins reach for each size."),
            findings,
            parts),
        sheets);
  }

  private static Part notSaid() {
    return Part.of(
        "What it does not say",
        "An employer below the limits is a reason to ask why, and no verdict. Its staff may need"
            + " less, or may not know of the hub.",
        "Employers are in the order of the board. There is no ranking.");
  }

  /// What came out, in at most ten words.
  String title() {
    return Uptake.of(year.sum().map(Sum::of).orElse(List.of()))
        .map(Access::title)
        .orElse("Too few employers to compare");
  }

  private static String title(Uptake uptake) {
    List<Place> out = uptake.standOut();
    if (out.isEmpty()) {
      return "No employer stands out from the others";
    }
    return out.size() == 1
        ? "1 employer stands out from the others"
        : Digits.whole(out.size()) + " employers stand out from the others";
  }

  private FindingView finding(Uptake uptake) {
    String under =
        "Of 100 staff, how many came. "
            + year.sum().map(Sum::when).orElse("")
            + ". Each dot is one employer's or pool's book.";
    var chart =
        new FunnelChart(
            "uptake",
            title(uptake),
            under,
            new FunnelChart.Axes("Staff on the roster", "Came, of 100 staff"),
            HUNDRED * uptake.model().centre(),
            uptake.places().stream().map(place -> dot(uptake, place)).toList(),
            limits(uptake, uptake::wide),
            limits(uptake, uptake::exact));
    return new FindingView(
        title(uptake),
        under,
        says(uptake),
        chart.picture(),
        table(uptake),
        Where.files(year.year(), Questions.ACCESS));
  }

  private static Dot dot(Uptake uptake, Place place) {
    return new Dot(
        place.name(),
        (double) place.staff(),
        place.shown() ? HUNDRED * place.share().value() : Double.NaN,
        switch (uptake.flag(place)) {
          case LOW_998, HIGH_998 -> Outside.BEYOND_998;
          case LOW_95, HIGH_95 -> Outside.BEYOND_95;
          case NONE -> Outside.NO;
        });
  }

  private static List<Limit> limits(Uptake uptake, DoubleFunction<Limits> at) {
    return uptake.sizes(STEPS).stream()
        .map(
            size -> {
              Limits found = at.apply(size);
              return new Limit(
                  size,
                  HUNDRED * found.lower95(),
                  HUNDRED * found.upper95(),
                  HUNDRED * found.lower998(),
                  HUNDRED * found.upper998());
            })
        .toList();
  }

  private static List<String> says(Uptake uptake) {
    var says = new ArrayList<String>();
    for (Place place : uptake.standOut()) {
      boolean low = uptake.flag(place) == Flag.LOW_998;
      says.add(
          "%s: about %s of its staff came, which is %s than chance, margins and ordinary differences explain."
              .formatted(place.name(), place.share().inHundred(), low ? "less" : "more"));
    }
    if (says.isEmpty()) {
      says.add("All employers lie within the wide limits, or not far outside.");
    }
    says.add(
        "The limits hold the margins of the published numbers, so that nobody stands out because of"
            + " the chance that was added.");
    return says;
  }

  private static Part spread(Model model) {
    String figures =
        String.format(Locale.UK, "φ = %.2f, τ² = %.4f.", model.phiAdjusted(), model.tau2());
    return Part.of(
        "How much employers differ anyway",
        model.adjusted()
            ? "Employers differ more than chance and margins explain. The wide limits allow for that."
            : "Employers differ no more than chance and margins explain, so that nothing was added to"
                + " the limits.",
        "For those who know funnel plots: " + figures);
  }

  private static Table table(Uptake uptake) {
    var cells = new ArrayList<List<Cell>>();
    for (Place place : uptake.places()) {
      cells.add(
          List.of(
              Cell.of(place.name()),
              Cell.of(Digits.whole(place.staff())),
              Cell.of(place.people().brief()),
              Cell.of(place.shown() ? place.share().brief() : Figure.TOO_SMALL),
              Cell.of(beside(uptake, place))));
    }
    return Table.of(
        "The same figures as a table: employers beside the limits",
        List.of(
            Column.of("Book"),
            Column.of("Staff on the roster"),
            Column.of("People who came"),
            Column.of("Of 100 staff"),
            Column.of("Beside the wide limits")),
        cells);
  }

  private static String beside(Uptake uptake, Place place) {
    if (!place.shown()) {
      return Figure.TOO_SMALL;
    }
    return switch (uptake.flag(place)) {
      case NONE -> "within";
      case LOW_95 -> "below 95 %";
      case LOW_998 -> "below 99.8 %";
      case HIGH_95 -> "above 95 %";
      case HIGH_998 -> "above 99.8 %";
    };
  }

  private static Datasheet sheet(Uptake uptake) {
    var rows = new ArrayList<List<Value>>();
    for (Place place : uptake.places()) {
      var row = new ArrayList<Value>();
      row.add(Value.of(place.name()));
      row.add(Value.of(place.staff()));
      row.addAll(TableFile.people(place.people()));
      row.addAll(ofHundred(place));
      row.add(Value.of(beside(uptake, place)));
      rows.add(row);
    }
    return new Datasheet(
        TableFile.name(1, "uptake"),
        "Of 100 staff, how many came",
        List.of("The limits hold the margins of the published numbers."),
        List.of(
            "Book",
            "Staff on the roster",
            "People",
            "People likely from",
            "People likely to",
            "Margin",
            "Of 100 staff",
            "Of 100 likely from",
            "Of 100 likely to",
            "Beside the wide limits"),
        rows);
  }

  private static List<Value> ofHundred(Place place) {
    if (!place.shown()) {
      Value small = Value.of(Figure.TOO_SMALL);
      return List.of(small, small, small);
    }
    Share share = place.share();
    return List.of(
        TableFile.number(share.percent()),
        TableFile.number(share.percentLow()),
        TableFile.number(share.percentHigh()));
  }
}
