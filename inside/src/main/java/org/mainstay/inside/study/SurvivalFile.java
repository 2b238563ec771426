package org.mainstay.inside.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
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
import org.mainstay.sums.statistics.survival.Curve;
import org.mainstay.sums.statistics.survival.DayCounts;
import org.mainstay.sums.statistics.survival.LogRank;

/// How long people wait, or until they are back at work: `./mainstay survival`.
public final class SurvivalFile {
  /// The days that waiting-time standards look at: six and eighteen weeks.
  public static final String DAYS_OF_STANDARDS = "42,126";

  private static final List<String> KEYS = List.of("group", "days", "event");
  private static final int DAYS_MAX = 36_525;
  private static final int ROWS_BETWEEN_NEWS = 1_000_000;
  private static final double[] QUANTILES = {.5, .9};

  private final String version;
  private final Consumer<String> news;

  /// @param version of Mainstay, printed in the report
  /// @param news takes a sentence now and then while a long file is read
  public SurvivalFile(String version, Consumer<String> news) {
    this.version = version;
    this.news = news;
  }

  /// Reads, counts and writes; a refused input writes nothing.
  ///
  /// @param at days as after `--at`: `42,126`
  public Worked run(Path in, Path out, String at) {
    try {
      int[] days = daysOf(at);
      var folder =
          OutFolder.at(
              out,
              in,
              List.of("curve.csv", "at.csv", "quantiles.csv", "logrank.csv", "report.html"));
      var notes = new ArrayList<String>();
      Waits waits = read(in, notes);
      DayCounts counts = waits.counted(Arrays.stream(days).max().orElse(0));
      Curve[] curves = Curve.all(counts, Runtime.getRuntime().availableProcessors());
      Map<String, Curve> named = new LinkedHashMap<>();
      for (int i = 0; i < curves.length; i++) {
        named.put(waits.groups().get(i), curves[i]);
      }
      LogRank test = LogRank.of(counts);
      Map<String, byte[]> files =
          new LinkedHashMap<>(new SurvivalReport(named, days, test, version).files(notes));
      files.put("curve.csv", curve(named));
      files.put("at.csv", at(named, days));
      files.put("quantiles.csv", quantiles(named));
      files.put("logrank.csv", logRank(test));
      return new Worked.Done(notes, folder.write(files));
    } catch (Stopped stopped) {
      return stopped.worked();
    }
  }

  private static int[] daysOf(String at) {
    return Arrays.stream(at.split(",", -1))
        .map(String::strip)
        .filter(day -> !day.isEmpty())
        .mapToInt(SurvivalFile::dayAfter)
        .sorted()
        .distinct()
        .toArray();
  }

  private static int dayAfter(String word) {
    try {
      int day = Integer.parseInt(word);
      if (day >= 0 && day <= DAYS_MAX) {
        return day;
      }
    } catch (NumberFormatException _) {
      // Said below, with what would do.
    }
    throw new Stopped(
        Refusal.OPTION_NOT_UNDERSTOOD,
        "--at has " + Cell.shown(word),
        "Write whole days from 0 to " + DAYS_MAX + " with commas between, as in --at 42,126.");
  }

  private Waits read(Path in, List<String> notes) {
    var waits = new Waits();
    try (Table table = Table.open(in)) {
      var columns = Columns.find(table.header(), KEYS, "");
      notes.addAll(columns.notes());
      table.forEach(
          row -> {
            waits.add(
                columns.cell(row, "group").strip(),
                days(row, columns.cell(row, "days")),
                event(row, columns.cell(row, "event")));
            if (waits.rows() % ROWS_BETWEEN_NEWS == 0) {
              news.accept(waits.rows() + " rows read");
            }
          });
    }
    if (waits.rows() == 0) {
      throw new Stopped(Refusal.FILE_EMPTY, "there is no row under the header", "Add the waits.");
    }
    notes.add(
        "%d rows in %d groups; %d reached the end that was watched for, %d were still waiting when last seen."
            .formatted(
                waits.rows(),
                waits.groups().size(),
                waits.events(),
                waits.rows() - waits.events()));
    return waits;
  }

  private static int days(Table.Row row, String raw) {
    double value = Figures.count(row, "days", raw);
    if (value != Math.rint(value) || value > DAYS_MAX) {
      throw new Stopped(
          Refusal.NUMBER_NEEDED,
          row.at("days") + " holds " + Cell.shown(raw),
          "Write whole days from 0 to " + DAYS_MAX + ".");
    }
    return (int) value;
  }

  private static boolean event(Table.Row row, String raw) {
    return switch (raw.strip()) {
      case "1", "1.0" -> true;
      case "0", "0.0" -> false;
      case String _ ->
          throw new Stopped(
              Refusal.NUMBER_NEEDED,
              row.at("event") + " holds " + Cell.shown(raw),
              "Write 1 where it happened and 0 where the person was still waiting when last"
                  + " seen.");
    };
  }

  private static byte[] curve(Map<String, Curve> curves) {
    var text =
        new CsvText(
            List.of("group", "days", "at_risk", "events", "survival", "se", "lower95", "upper95"));
    curves.forEach(
        (group, curve) ->
            Arrays.stream(curve.days())
                .mapToObj(curve::at)
                .forEach(
                    point ->
                        text.row(
                            List.of(
                                group,
                                String.valueOf(point.day()),
                                String.valueOf(point.atRisk()),
                                String.valueOf(point.ended()),
                                Figures.words(point.survival()),
                                Figures.words(point.se()),
                                Figures.words(point.lower95()),
                                Figures.words(point.upper95())))));
    return text.bytes();
  }

  /// The curves on certain days; blank on a day to which nobody of a group was followed.
  private static byte[] at(Map<String, Curve> curves, int[] days) {
    var text = new CsvText(List.of("group", "days", "survival", "se", "lower95", "upper95"));
    curves.forEach(
        (group, curve) -> {
          for (int day : days) {
            var point = curve.at(day);
            boolean known = point.atRisk() > 0 || point.survival() == 0;
            text.row(
                List.of(
                    group,
                    String.valueOf(day),
                    known ? Figures.words(point.survival()) : "",
                    known ? Figures.words(point.se()) : "",
                    known ? Figures.words(point.lower95()) : "",
                    known ? Figures.words(point.upper95()) : ""));
          }
        });
    return text.bytes();
  }

  private static byte[] quantiles(Map<String, Curve> curves) {
    var text = new CsvText(List.of("group", "quantile", "days", "lower95", "upper95"));
    curves.forEach(
        (group, curve) -> {
          for (double share : QUANTILES) {
            var quantile = curve.quantile(share);
            text.row(
                List.of(
                    group,
                    Double.toString(share),
                    Figures.words(quantile.day()),
                    Figures.words(quantile.lower95()),
                    Figures.words(quantile.upper95())));
          }
        });
    return text.bytes();
  }

  private static byte[] logRank(LogRank test) {
    var text = new CsvText(List.of("statistic", "df", "p"));
    switch (test) {
      case LogRank.Tested(var statistic, var df, var p) ->
          text.row(List.of(Figures.words(statistic), String.valueOf(df), Figures.words(p)));
      case LogRank.NotTested _ -> text.row(List.of("", "", ""));
    }
    return text.bytes();
  }
}
