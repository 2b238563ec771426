package org.mainstay.inside.study.table;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// The folder that results go to: all of them whole, or none.
public final class OutFolder {
  private static final int TRIES_MAX = 100;

  private final Path folder;

  private OutFolder(Path folder) {
    this.folder = folder;
  }

  /// The folder after `--out`, made later if absent.
  ///
  /// @param in the input, which no result may replace
  /// @param results the names of the files to come
  public static OutFolder at(Path out, Path in, List<String> results) {
    Path folder = out.toAbsolutePath().normalize();
    if (folder.getParent() == null || (Files.exists(folder) && !Files.isDirectory(folder))) {
      throw new Stopped(
          Refusal.OUT_NOT_A_FOLDER, out + " is not a folder", "Name a folder after --out.");
    }
    for (String result : results) {
      if (in.toAbsolutePath().normalize().equals(folder.resolve(result))) {
        throw new Stopped(
            Refusal.OUT_NOT_A_FOLDER,
            "the input would be replaced by the result " + result,
            "Name another folder after --out.");
      }
    }
    return new OutFolder(folder);
  }

  /// Writes all files beside their place first and then moves them there.
  public List<Path> write(Map<String, byte[]> files) {
    var sorted = new TreeMap<>(files);
    try {
      boolean absent = !Files.exists(folder);
      Path parent = Objects.requireNonNull(folder.getParent());
      Files.createDirectories(parent);
      Path part = partBeside(absent ? parent : folder);
      try {
        for (var file : sorted.entrySet()) {
          Files.write(part.resolve(file.getKey()), file.getValue());
        }
        if (absent) {
          move(part, folder);
        } else {
          for (String name : sorted.keySet()) {
            move(part.resolve(name), folder.resolve(name));
          }
        }
      } finally {
        delete(part, sorted.keySet());
      }
    } catch (IOException e) {
      throw new Stopped(
          Refusal.OUT_NOT_WRITTEN,
          folder + " (" + e.getClass().getSimpleName() + ")",
          "Check the free space and who may write there, and run it again.");
    }
    return sorted.keySet().stream().map(folder::resolve).toList();
  }

  private Path partBeside(Path place) throws IOException {
    for (int i = 1; i <= TRIES_MAX; i++) {
      try {
        return Files.createDirectory(place.resolve("." + folder.getFileName() + ".part" + i));
      } catch (FileAlreadyExistsException _) {
        // Left by a run that was killed, or of one that is running now: take the next name.
      }
    }
    throw new IOException("too many half-written results beside " + place);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException elsewhere) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void delete(Path part, Iterable<String> names) throws IOException {
    List<Path> left = new ArrayList<>();
    names.forEach(name -> left.add(part.resolve(name)));
    left.add(part);
    for (Path path : left) {
      Files.deleteIfExists(path);
    }
  }
}
