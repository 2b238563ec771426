package org.mainstay.inside.support.letters.pages;

import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.ui.Drawn;

/// A letter that is being written, with its fields filled in.
///
/// @param name of its template
/// @param whom for whom it is
/// @param action where it is kept
/// @param look how it will leave, empty before somebody asks to see it
/// @param notice a sentence if somebody else changed it meanwhile, empty otherwise
public record WriteView(
    CaseHead head,
    String name,
    String whom,
    String action,
    LetterForm form,
    List<Written> look,
    String notice)
    implements Drawn {
  public WriteView {
    look = List.copyOf(look);
  }

  /// Where the letters of the case are.
  public String letters() {
    return action.substring(0, action.indexOf("/letters") + "/letters".length());
  }
}
