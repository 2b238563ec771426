package org.mainstay.inside.huddle.meeting;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.ContactAttempts;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.referral.Reminders;
import org.mainstay.inside.safety.Concern;
import org.mainstay.inside.safety.Concerns;
import org.mainstay.inside.support.Contact;
import org.mainstay.inside.support.Contacts;

/// Reminds the team to get in touch with whoever did not come, on the same day if a concern is
/// open.
public final class MissedReminders implements Reminders {
  private final Contacts contacts;
  private final ContactAttempts attempts;
  private final Concerns concerns;
  private final InstantSource clock;

  public MissedReminders(
      Contacts contacts, ContactAttempts attempts, Concerns concerns, InstantSource clock) {
    this.contacts = contacts;
    this.attempts = attempts;
    this.concerns = concerns;
    this.clock = clock;
  }

  @Override
  public List<Reminder> due() {
    var missed = contacts.missed(clock.instant().minus(Rules.MISSED));
    if (missed.isEmpty()) {
      return List.of();
    }
    Set<ReferralId> worried =
        concerns.open().stream().map(Concern::referral).collect(Collectors.toSet());
    return missed.stream()
        .filter(contact -> !isTried(contact))
        .map(contact -> reminder(contact.referral(), worried.contains(contact.referral())))
        .toList();
  }

  /// Whether somebody has tried to reach them since.
  private boolean isTried(Contact contact) {
    return attempts.of(contact.referral()).stream()
        .anyMatch(attempt -> attempt.at().isAfter(contact.plan().starts()));
  }

  private static Reminder reminder(ReferralId referral, boolean isWorried) {
    return isWorried
        ? new Reminder(
            referral, "Did not come, concern open: call today", CaseHead.Tab.CONTACT, false, true)
        : new Reminder(referral, "Did not come: get in touch", CaseHead.Tab.CONTACT, false, false);
  }
}
