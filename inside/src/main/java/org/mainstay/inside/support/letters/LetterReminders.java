package org.mainstay.inside.support.letters;

import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Reminders;

/// Reminds the team of letters that came back, until somebody has seen to each.
public final class LetterReminders implements Reminders {
  private final Letters letters;

  public LetterReminders(Letters letters) {
    this.letters = letters;
  }

  @Override
  public List<Reminder> due() {
    return letters.cameBack().stream()
        .map(
            letter ->
                new Reminder(
                    letter.referral(),
                    "A letter came back: look for another way",
                    CaseHead.Tab.LETTERS,
                    false,
                    true))
        .toList();
  }
}
