package org.mainstay.house.wiring.safekeeping;

import com.google.crypto.tink.Aead;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mainstay.house.backup.Backup;
import org.mainstay.house.backup.BackupPlace;
import org.mainstay.house.backup.BackupSettings;
import org.mainstay.house.backup.Erased;
import org.mainstay.house.backup.ErasureJournal;
import org.mainstay.house.backup.ProvenRestore;
import org.mainstay.house.database.BeforeUpgrade;
import org.mainstay.house.database.Database;
import org.mainstay.house.database.Role;
import org.mainstay.house.keys.KeyFile;
import org.mainstay.house.keys.KeyFolder;

/// What a house does for its own backups: before an upgrade, before its doors open, and at night.
///
/// @param program the version of Mainstay
/// @param keys the folder of the keys
/// @param programs where PostgreSQL's programs are unpacked
public record Safekeeping(
    BackupSettings settings,
    String program,
    Path keys,
    Path data,
    Path programs,
    InstantSource clock) {
  private static final Duration BETWEEN_PROOFS = Duration.ofDays(7);

  /// Takes a backup of an older version's tables before they are changed.
  public BeforeUpgrade beforeUpgrade(SecureRandom random, Consumer<String> progress) {
    return server -> {
      progress.accept("This data is of an older version: taking a backup first");
      var made =
          new Backup(keys, ways(random, progress))
              .make(
                  () -> Database.forBackup(server, keys, random),
                  BackupPlace.of(settings.folder()));
      progress.accept("Saved " + made.file());
    };
  }

  private Backup.Ways ways(SecureRandom random, Consumer<String> progress) {
    return new Backup.Ways(program, clock, random, progress);
  }

  /// The list of the erased, here and beside the backups.
  public Erased erased(Database database, KeyFolder opened) {
    return new Erased(
        database.dataSource(Role.INSIDE),
        clock,
        new ErasureJournal(opened.plain(KeyFile.PEPPER)),
        List.of(keys, settings.folder()));
  }

  /// Makes a backup and deletes what is too old.
  ///
  /// @param to where, if not where the settings say
  public Made backup(
      Database database, Optional<Path> to, SecureRandom random, Consumer<String> progress) {
    var place = BackupPlace.of(to.orElse(settings.folder()));
    var made =
        new Backup(keys, ways(random, progress))
            .make(() -> database.dataSource(Role.BACKUP).getConnection(), place);
    return new Made(made, place.prune(clock.instant(), settings.kept()));
  }

  /// What was made, and what was deleted because it was too old.
  public record Made(Backup.Made made, List<Path> pruned) {
    public Made {
      pruned = List.copyOf(pruned);
    }
  }

  /// Restores the newest backup on trial; empty if there is none.
  public Optional<ProvenRestore.Result> prove(
      Aead kek, SecureRandom random, Consumer<String> progress) {
    return new ProvenRestore(BackupPlace.of(settings.folder()), keys, data, programs, clock)
        .tried(kek, random, progress);
  }

  /// Whether the last trial is a week old.
  boolean isProofDue() {
    return ProvenRestore.last(settings.folder())
        .map(last -> !last.isProven() || !last.at().plus(BETWEEN_PROOFS).isAfter(clock.instant()))
        .orElse(true);
  }
}
