package org.mainstay.house.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import org.mainstay.house.commandline.bench.BenchBrowser;
import org.mainstay.house.commandline.bench.BenchPost;
import org.mainstay.house.signin.OneTimeCodes;
import org.mainstay.house.signin.SignIn;
import org.mainstay.house.wiring.House;
import org.mainstay.house.wiring.HouseSettings;
import org.mainstay.house.wiring.HouseSettings.Extras;
import org.mainstay.house.wiring.HouseSettings.Places;
import org.mainstay.house.wiring.RunningHouse;
import org.mainstay.inside.referral.Intake;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.WorkerId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Measures how long the pages take that are looked at most, on a house made for it.
@Command(
    name = "bench",
    description =
        "Measures the board with many cases, and the public pages. bench sums measures the sums,"
            + " beside R: ./mainstay bench sums --help. bench hatch measures the release book,"
            + " bench finding the search of the directory, bench allocation who is suggested for"
            + " whom.")
final class BenchVerb implements Verb {
  private static final int WARM_UP = 100;
  private static final int MEASURED = 200;

  @Option(names = "--cases", defaultValue = "200", description = "how many cases are on the board")
  private int cases;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("mainstay-bench");
    var places =
        new Places(
            folder.resolve("data"), folder.resolve("keys"), Home.folder().resolve("handbook"));
    var settings = HouseSettings.embedded(0, places, Extras.none(Clock.systemUTC()));
    try (var house = House.start(settings, Settings::progress)) {
      Settings.progress("Posting %d requests and taking them in".formatted(cases));
      new BenchPost(house.beans()).posts(cases);
      house.beans().getBean(Intake.class).takeInAll();
      measured(house);
    } finally {
      delete(folder);
    }
    return Main.DONE;
  }

  private void measured(RunningHouse house) throws IOException, InterruptedException {
    var browser = new BenchBrowser(house.baseUrl());
    signIn(house, browser);
    browser.get("/p/start");
    System.out.println("page                                p50 ms   p95 ms    bytes");
    for (String path : new String[] {"/", "/help", "/p/2", "/team", "/team/new"}) {
      for (int i = 0; i < WARM_UP; i++) {
        browser.get(path);
      }
      long[] nanos = new long[MEASURED];
      int bytes = 0;
      for (int i = 0; i < MEASURED; i++) {
        long began = System.nanoTime();
        bytes = browser.get(path).length;
        nanos[i] = System.nanoTime() - began;
      }
      Arrays.sort(nanos);
      System.out.printf(
          "%-34s %7.1f  %7.1f  %7d%n",
          path.equals("/team") ? "/team (board, %d cases)".formatted(cases) : path,
          nanos[MEASURED / 2] / 1e6,
          nanos[MEASURED * 95 / 100] / 1e6,
          bytes);
    }
  }

  private static void signIn(RunningHouse house, BenchBrowser browser)
      throws IOException, InterruptedException {
    var worker =
        new Worker(
            new WorkerId(UUID.randomUUID()), "Bench Worker", Role.LEAD, "Bench", "measuring");
    house.beans().getBean(Team.class).join(worker);
    SignIn.Handed handed =
        house.beans().getBean(SignIn.class).add(worker.id(), "bench", Role.LEAD).orElseThrow();
    browser.signIn(
        "bench",
        handed.password(),
        OneTimeCodes.at(handed.codeSecret(), Clock.systemUTC().instant()));
  }

  private static void delete(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
