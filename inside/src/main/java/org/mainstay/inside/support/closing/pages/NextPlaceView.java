package org.mainstay.inside.support.closing.pages;

import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;

/// Where somebody goes on when the hub closes, and the form to keep what they said in a talk.
///
/// @param asked when they were asked on their own page, in words
/// @param said what was said so far, latest first
/// @param choices where they can go on
/// @param concern whether a concern is open
/// @param isFixed whether the record is packed, so that nothing is changed any more
public record NextPlaceView(
    CaseHead head,
    String path,
    String asked,
    List<String> said,
    List<Choice> choices,
    boolean concern,
    boolean isFixed,
    NextPlaceForm form)
    implements Drawn {
  public NextPlaceView {
    said = List.copyOf(said);
    choices = List.copyOf(choices);
  }
}
