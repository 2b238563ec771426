package org.mainstay.inside.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainstay.inside.people.PersonKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The table of the outbox: what is due, and how a message goes on.
final class OutboxRows {
  static final String COLUMNS =
      """
      o.message_id, o.person_key, o.text_code, o.channel, o.state, o.why, o.attempts,
      o.queued_at, o.expires_at, o.handed_at, o.version
      """;

  // Whoever takes one looks at it again after a while unless something came of it: a process that
  // is killed in between leaves nothing lying.
  private static final String TAKE_DUE =
      """
      update inside_messages.outbox o
         set due_at = :again, version = version + 1
       where message_id = (select message_id
                             from inside_messages.outbox
                            where due_at <= :now
                            order by due_at, message_id
                            limit 1
                              for update skip locked)
      returning
      """
          + COLUMNS;

  private static final String CHANGE =
      """
      update inside_messages.outbox
         set state = :state, why = :why, channel = coalesce(:channel, channel),
             attempts = :attempts, due_at = :due, handed_at = coalesce(handed_at, :handed),
             provider_reference = coalesce(:reference, provider_reference), version = version + 1
       where message_id = :id
         and version = :version
      """;

  // One that says that something waits is enough: what goes back to waiting tells of all of it.
  private static final String ONE_IS_ENOUGH =
      """
      update inside_messages.outbox
         set state = 'WITHDRAWN', due_at = null, version = version + 1
       where person_key = :personKey
         and text_code = 'SOMETHING_WAITS'
         and state = 'WAITING'
         and message_id <> :id
      """;

  private static final String TOLD_SINCE =
      """
      select count(*)
        from inside_messages.outbox
       where person_key = :personKey
         and text_code = 'SOMETHING_WAITS'
         and message_id <> :id
         and (state = 'HANDING_OVER' or handed_at >= :since)
      """;

  private static final String OF_PERSON =
      "select "
          + COLUMNS
          + """
              from inside_messages.outbox o
             where o.person_key = :personKey
             order by o.queued_at desc, o.message_id
             limit 20
            """;

  private final JdbcClient inside;

  OutboxRows(JdbcClient inside) {
    this.inside = inside;
  }

  /// How a message goes on.
  ///
  /// @param due when it is looked at again; empty for never
  /// @param handed when a carrier took it, if it did just now
  record Change(
      State state,
      Why why,
      Optional<Channel> channel,
      int attempts,
      Optional<Instant> due,
      Optional<Instant> handed,
      Optional<String> reference) {
    static Change to(State state, Why why, OutboxMessage message) {
      return new Change(
          state,
          why,
          Optional.empty(),
          message.attempts(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }

    Change due(Instant at) {
      return new Change(state, why, channel, attempts, Optional.of(at), handed, reference);
    }

    Change by(Channel way) {
      return new Change(state, why, Optional.of(way), attempts + 1, due, handed, reference);
    }

    Change handed(Instant at, String known) {
      return new Change(state, why, channel, attempts, due, Optional.of(at), Optional.of(known));
    }
  }

  /// Takes the one that has been due longest, so that nobody else does.
  Optional<OutboxMessage> takeDue(Instant now, Duration lookAgain) {
    return inside
        .sql(TAKE_DUE)
        .param("now", utc(now))
        .param("again", utc(now.plus(lookAgain)))
        .query(OutboxRows::message)
        .optional();
  }

  /// Changes a message.
  ///
  /// @return false if somebody else took it meanwhile
  boolean change(OutboxMessage seen, Change change) {
    if (change.state() == State.WAITING && seen.wording() == Wording.SOMETHING_WAITS) {
      inside
          .sql(ONE_IS_ENOUGH)
          .param("personKey", seen.person().value())
          .param("id", seen.id())
          .update();
    }
    return inside
            .sql(CHANGE)
            .param("state", change.state().name())
            .param("why", change.why().name())
            .param("channel", change.channel().map(Channel::name).orElse(null), Types.VARCHAR)
            .param("attempts", change.attempts())
            .param("due", orNull(change.due()), Types.TIMESTAMP_WITH_TIMEZONE)
            .param("handed", orNull(change.handed()), Types.TIMESTAMP_WITH_TIMEZONE)
            .param("reference", change.reference().orElse(null), Types.VARCHAR)
            .param("id", seen.id())
            .param("version", seen.version())
            .update()
        > 0;
  }

  /// Whether another message told this person already, since then, that something waits.
  boolean toldSince(OutboxMessage message, Instant since) {
    return inside
            .sql(TOLD_SINCE)
            .param("personKey", message.person().value())
            .param("id", message.id())
            .param("since", utc(since))
            .query(Integer.class)
            .single()
        > 0;
  }

  /// The latest messages of a person, latest first.
  List<OutboxMessage> of(PersonKey person) {
    return inside
        .sql(OF_PERSON)
        .param("personKey", person.value())
        .query(OutboxRows::message)
        .list();
  }

  static OutboxMessage message(ResultSet row, int number) throws SQLException {
    return new OutboxMessage(
        row.getObject("message_id", UUID.class),
        new PersonKey(row.getObject("person_key", UUID.class)),
        Wording.valueOf(row.getString("text_code")),
        Optional.ofNullable(row.getString("channel")).map(Channel::valueOf),
        State.valueOf(row.getString("state")),
        Why.valueOf(row.getString("why")),
        row.getInt("attempts"),
        new OutboxMessage.Times(
            row.getObject("queued_at", OffsetDateTime.class).toInstant(),
            row.getObject("expires_at", OffsetDateTime.class).toInstant(),
            Optional.ofNullable(row.getObject("handed_at", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)),
        row.getInt("version"));
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static @Nullable OffsetDateTime orNull(Optional<Instant> at) {
    return at.map(OutboxRows::utc).orElse(null);
  }
}
