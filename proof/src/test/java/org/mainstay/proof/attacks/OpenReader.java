package org.mainstay.proof.attacks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// Somebody who reads the open pages and files byte by byte, and asks for more than they are
/// offered.
final class OpenReader {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final String baseUrl;

  OpenReader(String baseUrl) {
    this.baseUrl = baseUrl;
  }

  /// What came.
  static final class Came {
    private final int status;
    private final byte[] bytes;

    private Came(int status, byte[] bytes) {
      this.status = status;
      this.bytes = bytes;
    }

    int status() {
      return status;
    }

    /// The bytes again, to be read on.
    InputStream stream() {
      return new ByteArrayInputStream(bytes);
    }

    /// What a failing test prints instead of a page.
    String print() {
      try {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(withoutToken());
        return status + " " + HexFormat.of().formatHex(hash);
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }

    /// The token of a form is drawn by chance for each reader, and is in no number.
    private byte[] withoutToken() {
      return text().startsWith("<!DOCTYPE html>")
          ? text().replaceAll("name=\"t\" value=\"[^\"]*\"", "").getBytes(UTF_8)
          : bytes;
    }

    String text() {
      return new String(bytes, UTF_8);
    }
  }

  Came get(String path, String... headers) {
    return ask("GET", path, headers);
  }

  Came ask(String method, String path, String... headers) {
    var body =
        Set.of("POST", "PUT", "PATCH").contains(method)
            ? BodyPublishers.ofString("unit=1&exclude=2")
            : BodyPublishers.noBody();
    var request = HttpRequest.newBuilder(URI.create(baseUrl + path)).method(method, body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      HttpResponse<byte[]> response =
          HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      return new Came(response.statusCode(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// Every open page and file that a link leads to, with what came.
  SortedMap<String, Came> everything() {
    var came = new TreeMap<String, Came>();
    var seen = new TreeSet<>(List.of("/open"));
    var waiting = new ArrayDeque<>(seen);
    while (!waiting.isEmpty()) {
      String path = waiting.remove();
      Came answer = get(path);
      if (answer.status() != 200) {
        throw new AssertionError(path + " is linked and answers " + answer.status());
      }
      came.put(path, answer);
      if (path.matches(".*\\.(csv|ods|txt)")) {
        continue;
      }
      for (Element link : Jsoup.parse(answer.text()).select("main a[href^=/open]")) {
        if (seen.add(link.attr("href"))) {
          waiting.add(link.attr("href"));
        }
      }
    }
    return came;
  }

  /// The print of each of them.
  SortedMap<String, String> prints() {
    var prints = new TreeMap<String, String>();
    everything().forEach((path, came) -> prints.put(path, came.print()));
    return prints;
  }
}
