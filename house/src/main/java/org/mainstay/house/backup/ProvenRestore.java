package org.mainstay.house.backup;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.mainstay.house.backup.BackupFault.Kind;
import org.mainstay.house.database.DatabaseFault;
import org.mainstay.house.database.DatabaseSettings;
import org.mainstay.house.database.EmbeddedPostgres;
import org.mainstay.house.keys.KeyFault;
import org.mainstay.inside.people.Opening;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.core.JacksonException;

/// Restores the newest backup into a database that is thrown away, and says whether it is whole.
///
/// A backup that nobody ever restored is a hope; this one was.
public final class ProvenRestore {
  /// Where the last result stands, in the folder of backups.
  static final String FILE = "proven-restore.json";

  /// How many people's records are opened.
  private static final int SAMPLE = 20;

  private final BackupPlace place;
  private final Path keys;
  private final Path room;
  private final Path programs;
  private final InstantSource clock;

  /// @param room a folder with space for a copy of the database
  /// @param programs where PostgreSQL's programs are unpacked
  public ProvenRestore(
      BackupPlace place, Path keys, Path room, Path programs, InstantSource clock) {
    this.place = place;
    this.keys = keys;
    this.room = room;
    this.programs = programs;
    this.clock = clock;
  }

  /// How a trial ended.
  ///
  /// @param at when it ended
  /// @param backup the name of the file
  /// @param made the moment whose state it holds
  /// @param opened of how many people the record was opened, of `tried`
  /// @param fault what was wrong; empty if it is proven
  public record Result(
      Instant at,
      String backup,
      Instant made,
      long rows,
      int opened,
      int tried,
      long seconds,
      String fault) {
    /// Whether the backup can be relied on.
    @JsonIgnore
    public boolean isProven() {
      return fault.isEmpty();
    }
  }

  /// The last result, if there was a trial.
  public static Optional<Result> last(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      return Files.exists(file)
          ? Optional.of(Json.read(Files.readAllBytes(file), Result.class))
          : Optional.empty();
    } catch (IOException | JacksonException _) {
      return Optional.empty();
    }
  }

  /// Tries the newest backup and keeps the result; empty if there is no backup.
  ///
  /// @param kek unwraps people's keys
  public Optional<Result> tried(Aead kek, SecureRandom random, Consumer<String> told) {
    return place.newest().map(backup -> kept(trial(backup, kek, random, told)));
  }

  private Result trial(Path backup, Aead kek, SecureRandom random, Consumer<String> told) {
    var began = clock.instant();
    Path thrownAway = room.resolve("proof-" + UUID.randomUUID());
    String name = backup.getFileName().toString();
    var made = Instant.EPOCH;
    try {
      var restore = Restore.checked(backup, Optional.empty(), keys);
      made = restore.at();
      var settings =
          new DatabaseSettings.Embedded(
              thrownAway, programs, keys, new DatabaseSettings.Port.Free());
      try (var server = EmbeddedPostgres.start(settings, random, told)) {
        var done = restore.into(server, thrownAway.toString(), random, told, ignored -> {});
        var opening = opening(server, kek, random);
        return result(name, made, began, done.rows(), opening);
      }
    } catch (BackupFault | KeyFault | DatabaseFault e) {
      return failed(name, made, began, String.valueOf(e.getMessage()));
    } catch (SQLException e) {
      return failed(name, made, began, "SQLSTATE " + e.getSQLState());
    } finally {
      delete(thrownAway);
    }
  }

  private static Opening.Opened opening(EmbeddedPostgres server, Aead kek, SecureRandom random)
      throws SQLException {
    try (var admin = server.connect()) {
      var looking = JdbcClient.create(new SingleConnectionDataSource(admin, true));
      return Opening.ofSome(looking, kek, SAMPLE, random.nextLong());
    }
  }

  private Result result(
      String name, Instant made, Instant began, long rows, Opening.Opened opening) {
    var now = now();
    return new Result(
        now,
        name,
        made,
        rows,
        opening.opened(),
        opening.tried(),
        Duration.between(began, now).toSeconds(),
        opening.opened() == opening.tried()
            ? ""
            : "records of %d of %d people do not open"
                .formatted(opening.tried() - opening.opened(), opening.tried()));
  }

  private Result failed(String name, Instant made, Instant began, String fault) {
    var now = now();
    return new Result(now, name, made, 0, 0, 0, Duration.between(began, now).toSeconds(), fault);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  private Result kept(Result result) {
    Path fresh = place.folder().resolve(FILE + ".new");
    try {
      Files.write(fresh, Json.bytes(result));
      Files.move(
          fresh,
          place.folder().resolve(FILE),
          java.nio.file.StandardCopyOption.ATOMIC_MOVE,
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new BackupFault(Kind.NOT_WRITTEN, fresh, e);
    }
    return result;
  }

  private static void delete(Path folder) {
    if (Files.notExists(folder)) {
      return;
    }
    try (var all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(one);
      }
    } catch (IOException e) {
      throw new BackupFault(Kind.NOT_WRITTEN, folder, e);
    }
  }
}
