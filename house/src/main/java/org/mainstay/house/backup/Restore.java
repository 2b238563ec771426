package org.mainstay.house.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.mainstay.house.backup.BackupFault.Kind;
import org.mainstay.house.backup.Contents.Before;
import org.mainstay.house.database.PostgresServer;
import org.mainstay.house.database.Preparation;
import org.mainstay.house.database.Restoring;
import org.mainstay.house.database.Versions;
import org.mainstay.house.database.Walls;
import org.mainstay.house.keys.BackupKeys;
import org.mainstay.house.keys.KeyFolder;

/// The way back: a whole backup into a database that holds nothing.
///
/// Everything that can be refused is refused before anything is written; from then on the database
/// is marked, and no house opens it until the last row stands.
public final class Restore {
  private final Path file;
  private final Path secrets;
  private final Path keyFolder;
  private final BackupKeys keys;
  private final Head head;
  private final Before before;
  private final boolean sameMoment;

  private Restore(
      Path file, Path secrets, Path keyFolder, BackupKeys keys, Before before, Head ofSecrets) {
    this.file = file;
    this.secrets = secrets;
    this.keyFolder = keyFolder;
    this.keys = keys;
    this.head = SealedFile.head(file);
    this.before = before;
    this.sameMoment = head.backup().equals(ofSecrets.backup());
  }

  /// What came of it.
  ///
  /// @param at the moment whose state it is
  public record Done(Instant at, int tables, long rows) {}

  /// Reads both files to their ends.
  ///
  /// @param secrets the file with the wrapped keys, if it is not the one beside the backup
  /// @throws BackupFault if anything is wrong with them or with the keys
  public static Restore checked(Path file, Optional<Path> secrets, Path keyFolder) {
    if (!Files.isRegularFile(file)) {
      throw new BackupFault(Kind.NO_BACKUP, file);
    }
    String house = KeyFolder.name(keyFolder).orElseThrow(() -> Backup.noKeys(keyFolder));
    var head = SealedFile.head(file);
    if (head.part() != Head.Part.TABLES) {
      throw new BackupFault(Kind.NO_BACKUP, file);
    }
    if (!head.house().equals(house)) {
      throw new BackupFault(Kind.OTHER_KEY, file);
    }
    var keys = BackupKeys.existing(keyFolder);
    Path beside = secrets.orElseGet(() -> BackupPlace.secretsOf(file));
    if (!Files.isRegularFile(beside)) {
      throw new BackupFault(Kind.NO_SECRETS, beside);
    }
    var ofSecrets = SealedFile.head(beside);
    if (ofSecrets.part() != Head.Part.SECRETS
        || !ofSecrets.house().equals(house)
        || ofSecrets.made().isBefore(head.made())) {
      throw new BackupFault(Kind.OTHER_SECRETS, beside);
    }
    var before = looked(file, keys);
    looked(beside, keys);
    var known = Versions.numbersOfTheProgram();
    if (!before.steps().stream().allMatch(step -> known.contains(step.number()))) {
      throw new BackupFault(Kind.NEWER, file);
    }
    return new Restore(file, beside, keyFolder, keys, before, ofSecrets);
  }

  private static Before looked(Path file, BackupKeys keys) {
    var found = new AtomicReference<Before>();
    try {
      FrameReader.read(
          file,
          keys,
          new FrameReader.Taker() {
            @Override
            public void before(Before before) {
              found.set(before);
            }
          });
    } catch (SQLException e) {
      throw new IllegalStateException("nothing was asked of a database", e);
    }
    return Optional.ofNullable(found.get()).orElseThrow(() -> new BackupFault(Kind.DAMAGED, file));
  }

  /// The moment whose state it holds.
  public Instant at() {
    return head.made();
  }

  /// Puts it into this database, which becomes a whole house once `last` has been done.
  ///
  /// @param where how the database is named in a message
  /// @param last what has to be done before anybody may open it
  public Done into(
      PostgresServer server, String where, SecureRandom random, Consumer<String> told, Last last) {
    var preparation = new Preparation(keyFolder, random, Walls.ofTheHouse());
    try (var admin = server.connect()) {
      if (!Restoring.isEmpty(admin) && !Restoring.isBrokenOff(admin)) {
        throw new BackupFault(Kind.NOT_EMPTY, where);
      }
      preparation.rolesOf(server);
      Restoring.begin(admin);
      var versions = Versions.of(server);
      if (!versions.different(before.steps()).isEmpty()) {
        throw new BackupFault(Kind.OTHER_BUILD, file);
      }
      told.accept("Making the tables of that day");
      Versions.make(server, before.steps());
      long rows = load(admin, told);
      told.accept("Bringing the tables up to date");
      preparation.of(server);
      last.before(server);
      try (var statement = admin.createStatement()) {
        statement.execute("analyze");
      }
      Restoring.end(admin);
      return new Done(head.made(), before.tables().size(), rows);
    } catch (SQLException e) {
      throw new BackupFault(Kind.NOT_READ, where, e);
    }
  }

  /// What is done when every row stands and nobody has opened it yet.
  public interface Last {
    void before(PostgresServer server);
  }

  private long load(Connection admin, Consumer<String> told) throws SQLException {
    admin.setAutoCommit(false);
    try {
      var loading = new Loading(admin, before.tables(), new Progress(told, System::nanoTime));
      if (!columns(Catalog.tables(admin)).equals(columns(before.tables()))) {
        throw new BackupFault(Kind.OTHER_BUILD, file);
      }
      loading.begin();
      FrameReader.read(file, keys, loading.ofTables());
      FrameReader.read(secrets, keys, loading.ofSecrets());
      loading.end();
      var different = loading.different(sameMoment);
      if (!different.isEmpty()) {
        throw new BackupFault(Kind.NOT_THE_SAME, file + " (" + String.join(", ", different) + ")");
      }
      loading.closeRows();
      admin.commit();
      return loading.rows();
    } finally {
      admin.rollback();
      admin.setAutoCommit(true);
    }
  }

  /// Tables by name with their columns, whatever order a column was added in.
  private static Set<String> columns(List<Contents.Saved> tables) {
    return tables.stream()
        .map(it -> it.name() + it.columns().stream().sorted().toList())
        .collect(Collectors.toSet());
  }
}
