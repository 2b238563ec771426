package org.mainstay.letterbox.letter;

import com.google.crypto.tink.util.Bytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The post that waits for the inside, oldest first; what was taken in is destroyed.
public final class Post {
  private static final String WAITING =
      """
      select id, lookup, kind, posted_at, sealed_keys, sealed_identity, sealed_clinical
        from letterbox_letter.letter
       where taken_in_at is null
         and put_aside_at is null
       order by id
       limit 1
         for update skip locked
      """;

  // The row stays as a stub, so that the same letter posted again is still known; its content goes.
  private static final String TAKEN_IN =
      """
      update letterbox_letter.letter
         set taken_in_at = :at, sealed_keys = '', sealed_identity = '', sealed_clinical = ''
       where id = :id
      """;

  private static final String PUT_ASIDE =
      """
      update letterbox_letter.letter
         set put_aside_at = :at
       where id = :id
      """;

  private static final String ASIDE =
      """
      select count(*)
        from letterbox_letter.letter
       where put_aside_at is not null
      """;

  private final JdbcClient inside;

  /// @param inside the inside's own connection
  public Post(JdbcClient inside) {
    this.inside = inside;
  }

  /// The oldest letter that waits, locked until the end of the transaction.
  public Optional<SealedLetter> next() {
    return inside.sql(WAITING).query(Post::letter).optional();
  }

  /// This letter is in the record now: its own keys and words are destroyed here.
  public void takenIn(SealedLetter letter, OffsetDateTime at) {
    inside.sql(TAKEN_IN).param("id", letter.id()).param("at", at).update();
  }

  /// This letter did not open: it is kept, and the team is told, but it stops nobody else's.
  public void putAside(long id, OffsetDateTime at) {
    inside.sql(PUT_ASIDE).param("id", id).param("at", at).update();
  }

  /// How many letters were put aside and want somebody's eyes.
  public int aside() {
    return inside.sql(ASIDE).query(Integer.class).single();
  }

  private static SealedLetter letter(ResultSet row, int number) throws SQLException {
    return new SealedLetter(
        row.getLong("id"),
        Bytes.copyFrom(row.getBytes("lookup")),
        row.getString("kind"),
        row.getObject("posted_at", OffsetDateTime.class).toInstant(),
        new SealedLetter.Parts(
            Bytes.copyFrom(row.getBytes("sealed_keys")),
            Bytes.copyFrom(row.getBytes("sealed_identity")),
            Bytes.copyFrom(row.getBytes("sealed_clinical"))));
  }
}
