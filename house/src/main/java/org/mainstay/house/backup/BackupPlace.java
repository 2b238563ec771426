package org.mainstay.house.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mainstay.house.backup.BackupFault.Kind;

/// The folder where backups lie, or one file that somebody named.
public final class BackupPlace {
  /// So long wrapped keys of an erased person may lie in a backup.
  public static final Duration SECRETS_KEPT = Duration.ofDays(35);

  static final String BACKUP = ".backup";
  static final String SECRETS = ".secrets";
  private static final String PART = ".part";
  private static final DateTimeFormatter NAMED =
      DateTimeFormatter.ofPattern("'mainstay-'uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final Path folder;
  private final Optional<String> name;

  private BackupPlace(Path folder, Optional<String> name) {
    this.folder = folder.toAbsolutePath().normalize();
    this.name = name;
  }

  /// A path that ends with `.backup` is a file; any other is a folder.
  public static BackupPlace of(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    String last = whole.getFileName() == null ? "" : whole.getFileName().toString();
    Path above = whole.getParent();
    return last.endsWith(BACKUP) && above != null && !Files.isDirectory(whole)
        ? new BackupPlace(above, Optional.of(last.substring(0, last.length() - BACKUP.length())))
        : new BackupPlace(whole, Optional.empty());
  }

  /// The file with the wrapped keys that belongs to this backup.
  public static Path secretsOf(Path backup) {
    return backup.resolveSibling(
        backup.getFileName().toString().replaceFirst("\\.backup$", "") + SECRETS);
  }

  /// Where it is.
  public Path folder() {
    return folder;
  }

  Path file(Instant at) {
    return folder.resolve(base(at) + BACKUP);
  }

  Path secrets(Instant at) {
    return folder.resolve(base(at) + SECRETS);
  }

  private String base(Instant at) {
    return name.orElseGet(() -> NAMED.format(at));
  }

  /// The newest whole backup.
  public Optional<Path> newest() {
    return backups().stream().max(Comparator.comparing(it -> SealedFile.head(it).made()));
  }

  /// The moment whose state the newest whole backup holds.
  public Optional<Instant> newestMade() {
    return newest().map(file -> SealedFile.head(file).made());
  }

  /// Every whole backup, oldest name first.
  public List<Path> backups() {
    return named(BACKUP);
  }

  private List<Path> named(String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .filter(it -> it.getFileName().toString().endsWith(ending))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new BackupFault(Kind.NOT_WRITTEN, folder, e);
    }
  }

  /// Deletes wrapped keys that are older than 35 days, and backups older than these days.
  ///
  /// @return what was deleted
  public List<Path> prune(Instant now, Duration kept) {
    var gone = new ArrayList<Path>();
    try {
      for (Path file : named(SECRETS)) {
        delete(file, now.minus(SECRETS_KEPT), gone);
      }
      var backups = backups();
      for (Path file : backups.subList(0, Math.max(0, backups.size() - 1))) {
        delete(file, now.minus(kept), gone);
      }
      if (!gone.isEmpty()) {
        onDisk();
      }
    } catch (IOException e) {
      throw new BackupFault(Kind.NOT_WRITTEN, folder, e);
    }
    return gone;
  }

  private static void delete(Path file, Instant before, List<Path> gone) throws IOException {
    if (SealedFile.head(file).made().isBefore(before)) {
      Files.delete(file);
      gone.add(file);
    }
  }

  private void onDisk() throws IOException {
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /// Begins to write; nobody else can meanwhile.
  Writing begin(Instant at) throws IOException {
    Files.createDirectories(folder);
    var lock =
        FileChannel.open(
            folder.resolve("backup.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (lock.tryLock() != null) {
        for (Path half : named(PART)) {
          Files.delete(half);
        }
        return new Writing(lock, at);
      }
    } catch (OverlappingFileLockException _) {
      // This very process holds it.
    } catch (IOException e) {
      lock.close();
      throw e;
    }
    lock.close();
    throw new BackupFault(Kind.BUSY, folder);
  }

  @Override
  public String toString() {
    return folder.toString();
  }

  /// Two files while they are written, under names that no restore takes.
  final class Writing implements AutoCloseable {
    private final FileChannel lock;
    private final Instant at;

    private Writing(FileChannel lock, Instant at) {
      this.lock = lock;
      this.at = at;
    }

    OutputStream secrets() throws IOException {
      return open(part(BackupPlace.this.secrets(at)));
    }

    OutputStream tables() throws IOException {
      return open(part(file(at)));
    }

    private static Path part(Path whole) {
      return whole.resolveSibling("." + whole.getFileName() + PART);
    }

    private static OutputStream open(Path part) throws IOException {
      return new OnDisk(
          FileChannel.open(
              part,
              Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))));
    }

    /// Gives both their names, the tables last: where they are, the keys are too.
    void done() throws IOException {
      for (Path whole : List.of(BackupPlace.this.secrets(at), file(at))) {
        Files.move(part(whole), whole, StandardCopyOption.ATOMIC_MOVE);
        onDisk();
      }
    }

    @Override
    public void close() throws IOException {
      for (Path whole : List.of(BackupPlace.this.secrets(at), file(at))) {
        Files.deleteIfExists(part(whole));
      }
      lock.close();
    }
  }

  /// What was written is on the disk when it is closed.
  private static final class OnDisk extends FilterOutputStream {
    private final FileChannel channel;

    OnDisk(FileChannel channel) {
      super(Channels.newOutputStream(channel));
      this.channel = channel;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      if (channel.isOpen()) {
        channel.force(true);
        channel.close();
      }
    }
  }
}
