package org.mainstay.inside.support.offering;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.support.Contact;
import org.mainstay.inside.support.ContactId;
import org.mainstay.inside.trail.WorkerId;

/// Times that a worker offers a person for one appointment; whoever chooses first has the time.
///
/// @param terms with whom, how, how long and until when
/// @param slots every time that was offered, earliest first
/// @param contact the appointment that was booked from it
/// @param isClosed whether it was withdrawn
public record Offer(
    UUID id,
    ReferralId referral,
    PersonKey person,
    Terms terms,
    List<Slot> slots,
    Optional<ContactId> contact,
    boolean isClosed) {
  /// So many times are offered at most.
  public static final int SLOTS_MAX = 10;

  public Offer {
    slots = List.copyOf(slots);
  }

  /// With whom, how, how long, and until when somebody may choose.
  public record Terms(WorkerId worker, Contact.Manner manner, int minutes, Instant until) {
    /// The appointment that begins at this time.
    Contact.Plan at(Instant starts) {
      return new Contact.Plan(starts, minutes, manner, worker, true);
    }
  }

  /// One time.
  public record Slot(UUID id, Instant starts) {}

  /// Whether somebody may still choose at this moment.
  public boolean isOpen(Instant now) {
    return !isClosed && now.isBefore(terms.until());
  }

  /// The time with this id.
  Optional<Slot> slot(String slot) {
    return slots.stream().filter(one -> one.id().toString().equals(slot)).findFirst();
  }
}
