package org.mainstay.proof.discretion;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// One answer of the house as it came over the wire.
///
/// @param path of the address, without the host
/// @param headers all of them, each as `name: value` with its name in small letters
/// @param begun whether the visitor had pressed a button before, so that a cookie may be there
public record Seen(String path, int status, List<String> headers, String body, boolean begun) {
  public Seen {
    headers = List.copyOf(headers);
  }

  static Seen of(HttpResponse<String> answer, boolean begun) {
    var headers =
        answer.headers().map().entrySet().stream()
            .flatMap(
                each ->
                    each.getValue().stream()
                        .map(value -> each.getKey().toLowerCase(Locale.ROOT) + ": " + value))
            .toList();
    var address = answer.uri();
    String asked = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    return new Seen(
        address.getRawPath() + asked, answer.statusCode(), headers, answer.body(), begun);
  }

  /// The values of a header.
  List<String> all(String name) {
    return headers.stream()
        .filter(header -> header.startsWith(name + ": "))
        .map(header -> header.substring(name.length() + 2))
        .toList();
  }

  /// The only value of a header, empty if it is not there or there more than once.
  String header(String name) {
    var all = all(name);
    return all.size() == 1 ? all.getFirst() : "";
  }

  /// Whether it is a page, and not a file.
  public boolean isPage() {
    return header("content-type").startsWith("text/html");
  }

  Document page() {
    return Jsoup.parse(body);
  }

  boolean isStylesheet() {
    return header("content-type").startsWith("text/css");
  }

  boolean isAsset() {
    return path.startsWith("/assets/");
  }
}
