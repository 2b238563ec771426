package org.mainstay.outside.academy.shelf;

import org.mainstay.ui.Drawn;

/// What a printed page says at its end: where it came from, the hub, and who helps at once.
///
/// @param path of the page
public record OnPaper(HubLines hub, String path) implements Drawn {

  /// The whole address of the page.
  public String from() {
    return hub.address() + path;
  }
}
