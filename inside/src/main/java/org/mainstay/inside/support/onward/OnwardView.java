package org.mainstay.inside.support.onward;

import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;

/// One onward referral: what happened so far, and the form for what was heard now.
///
/// @param facts to whom, why and since when
/// @param next what may be kept now, empty once nothing can follow
/// @param notice a sentence if somebody else changed it meanwhile, empty otherwise
public record OnwardView(
    CaseHead head,
    String path,
    Facts facts,
    List<Line> lines,
    List<Choice> next,
    String notice,
    OnwardForm form)
    implements Drawn {
  public OnwardView {
    lines = List.copyOf(lines);
    next = List.copyOf(next);
  }

  /// To whom, why, where it stands, where its letter is written, and where all of the case are
  /// listed.
  public record Facts(String to, String why, String state, String letter, String list) {}

  /// One step on its way.
  ///
  /// @param note what was heard, may be empty
  public record Line(String when, String state, String by, String note) {}
}
