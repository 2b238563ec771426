package org.mainstay.front.survey.heard;

import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Input;
import org.mainstay.ui.nhsuk.label.Errors;

/// The form for the seven words of a slip.
///
/// @param code what was typed
/// @param fault whether it could not be kept, through no fault of theirs
public record TakeBackView(String code, Errors errors, boolean fault) implements Drawn {
  static final String CODE = "code";

  public Input words() {
    return Input.labelled(CODE, "The seven words on your slip")
        .hint("Small mistakes do not matter.")
        .autocomplete("off")
        .value(code)
        .errors(errors);
  }
}
