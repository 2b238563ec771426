package org.mainstay.inside.assessment;

import java.util.List;
import java.util.Set;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.label.Errors;

/// The first conversation: what was understood, and the way to the huddle.
///
/// @param saved when it was saved last and by whom, empty if never
public record AssessmentView(
    CaseHead head,
    String saved,
    List<Choice.Item> needs,
    Typed typed,
    HuddleForm huddle,
    Errors errors)
    implements Drawn {
  public AssessmentView {
    needs = List.copyOf(needs);
  }

  /// What stands in the form.
  ///
  /// @param version the version that the worker saw, 0 if there was none
  public record Typed(
      Set<String> needs, String other, String matters, String note, String path, int version) {
    public Typed {
      needs = Set.copyOf(needs);
    }
  }

  /// The form with which the case goes to the huddle.
  ///
  /// @param isOpen whether it can go there now
  public record HuddleForm(boolean isOpen, String because, int version) {}
}
