package org.mainstay.inside.team.handbook;

import java.util.List;
import org.mainstay.ui.Drawn;

/// The handbook in use, and the versions before it.
///
/// @param refused why a change to it is not in use, empty if none waits
public record HandbookView(String version, String refused, List<File> files, List<Earlier> earlier)
    implements Drawn {
  public HandbookView {
    files = List.copyOf(files);
    earlier = List.copyOf(earlier);
  }

  /// A file, what it says of itself, and where it is read.
  public record File(String name, String about, String path) {}

  /// An earlier version, and those of its files that were changed after it.
  public record Earlier(String words, List<File> changed) {
    public Earlier {
      changed = List.copyOf(changed);
    }
  }
}
