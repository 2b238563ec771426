package org.mainstay.front.survey;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.letterbox.survey.OpenSurveys;
import org.mainstay.letterbox.survey.Sheet;
import org.mainstay.ui.nhsuk.listing.SummaryList;

/// Everything that somebody answered, row by row, each with a way to change it.
final class Checked {
  private static final String NOTHING = "No answer";

  private Checked() {}

  static CheckView of(OpenSurveys.Open open, String link, Filling filling) {
    var steps = Step.of(open.survey());
    var rows = new ArrayList<SummaryList.Row>();
    for (int number = 1; number <= steps.size(); number++) {
      rows.addAll(rows(steps.get(number - 1), filling, "/s/" + link + "/" + number));
    }
    return new CheckView(
        link, "/s/" + link + "/" + steps.size(), SummaryList.of(rows), isBlank(open, filling));
  }

  static boolean isBlank(OpenSurveys.Open open, Filling filling) {
    return filling.answered(open.survey().sheet()).items().isEmpty() && filling.words().isBlank();
  }

  private static List<SummaryList.Row> rows(Step step, Filling filling, String path) {
    return switch (step) {
      case Step.Groups(var groups) ->
          groups.stream().map(group -> row(group.line(), filling, path)).toList();
      case Step.Lines(var block) ->
          block.lines().stream().map(line -> row(line, filling, path)).toList();
      case Step.OwnWords(var asks) -> List.of(row(asks, filling.words(), path));
      case Step.OwnCode() -> List.of(row("Your code", filling.answers().text(Filling.CODE), path));
    };
  }

  private static SummaryList.Row row(Sheet.Line line, Filling filling, String path) {
    return row(line.asks(), filling.chosen(line).map(line::words).orElse(""), path);
  }

  private static SummaryList.Row row(String asks, String said, String path) {
    return SummaryList.Row.of(asks, said.isBlank() ? NOTHING : said).changed(path, asks);
  }
}
