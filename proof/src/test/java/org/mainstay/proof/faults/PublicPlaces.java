package org.mainstay.proof.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.mainstay.proof.AskingPerson;
import org.mainstay.proof.Visitor;
import org.mainstay.proof.Visitor.Visit;

/// The pages on which somebody asks for support, or checks how they are.
final class PublicPlaces {
  private static final int PAGES_MAX = 20;
  private static final Map<String, String> WORDS =
      Map.of(
          "words",
          "Sentinel, in my own words",
          "name",
          "Sentinel-Wren",
          "workplace",
          "Sentinel-Mill",
          "phone",
          "01632 960 001",
          "note",
          "Sentinel after six");

  private final String baseUrl;

  PublicPlaces(String baseUrl) {
    this.baseUrl = baseUrl;
  }

  List<Place> all() {
    var places = new ArrayList<Place>();
    for (String path : walked("/p/start", "/p/check")) {
      places.add(new Place("asking " + path, "visit", () -> typing("/p/start", path)));
    }
    // Nothing is typed there: whoever comes twenty hours later was told that all is gone.
    places.add(new Place("asking, sent from /p/check", "", this::checking));
    for (String path : walked("/c/start", "/c/result")) {
      places.add(new Place("self-check " + path, "walk", () -> typing("/c/start", path)));
    }
    places.add(new Place("code lost /r/lost", "", this::losing));
    return places;
  }

  private List<String> walked(String start, String end) {
    var visitor = new Visitor(baseUrl);
    var paths = new ArrayList<String>();
    Visit at = visitor.get(start);
    while (!at.path().equals(end) && paths.size() < PAGES_MAX) {
      paths.add(at.path());
      at = visitor.submit(at, said(visitor, at.form("")));
    }
    return paths;
  }

  private Typing typing(String start, String path) {
    var visitor = new Visitor(baseUrl);
    var at = standsAt(visitor, start, path);
    var form = at.form("");
    var typed = said(visitor, form);
    return new Typing(
        visitor,
        at,
        form,
        typed,
        _ -> standsAt(visitor, start, path),
        seen -> Typing.holds(seen, typed),
        Optional.empty());
  }

  /// At this page, by the link if it opens and else through all before it.
  private static Visit standsAt(Visitor visitor, String start, String path) {
    Visit at = visitor.get(path);
    if (at.path().equals(path) && at.status() < 400) {
      return at;
    }
    at = visitor.get(start);
    for (int pages = 0; pages < PAGES_MAX && !at.path().equals(path); pages++) {
      at = visitor.submit(at, said(visitor, at.form("")));
    }
    return at;
  }

  private Typing checking() {
    var visitor = new Visitor(baseUrl);
    var check = new AskingPerson(visitor, WORDS).isReadyToSend();
    return new Typing(
        visitor,
        check,
        check.form("/p/check"),
        Map.of(),
        _ -> visitor.get("/p/code"),
        seen -> !seen.page().select(".mainstay-code").isEmpty(),
        Optional.empty());
  }

  private Typing losing() {
    var visitor = new Visitor(baseUrl);
    var at = visitor.get("/r/lost");
    Map<String, List<String>> typed =
        Map.of("name", List.of("Sentinel-Wren"), "contact", List.of("01632 960 001"));
    return new Typing(
        visitor,
        at,
        at.form("/r/lost"),
        typed,
        last -> last,
        last -> last.words().contains("If we know this contact") || Typing.holds(last, typed),
        Optional.empty());
  }

  private static Map<String, List<String>> said(Visitor visitor, Element form) {
    Map<String, List<String>> said = new HashMap<>(new AskingPerson(visitor, WORDS).answers(form));
    for (Element radio : form.select("input[type=radio]")) {
      said.putIfAbsent(radio.attr("name"), List.of(radio.val()));
    }
    return said;
  }
}
