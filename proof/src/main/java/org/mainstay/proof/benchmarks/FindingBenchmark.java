package org.mainstay.proof.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.mainstay.house.database.Database;
import org.mainstay.house.database.Role;
import org.mainstay.house.wiring.House;
import org.mainstay.house.wiring.HouseSettings;
import org.mainstay.house.wiring.HouseSettings.Extras;
import org.mainstay.house.wiring.HouseSettings.Places;
import org.mainstay.letterbox.window.directory.Checked;
import org.mainstay.letterbox.window.directory.Deliveries;
import org.mainstay.letterbox.window.directory.Directory;
import org.mainstay.letterbox.window.directory.Entry;
import org.mainstay.letterbox.window.directory.Phone;
import org.mainstay.letterbox.window.directory.Place;
import org.mainstay.letterbox.window.directory.Status;
import org.mainstay.letterbox.window.directory.Term;
import org.mainstay.letterbox.window.directory.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// How long it takes to find support by need and place among ten thousand services, beside reading
/// the same entries by their ids alone, in the same run.
public final class FindingBenchmark {
  private static final int WARM_UP = 300;
  private static final int MEASURED = 1_000;
  private static final int SHOWN = 20;
  private static final long SEED = 33;
  private static final List<String> NEEDS =
      List.of(
          "debt",
          "housing",
          "employment",
          "parenting",
          "domestic abuse",
          "alcohol",
          "grief",
          "carers",
          "mental health",
          "loneliness",
          "health",
          "hate crime");

  private static final String BY_ID =
      """
      select id, name, description, details::text
        from letterbox_window.directory_entry
       where id = any(:ids)
       limit 100
      """;

  private final JdbcClient front;
  private final Directory directory;

  private FindingBenchmark(JdbcClient front) {
    this.front = front;
    this.directory = new Directory(front);
  }

  /// Measures all of it.
  ///
  /// @param words `--services N`, 10,000 if it is not given
  public static void main(String[] words) throws Exception {
    int services = words.length == 2 ? Integer.parseInt(words[1]) : 10_000;
    Path folder = Files.createTempDirectory("mainstay-bench");
    var places = new Places(folder.resolve("data"), folder.resolve("keys"), Path.of("handbook"));
    var settings = HouseSettings.embedded(0, places, Extras.none(Clock.systemUTC()));
    try (var house = House.start(settings, said -> System.err.println(said))) {
      var database = house.beans().getBean(Database.class);
      bring(database, services);
      var bench = new FindingBenchmark(JdbcClient.create(database.dataSource(Role.FRONT)));
      System.out.println(
          "what                                              measured     target  floor in this run");
      bench.searches(services);
      page(house.baseUrl());
    } finally {
      delete(folder);
    }
  }

  private static void bring(Database database, int services) {
    var inside = database.dataSource(Role.INSIDE);
    var random = new Random(SEED);
    long began = System.nanoTime();
    new TransactionTemplate(new JdbcTransactionManager(inside))
        .executeWithoutResult(
            ignored -> {
              var delivery = new Deliveries(JdbcClient.create(inside)).begin("benchmark");
              for (int number = 0; number < services; number++) {
                delivery.take(entry(number, random));
              }
              delivery.end(true);
            });
    JdbcClient.create(inside).sql("select 1").query(Integer.class).single();
    System.err.printf(
        Locale.ROOT,
        "Brought %,d services in, in %.1f s%n",
        services,
        (System.nanoTime() - began) / 1e9);
  }

  private static Entry entry(int number, Random random) {
    var id = new UUID(SEED, number);
    boolean national = random.nextInt(10) == 0;
    var place = new Place(id, "Hall", number + " High Street", "Town", "", "ZV1 1AA", spot(random));
    return new Entry(
        id,
        new Entry.RunBy(id, "Organisation " + number, "", "https://example.org/", ""),
        "Service " + number,
        "What they do, in some words. ".repeat(12),
        Status.ACTIVE,
        new Entry.Facts("https://example.org/" + number, "", "Adults", "Free"),
        new Entry.Reach(
            List.of(new Phone(id, "01632 960 100", Phone.Kind.VOICE, "")),
            national ? List.of() : List.of(place),
            List.of(),
            "",
            national ? List.of("England") : List.of(),
            national),
        List.of(new Term(id, "", "", NEEDS.get(random.nextInt(NEEDS.size())))),
        new Checked.On(LocalDate.of(2026, 1, 1)),
        "");
  }

  private static Where.At spot(Random random) {
    return new Where.At(51 + 3 * random.nextDouble(), -3 + 4 * random.nextDouble());
  }

  private void searches(int services) {
    var random = new Random(SEED);
    long[] found = new long[MEASURED];
    long[] read = new long[MEASURED];
    for (int i = -WARM_UP; i < MEASURED; i++) {
      var terms = Set.of(NEEDS.get(random.nextInt(NEEDS.size())));
      long began = System.nanoTime();
      var ids =
          directory.nearby(terms, spot(random), SHOWN).stream()
              .map(one -> one.entry().id())
              .toList();
      long between = System.nanoTime();
      int rows =
          front
              .sql(BY_ID)
              .param("ids", ids.toArray(UUID[]::new))
              .query((row, _) -> row.getString(4))
              .list()
              .size();
      long ended = System.nanoTime();
      if (rows != SHOWN) {
        throw new IllegalStateException("found " + rows + " of " + services);
      }
      if (i >= 0) {
        found[i] = between - began;
        read[i] = ended - between;
      }
    }
    line("finding, %,d services, nearest 20, median".formatted(services), found, read, 0.5);
    line("finding, %,d services, nearest 20, of 20 in 19".formatted(services), found, read, 0.95);
  }

  private static void line(String what, long[] found, long[] read, double share) {
    double ours = at(found, share);
    double floor = at(read, share);
    HatchBenchmark.line(
        what,
        String.format(Locale.ROOT, "%.1f ms", ours),
        "50 ms",
        String.format(
            Locale.ROOT, "the same 20 by id alone: %.1f ms, ratio %.1f", floor, ours / floor));
  }

  private static double at(long[] nanos, double share) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return sorted[(int) (sorted.length * share)] / 1e6;
  }

  private static void page(String baseUrl) throws IOException, InterruptedException {
    long[] found = new long[MEASURED / 5];
    long[] list = new long[MEASURED / 5];
    try (var http = HttpClient.newHttpClient()) {
      for (int i = -50; i < found.length; i++) {
        long began = System.nanoTime();
        get(http, baseUrl + "/find/1");
        long between = System.nanoTime();
        get(http, baseUrl + "/find");
        if (i >= 0) {
          found[i] = between - began;
          list[i] = System.nanoTime() - between;
        }
      }
    }
    HatchBenchmark.line(
        "finding, the whole page over HTTP, of 20 in 19",
        String.format(Locale.ROOT, "%.1f ms", at(found, 0.95)),
        "",
        String.format(
            Locale.ROOT,
            "a page without a search: %.1f ms, ratio %.1f",
            at(list, 0.95),
            at(found, 0.95) / at(list, 0.95)));
  }

  private static void get(HttpClient http, String url) throws IOException, InterruptedException {
    int status =
        http.send(
                HttpRequest.newBuilder(URI.create(url)).build(),
                HttpResponse.BodyHandlers.discarding())
            .statusCode();
    if (status != 200) {
      throw new IllegalStateException(url + " gave " + status);
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
