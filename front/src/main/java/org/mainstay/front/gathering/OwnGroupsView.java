package org.mainstay.front.gathering;

import java.util.List;
import org.mainstay.front.yourpage.Once;
import org.mainstay.ui.Drawn;

/// The groups on somebody's own page.
///
/// @param sent what they sent that is not answered yet
public record OwnGroupsView(OwnGroups groups, List<String> sent, Once once) implements Drawn {
  public OwnGroupsView {
    sent = List.copyOf(sent);
  }
}
