package org.mainstay.inside.groups;

import java.util.List;
import org.mainstay.ui.Drawn;

/// One group or workshop, and who comes: by alias alone, for a screen that others may see.
///
/// @param isAhead whether it can still be put on the public page
public record GroupView(
    Gathering one,
    String path,
    String ledBy,
    List<Row> sessions,
    List<Row> coming,
    List<Row> waiting,
    boolean isAhead)
    implements Drawn {
  static final String NO_CASE = "Somebody without a case";

  public GroupView {
    sessions = List.copyOf(sessions);
    coming = List.copyOf(coming);
    waiting = List.copyOf(waiting);
  }

  /// One line of a list.
  ///
  /// @param path where it leads, empty if nowhere
  public record Row(String words, String path) {}

  public boolean isDraft() {
    return one.standing() == Gathering.Standing.DRAFT;
  }

  public boolean isOff() {
    return one.standing() == Gathering.Standing.CALLED_OFF;
  }
}
