package org.mainstay.inside.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What workers wrote down about a case: sealed, kept with the record, never changed afterwards.
public final class Notes {
  /// How long one note may be.
  public static final int WORDS_MAX = 10_000;

  private static final String WORDS = "inside_support.note.words";

  private static final String WRITE =
      """
      insert into inside_support.note
             (note_id, referral_id, person_key, contact_id, at, worker_id, words)
      values (:id, :referralId, :personKey, :contactId, :at, :workerId, :words)
      """;

  private static final String OF =
      """
      select contact_id, at, worker_id, words
        from inside_support.note
       where referral_id = :referralId
       order by at desc, note_id
       limit 200
      """;

  private final JdbcClient inside;
  private final People people;
  private final InstantSource clock;

  public Notes(JdbcClient inside, People people, InstantSource clock) {
    this.inside = inside;
    this.people = people;
    this.clock = clock;
  }

  /// One note.
  ///
  /// @param about the contact it tells about, if it is about one
  public record Note(Instant at, WorkerId by, Optional<ContactId> about, Sealed words) {}

  /// Keeps a note of the acting worker on a case.
  public void write(Referral referral, String words) {
    write(referral, Optional.empty(), words);
  }

  /// Keeps what was done in a contact.
  void write(Referral referral, Optional<ContactId> about, String words) {
    if (words.isBlank() || words.length() > WORDS_MAX) {
      throw new IllegalArgumentException("a note has 1..10000 characters");
    }
    inside
        .sql(WRITE)
        .param("id", UUID.randomUUID())
        .param("referralId", referral.id().value())
        .param("personKey", referral.person().value())
        .param("contactId", about.map(ContactId::value).orElse(null), Types.OTHER)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("workerId", Acting.now().value())
        .param("words", people.seal(referral.person(), WORDS, words.strip()).forRow())
        .update();
  }

  /// The notes of a case, latest first.
  public List<Note> of(ReferralId referral) {
    return inside.sql(OF).param("referralId", referral.value()).query(Notes::note).list();
  }

  private static Note note(ResultSet row, int number) throws SQLException {
    return new Note(
        row.getObject("at", OffsetDateTime.class).toInstant(),
        new WorkerId(row.getObject("worker_id", UUID.class)),
        Optional.ofNullable(row.getObject("contact_id", UUID.class)).map(ContactId::new),
        Sealed.of(WORDS, row.getBytes("words")));
  }
}
