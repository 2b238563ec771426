package org.mainstay.proof.conflicts;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// What the house answered, byte for byte.
record Reply(int status, String head, String body) {
  /// What differs from one reading of the same page to the next: the token of its forms, in the
  /// page and in its cookie; the time at which it was sent; and whether the connection, which many
  /// answers share, ends with it. Nothing else is left out.
  private static final Pattern FRESH =
      Pattern.compile(
          "(?<=name=\"t\" value=\")[^\"]*"
              + "|(?<=\nset-cookie: \\[t=)[^;]*"
              + "|(?<=\n)(date|connection): [^\n]*\n");

  /// Bytes are kept as they are, whatever they stand for.
  static Reply of(HttpResponse<byte[]> response) {
    Map<String, List<String>> sorted = new TreeMap<>(response.headers().map());
    var head = new StringBuilder("\n");
    sorted.forEach((name, values) -> head.append(name).append(": ").append(values).append('\n'));
    return new Reply(
        response.statusCode(),
        head.toString(),
        new String(response.body(), StandardCharsets.ISO_8859_1));
  }

  /// The whole answer without what is fresh each time.
  String plain() {
    return FRESH.matcher(status + head + "\n" + body).replaceAll("");
  }

  /// The same answer to somebody who had asked with these words instead of those.
  Reply saying(String words, String instead) {
    return new Reply(status, head.replace(instead, words), body.replace(instead, words));
  }

  /// The answer as a page.
  Document page() {
    return Jsoup.parse(
        new String(body.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
  }

  /// Where two answers part, with a few words around it; empty if they are the same.
  static String parting(Reply one, Reply other) {
    String a = one.plain();
    String b = other.plain();
    if (a.equals(b)) {
      return "";
    }
    int at = 0;
    while (at < Math.min(a.length(), b.length()) && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    return "«" + around(a, at) + "» but «" + around(b, at) + "»";
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 120), Math.min(text.length(), at + 200))
        .replaceAll("\\s+", " ");
  }
}
