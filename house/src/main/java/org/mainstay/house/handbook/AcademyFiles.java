package org.mainstay.house.handbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.mainstay.outside.academy.shelf.Course;
import org.mainstay.outside.academy.shelf.Guide;
import org.mainstay.outside.academy.shelf.Refused;
import org.mainstay.outside.academy.shelf.Shelf;
import org.mainstay.outside.academy.shelf.ShelfWords;

/// The folder `academy` of a handbook, which need not be there: `academy.yaml`, and the guides and
/// courses that it names, in Markdown.
final class AcademyFiles {
  private static final String ENDING = ".md";
  private static final String LIST = "academy.yaml";

  private final Path folder;

  private AcademyFiles(Path folder) {
    this.folder = folder;
  }

  /// Reads all of it.
  ///
  /// @throws HandbookFault if a file does not say what it must, with its line
  static Shelf read(Path handbook) {
    Path folder = handbook.resolve("academy");
    return Files.isDirectory(folder) ? new AcademyFiles(folder).shelf() : Shelf.EMPTY;
  }

  private Shelf shelf() {
    var words = Handbook.read(folder.resolve(LIST), ShelfWords.class);
    var shelf =
        new Shelf(
            Optional.of(words),
            all("guides", words.guides(), Guide::read),
            all("courses", words.courses(), Course::read));
    for (Guide guide : shelf.guides()) {
      checked(file("guides", guide.id()), _ -> shelf.checkLinks(guide.prose()));
    }
    for (Course course : shelf.courses()) {
      checked(
          file("courses", course.id()),
          _ -> course.parts().forEach(part -> shelf.checkLinks(part.prose())));
    }
    return shelf;
  }

  private Path file(String kind, String id) {
    return folder.resolve(kind).resolve(id + ENDING);
  }

  /// Each that is named, and none that is not: a file nobody named would be read by nobody.
  private <T> List<T> all(String kind, List<String> ids, BiFunction<String, String, T> reads) {
    unnamed(kind, ids);
    var all = new ArrayList<T>();
    for (String id : ids) {
      Path file = file(kind, id);
      checked(file, text -> all.add(reads.apply(id, text)));
    }
    return all;
  }

  private void unnamed(String kind, List<String> ids) {
    Path within = folder.resolve(kind);
    if (Files.notExists(within)) {
      return;
    }
    try (var files = Files.list(within)) {
      for (Path file : files.filter(one -> one.toString().endsWith(ENDING)).sorted().toList()) {
        if (!ids.contains(file.getFileName().toString().replace(ENDING, ""))) {
          throw new HandbookFault(
              "MAINSTAY-ACADEMY-002: %s, line 1: %s does not name it under %s. Way out: name it there, or take the file away"
                  .formatted(file, LIST, kind));
        }
      }
    } catch (IOException e) {
      throw unreadable(within, e);
    }
  }

  private static void checked(Path file, Consumer<String> reads) {
    try {
      reads.accept(Files.readString(file));
    } catch (IOException e) {
      throw unreadable(file, e);
    } catch (Refused e) {
      throw new HandbookFault(
          "MAINSTAY-ACADEMY-001: %s, line %d: %s. Way out: compare it with a file in handbook/academy/"
              .formatted(file, e.line(), e.getMessage()),
          e);
    }
  }

  private static HandbookFault unreadable(Path file, IOException because) {
    return new HandbookFault(
        "MAINSTAY-ACADEMY-003: %s cannot be read, which academy.yaml names. Way out: put the file there, or take it out of the list"
            .formatted(file),
        because);
  }
}
