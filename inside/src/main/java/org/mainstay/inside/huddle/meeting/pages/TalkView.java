package org.mainstay.inside.huddle.meeting.pages;

import java.time.Instant;
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
/// @param proposed who proposes which other step, without the reason; empty if nobody does
/// @param decided the decisions so far, latest first, without their reasons
public record TalkView(
    At at,
    CaseHead head,
    String base,
    List<String> asked,
    String proposed,
    List<Decided> decided,
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
  ///
  /// @param began when the huddle began: what was decided since can be taken back
  public record At(String huddle, String here, Instant began) {}

  /// One decision.
  ///
  /// @param back where it is taken back; empty if it was, or another huddle made it
  public record Decided(String words, boolean isTakenBack, String back) {}

  /// Sent back with a decision, so that one that was kept or taken back meanwhile is noticed.
  public long seen() {
    return decided.size() + decided.stream().filter(Decided::isTakenBack).count();
  }
}
