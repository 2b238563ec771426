package org.mainstay.house.commandline.packaged;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.mainstay.house.commandline.files.Mainstay;
import org.mainstay.house.wiring.House;
import org.mainstay.house.wiring.HouseSettings;
import org.mainstay.house.wiring.HouseSettings.Extras;
import org.mainstay.house.wiring.HouseSettings.Places;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// A house in a folder that is thrown away, so that Java learns what a start loads.
///
/// The packaged script runs it once for each version and keeps what was learnt.
@Command(
    name = "warm",
    hidden = true,
    description =
        "Starts a house in a folder that is thrown away: the packaged script asks for it.")
public final class WarmVerb implements Callable<Integer> {
  private static final List<String> PAGES =
      List.of("/", "/help", "/p/start", "/r", "/open", "/team/sign-in", "/c");

  @Option(
      names = "--handbook",
      required = true,
      paramLabel = "DIR",
      description = "the hub's own words")
  private Path handbook = Path.of("");

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("mainstay-warm-");
    try {
      var places = new Places(folder.resolve("data"), folder.resolve("keys"), handbook);
      // Twice: most starts find their data there.
      for (int start = 0; start < 2; start++) {
        look(HouseSettings.embedded(0, places, Extras.none(Clock.systemUTC())));
      }
      return Mainstay.DONE;
    } finally {
      delete(folder);
    }
  }

  private static void look(HouseSettings settings) throws IOException, InterruptedException {
    try (var house = House.start(settings, _ -> {});
        var client = HttpClient.newHttpClient()) {
      for (String page : PAGES) {
        var asked = HttpRequest.newBuilder(URI.create(house.baseUrl() + page)).build();
        client.send(asked, BodyHandlers.discarding());
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
