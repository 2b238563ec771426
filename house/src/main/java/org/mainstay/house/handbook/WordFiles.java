package org.mainstay.house.handbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mainstay.ui.translation.Catalogue;
import org.mainstay.ui.translation.Catalogue.Direction;
import org.mainstay.ui.translation.Catalogue.Language;
import org.mainstay.ui.translation.ChangingWords;

/// The texts of the pages in a hub's own words or in other languages: one file for each in the
/// folder `words` of the handbook, which need not be there.
public final class WordFiles {
  private static final String ENDING = ".yaml";

  private WordFiles() {}

  /// A language and whether people are offered it.
  ///
  /// @param empty how many texts have no other words yet
  public record WordFile(Catalogue catalogue, boolean offered, int empty) {}

  /// What stands in such a file.
  private record Content(
      String language,
      String name,
      Direction direction,
      boolean offered,
      Map<String, String> texts) {}

  /// Reads all of them, by their names.
  ///
  /// @param folder of the handbook
  /// @throws HandbookFault if words leave out what stands in their text, or a file cannot be read
  public static List<WordFile> read(Path folder, Handbook handbook) {
    Path words = folder.resolve("words");
    if (!Files.isDirectory(words)) {
      return List.of();
    }
    var changing = new ChangingWords(names(handbook));
    try (Stream<Path> files = Files.list(words)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .sorted()
          .map(file -> one(file, changing))
          .toList();
    } catch (IOException e) {
      throw new HandbookFault(
          "MAINSTAY-HANDBOOK-001: %s cannot be read. Way out: let the house read the folder"
              .formatted(words),
          e);
    }
  }

  /// The names of this hub, which stand as numbers in the texts.
  public static List<String> names(Handbook handbook) {
    var hub = handbook.hub();
    return List.of(hub.name(), hub.place(), hub.phone(), handbook.crisis().own().name());
  }

  private static WordFile one(Path file, ChangingWords changing) {
    var content = Handbook.read(file, Content.class);
    try {
      var language = new Language(content.language(), content.name(), content.direction());
      var catalogue = new Catalogue(language, content.texts(), changing);
      int empty = content.texts().size() - catalogue.size();
      return new WordFile(catalogue, content.offered(), empty);
    } catch (Catalogue.Refused e) {
      throw new HandbookFault(
          "MAINSTAY-HANDBOOK-004: %s, line %d, %s. Way out: use each number and each mark of the text once in its words"
              .formatted(file, line(file, e.text()), e.getMessage()),
          e);
    }
  }

  /// The line on which a text stands, or the first if it is written over several.
  private static int line(Path file, String text) {
    try {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).contains(text)) {
          return i + 1;
        }
      }
    } catch (IOException gone) {
      // It was read a moment ago; the text itself says where.
    }
    return 1;
  }
}
