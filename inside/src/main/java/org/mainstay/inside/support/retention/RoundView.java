package org.mainstay.inside.support.retention;

import java.util.List;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.label.Errors;

/// One round: which records somebody proposed to erase, and what became of it.
///
/// @param path where the form goes
/// @param isOpen whether it waits to be decided
/// @param mayAgree whether the acting worker can agree: not whoever proposed it
public record RoundView(
    String path, String state, List<Line> lines, boolean isOpen, boolean mayAgree, Errors errors)
    implements Drawn {
  public RoundView {
    lines = List.copyOf(lines);
  }

  /// One record of it.
  ///
  /// @param leftOut why it was not erased, else empty
  public record Line(String alias, String path, String words, String leftOut) {}
}
