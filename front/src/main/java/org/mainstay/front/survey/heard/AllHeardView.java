package org.mainstay.front.survey.heard;

import java.util.List;
import org.mainstay.front.helpnow.HelpInSight;
import org.mainstay.letterbox.heard.Heard;
import org.mainstay.ui.Drawn;

/// The times at which we listened.
///
/// @param known whether they could be looked up
public record AllHeardView(List<Heard> all, boolean known, HelpInSight help) implements Drawn {
  public AllHeardView {
    all = List.copyOf(all);
  }
}
