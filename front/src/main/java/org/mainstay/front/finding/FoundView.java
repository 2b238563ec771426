package org.mainstay.front.finding;

import java.util.List;
import org.mainstay.ui.Drawn;

/// What was found for a need, and the one question where to look.
///
/// @param path where the form goes
/// @param near what was typed, kept in the field
/// @param notice a sentence about the place that was typed, empty if there is none
public record FoundView(String heading, String path, String near, String notice, List<Group> groups)
    implements Drawn {
  public FoundView {
    groups = List.copyOf(groups);
  }

  /// Entries under one heading.
  ///
  /// @param more whether there are more of them than are shown
  public record Group(String heading, List<EntryWords> entries, boolean more) {
    public Group {
      entries = List.copyOf(entries);
    }
  }
}
