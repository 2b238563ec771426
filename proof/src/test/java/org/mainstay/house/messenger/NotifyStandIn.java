package org.mainstay.house.messenger;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Stands in for GOV.UK Notify as its documentation of the API, version 2, says it behaves: tokens
/// no older than 30 seconds, references that need not be unique, 429, and statuses that come later.
public final class NotifyStandIn implements AutoCloseable {
  public static final String ACCOUNT = "26785a09-ab16-4eb0-8407-a37497a57506";
  public static final String SECRET = "3d844edf-8d35-48ac-975b-e847b4f122b0";
  public static final String KEY = "mainstay_live-" + ACCOUNT + "-" + SECRET;
  public static final UUID TEXT_TEMPLATE = new UUID(7, 1);
  public static final UUID EMAIL_TEMPLATE = new UUID(7, 2);

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration TOKEN_MAX = Duration.ofSeconds(30);

  private final HttpServer server;
  private final Clock clock = Clock.systemUTC();
  private final List<Taken> taken = new ArrayList<>();
  private Random chance = new Random(0);
  private int troubleInHundred;

  /// One message that was taken.
  public record Taken(String id, String reference, String to, Map<String, String> words) {}

  public NotifyStandIn() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/v2/notifications", this::answer);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  /// From now on, so many of a hundred calls meet trouble: 429, or 500 before or after it was
  /// taken.
  public synchronized void troubled(int inHundred, long seed) {
    troubleInHundred = inHundred;
    chance = new Random(seed);
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /// Everything that was taken so far.
  public synchronized List<Taken> taken() {
    return List.copyOf(taken);
  }

  private synchronized void answer(HttpExchange call) throws IOException {
    try (call) {
      var token = call.getRequestHeaders().getFirst("Authorization");
      if (token == null || !isGood(token.replace("Bearer ", ""))) {
        say(call, 403, error("AuthError", "Invalid token: API key not found"));
      } else if (call.getRequestMethod().equals("GET")) {
        say(call, 200, found(call.getRequestURI().getQuery().replace("reference=", "")));
      } else {
        take(call, JSON.readTree(call.getRequestBody()));
      }
    }
  }

  private void take(HttpExchange call, JsonNode body) throws IOException {
    int trouble = chance.nextInt(100) < troubleInHundred ? chance.nextInt(3) : -1;
    if (trouble == 0) {
      say(call, 429, error("RateLimitError", "Exceeded rate limit for key type LIVE"));
      return;
    }
    if (trouble == 1) {
      say(call, 500, error("Exception", "Internal server error"));
      return;
    }
    boolean text = call.getRequestURI().getPath().endsWith("/sms");
    var to = body.path(text ? "phone_number" : "email_address").asString("");
    var template = text ? TEXT_TEMPLATE : EMAIL_TEMPLATE;
    if (!body.path("template_id").asString("").equals(template.toString())) {
      say(call, 400, error("BadRequestError", "Template not found"));
      return;
    }
    if (text ? !to.matches("[+0-9 ]{10,15}") : !to.contains("@")) {
      var field =
          text ? "phone_number Not enough digits" : "email_address Not a valid email address";
      say(call, 400, error("ValidationError", field));
      return;
    }
    var words = body.path("personalisation");
    var one =
        new Taken(
            UUID.randomUUID().toString(),
            body.path("reference").asString(""),
            to,
            Map.of(
                "subject", words.path("subject").asString(""),
                "words", words.path("words").asString("")));
    taken.add(one);
    say(call, trouble == 2 ? 500 : 201, Map.of("id", one.id(), "reference", one.reference()));
  }

  /// Latest first, as Notify lists them.
  private Map<String, Object> found(String reference) {
    var of =
        taken.reversed().stream()
            .filter(one -> one.reference().equals(reference))
            .map(one -> Map.of("id", one.id(), "reference", reference, "status", status(one.to())))
            .toList();
    return Map.of("notifications", of, "links", Map.of("current", "/v2/notifications"));
  }

  /// The numbers and addresses by which Notify lets anybody try each status.
  private static String status(String to) {
    return switch (to) {
      case "07700900003", "perm-fail@simulator.notify" -> "permanent-failure";
      case "07700900002", "temp-fail@simulator.notify" -> "temporary-failure";
      case "07700900001" -> "sending";
      default -> "delivered";
    };
  }

  private boolean isGood(String token) {
    var parts = token.split("\\.", -1);
    var text = Base64.getUrlDecoder();
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
      var sum = mac.doFinal((parts[0] + "." + parts[1]).getBytes(UTF_8));
      var claims = JSON.readTree(text.decode(parts[1]));
      var issued = Instant.ofEpochSecond(claims.path("iat").asLong());
      return MessageDigest.isEqual(sum, text.decode(parts[2]))
          && claims.path("iss").asString("").equals(ACCOUNT)
          && Duration.between(issued, clock.instant()).abs().compareTo(TOKEN_MAX) <= 0;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> error(String kind, String message) {
    return Map.of("errors", List.of(Map.of("error", kind, "message", message)));
  }

  private static void say(HttpExchange call, int status, Map<String, ?> body) throws IOException {
    byte[] json = JSON.writeValueAsBytes(body);
    call.getResponseHeaders().set("Content-Type", "application/json");
    call.sendResponseHeaders(status, json.length);
    call.getResponseBody().write(json);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
