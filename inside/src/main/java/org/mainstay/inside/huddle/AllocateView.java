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
    Choosing choosing,
    String because,
    Errors errors)
    implements Drawn {

  /// Between whom the huddle chooses.
  ///
  /// @param suggestion who could support them and why, sentence by sentence; none if they do not
  ///   wait to be allocated
  /// @param chosen what was chosen so far
  public record Choosing(List<String> suggestion, List<Choice> choices, String chosen) {
    public Choosing {
      suggestion = List.copyOf(suggestion);
      choices = List.copyOf(choices);
    }
  }

  /// Where it is said what the person needs.
  public String needs() {
    return path.replaceFirst("/allocate$", "/suits");
  }
}
