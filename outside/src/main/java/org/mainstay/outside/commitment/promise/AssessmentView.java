package org.mainstay.outside.commitment.promise;

import java.util.List;
import java.util.stream.Collectors;
import org.mainstay.outside.commitment.action.Plan;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Textarea;

/// A self-assessment as a form: words for each standard, and no number.
///
/// @param back where the commitment itself is
public record AssessmentView(String employer, String back, List<Plan.Part> parts, OfficeForm form)
    implements Drawn {
  public AssessmentView {
    parts = parts.stream().filter(part -> !part.key().isEmpty()).toList();
  }

  /// The box for one standard, with how far its actions are.
  public Textarea said(Plan.Part part) {
    return Textarea.labelled(part.key(), part.name())
        .hint(
            part.actions().isEmpty()
                ? "What do you do about it, and what comes next?"
                : part.actions().stream()
                    .map(action -> action.words() + " " + action.how().status().words() + ".")
                    .collect(Collectors.joining(" ")))
        .rows(4)
        .value(form.value(part.key()))
        .errors(form.errors());
  }
}
