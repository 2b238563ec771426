package org.mainstay.front.signpost;

import org.mainstay.ui.Drawn;

/// The links to copy, and what they do and do not do.
///
/// @param hub the hub's name
/// @param html the piece to copy
public record SignpostView(String hub, String html) implements Drawn {
  /// How many rows show all of it at once.
  public long rows() {
    return html.lines().count() + 4;
  }
}
