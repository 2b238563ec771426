package org.mainstay.inside.team.backups;

import java.util.List;
import org.mainstay.ui.Drawn;

/// How backups stand.
///
/// @param wellWords whether all is well, in a sentence
public record BackupView(boolean allWell, String wellWords, List<Line> lines) implements Drawn {
  public BackupView {
    lines = List.copyOf(lines);
  }

  /// One thing that is looked at.
  ///
  /// @param about in two or three words
  public record Line(String about, boolean isWell, String words) {}
}
