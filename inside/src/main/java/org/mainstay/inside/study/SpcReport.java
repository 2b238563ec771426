package org.mainstay.inside.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mainstay.inside.study.report.Pictures;
import org.mainstay.inside.study.report.ReportView;
import org.mainstay.inside.study.report.ReportView.Section;
import org.mainstay.inside.study.report.ReportView.TableView;
import org.mainstay.sums.statistics.control.Assurance;
import org.mainstay.sums.statistics.control.Better;
import org.mainstay.sums.statistics.control.ControlChart;
import org.mainstay.sums.statistics.control.PointType;
import org.mainstay.sums.statistics.control.Variation;

/// Control charts in words and pictures.
final class SpcReport {
  /// More charts than this make a page that nobody reads; their pictures lie beside it.
  private static final int CHARTS_MAX = 30;

  private final Better better;
  private final String version;

  SpcReport(Better better, String version) {
    this.better = better;
    this.version = version;
  }

  /// The page, the same as text, and a picture for each series.
  Map<String, byte[]> files(Map<String, ControlChart> charts, List<String> notes) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    Set<String> names = new HashSet<>();
    List<Section> sections = new ArrayList<>();
    sections.add(summary(charts));
    for (var entry : charts.entrySet()) {
      var drawn = new SpcPicture(entry.getKey(), entry.getValue(), better);
      files.put(Pictures.fileName(entry.getKey(), names), drawn.file());
      if (sections.size() <= CHARTS_MAX) {
        sections.add(section(entry.getKey(), entry.getValue(), drawn));
      }
    }
    var all = new ArrayList<>(notes);
    if (charts.size() > CHARTS_MAX) {
      all.add(
          "The first %d of %d charts are on this page; the picture of every series lies beside it."
              .formatted(CHARTS_MAX, charts.size()));
    }
    var view =
        new ReportView(
            "Special or noise?",
            List.of(
                "%d series. A point is special when chance alone would rarely put it there; all"
                        .formatted(charts.size())
                    + " else is common cause: the process as it runs."),
            sections,
            all,
            facts());
    files.put("report.html", view.html());
    files.put("report.txt", view.text());
    return files;
  }

  private Section summary(Map<String, ControlChart> charts) {
    List<List<String>> rows = new ArrayList<>();
    charts.forEach(
        (name, chart) ->
            rows.add(
                List.of(
                    name,
                    String.valueOf(chart.points().size()),
                    number(chart.points().getLast().value()),
                    number(chart.points().getLast().phase().mean()),
                    words(chart.variation()),
                    words(chart.assurance()))));
    return Section.of(
        List.of(
            new TableView(
                "Each series at its last point",
                List.of("Series", "Points", "Last", "Mean", "Variation", "Target"),
                rows)));
  }

  private Section section(String name, ControlChart chart, SpcPicture drawn) {
    List<String> says = new ArrayList<>();
    says.add(sentence(chart));
    says.addAll(chart.warnings());
    return new Section(name, says, List.of(drawn.content()), List.of());
  }

  private static String sentence(ControlChart chart) {
    long special =
        chart.points().stream().filter(point -> point.type() != PointType.COMMON_CAUSE).count();
    return special == 0
        ? "No point is special: nothing changed that this chart can see."
        : special + (special == 1 ? " point is" : " points are") + " special.";
  }

  static String words(Variation variation) {
    return switch (variation) {
      case COMMON_CAUSE -> "sustained: common cause";
      case IMPROVEMENT_HIGH -> "improved: special, high";
      case IMPROVEMENT_LOW -> "improved: special, low";
      case CONCERN_HIGH -> "deteriorated: special, high";
      case CONCERN_LOW -> "deteriorated: special, low";
      case NEUTRAL_HIGH -> "special, high";
      case NEUTRAL_LOW -> "special, low";
    };
  }

  static String words(Assurance assurance) {
    return switch (assurance) {
      case PASS -> "will be met";
      case FAIL -> "will not be met";
      case INCONSISTENT -> "hit and miss";
      case NONE -> "none";
    };
  }

  private List<ReportView.Fact> facts() {
    return List.of(
        new ReportView.Fact("Better", better.name().toLowerCase(Locale.ROOT)),
        new ReportView.Fact(
            "Limits",
            "XmR: mean ± 2.66 mean moving range, ranges of 3.267 times their mean or more left out"
                + " once; near limits at two thirds of that."),
        new ReportView.Fact(
            "Special",
            "Outside the limits; 7 points rising or falling; 2 of 3 beyond a near limit on one"
                + " side; 7 points on one side of the mean. A missing period is not bridged."),
        new ReportView.Fact(
            "Source", "NHS England, Making Data Count; as in NHSRplotthedots 0.2.2."),
        new ReportView.Fact("Made with", "Mainstay " + version));
  }

  private static String number(double value) {
    return String.format(Locale.UK, "%.4g", value);
  }
}
