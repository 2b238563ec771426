package org.mainstay.inside.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.inside.study.table.CsvText;
import org.mainstay.inside.study.table.Figures;
import org.mainstay.inside.study.table.OutFolder;
import org.mainstay.inside.study.table.Refusal;
import org.mainstay.inside.study.table.Stopped;
import org.mainstay.inside.study.table.Worked;
import org.mainstay.sums.statistics.funnel.CountedIn;
import org.mainstay.sums.statistics.funnel.Funnel;
import org.mainstay.sums.statistics.funnel.Funnelled;
import org.mainstay.sums.statistics.funnel.Kind;
import org.mainstay.sums.statistics.funnel.Limits;
import org.mainstay.sums.statistics.funnel.Model;
import org.mainstay.sums.statistics.funnel.Unit;

/// Which services stand out, beyond what services differ anyway: `./mainstay funnel`.
public final class FunnelFile {
  private static final List<String> COLUMNS =
      List.of(
          "unit",
          "value",
          "z",
          "lower95",
          "upper95",
          "lower998",
          "upper998",
          "od_lower95",
          "od_upper95",
          "od_lower998",
          "od_upper998",
          "flag",
          "numerator",
          "denominator");

  /// Between a unit's name and its counts.
  private static final int FIGURES = COLUMNS.size() - 3;

  private final Kind kind;
  private final CountedIn counted;
  private final String version;

  /// @param counted what the denominators count; days are refused
  /// @param version of Mainstay, printed in the report
  public FunnelFile(Kind kind, CountedIn counted, String version) {
    this.kind = kind;
    this.counted = counted;
    this.version = version;
  }

  /// Reads, compares and writes; a refused input writes nothing.
  ///
  /// @param in `unit,numerator,denominator`
  /// @param out the folder for the results, made if absent
  public Worked run(Path in, Path out) {
    try {
      var folder =
          OutFolder.at(out, in, List.of("units.csv", "model.csv", "funnel.svg", "report.html"));
      var units = UnitTable.read(in, kind == Kind.PROPORTION);
      Funnel funnel = funnel(units);
      var notes = new ArrayList<>(units.notes());
      notes.add(funnel.model().words());
      Map<String, byte[]> files =
          new LinkedHashMap<>(new FunnelReport(funnel, version).files(notes));
      files.put("units.csv", units(units, funnel));
      files.put("model.csv", model(funnel.model()));
      return new Worked.Done(notes, folder.write(files));
    } catch (Stopped stopped) {
      return stopped.worked();
    }
  }

  private Funnel funnel(UnitTable table) {
    List<UnitTable.Line> known = known(table);
    var units =
        known.stream()
            .map(line -> new Unit(line.unit(), line.numerator(), line.denominator()))
            .toList();
    return switch (Funnel.of(kind, counted, units)) {
      case Funnel funnel -> funnel;
      case Funnelled.Refused(var row, var column, var why) ->
          throw new Stopped(
              Refusal.SCORE_NOT_POSSIBLE,
              known.get(row).row().at(column) + ": " + why,
              "Correct it.");
      case Funnelled.NotComparable(var why) ->
          throw new Stopped(Refusal.NOT_ESTIMABLE, why, "See ./mainstay funnel --help.");
    };
  }

  private static List<UnitTable.Line> known(UnitTable table) {
    return table.lines().stream().filter(UnitTable.Line::known).toList();
  }

  private static byte[] units(UnitTable table, Funnel funnel) {
    var text = new CsvText(COLUMNS);
    int next = 0;
    for (UnitTable.Line line : table.lines()) {
      List<String> cells = new ArrayList<>(List.of(line.unit()));
      if (line.known()) {
        Funnel.Line found = funnel.lines().get(next++);
        cells.add(Figures.words(found.value()));
        cells.add(Figures.words(found.z()));
        cells.addAll(limits(found.exact()));
        cells.addAll(limits(found.overdispersed()));
        cells.add(found.flag().inFiles());
      } else {
        cells.addAll(Collections.nCopies(FIGURES, ""));
      }
      cells.add(Double.isNaN(line.numerator()) ? "" : Figures.count(line.numerator()));
      cells.add(Double.isNaN(line.denominator()) ? "" : Figures.count(line.denominator()));
      text.row(cells);
    }
    return text.bytes();
  }

  private static List<String> limits(Limits limits) {
    return List.of(
        Figures.words(limits.lower95()),
        Figures.words(limits.upper95()),
        Figures.words(limits.lower998()),
        Figures.words(limits.upper998()));
  }

  private static byte[] model(Model model) {
    var text = new CsvText(List.of("centre", "phi", "phi_adjusted", "tau2", "units", "kept"));
    text.row(
        List.of(
            Figures.words(model.centre()),
            Figures.words(model.phi()),
            Figures.words(model.phiAdjusted()),
            Figures.words(model.tau2()),
            String.valueOf(model.units()),
            String.valueOf(model.kept())));
    return text.bytes();
  }
}
