package org.mainstay.inside.support;

import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.label.Errors;

/// The notes of a case and the box for a new one.
///
/// @param typed what was typed and could not be kept
public record NotesView(CaseHead head, String base, List<Line> notes, String typed, Errors errors)
    implements Drawn {
  public NotesView {
    notes = List.copyOf(notes);
  }

  /// One note in words.
  public record Line(String at, String by, List<String> paragraphs) {
    public Line {
      paragraphs = List.copyOf(paragraphs);
    }
  }
}
