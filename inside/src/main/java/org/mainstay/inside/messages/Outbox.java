package org.mainstay.inside.messages;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import org.mainstay.inside.people.Doorbell;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.trail.Acting;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The messages that are to tell people by text or email that something waits, queued in the same
/// transaction as what waits.
public final class Outbox implements Doorbell {
  /// Nobody is told of something a week later.
  private static final Duration TOLD_WITHIN = Duration.ofDays(7);

  private static final String QUEUE =
      """
      insert into inside_messages.outbox
             (message_id, person_key, cause, text_code, state, queued_at, due_at, expires_at)
      values (:id, :personKey, :cause, :text, 'WAITING', :now, :notBefore, :expires)
          on conflict do nothing
      """;

  private static final String WITHDRAW =
      """
      update inside_messages.outbox
         set state = 'WITHDRAWN', due_at = null, version = version + 1
       where person_key = :personKey
         and state = 'WAITING'
         and starts_with(cause, :cause)
      """;

  private static final String SEEN_TO =
      """
      update inside_messages.outbox
         set state = 'WITHDRAWN', due_at = null, version = version + 1
       where message_id = :id
         and state in ('WAITING', 'FAILED')
      """;

  // A new number, so that no carrier takes it for the one that failed.
  private static final String AGAIN =
      """
      update inside_messages.outbox o
         set message_id = :fresh, state = 'WAITING', why = 'NOTHING', attempts = 0, due_at = :now,
             expires_at = case when text_code = 'COMING_UP' then expires_at else :expires end,
             handed_at = null, provider_reference = '', version = version + 1
       where message_id = :id
         and state = 'FAILED'
         and not exists (select 1
                           from inside_messages.outbox w
                          where w.person_key = o.person_key
                            and w.text_code = 'SOMETHING_WAITS'
                            and o.text_code = 'SOMETHING_WAITS'
                            and w.state = 'WAITING')
      """;

  private final JdbcClient inside;
  private final SafeHours hours;
  private final MessageWords words;
  private final InstantSource clock;

  /// @param inside the inside's own connection
  public Outbox(JdbcClient inside, SafeHours hours, MessageWords words, InstantSource clock) {
    this.inside = inside;
    this.hours = hours;
    this.words = words;
    this.clock = clock;
  }

