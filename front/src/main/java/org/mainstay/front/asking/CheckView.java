package org.mainstay.front.asking;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Locale;
import org.mainstay.front.asking.draft.Draft;
import org.mainstay.front.asking.question.Flow;
import org.mainstay.front.asking.question.Question;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.listing.SummaryList;

/// Everything that was answered, to look at once more before it is sent.
///
/// @param answers each with a way to change it
/// @param sentBefore whether a letter was sent already, so that a change is an addition
/// @param above what stands above: help in sight, or nothing
public record CheckView(SummaryList answers, String back, boolean sentBefore, Content above)
    implements Drawn {

  static CheckView of(Flow flow, Draft draft, Content above) {
    var rows = new ArrayList<SummaryList.Row>();
    var asked = flow.asked(draft.answers());
    for (Question question : flow.told(draft.answers())) {
      for (var told : question.told(draft.answers())) {
        rows.add(
            SummaryList.Row.of(told.what(), Lines.of(told.words()))
                .changed(Flow.path(question) + "?then=check", inSentence(told.what())));
      }
    }
    return new CheckView(SummaryList.of(rows), Flow.path(asked.getLast()), draft.sent(), above);
  }

  private static String inSentence(String what) {
    return what.substring(0, 1).toLowerCase(Locale.UK) + what.substring(1);
  }
}
