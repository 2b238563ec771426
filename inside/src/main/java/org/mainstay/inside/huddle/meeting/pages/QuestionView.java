package org.mainstay.inside.huddle.meeting.pages;

import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.label.Errors;

/// A question for the next huddle, and those that were asked before.
public record QuestionView(
    CaseHead head, String base, List<String> asked, String words, Errors errors) implements Drawn {
  public QuestionView {
    asked = List.copyOf(asked);
  }
}
