package org.mainstay.inside.huddle.meeting;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
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
import org.mainstay.inside.support.codes.Attended;

/// Reminds the team to get in touch with whoever did not come or came too late to be seen, on the
/// same day if a concern is open.
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
    var tried = attempts.latestOf(missed.stream().map(Contact::referral).toList());
    return missed.stream()
        .filter(contact -> !isTriedSince(contact, tried))
        .map(contact -> reminder(contact, worried.contains(contact.referral())))
        .toList();
  }

  /// Whether somebody has tried to reach them since.
  private static boolean isTriedSince(Contact contact, Map<ReferralId, Instant> tried) {
    return tried.getOrDefault(contact.referral(), Instant.MIN).isAfter(contact.plan().starts());
  }

  private static Reminder reminder(Contact contact, boolean isWorried) {
    boolean cameLate = contact.attended() == Attended.LATE_NOT_SEEN;
    var what = cameLate ? "Came too late to be seen" : "Did not come";
    var then = cameLate ? ": book another time" : ": get in touch";
    return new Reminder(
        contact.referral(),
        isWorried ? what + ", concern open: call today" : what + then,
        CaseHead.Tab.CONTACT,
        false,
        isWorried);
  }
}
