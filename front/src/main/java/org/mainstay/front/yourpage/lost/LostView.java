package org.mainstay.front.yourpage.lost;

import org.mainstay.front.yourpage.Once;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.label.Errors;

/// The page for somebody who lost their code.
public record LostView(Once once, String name, String contact, Errors errors) implements Drawn {
  public static final String NAME = "name";
  public static final String CONTACT = "contact";
}
