package org.mainstay.house.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes the documents that are made from the sources, so that they cannot grow old.
@Command(name = "docs", description = "Writes docs/errors.md from the sources.")
final class DocsVerb implements Verb {
  private static final Pattern CODE =
      Pattern.compile("\"(MAINSTAY-[A-Z]+-\\d{3})(?:: )?([^\"]*)\"(?:[,\\s+]*\"([^\"]*)\")?");

  @Option(names = "--out", paramLabel = "DIR", description = "default: docs")
  private Path out = Settings.home().resolve("docs");

  @Override
  public Integer call() throws IOException {
    var errors = new TreeMap<String, String>();
    for (Path source : sources()) {
      var found = CODE.matcher(Files.readString(source));
      while (found.find()) {
        String words = found.group(2) + (found.group(3) == null ? "" : found.group(3));
        errors.merge(
            found.group(1),
            "%s | %s".formatted(words.strip(), source.getFileName()),
            (one, other) -> one.length() >= other.length() ? one : other);
      }
    }
    var page = new StringBuilder();
    page.append("# Error codes\n\nMade from the sources by `./mainstay docs`.\n\n");
    page.append("| code | words | where |\n|---|---|---|\n");
    errors.forEach((code, rest) -> page.append("| %s | %s |%n".formatted(code, rest)));
    Files.createDirectories(out);
    Files.writeString(out.resolve("errors.md"), page);
    System.out.println("Wrote " + out.resolve("errors.md"));
    return Main.DONE;
  }

  private static Iterable<Path> sources() throws IOException {
    try (var all = Files.walk(Settings.home())) {
      return all.filter(path -> path.toString().endsWith(".java"))
          .filter(path -> path.toString().contains("/src/main/java/"))
          .sorted()
          .toList();
    }
  }
}
