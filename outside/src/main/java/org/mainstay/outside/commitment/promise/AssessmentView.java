package org.mainstay.outside.commitment.promise;

import java.util.List;
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

  /// The box for one standard.
  public Textarea said(Plan.Part part) {
    return Textarea.labelled(part.key(), "Your words on: " + part.name())
        .rows(4)
        .value(form.value(part.key()))
        .errors(form.errors());
  }
}
