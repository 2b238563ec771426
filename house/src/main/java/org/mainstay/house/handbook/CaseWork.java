package org.mainstay.house.handbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mainstay.inside.support.conversation.ConversationWords;
import org.mainstay.inside.support.letters.words.LetterWords;
import org.mainstay.inside.support.letters.words.LetterWords.SecureMail;
import org.mainstay.inside.support.letters.words.Template;

/// What the handbook says of the work with one person.
///
/// @param letters the templates of letters, and where secure mail may go
/// @param conversation the words of the conversation about all of life, if the hub has one
public record CaseWork(LetterWords letters, Optional<ConversationWords> conversation) {
  private static final String ENDING = ".md";

  /// Reads it; a handbook need not have any of it.
  ///
  /// @throws HandbookFault if a file does not say what it must
  static CaseWork read(Path folder, Hub hub) {
    var mail = folder.resolve("secure-mail.yaml");
    var safe = Files.exists(mail) ? Handbook.read(mail, SecureMail.class) : SecureMail.NONE;
    var life = folder.resolve("conversation.yaml");
    return new CaseWork(
        new LetterWords(templates(folder.resolve("letters")), safe, hub.name(), hub.phone()),
        Files.exists(life)
            ? Optional.of(Handbook.read(life, ConversationWords.class))
            : Optional.empty());
  }

  private static List<Template> templates(Path folder) {
    if (Files.notExists(folder)) {
      return List.of();
    }
    var templates = new ArrayList<Template>();
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(ENDING)).sorted().toList()) {
        templates.add(template(file));
      }
    } catch (IOException e) {
      throw new HandbookFault(
          "MAINSTAY-HANDBOOK-001: %s cannot be read. Way out: let the house read the folder"
              .formatted(folder),
          e);
    }
    return templates;
  }

  private static Template template(Path file) throws IOException {
    var id = file.getFileName().toString().replace(ENDING, "");
    try {
      return Template.read(id, Files.readString(file));
    } catch (Template.Refused e) {
      throw new HandbookFault(
          "MAINSTAY-HANDBOOK-008: %s, line %d: %s. Way out: compare it with a letter in handbook/letters/"
              .formatted(file, e.line(), e.getMessage()),
          e);
    }
  }
}
