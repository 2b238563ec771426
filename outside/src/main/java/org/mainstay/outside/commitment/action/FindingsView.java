package org.mainstay.outside.commitment.action;

import java.util.List;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.layout.Link;

/// The released tables of an employer's own books, each of which an action can follow from.
///
/// @param back where the promise itself is
public record FindingsView(String employer, String back, List<Part> parts) implements Drawn {
  public FindingsView {
    parts = List.copyOf(parts);
  }

  /// One release.
  ///
  /// @param tables where an action can be made of a number
  public record Part(String name, List<Link> tables) {
    public Part {
      tables = List.copyOf(tables);
    }
  }
}
