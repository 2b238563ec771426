package org.mainstay.front.asking;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.mainstay.front.asking.draft.Draft;
import org.mainstay.front.asking.question.Flow;
import org.mainstay.front.asking.question.Question;
import org.mainstay.ui.Drawn;

/// Everything that was answered, to look at once more before it is sent.
///
/// @param sentBefore whether a letter was sent already, so that a change is an addition
/// @param above what stands above: help in sight, or nothing
public record CheckView(List<Row> rows, String back, boolean sentBefore, Content above)
    implements Drawn {
  public CheckView {
    rows = List.copyOf(rows);
  }

  /// One answer, and where to change it.
  public record Row(String what, List<String> lines, String change) {
    public Row {
      lines = List.copyOf(lines);
    }
  }

  static CheckView of(Flow flow, Draft draft, Content above) {
    var rows = new ArrayList<Row>();
    var asked = flow.asked(draft.answers());
    for (Question question : asked) {
      for (var told : question.told(draft.answers())) {
        rows.add(
            new Row(
                told.what(), told.words().lines().toList(), Flow.path(question) + "?then=check"));
      }
    }
    return new CheckView(rows, Flow.path(asked.getLast()), draft.sent(), above);
  }
}
