package org.mainstay.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The files people write, without what the build makes of them.
public final class SourceFiles {
  /// The root of the whole house.
  public static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();

  private static final Set<String> NOT_WRITTEN =
      Set.of("target", "node_modules", ".git", ".idea", ".vscode", ".mainstay", ".settings");

  private SourceFiles() {}

  /// Every file of the house in whose path one of these folders or names occurs.
  public static List<Path> under(String... parts) {
    return all().stream()
        .filter(
            file -> {
              Path within = HOUSE.relativize(file);
              for (String part : parts) {
                for (Path name : within) {
                  if (name.toString().equals(part)) {
                    return true;
                  }
                }
              }
              return false;
            })
        .toList();
  }

  /// Every file of the house.
  public static List<Path> all() {
    var files = new ArrayList<Path>();
    try {
      Files.walkFileTree(
          HOUSE,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              return NOT_WRITTEN.contains(String.valueOf(folder.getFileName()))
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              files.add(file);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    files.sort(null);
    return files;
  }

  /// Its path within the house.
  public static String name(Path file) {
    return HOUSE.relativize(file).toString();
  }

  /// What it says; bytes that are no text become marks that match no word.
  public static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
