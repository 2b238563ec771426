package org.mainstay.inside.study.desk;

import com.google.crypto.tink.Aead;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.mainstay.inside.trail.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// The files that analysts brought: sealed, each seen by whoever brought it, gone after some days.
public final class Uploads {
  /// How many files one worker keeps at a time.
  static final int FILES_MAX = 10;

  private static final String KEEP =
      """
      insert into inside_study.upload
             (upload_id, worker_id, wrapped_key, understood, content, brought_at, kept_until)
      values (:uploadId, :workerId, :wrappedKey, :understood, :content, :broughtAt, :keptUntil)
      """;

  private static final String MINE =
      """
      select upload_id, wrapped_key, understood, brought_at, kept_until
        from inside_study.upload
       where worker_id = :workerId
       order by brought_at desc
       limit 50
      """;

  private static final String ONE =
      """
      select upload_id, wrapped_key, understood, brought_at, kept_until
        from inside_study.upload
       where upload_id = :uploadId
       limit 1
      """;

  private static final String CONTENT =
      """
      select wrapped_key, content
        from inside_study.upload
       where upload_id = :uploadId
       limit 1
      """;

  private static final String KEY =
      """
      select wrapped_key
        from inside_study.upload
       where upload_id = :uploadId
       limit 1
      """;

  private static final String DELETE =
      """
      delete from inside_study.upload
       where upload_id = :uploadId
      """;

  private static final String CLEAR =
      """
      delete from inside_study.upload
       where kept_until < :now
      """;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JdbcClient inside;
  private final Aead hubKey;
  private final Clock clock;
  private final Duration kept;

  /// @param kek wraps each file's own key; it lies outside the database
  /// @param kept how long a file and its results stay if nobody deletes them before
  public Uploads(JdbcClient inside, Aead kek, Clock clock, Duration kept) {
    this.inside = inside;
    this.hubKey = kek;
    this.clock = clock;
    this.kept = kept;
  }

  /// How many days a file and its results stay at most.
  long daysKept() {
    return kept.toDays();
  }

  /// Keeps a file for whoever acts.
  ///
  /// @param content as CSV, packed or not
  Upload.Id keep(Understood understood, byte[] content) {
    var id = new Upload.Id(UUID.randomUUID());
    var key = UploadKey.fresh(id);
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    inside
        .sql(KEEP)
        .param("uploadId", id.value())
        .param("workerId", Acting.now().value())
        .param("wrappedKey", key.wrapped(hubKey))
        .param("understood", key.seal(id.value(), "understood", JSON.writeValueAsBytes(understood)))
        .param("content", key.seal(id.value(), "content", packed(content)))
        .param("broughtAt", now)
        .param("keptUntil", now.plus(kept))
        .update();
    return id;
  }

  /// Puts a file of the house's own on the desk of whoever acts.
  ///
  /// @return whether there was room for it
  public boolean bring(String name, byte[] csv) {
    boolean hasRoom = mine().size() < FILES_MAX;
    if (hasRoom) {
      keep(Reckoning.understood(name, csv), csv);
    }
    return hasRoom;
  }

  /// The files of whoever acts, the newest first.
  List<Upload> mine() {
    return inside.sql(MINE).param("workerId", Acting.now().value()).query(this::upload).list();
  }

  /// This file, if it is one of whoever acts.
  Optional<Upload> find(Upload.Id id) {
    return inside.sql(ONE).param("uploadId", id.value()).query(this::upload).optional();
  }

  /// What is in it.
  Optional<byte[]> content(Upload.Id id) {
    return inside
        .sql(CONTENT)
        .param("uploadId", id.value())
        .query(
            (row, _) ->
                unpacked(
                    UploadKey.unwrapped(id, row.getBytes("wrapped_key"), hubKey)
                        .open(id.value(), "content", row.getBytes("content"))))
        .optional();
  }

  /// Its own key, for what came of it.
  Optional<UploadKey> key(Upload.Id id) {
    return inside
        .sql(KEY)
        .param("uploadId", id.value())
        .query((row, _) -> UploadKey.unwrapped(id, row.getBytes("wrapped_key"), hubKey))
        .optional();
  }

  /// Deletes it now, with all that came of it.
  void delete(Upload.Id id) {
    inside.sql(DELETE).param("uploadId", id.value()).update();
  }

  /// Deletes what is too old.
  public void clear() {
    inside.sql(CLEAR).param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  private Upload upload(ResultSet row, int number) throws SQLException {
    var id = new Upload.Id(row.getObject("upload_id", UUID.class));
    byte[] understood =
        UploadKey.unwrapped(id, row.getBytes("wrapped_key"), hubKey)
            .open(id.value(), "understood", row.getBytes("understood"));
    return new Upload(
        id,
        row.getObject("brought_at", OffsetDateTime.class).toInstant(),
        row.getObject("kept_until", OffsetDateTime.class).toInstant(),
        JSON.readValue(understood, Understood.class));
  }

  private static byte[] packed(byte[] plain) {
    var bytes = new ByteArrayOutputStream(plain.length / 4 + 64);
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] unpacked(byte[] packed) {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
