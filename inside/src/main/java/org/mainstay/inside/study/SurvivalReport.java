package org.mainstay.inside.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mainstay.inside.study.report.ReportView;
import org.mainstay.inside.study.report.ReportView.Section;
import org.mainstay.inside.study.report.ReportView.TableView;
import org.mainstay.sums.statistics.survival.Curve;
import org.mainstay.sums.statistics.survival.LogRank;
import org.mainstay.sums.statistics.survival.Quantile;

/// Waits in words, tables and curves.
final class SurvivalReport {
  private static final double MEDIAN = .5;
  private static final double NINE_IN_TEN = .9;
  private static final double PER_CENT = 100;

  private final Map<String, Curve> curves;
  private final int[] days;
  private final LogRank test;
  private final String version;

  SurvivalReport(Map<String, Curve> curves, int[] days, LogRank test, String version) {
    this.curves = curves;
    this.days = days.clone();
    this.test = test;
    this.version = version;
  }

  Map<String, byte[]> files(List<String> notes) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    var pictures = SurvivalPicture.of(curves);
    var view =
        new ReportView(
            "How long it takes",
            List.of(
                "Those still waiting when last seen count for as long as they were seen. A share"
                    + " among those already seen would leave them out and look better than it is."),
            List.of(
                new Section(
                    "Time until it happened",
                    List.of(),
                    pictures.stream().map(SurvivalPicture::content).toList(),
                    List.of(table())),
                new Section("Do the groups differ?", List.of(tested()), List.of(), List.of())),
            notes,
            facts());
    pictures.forEach(picture -> files.put(picture.name(), picture.file()));
    files.put("report.html", view.html());
    files.put("report.txt", view.text());
    return files;
  }

  private TableView table() {
    List<String> columns =
        new ArrayList<>(List.of("Group", "Rows", "Half by day", "9 in 10 by day"));
    for (int day : days) {
      columns.add("Done by day " + day);
    }
    List<List<String>> rows = new ArrayList<>();
    curves.forEach(
        (group, curve) -> {
          List<String> row = new ArrayList<>();
          row.add(group);
          row.add(String.valueOf(curve.people()));
          row.add(reached(curve.quantile(MEDIAN)));
          row.add(reached(curve.quantile(NINE_IN_TEN)));
          for (int day : days) {
            row.add(done(curve.at(day)));
          }
          rows.add(row);
        });
    return new TableView("By group, with 95 % intervals", columns, rows);
  }

  private static String reached(Quantile quantile) {
    return quantile.reached() ? String.format(Locale.UK, "%.4g", quantile.day()) : "not reached";
  }

  private static String done(Curve.Point point) {
    if (point.atRisk() == 0 && point.survival() != 0) {
      return "nobody seen so long";
    }
    String share = String.format(Locale.UK, "%.1f %%", PER_CENT * (1 - point.survival()));
    return Double.isNaN(point.se())
        ? share
        : share
            + String.format(
                Locale.UK,
                " (%.1f to %.1f)",
                PER_CENT * (1 - point.upper95()),
                PER_CENT * (1 - point.lower95()));
  }

  private String tested() {
    return switch (test) {
      case LogRank.NotTested(var why) -> "No comparison was made: " + why + ".";
      case LogRank.Tested(var statistic, var df, var p) ->
          (p < 0.05
                  ? "The waits differ by more than chance explains"
                  : "No clear difference between the groups was seen")
              + String.format(
                  Locale.UK, " (log-rank: chi squared %.4g on %d, p %s).", statistic, df, words(p));
    };
  }

  private static String words(double p) {
    return p < 0.0001 ? "below 0.0001" : String.format(Locale.UK, "%.2g", p);
  }

  private List<ReportView.Fact> facts() {
    return List.of(
        new ReportView.Fact(
            "Method",
            "Kaplan-Meier on whole days, what happened before what was last seen on one day;"
                + " Greenwood's error; limits on the log scale."),
        new ReportView.Fact("Check", "As survfit and survdiff in R's survival."),
        new ReportView.Fact("Made with", "Mainstay " + version));
  }
}
