package org.mainstay.exchange.handover;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.mainstay.inside.support.closing.parcel.Parcel;
import org.mainstay.inside.support.closing.parcel.Parcel.Kind;
import org.mainstay.inside.support.closing.parcel.ParcelRefused;

/// A folder of parcels, one file each: a file is there whole, or it is not there.
///
/// A process that is killed while it writes leaves a file that ends with `.part`, and nobody reads
/// it.
public final class ParcelFolder {
  private static final String PART = ".part";

  private final Path folder;

  public ParcelFolder(Path folder) {
    this.folder = folder;
  }

  /// Writes a parcel; the same bytes again change nothing.
  ///
  /// @return whether it was not there before
  public boolean write(Parcel parcel) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(parcel.id() + parcel.kind().ending());
    byte[] bytes = parcel.file().toByteArray();
    if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
      return false;
    }
    Path part = folder.resolve(file.getFileName() + PART);
    try (var out =
        FileChannel.open(
            part,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      var rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        out.write(rest);
      }
      out.force(true);
    }
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    try (var held = FileChannel.open(folder, StandardOpenOption.READ)) {
      held.force(true);
    }
    return true;
  }

  /// The files of this kind, by name.
  ///
  /// @throws ParcelRefused if there is no such folder
  public List<Path> files(Kind kind) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new ParcelRefused(
          "MAINSTAY-HANDOVER-011: there is no folder at %s. Way out: say where the files lie with --in"
              .formatted(folder));
    }
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(kind.ending()))
          .sorted()
          .toList();
    }
  }

  /// The parcel in this file.
  ///
  /// @throws ParcelRefused if it is not a whole one of this kind
  public static Parcel read(Kind kind, Path file) throws IOException {
    return Files.size(file) > Parcel.FILE_BYTES_MAX
        ? Parcel.read(kind, new byte[0])
        : Parcel.read(kind, Files.readAllBytes(file));
  }
}
