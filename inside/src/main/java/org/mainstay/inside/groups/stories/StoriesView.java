package org.mainstay.inside.groups.stories;

import java.util.List;
import org.mainstay.ui.Drawn;

/// The stories that the team wrote down.
public record StoriesView(List<Line> lines) implements Drawn {
  public StoriesView {
    lines = List.copyOf(lines);
  }

  /// One story.
  public record Line(String teller, String standing, String until, String path) {}
}
