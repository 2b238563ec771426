package org.mainstay.inside.safety;

import java.util.List;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.DateInput;
import org.mainstay.ui.nhsuk.label.Errors;

/// The form that says who does what, by when.
///
/// @param workers those who may see the case
public record OwnForm(
    WordsForm.Target target,
    List<Choice.Item> workers,
    String owner,
    String nextStep,
    DateInput.Typed reviewOn,
    Errors errors)
    implements Drawn {
  public OwnForm {
    workers = List.copyOf(workers);
  }
}
