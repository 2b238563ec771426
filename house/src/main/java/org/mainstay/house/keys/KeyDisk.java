package org.mainstay.house.keys;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import org.mainstay.house.keys.KeyFault.Kind;

/// How keys are put on a disk so that a power cut in the first minute cannot lose them.
final class KeyDisk {
  /// Lies beside the data and says which keys it belongs to, without saying anything of them.
  static final String MARK = "keys.mark";

  private static final Set<PosixFilePermission> OWNER_ALONE =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> FILE_OWNER_ALONE =
      PosixFilePermissions.fromString("rw-------");

  private final Path folder;
  private final Path data;

  KeyDisk(Path folder, Path data) {
    this.folder = folder.toAbsolutePath().normalize();
    this.data = data.toAbsolutePath().normalize();
  }

  void refuseInsideData() {
    if (real(folder).startsWith(real(data))) {
      throw new KeyFault(Kind.INSIDE_DATA, folder);
    }
  }

  /// The path behind any symbolic links, as far as it exists.
  private static Path real(Path path) {
    Path there = path;
    while (!Files.exists(there)) {
      Path above = there.getParent();
      if (above == null) {
        return path;
      }
      there = above;
    }
    try {
      return there.toRealPath().resolve(there.relativize(path)).normalize();
    } catch (IOException _) {
      return path;
    }
  }

  /// Whether anything may have been sealed already.
  boolean hasData() {
    return Files.exists(data.resolve(MARK)) || Files.exists(data.resolve("database"));
  }

  /// Whether the data were ever marked with such keys.
  boolean isMarked(String name) {
    return Files.exists(data.resolve(name));
  }

  boolean has(KeyFile file) {
    return Files.exists(folder.resolve(file.fileName()));
  }

  void prepare() {
    try {
      if (!Files.exists(folder)) {
        Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER_ALONE));
      }
      Path above = folder.getParent();
      if (above != null) {
        sync(above);
      }
    } catch (IOException e) {
      throw new KeyFault(Kind.NOT_WRITTEN, folder, e);
    }
  }

  void write(KeyFile file, byte[] key) {
    write(folder, file.fileName(), key);
  }

  static void write(Path directory, String name, byte[] content) {
    Path whole = directory.resolve(name);
    Path fresh = directory.resolve(name + ".new");
    try {
      Files.deleteIfExists(fresh);
      Files.createFile(fresh, PosixFilePermissions.asFileAttribute(FILE_OWNER_ALONE));
      try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
        var rest = ByteBuffer.wrap(content);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        channel.force(true);
      }
      Files.move(fresh, whole, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new KeyFault(Kind.NOT_WRITTEN, whole, e);
    }
  }

  /// Makes the names of the files as durable as their content.
  void settle() {
    try {
      sync(folder);
    } catch (IOException e) {
      throw new KeyFault(Kind.NOT_WRITTEN, folder, e);
    }
  }

  static void sync(Path directory) throws IOException {
    try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  void refuseReadableByOthers() {
    try {
      if (Files.exists(folder) && open(folder)) {
        throw new KeyFault(Kind.READABLE_BY_OTHERS, folder);
      }
      for (KeyFile file : KeyFile.values()) {
        refuseReadableByOthers(folder.resolve(file.fileName()));
      }
    } catch (IOException e) {
      throw new KeyFault(Kind.UNREADABLE, folder, e);
    }
  }

  static void refuseReadableByOthers(Path path) throws IOException {
    if (Files.exists(path) && open(path)) {
      throw new KeyFault(Kind.READABLE_BY_OTHERS, path);
    }
  }

  private static boolean open(Path path) throws IOException {
    return Files.getPosixFilePermissions(path).stream()
        .anyMatch(permission -> !permission.name().startsWith("OWNER"));
  }

  byte[] read(KeyFile file) {
    Path path = folder.resolve(file.fileName());
    try {
      return Files.readAllBytes(path);
    } catch (NoSuchFileException e) {
      throw new KeyFault(Kind.MISSING, path, e);
    } catch (IOException e) {
      throw new KeyFault(Kind.UNREADABLE, path, e);
    }
  }

  /// Marks the data with its keys the first time, and refuses other keys from then on.
  ///
  /// @param name of the mark
  void belongsTogether(String name, byte[] publicKey) {
    Path mark = data.resolve(name);
    try {
      var expected =
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(publicKey));
      if (!Files.exists(mark)) {
        Files.createDirectories(data);
        write(data, name, expected.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        sync(data);
      } else if (!Files.readString(mark).strip().equals(expected)) {
        throw new KeyFault(Kind.OF_OTHER_DATA, folder);
      }
    } catch (IOException e) {
      throw new KeyFault(Kind.NOT_WRITTEN, mark, e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
