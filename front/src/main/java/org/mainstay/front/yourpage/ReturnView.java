package org.mainstay.front.yourpage;

import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.label.Errors;

/// The page to type a code; after any failure it says the same to everybody.
public record ReturnView(Errors errors) implements Drawn {
  static final String CODE = "code";

  /// Where the script lies that looks at the code before it is sent; the page needs none.
  public String script() {
    return ReturnScript.PATH;
  }

  static ReturnView first() {
    return new ReturnView(Errors.NONE);
  }

  static ReturnView again() {
    return new ReturnView(
        Errors.of(CODE, "We did not find a page for this code. Check each word and try again."));
  }
}
