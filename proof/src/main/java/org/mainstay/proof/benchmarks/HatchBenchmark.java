package org.mainstay.proof.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.mainstay.house.wiring.House;
import org.mainstay.house.wiring.HouseSettings;
import org.mainstay.house.wiring.HouseSettings.Extras;
import org.mainstay.house.wiring.HouseSettings.Places;
import org.mainstay.sums.disclosure.noise.Chance;
import org.mainstay.sums.disclosure.noise.DiscreteLaplace;

/// What the release book costs in time, on a house of its own with a real database: the sampler, a
/// release, a quarter of a thousand employers, and a stored release served.
public final class HatchBenchmark {
  private static final int DRAWS = 5_000_000;
  private static final int ROUNDS = 3;
  private static final double NANOS = 1e9;

  private HatchBenchmark() {}

  /// Measures all of it.
  ///
  /// @param words `--employers N`, 1,000 if it is not given
  public static void main(String[] words) throws Exception {
    int employers = words.length == 2 ? Integer.parseInt(words[1]) : 1_000;
    System.out.println(
        "what                                              measured     target  floor in this run");
    sampler();
    Path folder = Files.createTempDirectory("mainstay-bench");
    var now = new AtomicReference<>(BookWorld.BEFORE);
    var places = new Places(folder.resolve("data"), folder.resolve("keys"), Path.of("handbook"));
    var settings = HouseSettings.embedded(0, places, Extras.none(now::get));
    try (var house = House.start(settings, said -> System.err.println(said))) {
      var world = new BookWorld(house, now);
      world.run(employers);
      new ServedBook(house).run(world.largest());
    } finally {
      delete(folder);
    }
  }

  private static void sampler() throws Exception {
    for (String source : new String[] {"DRBG", "NativePRNG"}) {
      var random = SecureRandom.getInstance(source);
      var noise = new DiscreteLaplace(1, 4);
      double best = 0;
      for (int round = 0; round < ROUNDS; round++) {
        long began = System.nanoTime();
        long sum = 0;
        try (var chance = new Chance(random::nextBytes)) {
          for (int draw = 0; draw < DRAWS; draw++) {
            sum += noise.draw(chance);
          }
        }
        double rate = DRAWS / ((System.nanoTime() - began) / NANOS);
        best = sum == Long.MIN_VALUE ? best : Math.max(best, rate);
      }
      long began = System.nanoTime();
      var bytes = new byte[4096];
      int blocks = 20_000;
      for (int block = 0; block < blocks; block++) {
        random.nextBytes(bytes);
      }
      double floor = blocks * 4096.0 / ((System.nanoTime() - began) / NANOS);
      line(
          "sampler, scale 4, " + source + ", draws a second",
          String.format(Locale.ROOT, "%.1f m", best / 1e6),
          "2 m",
          String.format(
              Locale.ROOT,
              "the source alone: %.0f MB/s, %.1f bytes a draw",
              floor / 1e6,
              floor / best));
    }
  }

  static void line(String what, String measured, String target, String floor) {
    System.out.printf("%-48s %10s %10s  %s%n", what, measured, target, floor);
  }

  static double seconds(Instant began) {
    return java.time.Duration.between(began, Instant.now()).toNanos() / NANOS;
  }

  private static void delete(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
