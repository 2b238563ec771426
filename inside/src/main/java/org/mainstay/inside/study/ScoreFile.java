package org.mainstay.inside.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.mainstay.inside.study.table.Cell;
import org.mainstay.inside.study.table.Columns;
import org.mainstay.inside.study.table.CsvText;
import org.mainstay.inside.study.table.OutFolder;
import org.mainstay.inside.study.table.Refusal;
import org.mainstay.inside.study.table.Stopped;
import org.mainstay.inside.study.table.Table;
import org.mainstay.inside.study.table.Worked;
import org.mainstay.sums.scales.Answer;
import org.mainstay.sums.scales.Answers;
import org.mainstay.sums.scales.Flag;
import org.mainstay.sums.scales.Points;
import org.mainstay.sums.scales.Rules;
import org.mainstay.sums.scales.Scale;
import org.mainstay.sums.scales.Scales;
import org.mainstay.sums.scales.Score;

/// Scores a file of questionnaires, item by item: `./mainstay score`.
public final class ScoreFile {
  private static final String SCORES = "scores.csv";
  private static final String REPORT = "report.html";
  private static final int ROWS_BETWEEN_NEWS = 250_000;

  private final String version;
  private final Consumer<String> news;

  /// What is asked for.
  ///
  /// @param scale short name of the questionnaire
  /// @param in the CSV file
  /// @param out the folder for the results, made if absent
  /// @param map as after `--map`, empty if not given
  /// @param missing as after `--missing`, empty if not given
  /// @param lenient whether a row with an answer that is not on the scale is `not-scorable` instead
  ///   of refusing the file
  public record Request(
      String scale, Path in, Path out, String map, String missing, boolean lenient) {

    /// The plain request: columns under their own names, blank alone is missing.
    public static Request of(String scale, Path in, Path out) {
      return new Request(scale, in, out, "", "", false);
    }
  }

  /// @param version of Mainstay, printed in the report
  /// @param news takes a sentence now and then while a long file is read
  public ScoreFile(String version, Consumer<String> news) {
    this.version = version;
    this.news = news;
  }

  /// Reads, scores and writes; a refused input writes nothing.
  public Worked run(Request request) {
    try {
      return new Run(scaleOf(request), request).work();
    } catch (Stopped stopped) {
      return stopped.worked();
    }
  }

  private static Scale scaleOf(Request request) {
    return Scales.find(request.scale())
        .orElseThrow(
            () ->
                new Stopped(
                    Refusal.UNKNOWN_SCALE,
                    Cell.shown(request.scale()),
                    "There is " + String.join(", ", Scales.ids()) + "."));
  }

  /// One file being scored.
  private final class Run {
    private final Scale scale;
    private final Request request;
    private final Cell.Codes codes;
    private final List<String> items;
    private final ScoreTally tally;
    private final CsvText scores =
        new CsvText(List.of("id", "total", "band", "case", "answered", "flagged", "status"));

    Run(Scale scale, Request request) {
      this.scale = scale;
      this.request = request;
      this.codes = Cell.Codes.parse(request.missing());
      this.items =
          IntStream.rangeClosed(1, scale.form().items()).mapToObj(i -> "item" + i).toList();
      this.tally = new ScoreTally(scale);
    }

    Worked work() {
      var folder = OutFolder.at(request.out(), request.in(), List.of(SCORES, REPORT));
      List<String> keys = new ArrayList<>(List.of("id"));
      keys.addAll(items);
      List<String> notes = new ArrayList<>();
      try (var table = Table.open(request.in())) {
        var columns = Columns.find(table.header(), keys, request.map());
        notes.addAll(columns.notes());
        table.forEach(row -> score(row, columns));
      }
      List<String> alsoAnswers = codes.between(scale.form().lowest(), scale.form().highest());
      if (!alsoAnswers.isEmpty()) {
        notes.add(
            "%s has %s as an answer; as --missing asks, it was read as no answer."
                .formatted(scale.name(), String.join(", ", alsoAnswers)));
      }
      notes.addAll(tally.notes());
      var report = tally.report(notes, version);
      return new Worked.Done(
          notes, folder.write(Map.of(SCORES, scores.bytes(), REPORT, report.html())));
    }

    private void score(Table.Row row, Columns columns) {
      List<Answer> answers = new ArrayList<>();
      Map<Integer, String> notOnScale = new LinkedHashMap<>();
      for (int item = 1; item <= items.size(); item++) {
        String key = items.get(item - 1);
        String raw = columns.cell(row, key);
        Cell cell = codes.read(raw);
        if (isOnScale(cell)) {
          answers.add(answerOf(cell));
        } else if (request.lenient()) {
          answers.add(Answer.missing());
          notOnScale.put(item, raw);
        } else {
          throw notOnScale(row.at(columns.name(key)), raw);
        }
      }
      Score score = scoreOf(new Answers(answers), notOnScale);
      tally.add(score, !notOnScale.isEmpty());
      if (tally.rows() % ROWS_BETWEEN_NEWS == 0) {
        news.accept(tally.rows() + " rows scored");
      }
      scores.row(
          List.of(
              columns.cell(row, "id"),
              score.total().words(),
              score.band(),
              score.caseness().word(),
              String.valueOf(score.answered()),
              String.valueOf(score.flagged()),
              score.status().word()));
    }

    private Score scoreOf(Answers answers, Map<Integer, String> notOnScale) {
      if (notOnScale.isEmpty()) {
        return scale.score(answers);
      }
      boolean flagged = scale.flagged(answers);
      if (scale.rules().safetyItem() instanceof Rules.SafetyItem.Item(var item)
          && notOnScale.containsKey(item)) {
        // Safe first: whatever was meant by 5 or 1.5, it was more than "not at all".
        flagged =
            codes.read(notOnScale.getOrDefault(item, "")) instanceof Cell.Figure(var value)
                && value.signum() > 0;
      }
      return new Score(
          Score.Status.NOT_SCORABLE,
          Points.unknown(),
          "",
          Flag.UNKNOWN,
          answers.answered(),
          flagged);
    }

    private boolean isOnScale(Cell cell) {
      return switch (cell) {
        case Cell.Blank() -> true;
        case Cell.Words(var _) -> false;
        case Cell.Figure number -> number.isWhole() && scale.form().has(number.value().intValue());
      };
    }

    private static Answer answerOf(Cell cell) {
      return cell instanceof Cell.Figure(var value)
          ? Answer.of(value.intValue())
          : Answer.missing();
    }

    private Stopped notOnScale(String where, String raw) {
      return new Stopped(
          Refusal.ANSWER_NOT_ON_SCALE,
          "%s holds %s; %s has the whole numbers %d to %d"
              .formatted(
                  where,
                  Cell.shown(raw),
                  scale.name(),
                  scale.form().lowest(),
                  scale.form().highest()),
          "Correct it, name it after --missing if it means no answer, or use --lenient to leave"
              + " such rows unscored.");
    }
  }
}
