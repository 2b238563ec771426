package org.mainstay.proof.translation;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.mainstay.proof.AskingPerson;
import org.mainstay.proof.Visitor;
import org.mainstay.proof.Visitor.Visit;

/// Reads the public pages of a house as they come: those that links lead to, those of somebody who
/// asks and comes back, and what each form says when nothing is filled in.
final class PublicPages {
  /// What other organisations say of themselves, files, and the sides of the house behind a door.
  private static final Pattern NOT_OURS =
      Pattern.compile("/(assets|directory|find|language|leave|open|team)(/.*|\\?.*)?|/groups/.+");

  private static final String WORKPLACE = "The mill";
  private static final String NAME = "Wren";
  private static final Pattern TYPED = Pattern.compile("^(%s|%s)$".formatted(WORKPLACE, NAME));

  private final String baseUrl;
  private final Map<String, Document> pages = new LinkedHashMap<>();
  private final String tag;

  /// @param tag the language in which they are read; blank for what the house says by itself
  PublicPages(String baseUrl, String tag) {
    this.baseUrl = baseUrl;
    this.tag = tag;
  }

  /// Every page that was read, by what was asked for.
  Map<String, Document> read() {
    links("/", "/nothing-here", "/find");
    asks();
    isInvited();
    checksThemselves();
    return Map.copyOf(pages);
  }

  private Visitor visitor() {
    var visitor = new Visitor(baseUrl, this::keep);
    if (!tag.isEmpty()) {
      visitor.get("/language/" + tag);
    }
    return visitor;
  }

  private void keep(HttpResponse<String> answer) {
    boolean isPage = answer.headers().firstValue("content-type").orElse("").startsWith("text/html");
    if (isPage) {
      String about = answer.request().method() + " " + answer.uri().getPath() + " ";
      var page = Jsoup.parse(answer.body());
      // What somebody typed is nobody's to translate.
      page.getElementsMatchingOwnText(TYPED).forEach(Element::empty);
      pages.put(about + answer.statusCode() + " " + pages.size(), page);
    }
  }

  private void links(String... first) {
    var known = new LinkedHashSet<>(List.of(first));
    var waiting = new ArrayDeque<>(known);
    while (!waiting.isEmpty()) {
      Visit at = visitor().get(waiting.remove());
      for (Element link : at.page().select("a[href^=/]")) {
        String path = link.attr("href").replaceFirst("[#?].*", "");
        if (!NOT_OURS.matcher(path).matches() && known.add(path)) {
          waiting.add(path);
        }
      }
    }
  }

  private void asks() {
    var visitor = visitor();
    visitor.get("/p/start");
    for (int page = 1; page <= 9; page++) {
      sendsNothing(visitor, visitor.get("/p/" + page));
    }
    for (String door : List.of("/call", "/team-support", "/managers")) {
      var other = visitor();
      sendsNothing(other, other.get(door));
    }
    // Labels lead whoever asks, so this is done in the language of the house.
    var person = tag.isEmpty() ? visitor() : new Visitor(baseUrl);
    var words = Map.of("workplace", WORKPLACE, "name", NAME, "phone", "01632 960 001");
    String code = AskingPerson.code(new AskingPerson(person, words).asks());
    var back = visitor();
    sendsNothing(back, back.get("/r"));
    sendsNothing(back, back.get("/r/lost"));
    back.submit(back.get("/r"), Map.of("code", List.of(code)));
    for (String own : List.of("page", "times", "questions", "record", "contact", "who")) {
      Visit at = back.get("/r/" + own);
      if (!at.page().select("main form[method=post]").isEmpty()) {
        sendsNothing(back, at);
      }
    }
  }

  /// Fields lead through the questions here, not their labels, so that any language will do.
  private void isInvited() {
    var manager = new Visitor(baseUrl);
    var made =
        manager.submit(
            manager.get("/invite"), Map.of("by", List.of("EMPLOYER"), "words", List.of(NAME)));
    String code = made.page().select(".mainstay-code[translate=no]").text();
    var visitor = visitor();
    sendsNothing(visitor, visitor.get("/i"));
    Visit at = visitor.submit(visitor.get("/i"), Map.of("code", List.of(code)));
    at = visitor.submit(at, Map.of());
    for (var answers :
        List.of(
            Map.of("wants", List.of("NOT_SURE_YET")),
            Map.of("workplace", List.of(WORKPLACE)),
            Map.of("name", List.of(NAME)),
            Map.of("way", List.of("HERE_ONLY")),
            Map.of("anyone", List.of("no")),
            Map.of("phq9-1", List.of("0"), "phq9-2", List.of("0"), "more", List.of("no")),
            Map.of("safe", List.of("YES")))) {
      at = visitor.submit(at, answers);
    }
    sendsNothing(visitor, visitor.get("/p/i"));
  }

  private void checksThemselves() {
    var visitor = visitor();
    Visit at = visitor.get("/c/start");
    for (int page = 1;
        page <= 12 && at.page().selectFirst("main form[method=post]") != null;
        page++) {
      sendsNothing(visitor, at);
      var first = at.page().selectFirst("main form input[type=radio]");
      var answer =
          first == null
              ? Map.<String, List<String>>of()
              : Map.of(first.attr("name"), List.of(first.val()));
      at = visitor.submit(at, answer);
    }
  }

  /// Every field of the first form left empty.
  private static void sendsNothing(Visitor visitor, Visit at) {
    var form = at.page().selectFirst("main form[method=post]");
    if (form == null) {
      return;
    }
    var empty = new LinkedHashMap<String, List<String>>();
    for (Element field : form.select("input:not([type=hidden]), textarea, select")) {
      boolean isChoice = List.of("radio", "checkbox").contains(field.attr("type"));
      empty.put(field.attr("name"), isChoice ? new ArrayList<>() : List.of(""));
    }
    visitor.submit(at, form, empty);
  }
}
