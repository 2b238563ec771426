package org.mainstay.inside.huddle.handover;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.referral.Reminders;
import org.mainstay.inside.support.Contact;
import org.mainstay.inside.support.Contacts;
import org.mainstay.inside.team.Team;

/// Reminds the team of appointments that stand with somebody who left: the person would wait in
/// vain.
public final class LeftReminders implements Reminders {
  private static final Duration AHEAD = Duration.ofDays(366);
  private static final int MONTHS_BACK = 12;

  private final Team team;
  private final Contacts contacts;
  private final Clock clock;

  public LeftReminders(Team team, Contacts contacts, Clock clock) {
    this.team = team;
    this.contacts = contacts;
    this.clock = clock;
  }

  @Override
  public List<Reminder> due() {
    Instant now = clock.instant();
    return team.leftSince(LocalDate.now(clock).minusMonths(MONTHS_BACK)).stream()
        .flatMap(worker -> contacts.booked(worker.id(), now, now.plus(AHEAD)).stream())
        .map(Contact::referral)
        .distinct()
        .flatMap(LeftReminders::reminder)
        .limit(REMINDERS_MAX)
        .toList();
  }

  private static Stream<Reminder> reminder(ReferralId referral) {
    return Stream.of(
        new Reminder(
            referral,
            "An appointment is with somebody who left",
            CaseHead.Tab.APPOINTMENTS,
            false,
            true));
  }
}
