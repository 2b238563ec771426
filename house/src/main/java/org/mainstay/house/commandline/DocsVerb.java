package org.mainstay.house.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mainstay.house.commandline.documents.Documents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes the documents that are made from the code, so that they cannot grow old.
@Command(
    name = "docs",
    description = {
      "Writes the documents that are made from the code: docs/errors.md and docs/lives; and those",
      "made from safety/hazards.yaml and security/asvs.csv, in docs/assurance.",
      "With --pictures it also takes the pictures in docs/pictures, by walking through the",
      "demonstration in Chromium; that needs about three minutes."
    })
final class DocsVerb implements Verb {
  @Option(names = "--out", paramLabel = "DIR", description = "default: docs")
  private Path out = Home.folder().resolve("docs");

  // The script takes the pictures; the option stands here so that --help names it.
  @Option(names = "--pictures", description = "take the pictures too; installs Chromium if missing")
  private boolean isWithPictures;

  @Override
  public Integer call() throws IOException {
    for (var document : Documents.of(Home.folder()).entrySet()) {
      var file = out.resolve(document.getKey());
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, document.getValue());
      System.out.println("Wrote " + file);
    }
    if (!isWithPictures) {
      System.out.println("The pictures stay as they are; ./mainstay docs --pictures takes them.");
    }
    return Main.DONE;
  }
}
