package org.mainstay.front.invitation;

import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.label.Errors;

/// The page to type the words of an invitation.
public record WordsView(Errors errors) implements Drawn {
  static final String CODE = "code";
}
