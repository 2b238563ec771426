package org.mainstay.front.gathering;

import java.util.List;
import org.mainstay.front.helpnow.HelpInSight;
import org.mainstay.ui.Drawn;

/// The groups and workshops that anybody may come to.
///
/// @param known whether they could be looked up
public record GroupsView(List<GroupLine> lines, boolean known, HelpInSight help) implements Drawn {
  public GroupsView {
    lines = List.copyOf(lines);
  }
}
