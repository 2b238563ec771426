package org.mainstay.inside.messages;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.mainstay.inside.messages.Messenger.Parcel;
import org.mainstay.inside.messages.OutboxRows.Change;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.Purpose;
import org.mainstay.letterbox.letter.Identity.SafeContact;
import org.mainstay.letterbox.letter.WorkAddress;

/// Decides of one message whether it may go out now, and reads only then where to.
final class Preparing {
  private final OutboxRows rows;
  private final People people;
  private final Sending.Manner manner;
  private final InstantSource clock;

  Preparing(OutboxRows rows, People people, Sending.Manner manner, InstantSource clock) {
    this.rows = rows;
    this.people = people;
    this.manner = manner;
    this.clock = clock;
  }

  /// A message that is marked as being handed over, and what to hand over.
  record Prepared(OutboxMessage message, Parcel parcel) {}

  /// Marks a message as being handed over, if it may go out now; otherwise says why not, or when.
  Optional<Prepared> prepare(OutboxMessage message) {
    var now = clock.instant();
    if (message.isOver(now)) {
      return notSent(message, Why.TOO_LATE);
    }
    var anybody = manner.hours().next(now);
    if (anybody.isAfter(now)) {
      // Nobody is sent anything now, so there is no reason to open the record.
      return later(message, Optional.of(anybody));
    }
    var opened = people.open(message.person(), Purpose.SENDING);
    if (opened.isEmpty()) {
      return notSent(message, Why.NO_RECORD);
    }
    return prepare(message, opened.get().identity().openFor(Purpose.SENDING).contact(), now);
  }

  private Optional<Prepared> prepare(OutboxMessage message, SafeContact contact, Instant now) {
    return switch (contact.way()) {
      case PHONE -> notSent(message, Why.WANTS_A_CALL);
      case HERE_ONLY -> notSent(message, Why.PAGE_ONLY);
      case TEXT -> byAddress(message, contact, Channel.TEXT, now);
      case EMAIL ->
          WorkAddress.looksLikeOne(contact.address()) && !contact.workAddressAgreed()
              ? notSent(message, Why.WORK_ADDRESS)
              : byAddress(message, contact, Channel.EMAIL, now);
    };
  }

  private Optional<Prepared> byAddress(
      OutboxMessage message, SafeContact contact, Channel channel, Instant now) {
    if (contact.address().isBlank()) {
      return notSent(message, Why.NO_ADDRESS);
    }
    var hours = manner.hours();
    if (message.wording() == Wording.SOMETHING_WAITS
        && rows.toldSince(message, hours.startOfDay(now))) {
      return later(message, hours.nextDay(now, contact));
    }
    var safe = hours.next(now, contact);
    if (safe.isEmpty() || safe.get().isAfter(now)) {
      return later(message, safe);
    }
    var marked =
        rows.change(
            message,
            Change.to(State.HANDING_OVER, Why.NOTHING, message)
                .by(channel)
                .due(now.plus(manner.settles())));
    return marked ? Optional.of(prepared(message, contact, channel)) : Optional.empty();
  }

  private Prepared prepared(OutboxMessage message, SafeContact contact, Channel channel) {
    var words = manner.words();
    return new Prepared(
        message.handedOverOnceMore(channel),
        new Parcel(
            message.id(),
            channel,
            contact.address().strip(),
            words.subject(),
            words.of(message.wording())));
  }

  private Optional<Prepared> later(OutboxMessage message, Optional<Instant> at) {
    if (at.isEmpty() || !at.get().isBefore(message.times().expires())) {
      return notSent(message, Why.NO_SAFE_TIME);
    }
    rows.change(message, Change.to(State.WAITING, Why.NOTHING, message).due(at.get()));
    return Optional.empty();
  }

  private Optional<Prepared> notSent(OutboxMessage message, Why because) {
    rows.change(message, Change.to(State.NOT_SENT, because, message));
    return Optional.empty();
  }
}
