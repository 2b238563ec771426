package org.mainstay.inside.support.rights;

import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.ui.Drawn;

/// The copy of a record as it would be sent, with what is left out of it.
///
/// @param wish what was asked and until when, empty if nothing was
/// @param path where the form goes
/// @param words to black out, one a line
/// @param changed a sentence if something was added since the worker looked; else empty
public record CopyView(
    CaseHead head, String wish, String path, String words, String changed, List<Section> parts)
    implements Drawn {
  public CopyView {
    parts = List.copyOf(parts);
  }

  /// One part of the copy.
  public record Section(String heading, List<Line> lines) {
    public Section {
      lines = List.copyOf(lines);
    }
  }

  /// One line of it.
  ///
  /// @param name its own, whatever stands around it
  public record Line(String name, String words, boolean isLeftOut) {
    /// The field by which it is left out.
    public String field() {
      return "out-" + name;
    }

    /// The field that says that the worker had it before them.
    public String shownField() {
      return "shown-" + name;
    }
  }
}
