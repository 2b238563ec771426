package org.mainstay.inside.groups;

import java.util.List;
import org.mainstay.ui.Drawn;

/// The groups and workshops of the team.
///
/// @param toCome those that are not over
/// @param over those that are
public record GroupsView(List<Line> toCome, List<Line> over) implements Drawn {
  public GroupsView {
    toCome = List.copyOf(toCome);
    over = List.copyOf(over);
  }

  /// One of them.
  public record Line(
      String title, String kind, String first, String ledBy, String standing, String path) {}
}
