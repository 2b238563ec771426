package org.mainstay.outside.network.steering;

import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.DateInput;
import org.mainstay.ui.nhsuk.form.Input;

/// A member of the steering group as a form.
///
/// @param path where it is sent
public record MemberView(String path, OfficeForm form) implements Drawn {

  public Input organisation() {
    return Input.labelled("organisation", "For which organisation do they sit there?")
        .value(form.value("organisation"))
        .errors(form.errors());
  }

  public Input role() {
    return Input.labelled("role", "What is their role?")
        .hint("Such as Director of people. No name.")
        .value(form.value("role"))
        .errors(form.errors());
  }

  public DateInput since() {
    return DateInput.labelled("since", "Since when?")
        .hint("For example 31 3 2026.")
        .holding(form.day("since"))
        .errors(form.errors());
  }

  public DateInput until() {
    return DateInput.labelled("until", "Until when?")
        .hint("Leave it empty as long as nobody knows.")
        .holding(form.day("until"))
        .errors(form.errors());
  }
}
