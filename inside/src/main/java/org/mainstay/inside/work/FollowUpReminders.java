package org.mainstay.inside.work;

import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Reminders;

/// Reminds the team to ask about work 13, 26 and 52 weeks after support has ended.
public final class FollowUpReminders implements Reminders {
  private final EmploymentRecords records;

  public FollowUpReminders(EmploymentRecords records) {
    this.records = records;
  }

  @Override
  public List<Reminder> due() {
    return records.due().stream()
        .map(one -> new Reminder(one.referral(), words(one), CaseHead.Tab.WORK, false, false))
        .toList();
  }

  /// Whoever was asked on their own page and has not answered is rung up.
  private static String words(EmploymentRecords.FollowUp one) {
    return one.isAsked()
        ? "Follow-up due, %s: asked on their page, no answer yet".formatted(one.at().words())
        : "Follow-up due, %s: ask about work".formatted(one.at().words());
  }
}
