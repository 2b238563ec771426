package org.mainstay.inside.huddle;

import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.label.Errors;

/// What the huddle decided about a case, and the form for a new decision.
///
/// @param choices the kinds of decision; resolving a concern only while one is open
public record DecisionsView(
    CaseHead head,
    String base,
    List<Line> decisions,
    List<Choice> choices,
    String chosen,
    String because,
    Errors errors)
    implements Drawn {
  public DecisionsView {
    decisions = List.copyOf(decisions);
    choices = List.copyOf(choices);
  }

  /// One decision in words.
  ///
  /// @param takenBack that it was taken back, by whom and why; empty if it holds
  public record Line(String at, String by, String what, String because, String takenBack) {}
}
