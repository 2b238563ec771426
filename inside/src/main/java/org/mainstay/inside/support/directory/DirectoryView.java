package org.mainstay.inside.support.directory;

import java.util.List;
import org.mainstay.ui.Drawn;

/// The entries of the directory as the team keeps them, longest unchecked first.
///
/// @param counted how many there are in all, in words
/// @param words what was looked for, empty for all
public record DirectoryView(String counted, String words, List<Line> lines) implements Drawn {
  public DirectoryView {
    lines = List.copyOf(lines);
  }

  /// One entry.
  ///
  /// @param checked when somebody last made sure of it, in words
  /// @param shown whether people see it, in words
  public record Line(
      String id, String name, String runBy, String checked, String shown, boolean takenOut) {}
}
