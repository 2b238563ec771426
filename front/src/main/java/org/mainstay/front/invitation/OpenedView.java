package org.mainstay.front.invitation;

import java.util.Locale;
import org.mainstay.front.asking.question.WhoInvitedYou;
import org.mainstay.letterbox.letter.Invited;
import org.mainstay.ui.Drawn;

/// An invitation as the person reads it.
///
/// @param by who made it, at the beginning of a sentence
/// @param words what they wrote, blank if nothing
/// @param code the words that opened it, to go on with
public record OpenedView(String by, String words, String code) implements Drawn {
  static OpenedView of(Invited invitation, String code) {
    String by = WhoInvitedYou.words(invitation.by());
    return new OpenedView(
        by.substring(0, 1).toUpperCase(Locale.UK) + by.substring(1), invitation.words(), code);
  }

  @Override
  public String toString() {
    return "[confidential]";
  }
}
