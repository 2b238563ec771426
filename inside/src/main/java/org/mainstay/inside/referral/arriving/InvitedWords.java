package org.mainstay.inside.referral.arriving;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.letterbox.letter.Invited;

/// How somebody came, in the words of the team, with the official source of referral.
public final class InvitedWords {
  private InvitedWords() {}

  /// Nothing for whoever came by themselves; else who invited them, and what they brought along.
  public static List<String> of(Invited invited) {
    if (invited.by() == Invited.By.NOBODY) {
      return List.of();
    }
    var words = new ArrayList<String>();
    words.add(
        "By an invitation of %s (source of referral %s). Whoever invited them does not know that they came."
            .formatted(inWords(invited.by()), invited.by().code()));
    if (!invited.words().isBlank()) {
      words.add("They showed us what was written to them:");
      words.addAll(invited.words().lines().toList());
    }
    return words;
  }

  private static String inWords(Invited.By by) {
    return by == Invited.By.EMPLOYER ? "their employer" : "occupational health";
  }
}
