package org.mainstay.inside.referral;

import java.util.List;

/// What a room reminds the team of, for the board and for a case's own page.
@FunctionalInterface
public interface Reminders {
  /// How many reminders one room gives at most.
  int REMINDERS_MAX = 500;

  /// What there is to see to, as far as the acting worker may see it.
  List<Reminder> due();

  /// One thing to see to, in words that anybody in front of the board may read.
  ///
  /// @param page where it is seen to
  /// @param waits whether the case waits on others for it
  /// @param isForToday whether the day stays open until somebody has seen to it
  record Reminder(
      ReferralId referral, String words, CaseHead.Tab page, boolean waits, boolean isForToday) {
    /// Where it is seen to.
    public String path() {
      return page.of(referral);
    }
  }
}
