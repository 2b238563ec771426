package org.mainstay.house.signin.joining;

import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Input;
import org.mainstay.ui.nhsuk.label.Errors;

/// The page on which somebody types the code that they were given.
///
/// @param typed as it stands in the field
public record CodeView(String typed, Errors errors) implements Drawn {
  static final CodeView EMPTY = new CodeView("", Errors.NONE);

  public Input field() {
    return Input.labelled("invitation", "Your code")
        .hint("20 letters and digits. Capitals and hyphens do not matter.")
        .autocomplete("off")
        .value(typed)
        .errors(errors);
  }
}
