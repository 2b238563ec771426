package org.mainstay.inside.support.tasks;

import java.util.List;
import java.util.stream.Stream;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.referral.Reminders;

/// Reminds the team of cases in which something should be done by now.
public final class TaskReminders implements Reminders {
  private final Tasks tasks;

  public TaskReminders(Tasks tasks) {
    this.tasks = tasks;
  }

  @Override
  public List<Reminder> due() {
    return cases().map(TaskReminders::reminder).toList();
  }

  private Stream<ReferralId> cases() {
    return tasks.overdue().stream()
        .flatMap(task -> task.about().stream())
        .map(Task.About::referral)
        .distinct();
  }

  private static Reminder reminder(ReferralId referral) {
    return new Reminder(referral, "A task is overdue", CaseHead.Tab.TASKS, false, false);
  }
}
