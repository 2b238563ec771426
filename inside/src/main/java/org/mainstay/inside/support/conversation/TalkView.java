package org.mainstay.inside.support.conversation;

import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.Select;

/// A talk about one area in four steps, and what comes of it.
///
/// @param said what they said of it, in words
/// @param steps what is asked in each step
/// @param team who may do what was agreed
public record TalkView(
    CaseHead head,
    String path,
    String name,
    String said,
    ConversationWords.Steps steps,
    List<Select.Line> team,
    TalkForm form)
    implements Drawn {
  public TalkView {
    team = List.copyOf(team);
  }

  /// What becomes of what was agreed.
  public List<Choice> becomes() {
    return List.of(
        Choice.of(TalkForm.TASK, "A task of somebody of the team"),
        Choice.of(TalkForm.GOAL, "A goal of theirs"),
        Choice.of(TalkForm.NOTHING, "Nothing more is kept"));
  }

  /// Where the conversation is.
  public String conversation() {
    return path.substring(0, path.indexOf("/conversation") + "/conversation".length());
  }
}
