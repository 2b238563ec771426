package org.mainstay.house.commandline.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Asks for pages one after the other, as one browser does, and keeps cookies.
public final class BenchBrowser {
  private static final Pattern TOKEN = Pattern.compile("name=\"t\" value=\"([^\"]+)\"");

  private final String baseUrl;
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  public BenchBrowser(String baseUrl) {
    this.baseUrl = baseUrl;
  }

  /// The bytes of a page as they travel.
  public byte[] get(String path) throws IOException, InterruptedException {
    return answer(
        HttpRequest.newBuilder(URI.create(baseUrl + path)).header("Accept-Encoding", "gzip"));
  }

  /// Signs a worker in.
  public void signIn(String name, String password, String code)
      throws IOException, InterruptedException {
    var uri = URI.create(baseUrl + "/team/sign-in");
    var page = new String(answer(HttpRequest.newBuilder(uri)), StandardCharsets.UTF_8);
    var token = TOKEN.matcher(page);
    if (!token.find()) {
      throw new IllegalStateException("the sign-in page has no form");
    }
    var body =
        "name=%s&password=%s&code=%s&t=%s"
            .formatted(
                name, password, code, URLEncoder.encode(token.group(1), StandardCharsets.UTF_8));
    answer(
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  private byte[] answer(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
    boolean refused =
        request.build().method().equals("POST") && answer.uri().getPath().equals("/team/sign-in");
    if (answer.statusCode() != 200 || refused) {
      throw new IllegalStateException(answer.uri().getPath() + " answered " + answer.statusCode());
    }
    return answer.body();
  }
}
