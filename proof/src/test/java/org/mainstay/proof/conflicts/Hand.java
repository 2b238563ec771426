package org.mainstay.proof.conflicts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.mainstay.house.signin.OneTimeCodes;
import org.mainstay.house.signin.SignIn;

/// A worker who is signed in and asks for pages and sends forms, without a browser.
final class Hand implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final World world;
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(PATIENCE)
          .build();
  private String token = "";

  Hand(World world) {
    this.world = world;
  }

  void signsIn(SignIn.Handed handed) {
    get("/team/sign-in");
    var code = OneTimeCodes.at(handed.codeSecret(), world.now());
    var answer =
        post(
            "/team/sign-in",
            Map.of(
                "name", List.of(handed.who().signInName()),
                "password", List.of(handed.password()),
                "code", List.of(code)));
    if (answer.status() != 303) {
      throw new AssertionError("not signed in: " + answer.page().text());
    }
  }

  Reply get(String path) {
    return send(HttpRequest.newBuilder(URI.create(world.baseUrl() + path)).GET());
  }

  /// Sends these fields, with the token of the page that was read last.
  Reply post(String path, Map<String, List<String>> fields) {
    String body =
        fields.entrySet().stream()
            .filter(field -> !field.getKey().equals("t"))
            .flatMap(field -> field.getValue().stream().map(v -> pair(field.getKey(), v)))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(URI.create(world.baseUrl() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body + "&" + pair("t", token))));
  }

  /// Reads a page and sends one of its forms, filled in as chance has it.
  void fills(String path, Random chance, Map<String, String> given) {
    fills(path, get(path), chance, given);
  }

  /// As [#fills], but on a page to which this one leads, if it leads further into the same case.
  void fillsFurther(String path, Random chance, Map<String, String> given) {
    var page = get(path);
    var further =
        Everywhere.ledTo(page.page()).stream().filter(link -> link.startsWith(path + "/")).toList();
    if (further.isEmpty()) {
      fills(path, page, chance, given);
    } else {
      fills(further.get(chance.nextInt(further.size())), chance, given);
    }
  }

  private void fills(String path, Reply on, Random chance, Map<String, String> given) {
    List<Element> forms = Filling.forms(on.page());
    if (!forms.isEmpty()) {
      Element form = forms.get(chance.nextInt(forms.size()));
      var filling = new Filling(form, chance, world.today(), given);
      String action = form.attr("action");
      post(action.isEmpty() ? path : action, filling.fields());
    }
  }

  private Reply send(HttpRequest.Builder request) {
    try {
      var reply =
          Reply.of(
              http.send(
                  request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofByteArray()));
      if (reply.head().contains("content-type: [text/html")) {
        Element field = reply.page().selectFirst("input[name=t]");
        token = field == null ? token : field.val();
      }
      return reply;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String pair(String name, String value) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8)
        + "="
        + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    http.close();
  }
}
