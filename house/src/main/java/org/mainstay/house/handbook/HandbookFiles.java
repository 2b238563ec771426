package org.mainstay.house.handbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// The files of a handbook as they lie there, and the name of this version of them.
///
/// @param texts the text of each file by its path within the folder, with `/`
public record HandbookFiles(NavigableMap<String, String> texts) {
  private static final List<String> ENDINGS = List.of(".yaml", ".md", ".csv", ".json");
  private static final int FOLDERS_MAX = 3;

  public HandbookFiles {
    texts = new TreeMap<>(texts);
  }

  /// Reads what lies there at this moment.
  ///
  /// @throws HandbookFault if a file cannot be read
  public static HandbookFiles read(Path folder) {
    var texts = new TreeMap<String, String>();
    try (var paths = Files.walk(folder, FOLDERS_MAX)) {
      for (Path path : paths.filter(HandbookFiles::isRead).toList()) {
        var name = folder.relativize(path).toString().replace('\\', '/');
        texts.put(name, text(path));
      }
    } catch (IOException | UncheckedIOException e) {
      throw new HandbookFault(
          "MAINSTAY-HANDBOOK-006: %s cannot be read. Way out: let the house read the folder"
              .formatted(folder),
          e);
    }
    return new HandbookFiles(texts);
  }

  private static boolean isRead(Path path) {
    var name = path.getFileName().toString();
    return Files.isRegularFile(path)
        && !name.startsWith(".")
        && ENDINGS.stream().anyMatch(name::endsWith);
  }

  private static String text(Path path) throws IOException {
    try {
      return Files.readString(path);
    } catch (MalformedInputException e) {
      throw new HandbookFault(
          "MAINSTAY-HANDBOOK-007: %s is not written in UTF-8. Way out: save it as UTF-8"
              .formatted(path),
          e);
    }
  }

  /// The name of this version: the beginning of a hash over names and texts, the same for the same
  /// files anywhere.
  public String version() {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      texts.forEach(
          (name, text) ->
              sha.update(
                  (name + '\0' + text.length() + '\0' + text).getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(sha.digest()).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
