package org.mainstay.house.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Locale;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's own programs, unpacked once from the jar that comes with the house.
///
/// The archive is `.txz`. Bare Debian 12 always has `tar`, but not `xz`, so the decompression is
/// done here by a small pure library and `tar` gets plain tar: it keeps links and permissions.
final class PostgresPrograms {
  private final Path bin;

  private PostgresPrograms(Path bin) {
    this.bin = bin;
  }

  Path initdb() {
    return bin.resolve("initdb");
  }

  Path postgres() {
    return bin.resolve("postgres");
  }

  /// The programs beneath this directory; unpacked now if they are not there.
  static PostgresPrograms in(Path cache) {
    String name = archiveName();
    URL archive = PostgresPrograms.class.getResource("/" + name);
    if (archive == null) {
      throw new DatabaseFault(
          DatabaseFault.Kind.NO_BINARIES,
          "there is no " + name + " for this machine. Way out: give a PostgreSQL 16 or newer");
    }
    try {
      Path unpacked = cache.resolve("postgres-" + fingerprint(archive));
      if (!Files.isExecutable(unpacked.resolve("bin").resolve("postgres"))) {
        unpack(archive, unpacked);
      }
      return new PostgresPrograms(unpacked.resolve("bin").toAbsolutePath());
    } catch (IOException e) {
      throw new DatabaseFault(
          DatabaseFault.Kind.NO_BINARIES, "PostgreSQL could not be unpacked into " + cache, e);
    }
  }

  private static String archiveName() {
    String machine = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    return "postgres-linux-" + (machine.equals("aarch64") ? "arm_64" : "x86_64") + ".txz";
  }

  /// One directory a version: two versions never mix, and an upgrade unpacks anew.
  private static String fingerprint(URL archive) throws IOException {
    var connection = archive.openConnection();
    connection.setUseCaches(false);
    if (connection instanceof JarURLConnection inJar) {
      try (var _ = inJar.getInputStream()) {
        return Long.toHexString(inJar.getJarEntry().getCrc());
      }
    }
    return Long.toString(connection.getContentLengthLong());
  }

  /// Beside its place first, then moved there whole: a half-unpacked server is never seen.
  private static void unpack(URL archive, Path unpacked) throws IOException {
    Files.createDirectories(unpacked.getParent());
    Path half = Files.createTempDirectory(unpacked.getParent(), "unpacking-");
    try {
      Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rwxr-xr-x"));
      try (var in = new XZInputStream(archive.openStream())) {
        untar(in, half);
      }
      // On the disk before it has its name: a power cut must not leave programs cut short.
      ended(new ProcessBuilder("sync", "-f", half.toString()).start(), "sync");
      Files.move(half, unpacked, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      throw e;
    } catch (FileSystemException e) {
      // Another process was faster: what it unpacked is the same.
      if (!Files.isExecutable(unpacked.resolve("bin").resolve("postgres"))) {
        throw e;
      }
    } finally {
      delete(half);
    }
  }

  private static void untar(InputStream tar, Path into) throws IOException {
    var process =
        new ProcessBuilder("tar", "-x", "--no-same-owner", "-f", "-", "-C", into.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var out = process.getOutputStream()) {
      tar.transferTo(out);
    }
    ended(process, "tar");
  }

  private static void ended(Process process, String name) throws IOException {
    try {
      int exit = process.waitFor();
      if (exit != 0) {
        throw new IOException(name + " ended with " + exit);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while unpacking", e);
    }
  }

  static void delete(Path directory) {
    if (Files.notExists(directory)) {
      return;
    }
    try (var paths = Files.walk(directory)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("could not remove " + directory, e);
    }
  }
}
