package org.mainstay.inside.support.rights;

import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.ui.Drawn;

/// The copy of a record as it would be sent, with what is left out of it.
///
/// @param wish what was asked and until when, empty if nothing was
/// @param path where the form goes
/// @param words to black out, one a line
public record CopyView(CaseHead head, String wish, String path, String words, List<Section> parts)
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
  /// @param field by which it is left out
  public record Line(String field, String words, boolean isLeftOut) {}
}
