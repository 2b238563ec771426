package org.mainstay.inside.huddle.meeting.pages;

import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.OnScreenForAll;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.label.Errors;

/// One case that a huddle talks about, without the person's name.
///
/// @param base where the case's own pages are
/// @param asked the questions that wait, each with who asks
/// @param decided the decisions so far, latest first, without their reasons
public record TalkView(
    At at,
    CaseHead head,
    String base,
    List<String> asked,
    List<String> decided,
    List<Choice> choices,
    Talking.Typed typed,
    Errors errors)
    implements Drawn, OnScreenForAll {
  public TalkView {
    asked = List.copyOf(asked);
    decided = List.copyOf(decided);
    choices = List.copyOf(choices);
  }

  /// Where the huddle is, and this page.
  public record At(String huddle, String here) {}

  /// Sent back with a decision, so that one that was kept meanwhile is noticed.
  public int seen() {
    return decided.size();
  }
}