  /// Queues a message; the same cause never queues twice for the same person.
  ///
  /// @param cause what it is about, the same for the same thing
  /// @param notBefore the earliest that it goes out
  /// @param expires from then on it is too late, and it is not sent any more
  public void queue(
      PersonKey person, Wording wording, String cause, Instant notBefore, Instant expires) {
    inside
        .sql(QUEUE)
        .param("id", UUID.randomUUID())
        .param("personKey", person.value())
        .param("cause", cause)
        .param("text", wording.name())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("notBefore", notBefore.atOffset(ZoneOffset.UTC))
        .param("expires", expires.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Something new lies in a mailbox. The person is told so if it waits for them and they did not
  /// put it there themselves, and is reminded of whatever begins on a later day.
  @Override
  public void rings(PersonKey person, String about, BoxItem item) {
    switch (item) {
      case BoxItem.Appointment appointment -> {
        remind(person, about, appointment);
        somethingWaits(person, about);
      }
      case BoxItem.Seat seat -> {
        remind(person, about, seat);
        somethingWaits(person, about);
      }
      case BoxItem.ToFill form -> questionsWait(person, form.id(), form.until());
      case BoxItem.WorkAsked asked -> questionsWait(person, asked.id() + "/" + about, soon());
      // A new page is always put there by the house, and whoever moves must hear of it.
      case BoxItem.NewPage _ -> tellNow(person, about, soon());
      case BoxItem.PlaceAsked asked -> questionsWait(person, asked.id(), soon());
      case BoxItem.Happened _,
          BoxItem.FromTeam _,
          BoxItem.Offer _,
          BoxItem.OwnStory _,
          BoxItem.EmployerConsent _,
          BoxItem.LetterConsent _,
          BoxItem.CopyPart _ ->
          somethingWaits(person, about);
      case BoxItem.Answered answered -> {
        withdraw(person, questions(answered.about()));
        somethingWaits(person, about);
      }
      // Whoever has answered already is not told that questions wait.
      case BoxItem.Measured measured when !measured.ask().isEmpty() ->
          withdraw(person, questions(measured.ask()));
      // What was done together, what they wrote, and what nobody has to read at once.
      case BoxItem.Measured _,
          BoxItem.GoalSet _,
          BoxItem.GoalRated _,
          BoxItem.FromPerson _,
          BoxItem.Sent _,
          BoxItem.Opened _,
          BoxItem.Erased _ -> {}
    }
  }

  private Instant soon() {
    return clock.instant().plus(TOLD_WITHIN);
  }

  private void questionsWait(PersonKey person, String about, Instant expires) {
    queue(person, Wording.QUESTIONS_WAIT, questions(about), clock.instant(), expires);
  }

  private static String questions(String ask) {
    return "questions/" + ask;
  }

  /// The house answers what people did themselves: they wait for that already.
  private void somethingWaits(PersonKey person, String about) {
    if (!Acting.now().equals(Acting.HOUSE)) {
      tellNow(person, about, clock.instant().plus(TOLD_WITHIN));
    }
  }

  /// Tells somebody now that something waits, whoever put it there.
  ///
  /// @param about what it is about, the same for the same thing
  /// @param expires from then on it is too late
  public void tellNow(PersonKey person, String about, Instant expires) {
    queue(person, Wording.SOMETHING_WAITS, "waits/" + about, clock.instant(), expires);
  }

  /// What was said of an appointment before no longer counts. Whoever books within a day of it
  /// needs no reminder.
  private void remind(PersonKey person, String about, BoxItem.Appointment appointment) {
    var cause = "reminder/" + appointment.id() + "/";
    withdraw(person, cause);
    if (!appointment.cancelled()) {
      remind(person, cause + about, appointment.starts());
    }
  }

  /// As for an appointment, for each session of a group.
  private void remind(PersonKey person, String about, BoxItem.Seat seat) {
    var cause = "reminder/" + seat.gathering() + "/";
    withdraw(person, cause);
    if (seat.standing() == BoxItem.Seat.Standing.HAS) {
      for (Instant start : seat.starts()) {
        remind(person, cause + about + "/" + start, start);
      }
    }
  }

  private void remind(PersonKey person, String cause, Instant starts) {
    var at = hours.dayBefore(starts, words.remindAt());
    if (at.isAfter(clock.instant())) {
      queue(person, Wording.COMING_UP, cause, at, starts);
    }
  }

  /// Takes back whatever of this person has not gone yet, of whatever kind.
  public void withdrawAll(PersonKey person) {
    withdraw(person, "");
  }

  /// Takes back what has not gone yet and whose cause begins like this.
  public void withdraw(PersonKey person, String causeBegins) {
    inside.sql(WITHDRAW).param("personKey", person.value()).param("cause", causeBegins).update();
  }

  /// Takes one message back, or says of one that failed that somebody has seen to it.
  ///
  /// @return whether it was still possible
  public boolean takeBack(UUID id) {
    return inside.sql(SEEN_TO).param("id", id).update() > 0;
  }

  /// Tries one that failed once more, as a new message to the carrier.
  ///
  /// @return whether it had failed, and nothing else tells the person already
  public boolean tryAgain(UUID id) {
    var now = clock.instant();
    return inside
            .sql(AGAIN)
            .param("fresh", UUID.randomUUID())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("expires", now.plus(TOLD_WITHIN).atOffset(ZoneOffset.UTC))
            .param("id", id)
            .update()
        > 0;
  }
}
