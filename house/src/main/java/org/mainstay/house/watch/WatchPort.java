package org.mainstay.house.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A port of its own for health and metrics, so that the public's door has no such pages.
///
/// `/health/live` answers as long as the process does; `/health` and `/health/ready` answer 200 if
/// whoever comes now is served, else 503; `/metrics` is for Prometheus.
public final class WatchPort implements AutoCloseable {
  private static final int OK = 200;
  private static final int NOT_THERE = 404;
  private static final int ONLY_READ = 405;
  private static final int NOT_READY = 503;

  private final HttpServer server;
  private final ExecutorService workers;

  private WatchPort(HttpServer server, ExecutorService workers) {
    this.server = server;
    this.workers = workers;
  }

  /// Opens it.
  ///
  /// @throws WatchFault if somebody else listens there
  public static WatchPort open(WatchSettings where, Pulse pulse) {
    try {
      var server = HttpServer.create(new InetSocketAddress(where.address(), where.port()), 0);
      var workers = Executors.newVirtualThreadPerTaskExecutor();
      server.setExecutor(workers);
      server.createContext("/", exchange -> answer(exchange, pulse));
      server.start();
      return new WatchPort(server, workers);
    } catch (IOException e) {
      throw new WatchFault(where, e);
    }
  }

  private static void answer(HttpExchange exchange, Pulse pulse) throws IOException {
    try (exchange) {
      if (!exchange.getRequestMethod().equals("GET")) {
        send(exchange, ONLY_READ, "text/plain", "only GET\n");
        return;
      }
      switch (exchange.getRequestURI().getPath()) {
        case "/health/live" -> send(exchange, OK, "text/plain", "live\n");
        case "/health", "/health/ready" -> {
          var vitals = pulse.now();
          int status = vitals.isReady() ? OK : NOT_READY;
          send(exchange, status, "application/json", Told.json(vitals) + "\n");
        }
        case "/metrics" ->
            send(exchange, OK, "text/plain; version=0.0.4", Told.metrics(pulse.now()));
        default -> send(exchange, NOT_THERE, "text/plain", "nothing here\n");
      }
    }
  }

  private static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /// Its address.
  public String baseUrl() {
    var at = server.getAddress();
    return "http://%s:%d".formatted(at.getHostString(), at.getPort());
  }

  @Override
  public void close() {
    server.stop(0);
    workers.close();
  }
}
