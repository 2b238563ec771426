package org.mainstay.proof.attacks;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.mainstay.proof.Visitor;
import org.mainstay.proof.Visitor.Visit;

/// Somebody at an employer who reads everything that they can come to, byte by byte, and by the
/// clock.
final class ManagersEyes {
  /// Drawn by chance for each reader and each form: in no number, and of one length.
  private static final Pattern DRAWN = Pattern.compile("(name=\"(?:t|once|id)\" value=\")[^\"]*");

  /// Each PDF carries a number and a moment of its own making; what it says is read beside it, as
  /// HTML and as a spreadsheet.
  private static final Pattern PACK_AS_PDF = Pattern.compile("/office/case/pack/[^/]+/[^/]+/pdf");

  private static final List<String> UNSTEADY =
      List.of("date", "set-cookie", "connection", "keep-alive");
  private static final Pattern OUTSIDE = Pattern.compile("/(open|office)([/?].*)?");
  private static final int PAGES_MAX = 1_500;
  private static final int READS = 25;

  private final Map<String, String> came = new LinkedHashMap<>();
  private final Visitor visitor;

  ManagersEyes(String baseUrl) {
    this.visitor = new Visitor(baseUrl, this::keep);
  }

  private void keep(HttpResponse<String> answer) {
    came.put(answer.request().method() + " " + answer.uri().getRawPath(), print(answer));
  }

  /// All of an answer: the status, the headers with the length, and every byte; of a PDF of a pack
  /// neither its length nor its bytes.
  private static String print(HttpResponse<String> answer) {
    var headers = new TreeMap<>(answer.headers().map());
    UNSTEADY.forEach(headers::remove);
    if (PACK_AS_PDF.matcher(answer.uri().getRawPath()).matches()) {
      headers.remove("content-length");
      return answer.statusCode() + " " + headers;
    }
    return answer.statusCode()
        + " "
        + headers
        + " "
        + DRAWN.matcher(answer.body()).replaceAll("$1");
  }

  Visitor visitor() {
    return visitor;
  }

  /// Every page and file outside that a link leads to from these, and these themselves.
  SortedMap<String, String> everything(Collection<String> first) {
    came.clear();
    var seen = new LinkedHashSet<>(first);
    var waiting = new ArrayDeque<>(seen);
    while (!waiting.isEmpty() && seen.size() < PAGES_MAX) {
      Visit at = visitor.get(waiting.remove());
      for (Element link : at.page().select("a[href^=/]")) {
        String path = link.attr("href").replaceFirst("#.*", "");
        if (OUTSIDE.matcher(path).matches() && seen.add(path)) {
          waiting.add(path);
        }
      }
    }
    return new TreeMap<>(came);
  }

  /// The shortest time of many in which each of these pages came, in milliseconds: what others do
  /// on the machine makes a page slower and never faster.
  SortedMap<String, Double> shortest(Collection<String> paths) {
    var shortest = new TreeMap<String, Double>();
    for (int read = 0; read < READS; read++) {
      for (String path : paths) {
        long begin = System.nanoTime();
        visitor.get(path);
        shortest.merge(path, (System.nanoTime() - begin) / 1e6, Math::min);
      }
    }
    return shortest;
  }

  /// What is not the same in both, or only in one.
  static List<String> different(SortedMap<String, String> one, SortedMap<String, String> other) {
    var all = new TreeSet<>(one.keySet());
    all.addAll(other.keySet());
    return all.stream()
        .filter(path -> !one.getOrDefault(path, "").equals(other.getOrDefault(path, "")))
        .toList();
  }
}
