package org.mainstay.inside.support.pauses;

import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Reminders;
import org.mainstay.inside.support.London;

/// Reminds the team of everybody whose support is paused, so that nobody is forgotten.
public final class PauseReminders implements Reminders {
  private final Pauses pauses;

  public PauseReminders(Pauses pauses) {
    this.pauses = pauses;
  }

  @Override
  public List<Reminder> due() {
    var running = pauses.running();
    if (running.isEmpty()) {
      return List.of();
    }
    var withoutDate = pauses.concernsWithoutDate();
    return running.stream()
        .map(pause -> reminder(pause, withoutDate.contains(pause.referral())))
        .toList();
  }

  private Reminder reminder(Pause pause, boolean isConcernWithoutDate) {
    if (pause.isDue(pauses.today())) {
      return of(pause, "Paused: look today whether support goes on", true);
    }
    return isConcernWithoutDate
        ? of(pause, "Paused, and a concern has no review date: name one, or end the pause", true)
        : of(pause, "Paused, look again on " + London.words(pause.reviewOn()), false);
  }

  private static Reminder of(Pause pause, String words, boolean isForToday) {
    return new Reminder(pause.referral(), words, CaseHead.Tab.PAUSE, true, isForToday);
  }
}
