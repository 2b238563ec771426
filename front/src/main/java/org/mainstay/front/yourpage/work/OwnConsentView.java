package org.mainstay.front.yourpage.work;

import java.util.List;
import org.mainstay.front.yourpage.Once;
import org.mainstay.front.yourpage.Story;
import org.mainstay.ui.Drawn;

/// What the team may tell an employer or write to somebody, each with the one button that takes it
/// back.
public record OwnConsentView(List<Story.Consent> consents, Once once) implements Drawn {
  public OwnConsentView {
    consents = List.copyOf(consents);
  }
}
