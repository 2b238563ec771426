package org.mainstay.inside.support.pathways;

import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.label.Errors;

/// On which step of a pathway a case is, what belongs to it, and the forms to move it.
///
/// @param notice a sentence if something changed meanwhile, empty otherwise
/// @param now the step it is on, in lines; empty before the first
/// @param open the move that waits, in lines; empty if none does
/// @param history what was said so far, latest first
public record PathwayView(
    CaseHead head,
    String path,
    String notice,
    List<Line> now,
    List<String> open,
    Forms forms,
    List<String> history,
    Typed typed,
    Errors errors)
    implements Drawn {
  public PathwayView {
    now = List.copyOf(now);
    open = List.copyOf(open);
    history = List.copyOf(history);
  }

  /// One thing about the step, and where more of it is; without a path if nowhere.
  public record Line(String what, String words, String path) {}

  /// What this reader may do.
  ///
  /// @param choices the steps that can be chosen; empty if none can
  /// @param isFirst whether the case begins, and is not moved
  /// @param mayLook whether they may say that it still fits
  /// @param mayDecide whether they may decide the move that waits
  /// @param mayWithdraw whether they proposed it
  /// @param whoDecides a sentence on who decides
  public record Forms(
      List<Choice> choices,
      boolean isFirst,
      boolean mayLook,
      boolean mayDecide,
      boolean mayWithdraw,
      String whoDecides) {
    public Forms {
      choices = List.copyOf(choices);
    }
  }

  /// What was chosen and typed, and which state of things it was about.
  public record Typed(String step, String because, String seen) {}
}
