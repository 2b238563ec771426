package org.mainstay.inside.study.desk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.mainstay.inside.trail.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// What was asked of the files, and what came of it: sealed under each file's own key.
public final class Results {
  private static final String KEEP =
      """
      insert into inside_study.result
             (result_id, upload_id, worker_id, asked, state, begun_at)
      values (:resultId, :uploadId, :workerId, :asked, 'RUNNING', :begunAt)
      """;

  private static final String OF =
      """
      select result_id, asked, state, said, begun_at
        from inside_study.result
       where upload_id = :uploadId
       order by begun_at desc
       limit 50
      """;

  private static final String ONE =
      """
      select result_id, asked, state, said, begun_at
        from inside_study.result
       where upload_id = :uploadId
         and result_id = :resultId
       limit 1
      """;

  private static final String FILES =
      """
      select files
        from inside_study.result
       where result_id = :resultId
         and files is not null
       limit 1
      """;

  private static final String END =
      """
      update inside_study.result
         set state = :state, said = :said, files = :files, ended_at = :endedAt
       where result_id = :resultId
      """;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JdbcClient inside;
  private final Uploads uploads;
  private final Clock clock;

  public Results(JdbcClient inside, Uploads uploads, Clock clock) {
    this.inside = inside;
    this.uploads = uploads;
    this.clock = clock;
  }

  /// Keeps that something was asked.
  Result.Id begin(Upload.Id upload, Asked asked) {
    var id = new Result.Id(UUID.randomUUID());
    inside
        .sql(KEEP)
        .param("resultId", id.value())
        .param("uploadId", upload.value())
        .param("workerId", Acting.now().value())
        .param("asked", key(upload).seal(id.value(), "asked", JSON.writeValueAsBytes(asked)))
        .param("begunAt", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    return id;
  }

  /// What was asked of a file, the newest first.
  List<Result> of(Upload.Id upload) {
    var key = key(upload);
    return inside
        .sql(OF)
        .param("uploadId", upload.value())
        .query((row, _) -> result(row, upload, key))
        .list();
  }

  /// One of them.
  Optional<Result> find(Upload.Id upload, Result.Id id) {
    return uploads
        .key(upload)
        .flatMap(
            key ->
                inside
                    .sql(ONE)
                    .param("uploadId", upload.value())
                    .param("resultId", id.value())
                    .query((row, _) -> result(row, upload, key))
                    .optional());
  }

  /// The files that came of it, in order.
  Map<String, byte[]> files(Result result) {
    var key = key(result.upload());
    return inside
        .sql(FILES)
        .param("resultId", result.id().value())
        .query((row, _) -> unpacked(key.open(result.id().value(), "files", row.getBytes("files"))))
        .optional()
        .orElseGet(Map::of);
  }

  /// Keeps how it ended; nothing where the file was deleted meanwhile.
  void end(Upload.Id upload, Result.Id id, Reckoning.Ended ended) {
    uploads
        .key(upload)
        .ifPresent(
            key -> {
              switch (ended) {
                case Reckoning.Ended.Done(var files) ->
                    write(
                        id, Result.State.DONE, null, key.seal(id.value(), "files", packed(files)));
                case Reckoning.Ended.Refused(var message) ->
                    write(
                        id,
                        Result.State.REFUSED,
                        key.seal(id.value(), "said", message.getBytes(StandardCharsets.UTF_8)),
                        null);
              }
            });
  }

  /// Keeps that a fault of ours ended it.
  void fault(Result.Id id) {
    write(id, Result.State.FAULT, null, null);
  }

  private void write(
      Result.Id id, Result.State state, byte @Nullable [] said, byte @Nullable [] files) {
    inside
        .sql(END)
        .param("state", state.name())
        .param("said", said)
        .param("files", files)
        .param("endedAt", clock.instant().atOffset(ZoneOffset.UTC))
        .param("resultId", id.value())
        .update();
  }

  private UploadKey key(Upload.Id upload) {
    return uploads.key(upload).orElseThrow(() -> new IllegalStateException("the file is gone"));
  }

  private static Result result(ResultSet row, Upload.Id upload, UploadKey key) throws SQLException {
    var id = new Result.Id(row.getObject("result_id", UUID.class));
    byte[] said = row.getBytes("said");
    return new Result(
        id,
        upload,
        JSON.readValue(key.open(id.value(), "asked", row.getBytes("asked")), Asked.class),
        Result.State.valueOf(row.getString("state")),
        said == null ? "" : new String(key.open(id.value(), "said", said), StandardCharsets.UTF_8),
        row.getObject("begun_at", OffsetDateTime.class).toInstant());
  }

  private static byte[] packed(Map<String, byte[]> files) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Map<String, byte[]> unpacked(byte[] packed) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
