package org.mainstay.inside.huddle;

import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.label.Errors;

/// Who takes a case on: every worker the person did not shut out, or the whole team, and why.
///
/// @param notice a sentence if something changed meanwhile, empty otherwise
/// @param because what was typed as the reason
public record AllocateView(
    CaseHead head,
    String path,
    int version,
    String notice,
    List<Choice> choices,
    String chosen,
    String because,
    Errors errors)
    implements Drawn {
  public AllocateView {
    choices = List.copyOf(choices);
  }
}
