package org.mainstay.inside.messages;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.referral.Referral;
import org.mainstay.letterbox.letter.Identity;
import org.mainstay.letterbox.letter.Identity.SafeContact;
import org.mainstay.letterbox.letter.Identity.Time;
import org.mainstay.letterbox.letter.Identity.Way;
import org.mainstay.letterbox.letter.Letter;

/// The rooms with an outbox, and carriers that remember what they took. It is a Monday, 9:00.
final class MessagesHouse implements AutoCloseable {
  static final Duration SETTLES = Duration.ofMinutes(3);

  final TestInside rooms = new TestInside();
  final Carried texts = new Carried(true);
  final Carried emails = new Carried(false);
  final Messenger.Carriers carriers = new Messenger.Carriers(texts, emails);
  final Sending sending = sending(carriers);
  final OutboxList list = new OutboxList(rooms.inside, rooms.times);
  final OutboxPages pages = new OutboxPages(list, rooms.outbox, rooms.words, carriers);
  private int people;

  Sending sending(Messenger.Carriers by) {
    return new Sending(
        rooms.inside,
        rooms.once,
        rooms.people,
        by,
        new Sending.Manner(rooms.words, rooms.safeHours, SETTLES),
        rooms.clock);
  }

  Referral asks(Way way, String address, Time... times) {
    return asks(new SafeContact(way, address, false, List.of(times), ""));
  }

  Referral asks(SafeContact contact) {
    return rooms.asks(++people, letter(contact));
  }

  /// The n-th person sends their request again with another way of contact.
  void changes(int number, SafeContact contact) {
    rooms.asks(number, letter(contact));
  }

  private static Letter.Request letter(SafeContact contact) {
    var identity =
        new Identity(
            "Wren Sentinel", new Identity.Employer("", "Somewhere"), "", contact, List.of(), "");
    return new Letter.Request(identity, TestInside.wellEnough());
  }

  void writes(Referral referral, String words) {
    rooms.as(
        rooms.amina,
        () -> {
          rooms.messages.send(referral.person(), rooms.amina, words);
          return "";
        });
  }

  void queue(PersonKey person, Wording wording, String cause, Duration from, Duration expires) {
    Instant now = rooms.clock.instant();
    rooms.as(
        rooms.amina,
        () -> {
          rooms.outbox.queue(person, wording, cause, now.plus(from), now.plus(expires));
          return "";
        });
  }

  List<OutboxMessage> of(Referral referral) {
    return rooms.as(rooms.amina, () -> new OutboxRows(rooms.inside).of(referral.person()));
  }

  /// The one message there is of this case.
  OutboxMessage only(Referral referral) {
    var all = of(referral);
    if (all.size() != 1) {
      throw new AssertionError("expected one message: " + all);
    }
    return all.getFirst();
  }

  void later(Duration time) {
    rooms.clock.passes(time);
  }

  @Override
  public void close() {
    rooms.close();
  }
}
