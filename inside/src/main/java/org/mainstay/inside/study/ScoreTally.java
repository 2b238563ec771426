package org.mainstay.inside.study;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.inside.study.report.ReportView;
import org.mainstay.sums.scales.Band;
import org.mainstay.sums.scales.MissingRule;
import org.mainstay.sums.scales.Scale;
import org.mainstay.sums.scales.Score;

/// Counts what came out of a file of questionnaires, for its report.
final class ScoreTally {
  private final Scale scale;
  private final Map<Score.Status, Long> statuses = new EnumMap<>(Score.Status.class);
  private final Map<String, Long> bands = new LinkedHashMap<>();
  private long cases;
  private long notCases;
  private long flagged;
  private long nothingAnswered;
  private long tooFewAnswered;
  private long notOnScale;

  ScoreTally(Scale scale) {
    this.scale = scale;
    for (Score.Status status : Score.Status.values()) {
      statuses.put(status, 0L);
    }
    for (Band band : scale.rules().bands()) {
      bands.put(band.name(), 0L);
    }
  }

  /// Counts one row.
  ///
  /// @param refusedAnswer whether it holds an answer that is not on the scale
  void add(Score score, boolean refusedAnswer) {
    statuses.merge(score.status(), 1L, Long::sum);
    if (!score.band().isEmpty()) {
      bands.merge(score.band(), 1L, Long::sum);
    }
    cases += score.caseness().isYes() ? 1 : 0;
    notCases += score.caseness().isNo() ? 1 : 0;
    flagged += score.flagged() ? 1 : 0;
    if (score.status() == Score.Status.NOT_SCORABLE) {
      notOnScale += refusedAnswer ? 1 : 0;
      nothingAnswered += !refusedAnswer && score.answered() == 0 ? 1 : 0;
      tooFewAnswered += !refusedAnswer && score.answered() > 0 ? 1 : 0;
    }
  }

  long rows() {
    return statuses.values().stream().mapToLong(Long::longValue).sum();
  }

  /// What the person at the keyboard should know.
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(
        "%d rows: %d scored, %d prorated, %d not-scorable."
            .formatted(
                rows(),
                count(Score.Status.SCORED),
                count(Score.Status.PRORATED),
                count(Score.Status.NOT_SCORABLE)));
    if (notOnScale > 0) {
      notes.add(
          notOnScale
              + " rows hold an answer that "
              + scale.name()
              + " does not have; they are not-scorable.");
    }
    if (flagged > 0) {
      notes.add(flagged + " rows are flagged: the item about safety is above 0. Read these first.");
    }
    return notes;
  }

  /// The page that explains the results.
  ReportView report(List<String> notes, String version) {
    List<ReportView.TableView> tables = new ArrayList<>();
    tables.add(statusTable());
    if (!bands.isEmpty()) {
      tables.add(bandTable());
    }
    tables.add(reasonTable());
    return ReportView.ofTables(
        scale.name() + " scores",
        List.of(
            scale.title() + ". " + rows() + " rows were read.",
            "A total describes answers on one day. It ranks, refuses and discharges nobody."),
        tables,
        notes,
        facts(version));
  }

  private ReportView.TableView statusTable() {
    List<List<String>> rows = new ArrayList<>();
    for (var status : statuses.entrySet()) {
      rows.add(List.of(status.getKey().word(), String.valueOf(status.getValue())));
    }
    rows.add(List.of("all rows", String.valueOf(rows())));
    if (cases + notCases > 0) {
      rows.add(List.of("at or above the published cut", String.valueOf(cases)));
      rows.add(List.of("below the published cut", String.valueOf(notCases)));
    }
    rows.add(List.of("flagged: the item about safety is above 0", String.valueOf(flagged)));
    return new ReportView.TableView("Rows by status", List.of("Status", "Rows"), rows);
  }

  private ReportView.TableView bandTable() {
    List<List<String>> rows = new ArrayList<>();
    for (Band band : scale.rules().bands()) {
      String from = (band.above() ? "above " : "from ") + band.lower().toPlainString();
      rows.add(List.of(band.name(), from, String.valueOf(bands.getOrDefault(band.name(), 0L))));
    }
    return new ReportView.TableView(
        "Totals by published band", List.of("Band", "Points", "Rows"), rows);
  }

  private ReportView.TableView reasonTable() {
    return new ReportView.TableView(
        "What was not scorable, and why",
        List.of("Reason", "Rows"),
        List.of(
            List.of("nothing was answered", String.valueOf(nothingAnswered)),
            List.of("too few items were answered", String.valueOf(tooFewAnswered)),
            List.of("an answer is not on the scale", String.valueOf(notOnScale))));
  }

  private List<ReportView.Fact> facts(String version) {
    var licence = scale.licence();
    return List.of(
        new ReportView.Fact(
            "Questionnaire", scale.name() + ", data file version " + scale.version()),
        new ReportView.Fact("Missing answers", missingRule()),
        new ReportView.Fact("Source", licence.citation()),
        new ReportView.Fact("Rights", licence.credit()),
        new ReportView.Fact("Terms", licence.terms()),
        new ReportView.Fact("Made with", "Mainstay " + version));
  }

  private String missingRule() {
    return switch (scale.rules().missing()) {
      case MissingRule.AllNeeded() -> "None may be missing.";
      case MissingRule.MeanStandsIn(var atMost, var halfUp) ->
          "At most %d may be missing; the mean of the others stands in%s. Such totals are marked prorated."
              .formatted(atMost, halfUp ? ", rounded to a whole number, a half upwards" : "");
    };
  }

  private long count(Score.Status status) {
    return statuses.getOrDefault(status, 0L);
  }
}
