package org.mainstay.proof;

import java.io.ByteArrayOutputStream;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Somebody who visits the house without a browser: reads pages, fills forms in, keeps cookies.
public final class Visitor {
  private static final String BOUNDARY = "----seven-herons";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final String baseUrl;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .connectTimeout(PATIENCE)
          .build();

  private final Consumer<HttpResponse<String>> watcher;

  /// @param baseUrl such as `http://localhost:8080`
  public Visitor(String baseUrl) {
    this(baseUrl, _ -> {});
  }

  /// @param watcher sees every answer as it comes, before it is read as a page
  public Visitor(String baseUrl, Consumer<HttpResponse<String>> watcher) {
    this.baseUrl = baseUrl;
    this.watcher = watcher;
  }

  /// What came back, with the page read.
  ///
  /// @param path where it was in the end
  public record Visit(int status, String path, Document page) {
    /// The form that is sent to this path, or the first if the path is blank.
    public Element form(String action) {
      return page.select("form[method=post]").stream()
          .filter(
              form ->
                  action.isEmpty()
                      ? form.closest("main") != null
                      : form.attr("action").equals(action))
          .findFirst()
          .orElseThrow(() -> new AssertionError("no form to " + action + " on " + path));
    }

    /// The words of the page.
    public String words() {
      return page.body().text();
    }
  }

  /// Reads a page.
  public Visit get(String path) {
    return send(HttpRequest.newBuilder(URI.create(baseUrl + path)).GET());
  }

  /// Sends the first form of a page, filled in with these values over what stands in it.
  public Visit submit(Visit on, Map<String, List<String>> values) {
    return submit(on, on.form(""), values);
  }

  /// Sends this form, filled in with these values over what stands in it.
  public Visit submit(Visit on, Element form, Map<String, List<String>> values) {
    return send(posting(on, form, values));
  }

  /// As [#submit], but the network goes while it is being sent; nobody knows what arrived.
  public void breaksOff(Visit on, Element form, Map<String, List<String>> values) {
    http.sendAsync(
            posting(on, form, values).timeout(PATIENCE).build(),
            HttpResponse.BodyHandlers.discarding())
        .cancel(true);
  }

  /// Loses the cookie of this name, as when the house no longer knows what it stands for.
  public void forgets(String cookie) {
    var store = cookies.getCookieStore();
    store.getCookies().stream()
        .filter(one -> one.getName().equals(cookie))
        .forEach(one -> one.setMaxAge(0));
  }

  private HttpRequest.Builder posting(Visit on, Element form, Map<String, List<String>> values) {
    Map<String, List<String>> filled = standing(form);
    filled.putAll(values);
    String body =
        filled.entrySet().stream()
            .flatMap(e -> e.getValue().stream().map(v -> encoded(e.getKey()) + "=" + encoded(v)))
            .collect(Collectors.joining("&"));
    String action = form.attr("action").isEmpty() ? on.path() : form.attr("action");
    return HttpRequest.newBuilder(URI.create(baseUrl + action))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  /// Sends the form of a page that takes a file, with this file.
  public Visit bring(Visit on, String fileName, byte[] content) {
    return bring(on, "", fileName, content);
  }

  /// Sends one of the forms of a page that take a file, with this file.
  ///
  /// @param action how its address begins; blank for the first form
  public Visit bring(Visit on, String action, String fileName, byte[] content) {
    var form =
        on.page().selectFirst("form[enctype=multipart/form-data][action^='%s']".formatted(action));
    if (form == null) {
      throw new AssertionError("no form for a file on " + on.path());
    }
    var body = new ByteArrayOutputStream();
    standing(form).forEach((name, values) -> values.forEach(value -> part(body, name, value)));
    body.writeBytes(
        ("--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return send(
        HttpRequest.newBuilder(URI.create(baseUrl + form.attr("action")))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static void part(ByteArrayOutputStream body, String name, String value) {
    if (!name.equals("file")) {
      body.writeBytes(
          ("--"
                  + BOUNDARY
                  + "\r\nContent-Disposition: form-data; name=\""
                  + name
                  + "\"\r\n\r\n"
                  + value
                  + "\r\n")
              .getBytes(StandardCharsets.UTF_8));
    }
  }

  /// Takes a file away.
  public byte[] take(String path) {
    try {
      return http.send(
              HttpRequest.newBuilder(URI.create(baseUrl + path)).timeout(PATIENCE).GET().build(),
              HttpResponse.BodyHandlers.ofByteArray())
          .body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, List<String>> standing(Element form) {
    Map<String, List<String>> standing = new LinkedHashMap<>();
    for (Element field : form.select("input[name], textarea[name], select[name]")) {
      boolean chosen =
          switch (field.attr("type")) {
            case "radio", "checkbox" -> field.hasAttr("checked");
            default -> true;
          };
      if (chosen) {
        standing.computeIfAbsent(field.attr("name"), k -> new ArrayList<>()).add(value(field));
      }
    }
    return standing;
  }

  private static String value(Element field) {
    return field.normalName().equals("select")
        ? field.select("option[selected]").attr("value")
        : field.val();
  }

  private Visit send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          http.send(
              request.timeout(PATIENCE).build(),
              HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      watcher.accept(response);
      return new Visit(
          response.statusCode(), response.uri().getPath(), Jsoup.parse(response.body()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
