package org.mainstay.ui.nhsuk.form;

import org.mainstay.ui.nhsuk.Given;

/// How a list of choices is laid out: small for the team's screens, or in one line.
public record Layout(boolean small, boolean inline) {
  public static final Layout USUAL = new Layout(false, false);

  String classes(String block) {
    return Given.together(
        block, Given.when(small, block + "--small"), Given.when(inline, block + "--inline"));
  }
}
