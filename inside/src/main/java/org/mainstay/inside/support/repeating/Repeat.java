package org.mainstay.inside.support.repeating;

import java.util.List;
import java.util.UUID;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.support.ContactId;

/// Appointments that were booked together.
///
/// @param everyWeeks 1 for every week
/// @param contacts in the order in which they were booked
public record Repeat(UUID id, ReferralId referral, int everyWeeks, List<ContactId> contacts) {
  /// So many appointments at most are booked together.
  public static final int COUNT_MAX = 26;

  /// So many weeks at most lie between two of them.
  public static final int WEEKS_MAX = 4;

  public Repeat {
    contacts = List.copyOf(contacts);
  }

  /// How it repeats, in words.
  public String words() {
    return everyWeeks == 1 ? "every week" : "every %d weeks".formatted(everyWeeks);
  }

  /// Such as "3 of 6, every week".
  public String words(ContactId contact) {
    return "%d of %d, %s".formatted(contacts.indexOf(contact) + 1, contacts.size(), words());
  }

  /// The appointments from this one on.
  List<ContactId> from(ContactId contact) {
    return contacts.subList(contacts.indexOf(contact), contacts.size());
  }
}
