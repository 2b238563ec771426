package org.mainstay.inside.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mainstay.inside.study.report.ReportView;
import org.mainstay.inside.study.report.ReportView.Section;
import org.mainstay.inside.study.report.ReportView.TableView;
import org.mainstay.inside.study.table.Figures;
import org.mainstay.sums.statistics.funnel.Flag;
import org.mainstay.sums.statistics.funnel.Funnel;

/// A funnel in words, a picture and a table, never a ranking.
final class FunnelReport {
  private final Funnel funnel;
  private final String version;

  FunnelReport(Funnel funnel, String version) {
    this.funnel = funnel;
    this.version = version;
  }

  Map<String, byte[]> files(List<String> notes) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    var picture = new FunnelPicture(funnel);
    var view =
        new ReportView(
            "Which services stand out?",
            List.of(
                outside(),
                "To stand out is a reason to ask why, not a verdict. Services are in the order of"
                    + " the file, and no league table can be made of them."),
            List.of(
                new Section(
                    "Each service against its size",
                    List.of(funnel.model().words()),
                    List.of(picture.content()),
                    List.of(table()))),
            notes,
            facts());
    files.put("funnel.svg", picture.file());
    files.put("report.html", view.html());
    files.put("report.txt", view.text());
    return files;
  }

  private String outside() {
    long far = count(Flag.LOW_998) + count(Flag.HIGH_998);
    long near = count(Flag.LOW_95) + count(Flag.HIGH_95);
    return "%d services: %d lie outside the 99.8 %% limits and %d more outside the 95 %% limits, where 1 in 20 lie by chance."
        .formatted(funnel.lines().size(), far, near);
  }

  private long count(Flag flag) {
    return funnel.lines().stream().filter(line -> line.flag() == flag).count();
  }

  private TableView table() {
    List<List<String>> rows = new ArrayList<>();
    for (Funnel.Line line : funnel.lines()) {
      var limits = line.overdispersed();
      rows.add(
          List.of(
              line.unit().name(),
              Figures.count(line.unit().numerator()),
              Figures.count(line.unit().denominator()),
              number(line.value()),
              Double.isNaN(limits.lower95())
                  ? "none"
                  : number(limits.lower95()) + " to " + number(limits.upper95()),
              words(line.flag())));
    }
    return new TableView(
        "Services in the order of the file",
        List.of("Service", "Numerator", "Denominator", "Value", "95 % limits", "Outside"),
        rows);
  }

  static String words(Flag flag) {
    return switch (flag) {
      case LOW_998 -> "below 99.8 %";
      case LOW_95 -> "below 95 %";
      case NONE -> "";
      case HIGH_95 -> "above 95 %";
      case HIGH_998 -> "above 99.8 %";
    };
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "none" : String.format(Locale.UK, "%.4g", value);
  }

  private List<ReportView.Fact> facts() {
    var model = funnel.model();
    return List.of(
        new ReportView.Fact("Kind", model.kind().name().toLowerCase(Locale.ROOT)),
        new ReportView.Fact("Centre", number(model.centre())),
        new ReportView.Fact(
            "Overdispersion",
            "φ %s over all, %s over the %d of %d kept; τ² %s."
                .formatted(
                    number(model.phi()),
                    number(model.phiAdjusted()),
                    model.kept(),
                    model.units(),
                    number(model.tau2()))),
        new ReportView.Fact("Source", "Spiegelhalter 2005; as in FunnelPlotR 0.6.0."),
        new ReportView.Fact("Made with", "Mainstay " + version));
  }
}
