package org.mainstay.house.commandline.posters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mainstay.front.signpost.Signpost;
import org.mainstay.house.commandline.files.Mainstay;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.house.wiring.PrintedWords;
import org.mainstay.inside.posters.StartAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Makes every poster and card of the handbook, and the links for employers' own sites.
@Command(
    name = "posters",
    description = {
      "Makes posters (A4) and cards with a QR code, as PDF and SVG, from handbook/posters.yaml.",
      "Prints the links that an employer can copy into its own site."
    })
public final class PostersVerb implements Callable<Integer> {
  @Option(names = "--out", paramLabel = "DIR", required = true, description = "where to put them")
  private Path out = Path.of("");

  @Option(
      names = "--address",
      paramLabel = "URL",
      required = true,
      description = "the address of the start page, such as https://harbour.example.org")
  private String address = "";

  @Option(
      names = "--handbook",
      paramLabel = "DIR",
      description = "the hub's own words (default: handbook)")
  private Optional<Path> handbook = Optional.empty();

  private final Path usual;

  /// @param usual where the handbook lies if nothing else is said
  public PostersVerb(Path usual) {
    this.usual = usual;
  }

  @Override
  public Integer call() throws IOException {
    try {
      return made(StartAddress.read(address));
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      return Mainstay.REFUSED;
    }
  }

  private int made(StartAddress start) throws IOException {
    var words = new PrintedWords(Handbook.read(handbook.orElse(usual)));
    Files.createDirectories(out);
    var posters = words.posters();
    for (var wanted : posters.all()) {
      Files.write(out.resolve(wanted.fileName()), posters.made(wanted, start));
    }
    String links = new Signpost(words.hub(), words.numbers(), start.host()).html();
    Files.writeString(out.resolve("links.html"), links);
    System.out.print(links);
    System.err.println("Wrote %d files to %s".formatted(posters.all().size() + 1, out));
    return Mainstay.DONE;
  }
}
