package org.mainstay.inside.support.onward;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Reminders;
import org.mainstay.inside.support.London;

/// Reminds the team of everybody who was referred on and has no answer yet.
public final class OnwardReminders implements Reminders {
  private final OnwardReferrals onward;
  private final Clock clock;

  public OnwardReminders(OnwardReferrals onward, Clock clock) {
    this.onward = onward;
    this.clock = clock;
  }

  @Override
  public List<Reminder> due() {
    var today = LocalDate.now(clock);
    return onward.unanswered().stream().map(one -> reminder(one, today)).toList();
  }

  private static Reminder reminder(OnwardReferral one, LocalDate today) {
    boolean isToBeAsked = one.isToBeAskedAgain(today);
    if (one.isProposed()) {
      return new Reminder(
          one.referral(), "Referred on, not sent yet", CaseHead.Tab.ONWARD, false, isToBeAsked);
    }
    var words =
        isToBeAsked
            ? "Referred on, no answer: ask again today"
            : "Referred on, ask again on " + London.words(one.standing().askAgainOn());
    return new Reminder(one.referral(), words, CaseHead.Tab.ONWARD, true, isToBeAsked);
  }
}
