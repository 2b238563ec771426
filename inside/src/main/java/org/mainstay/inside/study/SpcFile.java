package org.mainstay.inside.study;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.mainstay.inside.study.table.Cell;
import org.mainstay.inside.study.table.Columns;
import org.mainstay.inside.study.table.CsvText;
import org.mainstay.inside.study.table.Figures;
import org.mainstay.inside.study.table.OutFolder;
import org.mainstay.inside.study.table.Refusal;
import org.mainstay.inside.study.table.Stopped;
import org.mainstay.inside.study.table.Table;
import org.mainstay.inside.study.table.Worked;
import org.mainstay.sums.statistics.control.Better;
import org.mainstay.sums.statistics.control.Charted;
import org.mainstay.sums.statistics.control.ControlChart;
import org.mainstay.sums.statistics.control.Reading;
import org.mainstay.sums.statistics.control.Settings;

/// Control charts by the NHS rules: is the latest figure special or noise? `./mainstay spc`.
public final class SpcFile {
  private static final String POINTS = "points.csv";
  private static final String ICONS = "icons.csv";
  private static final List<String> KEYS = List.of("series", "date", "value");
  private static final int NAMES_MAX = 5;
  private static final List<String> POINT_COLUMNS =
      List.of(
          "series",
          "date",
          "value",
          "mean",
          "lpl",
          "upl",
          "near_lpl",
          "near_upl",
          "moving_range",
          "point_type",
          "target");

  private final Better better;
  private final SpcReport report;

  /// @param version of Mainstay, printed in the report
  public SpcFile(Better better, String version) {
    this.better = better;
    this.report = new SpcReport(better, version);
  }

  /// Reads, charts and writes; a refused input writes nothing.
  ///
  /// @param in `series,date,value[,target][,rebase]`
  /// @param out the folder for the results, made if absent
  /// @param news takes a sentence now and then
  public Worked run(Path in, Path out, Consumer<String> news) {
    try {
      var folder = OutFolder.at(out, in, List.of(POINTS, ICONS, "report.html", "report.txt"));
      var notes = new ArrayList<String>();
      Map<String, List<Read>> series = read(in, notes);
      news.accept(series.size() + " series to chart");
      Map<String, ControlChart> charts = new LinkedHashMap<>();
      series.forEach((name, readings) -> charts.put(name, chart(name, readings, in)));
      notes.addAll(warnings(charts));
      Map<String, byte[]> files = new LinkedHashMap<>(report.files(charts, notes));
      files.put(POINTS, points(charts));
      files.put(ICONS, icons(charts));
      return new Worked.Done(notes, folder.write(files));
    } catch (Stopped stopped) {
      return stopped.worked();
    }
  }

  /// Warnings of all series, those that many share said once.
  private static List<String> warnings(Map<String, ControlChart> charts) {
    Map<String, List<String>> series = new LinkedHashMap<>();
    charts.forEach(
        (name, chart) ->
            chart
                .warnings()
                .forEach(words -> series.computeIfAbsent(words, _ -> new ArrayList<>()).add(name)));
    List<String> notes = new ArrayList<>();
    series.forEach(
        (words, names) ->
            notes.add(
                (names.size() <= NAMES_MAX ? String.join(", ", names) : names.size() + " series")
                    + ": "
                    + words));
    return notes;
  }

  /// A reading and the row it came from.
  private record Read(Reading reading, Table.Row row) {}

  private static Map<String, List<Read>> read(Path in, List<String> notes) {
    Map<String, List<Read>> series = new LinkedHashMap<>();
    try (Table table = Table.open(in)) {
      List<String> keys = new ArrayList<>(KEYS);
      for (String optional : List.of("target", "rebase")) {
        if (table.header().contains(optional)) {
          keys.add(optional);
        }
      }
      var columns = Columns.find(table.header(), keys, "");
      notes.addAll(columns.notes());
      table.forEach(
          row ->
              series
                  .computeIfAbsent(columns.cell(row, "series").strip(), _ -> new ArrayList<>())
                  .add(new Read(reading(row, columns, keys), row)));
    }
    if (series.isEmpty()) {
      throw new Stopped(Refusal.FILE_EMPTY, "there is no row under the header", "Add the series.");
    }
    return series;
  }

  private static Reading reading(Table.Row row, Columns columns, List<String> keys) {
    return new Reading(
        day(row, columns.cell(row, "date")),
        Figures.read(row, "value", columns.cell(row, "value")),
        keys.contains("target")
            ? Figures.read(row, "target", columns.cell(row, "target"))
            : Double.NaN,
        keys.contains("rebase") && rebased(row, columns.cell(row, "rebase")));
  }

  private static boolean rebased(Table.Row row, String raw) {
    return switch (raw.strip().toLowerCase(Locale.ROOT)) {
      case "", "0", "0.0", "false" -> false;
      case "1", "1.0", "true" -> true;
      case String _ ->
          throw new Stopped(
              Refusal.NUMBER_NEEDED,
              row.at("rebase") + " holds " + Cell.shown(raw),
              "Write 1 on the first point of a new process, else 0 or nothing.");
    };
  }

  private static LocalDate day(Table.Row row, String raw) {
    try {
      return LocalDate.parse(raw.strip());
    } catch (DateTimeParseException _) {
      throw new Stopped(
          Refusal.DATE_NEEDED,
          row.at("date") + " holds " + Cell.shown(raw),
          "Write days as 2024-12-31.");
    }
  }

  private ControlChart chart(String name, List<Read> readings, Path in) {
    var charted =
        ControlChart.of(readings.stream().map(Read::reading).toList(), Settings.of(better));
    return switch (charted) {
      case ControlChart chart -> chart;
      case Charted.Refused(var row, var column, var why) ->
          throw new Stopped(
              column.equals("date") ? Refusal.KEY_TWICE : Refusal.NUMBER_NEEDED,
              readings.get(row).row().at(column) + ", series " + Cell.shown(name) + ": " + why,
              "Correct " + in.getFileName() + " so that a series has one value a period.");
    };
  }

  private static byte[] points(Map<String, ControlChart> charts) {
    var text = new CsvText(POINT_COLUMNS);
    charts.forEach(
        (name, chart) ->
            chart
                .points()
                .forEach(
                    point ->
                        text.row(
                            List.of(
                                name,
                                point.date().toString(),
                                Figures.words(point.value()),
                                Figures.words(point.phase().mean()),
                                Figures.words(point.phase().lower()),
                                Figures.words(point.phase().upper()),
                                Figures.words(point.phase().nearLower()),
                                Figures.words(point.phase().nearUpper()),
                                Figures.words(point.movingRange()),
                                point.type().inFiles(),
                                Figures.words(point.target())))));
    return text.bytes();
  }

  private static byte[] icons(Map<String, ControlChart> charts) {
    var text = new CsvText(List.of("series", "variation", "assurance"));
    charts.forEach(
        (name, chart) ->
            text.row(List.of(name, chart.variation().inFiles(), chart.assurance().inFiles())));
    return text.bytes();
  }
}
