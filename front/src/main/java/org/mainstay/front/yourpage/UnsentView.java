package org.mainstay.front.yourpage;

import java.util.List;
import org.mainstay.front.helpnow.HelpInSight;
import org.mainstay.ui.Drawn;

/// Something that could not be sent just now: every word of it is still on the page.
///
/// @param why what happened and what to do, in whole sentences
/// @param again whether it can be sent again without the code
public record UnsentView(String why, boolean again, Form form, HelpInSight help) implements Drawn {

  /// What was to be sent, and where.
  public record Form(String action, List<Kept> kept) {
    public Form {
      kept = List.copyOf(kept);
    }
  }

  /// One field as it was sent.
  ///
  /// @param label what was typed into, blank for what was not typed
  public record Kept(String name, String label, String value) {
    public static Kept hidden(String name, String value) {
      return new Kept(name, "", value);
    }

    public boolean isTyped() {
      return !label.isEmpty();
    }
  }
}
