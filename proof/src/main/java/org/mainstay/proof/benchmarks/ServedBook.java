package org.mainstay.proof.benchmarks;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.mainstay.hatch.book.BookPlan;
import org.mainstay.house.wiring.RunningHouse;

/// How many times a second a stored release is served, to eight who ask one after the other.
final class ServedBook {
  private static final int READERS = 8;
  private static final Duration WARMING = Duration.ofSeconds(8);
  private static final Duration MEASURED = Duration.ofSeconds(6);

  private final String baseUrl;

  ServedBook(RunningHouse house) {
    this.baseUrl = house.baseUrl();
  }

  /// Measures the employer's first page and its file, beside the static crisis page.
  void run(BookPlan plan) throws Exception {
    double floor = rate("/help");
    for (String path : List.of("/open/book/" + plan.about().code())) {
      double rate = rate(path);
      HatchBenchmark.line(
          path + ", a second",
          String.format(Locale.ROOT, "%.0f", rate),
          "1000",
          String.format(Locale.ROOT, "/help: %.0f a second, ratio %.2f", floor, rate / floor));
    }
  }

  private double rate(String path) throws Exception {
    asked(path, WARMING);
    return asked(path, MEASURED) / (double) MEASURED.toSeconds();
  }

  private long asked(String path, Duration time) throws Exception {
    Instant end = Instant.now().plus(time);
    try (var client = HttpClient.newHttpClient();
        var readers = Executors.newFixedThreadPool(READERS)) {
      List<Future<Long>> counts = new ArrayList<>();
      for (int reader = 0; reader < READERS; reader++) {
        counts.add(readers.submit(() -> asked(client, path, end)));
      }
      long sum = 0;
      for (Future<Long> count : counts) {
        sum += count.get();
      }
      return sum;
    }
  }

  private long asked(HttpClient client, String path, Instant end) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(baseUrl + path)).build();
    long answered = 0;
    while (Instant.now().isBefore(end)) {
      var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(path + " answered " + answer.statusCode());
      }
      answered++;
    }
    return answered;
  }
}
