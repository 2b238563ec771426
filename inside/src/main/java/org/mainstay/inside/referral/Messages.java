package org.mainstay.inside.referral;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a person and the team write to each other, sealed both ways.
public final class Messages {
  private static final String WORDS = "inside_referral.message.words";

  private static final String KEEP =
      """
      insert into inside_referral.message (message_id, person_key, at, worker_id, words)
      values (:id, :personKey, :at, :workerId, :words)
      """;

  private static final String OF_PERSON =
      """
      select message_id, at, worker_id, words, seen_at
        from inside_referral.message
       where person_key = :personKey
       order by at, message_id
       limit 500
      """;

  private static final String SEEN =
      """
      update inside_referral.message
         set seen_at = :at, seen_by = :workerId
       where person_key = :personKey
         and worker_id is null
         and seen_at is null
      """;

  private static final String UNSEEN =
      """
      select person_key
        from inside_referral.message
       where worker_id is null
         and seen_at is null
       group by person_key
       order by min(at), person_key
       limit 500
      """;

  private final JdbcClient inside;
  private final People people;
  private final InstantSource clock;

  public Messages(JdbcClient inside, People people, InstantSource clock) {
    this.inside = inside;
    this.people = people;
    this.clock = clock;
  }

  /// One message.
  ///
  /// @param by the worker who wrote it; empty when the person did
  /// @param isSeen whether somebody of the team has read it
  public record Message(UUID id, Instant at, Optional<WorkerId> by, Sealed words, boolean isSeen) {}

  /// Keeps what a person wrote.
  void arrived(PersonKey person, String words, Instant postedAt) {
    keep(UUID.randomUUID(), person, postedAt, Optional.empty(), words);
  }

  /// Sends words to a person; they find them with their code.
  public void send(PersonKey person, Worker from, String words) {
    var id = UUID.randomUUID();
    var now = clock.instant();
    keep(id, person, now, Optional.of(from.id()), words);
    people.tell(person, "message/" + id, new BoxItem.FromTeam(now, from.signed(), words));
  }

  /// The messages of a person, oldest first.
  public List<Message> of(PersonKey person) {
    return inside
        .sql(OF_PERSON)
        .param("personKey", person.value())
        .query(
            (row, number) ->
                new Message(
                    row.getObject("message_id", UUID.class),
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    Optional.ofNullable(row.getObject("worker_id", UUID.class)).map(WorkerId::new),
                    Sealed.of(WORDS, row.getBytes("words")),
                    row.getObject("seen_at") != null))
        .list();
  }

  /// The acting worker has read what this person wrote.
  public void seen(PersonKey person) {
    inside
        .sql(SEEN)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("workerId", Acting.now().value())
        .param("personKey", person.value())
        .update();
  }

  /// The people who wrote something that nobody has read yet.
  public List<PersonKey> unseen() {
    return inside.sql(UNSEEN).query(UUID.class).list().stream().map(PersonKey::new).toList();
  }

  private void keep(UUID id, PersonKey person, Instant at, Optional<WorkerId> by, String words) {
    inside
        .sql(KEEP)
        .param("id", id)
        .param("personKey", person.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("workerId", by.map(WorkerId::value).orElse(null), java.sql.Types.OTHER)
        .param("words", people.seal(person, WORDS, words).forRow())
        .update();
  }
}
