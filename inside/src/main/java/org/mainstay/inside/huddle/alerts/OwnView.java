package org.mainstay.inside.huddle.alerts;

import org.mainstay.inside.team.words.OurPages;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.label.Errors;

/// What the house looks at when a record is opened, and the worker's own numbers and emails.
///
/// @param looks whether whoever reads it looks at alerts
/// @param addresses as kept, or as typed
public record OwnView(boolean looks, String addresses, Errors errors) implements Drawn {
  public OurPages others() {
    return new OurPages();
  }
}
