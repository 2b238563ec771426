package org.mainstay.inside.study;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mainstay.inside.study.table.Cell;
import org.mainstay.inside.study.table.Columns;
import org.mainstay.inside.study.table.CsvText;
import org.mainstay.inside.study.table.OutFolder;
import org.mainstay.inside.study.table.Refusal;
import org.mainstay.inside.study.table.Stopped;
import org.mainstay.inside.study.table.Table;
import org.mainstay.inside.study.table.Worked;
import org.mainstay.sums.scales.AnxietyMeasure;
import org.mainstay.sums.scales.Flag;
import org.mainstay.sums.scales.Outcome;
import org.mainstay.sums.scales.Pathway;
import org.mainstay.sums.scales.Points;
import org.mainstay.sums.scales.Scale;

/// Works out whether finished courses of support helped, by the definitions of NHS Talking
/// Therapies: `./mainstay outcomes`.
public final class OutcomesFile {
  private static final String PATHWAYS = "pathways.csv";
  private static final String RATES = "rates.csv";
  private static final String REPORT = "report.html";
  private static final List<String> KEYS =
      List.of(
          "id",
          "treatment_contacts",
          "phq9_first",
          "phq9_last",
          "anxiety_measure",
          "anxiety_first",
          "anxiety_last");
  private static final List<String> FLAGS =
      List.of(
          "id",
          "finished",
          "caseness",
          "recovery",
          "reliable_improvement",
          "reliable_deterioration",
          "reliable_recovery");
  private static final int CONTACTS_MAX = 10_000;
  private static final int ROWS_BETWEEN_NEWS = 250_000;

  private final String version;
  private final Consumer<String> news;

  /// @param version of Mainstay, printed in the report
  /// @param news takes a sentence now and then while a long file is read
  public OutcomesFile(String version, Consumer<String> news) {
    this.version = version;
    this.news = news;
  }

  /// Reads, works out and writes; a refused input writes nothing.
  ///
  /// @param in the CSV file
  /// @param out the folder for the results, made if absent
  public Worked run(Path in, Path out) {
    try {
      return new Run().work(in, OutFolder.at(out, in, List.of(PATHWAYS, RATES, REPORT)));
    } catch (Stopped stopped) {
      return stopped.worked();
    }
  }

  /// One file being worked out.
  private final class Run {
    private final CsvText pathways = new CsvText(FLAGS);
    private final OutcomesTally tally = new OutcomesTally();

    Worked work(Path in, OutFolder folder) {
      List<String> notes = new ArrayList<>();
      try (var table = Table.open(in)) {
        var columns = Columns.find(table.header(), KEYS, "");
        notes.addAll(columns.notes());
        table.forEach(row -> add(new Reading(row, columns)));
      }
      notes.addAll(tally.notes());
      return new Worked.Done(
          notes,
          folder.write(
              Map.of(
                  PATHWAYS, pathways.bytes(),
                  RATES, tally.rates(),
                  REPORT, tally.report(notes, version).html())));
    }

    private void add(Reading reading) {
      Pathway pathway = reading.pathway();
      Outcome outcome = Outcome.of(pathway);
      tally.add(pathway, outcome);
      if (tally.rows() % ROWS_BETWEEN_NEWS == 0) {
        news.accept(tally.rows() + " rows worked out");
      }
      pathways.row(
          List.of(
              reading.raw("id"),
              outcome.finished().word(),
              outcome.caseness().word(),
              outcome.recovery().word(),
              outcome.reliableImprovement().word(),
              outcome.reliableDeterioration().word(),
              outcome.reliableRecovery().word()));
    }
  }

  /// One row being read.
  private record Reading(Table.Row row, Columns columns) {
    private static final Scale PHQ9 = Scale.named("phq9");

    String raw(String key) {
      return columns.cell(row, key);
    }

    Pathway pathway() {
      AnxietyMeasure measure = measure();
      var phq9Most = BigDecimal.valueOf((long) PHQ9.form().items() * PHQ9.form().highest());
      var phq9 = new Limits("PHQ-9", BigDecimal.ZERO, phq9Most, false);
      var anxiety =
          new Limits(measure.name(), measure.least(), measure.greatest(), measure.decimals());
      return new Pathway(
          finished(),
          new Pathway.Pair(points("phq9_first", phq9), points("phq9_last", phq9)),
          measure,
          new Pathway.Pair(points("anxiety_first", anxiety), points("anxiety_last", anxiety)));
    }

    private Flag finished() {
      var limits =
          new Limits(
              "a number of contacts", BigDecimal.ZERO, BigDecimal.valueOf(CONTACTS_MAX), false);
      return switch (points("treatment_contacts", limits)) {
        case Points.Unknown() -> Flag.UNKNOWN;
        case Points.Known(var contacts) -> Pathway.finishedAfter(contacts.intValue());
      };
    }

    private AnxietyMeasure measure() {
      String name = raw("anxiety_measure");
      if (name.isBlank() && raw("anxiety_first").isBlank() && raw("anxiety_last").isBlank()) {
        return AnxietyMeasure.gad7();
      }
      return AnxietyMeasure.find(name)
          .orElseThrow(
              () ->
                  new Stopped(
                      Refusal.UNKNOWN_MEASURE,
                      row.at("anxiety_measure") + " holds " + Cell.shown(name),
                      "There is "
                          + String.join(
                              ", ", AnxietyMeasure.all().stream().map(AnxietyMeasure::id).toList())
                          + "."));
    }

    private Points points(String key, Limits limits) {
      return switch (Cell.read(raw(key))) {
        case Cell.Blank() -> Points.unknown();
        case Cell.Words(var _) -> throw notPossible(key, limits);
        case Cell.Figure number -> {
          if (!limits.allow(number)) {
            throw notPossible(key, limits);
          }
          yield Points.of(number.value());
        }
      };
    }

    private Stopped notPossible(String key, Limits limits) {
      return new Stopped(
          Refusal.SCORE_NOT_POSSIBLE,
          "%s holds %s; %s is %s %s to %s"
              .formatted(
                  row.at(key),
                  Cell.shown(raw(key)),
                  limits.name(),
                  limits.decimals() ? "a number from" : "a whole number from",
                  limits.least().toPlainString(),
                  limits.greatest().toPlainString()),
          "Correct it, or leave the cell blank if it is not known.");
    }
  }

  /// What a number in a column can be.
  private record Limits(String name, BigDecimal least, BigDecimal greatest, boolean decimals) {
    boolean allow(Cell.Figure number) {
      return (decimals || number.isWhole())
          && number.value().compareTo(least) >= 0
          && number.value().compareTo(greatest) <= 0;
    }
  }
}
