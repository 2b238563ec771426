package org.mainstay.inside.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mainstay.inside.study.report.ReportView;
import org.mainstay.inside.study.table.CsvText;
import org.mainstay.inside.study.table.Figures;
import org.mainstay.inside.study.table.OutFolder;
import org.mainstay.inside.study.table.Refusal;
import org.mainstay.inside.study.table.Stopped;
import org.mainstay.inside.study.table.Worked;
import org.mainstay.sums.statistics.rates.Interval;
import org.mainstay.sums.statistics.rates.Measured;

/// Shares and rates with how sure they are, at 95 % and 99.8 %: `./mainstay intervals`.
public final class IntervalsFile {
  private static final String NOT_KNOWN = "not known";

  private final Measured.Kind kind;
  private final String version;

  /// @param version of Mainstay, printed in the report
  public IntervalsFile(Measured.Kind kind, String version) {
    this.kind = kind;
    this.version = version;
  }

  /// Reads, works out and writes; a refused input writes nothing.
  ///
  /// @param in `unit,numerator,denominator`
  /// @param out the folder for the results, made if absent
  public Worked run(Path in, Path out) {
    try {
      var folder = OutFolder.at(out, in, List.of("intervals.csv", "report.html", "report.txt"));
      var units = UnitTable.read(in, kind == Measured.Kind.PROPORTION);
      List<Measured.Line> found = measured(units);
      List<List<String>> rows = new ArrayList<>();
      var text =
          new CsvText(List.of("unit", "value", "lower95", "upper95", "lower998", "upper998"));
      int next = 0;
      for (UnitTable.Line line : units.lines()) {
        Measured.Line measured = line.known() ? found.get(next++) : unknown(line);
        text.row(cells(line.unit(), measured));
        rows.add(shown(line, measured));
      }
      var report = report(rows, units.notes());
      return new Worked.Done(
          units.notes(),
          folder.write(
              Map.of(
                  "intervals.csv", text.bytes(),
                  "report.html", report.html(),
                  "report.txt", report.text())));
    } catch (Stopped stopped) {
      return stopped.worked();
    }
  }

  private ReportView report(List<List<String>> rows, List<String> notes) {
    boolean proportion = kind == Measured.Kind.PROPORTION;
    return ReportView.ofTables(
        proportion ? "Shares with their intervals" : "Rates with their intervals",
        List.of(
            "%d units. An interval holds the true figure in 95 of 100 such samples."
                .formatted(rows.size()),
            "Units are in the order of the file. An interval says how sure a figure is; it does not"
                + " rank anybody."),
        List.of(
            new ReportView.TableView(
                proportion ? "Shares" : "Rates",
                List.of("Unit", "Numerator", "Denominator", "Value", "95 % interval"),
                rows)),
        notes,
        List.of(
            new ReportView.Fact(
                "Method",
                proportion
                    ? "Wilson's score interval."
                    : "Byar's approximation; exact Poisson limits for counts below 10."),
            new ReportView.Fact(
                "Source", "Conventions of OHID and UKHSA for public health indicators."),
            new ReportView.Fact("Made with", "Mainstay " + version)));
  }

  private List<Measured.Line> measured(UnitTable units) {
    var known = units.lines().stream().filter(UnitTable.Line::known).toList();
    var asked =
        known.stream()
            .map(line -> new Measured.Unit(line.unit(), line.numerator(), line.denominator()))
            .toList();
    return switch (Measured.of(kind, asked)) {
      case Measured.Figures(var lines) -> lines;
      case Measured.Refused(var row, var column, var why) ->
          throw new Stopped(
              Refusal.SCORE_NOT_POSSIBLE,
              known.get(row).row().at(column) + ": " + why,
              "Correct it.");
    };
  }

  private static Measured.Line unknown(UnitTable.Line line) {
    var none = new Interval(Double.NaN, Double.NaN);
    return new Measured.Line(new Measured.Unit(line.unit(), 0, 0), Double.NaN, none, none);
  }

  private static List<String> cells(String unit, Measured.Line line) {
    return List.of(
        unit,
        Figures.words(line.value()),
        Figures.words(line.p95().lower()),
        Figures.words(line.p95().upper()),
        Figures.words(line.p998().lower()),
        Figures.words(line.p998().upper()));
  }

  private static List<String> shown(UnitTable.Line line, Measured.Line found) {
    boolean known = !Double.isNaN(found.value());
    return List.of(
        line.unit(),
        Double.isNaN(line.numerator()) ? NOT_KNOWN : Figures.count(line.numerator()),
        Double.isNaN(line.denominator()) ? NOT_KNOWN : Figures.count(line.denominator()),
        known ? String.format(Locale.UK, "%.4g", found.value()) : NOT_KNOWN,
        known
            ? String.format(Locale.UK, "%.4g to %.4g", found.p95().lower(), found.p95().upper())
            : NOT_KNOWN);
  }
}
