package org.mainstay.proof.faults;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mainstay.proof.Visitor;
import org.mainstay.proof.Visitor.Visit;

/// The pages of one's own on which somebody types or chooses.
final class OwnPlaces {
  private static final String CHANGE = "We have your change.";

  /// Where somebody reads afterwards what they sent, if not on the same page.
  private static final Map<String, String> AFTERWARDS =
      Map.of(
          "/r/questions", "/r/page",
          "/r/work", "/r/page",
          "/r/contact", "/r/page",
          "/r/who", "/r/page");

  private final String baseUrl;
  private final OwnMailboxes mailboxes;

  OwnPlaces(String baseUrl, OwnMailboxes mailboxes) {
    this.baseUrl = baseUrl;
    this.mailboxes = mailboxes;
  }

  /// One of these pages.
  ///
  /// @param choice picks the form out of several to the same address
  private record Form(String path, String action, String choice) {
    Form(String path) {
      this(path, path, "");
    }
  }

  List<Place> all() {
    return Stream.of(answers(), changes(), wishes()).flatMap(List::stream).toList();
  }

  private List<Place> answers() {
    return List.of(
        own(
            "a message",
            new Form("/r/page", "/r/message", ""),
            Map.of("text", List.of("Sentinel, long thoughts")),
            "Sentinel, long thoughts"),
        own(
            "a time chosen",
            new Form("/r/times"),
            Map.of("time-0", List.of("s1")),
            "We have your choice"),
        own(
            "questions",
            new Form("/r/questions"),
            Map.of("item-1", List.of("1"), "item-2", List.of("0"), "safe", List.of("YES")),
            "We have your answers"),
        own(
            "how work is",
            new Form("/r/work"),
            Map.of("status", List.of("01"), "sickness", List.of("N"), "hours", List.of("01")),
            "We have your answers about work"),
        own(
            "questions, not safe",
            new Form("/r/questions"),
            Map.of("item-1", List.of("1"), "item-2", List.of("1"), "safe", List.of("NO")),
            "We have your answers"));
  }

  private List<Place> changes() {
    return List.of(
        own(
            "how to be contacted",
            new Form("/r/contact"),
            Map.of(
                "way", List.of("PHONE"),
                "phone", List.of("01632 960 001"),
                "voicemail", List.of("no"),
                "times", List.of("WEEKEND"),
                "note", List.of("Sentinel after six")),
            CHANGE),
        own(
            "who must not see it",
            new Form("/r/who"),
            Map.of("anyone", List.of("yes"), "names", List.of("Sentinel-Finch")),
            CHANGE));
  }

  private List<Place> wishes() {
    return List.of(
        own(
            "a copy",
            new Form("/r/record", "/r/record", "[name=what][value=copy]"),
            Map.of("what", List.of("copy")),
            "You asked for a copy"),
        own(
            "the end of the record",
            new Form("/r/record", "/r/record", "[name=what][value=erase]"),
            Map.of("what", List.of("erase"), "sure", List.of("yes")),
            "You asked us to erase"),
        own(
            "a group",
            new Form("/r/groups", "/r/groups", "[name=gathering]"),
            Map.of("gathering", List.of(OwnMailboxes.GROUP), "comes", List.of("yes")),
            "You asked for a place"),
        own(
            "a story taken back",
            new Form("/r/story"),
            Map.of("story", List.of("t")),
            "You took it back."),
        own(
            "what an employer is told taken back",
            new Form("/r/employer"),
            Map.of("consent", List.of("e")),
            "You took this back."));
  }

  private Place own(String name, Form which, Map<String, List<String>> typed, String done) {
    return new Place("own page, " + name, "stay", () -> typing(which, typed, done));
  }

  private Typing typing(Form which, Map<String, List<String>> typed, String done) {
    var visitor = new Visitor(baseUrl);
    var code = mailboxes.fresh();
    signsIn(visitor, code);
    var at = visitor.get(which.path());
    var form =
        at.page().select("form[action=" + which.action() + "]").stream()
            .filter(one -> which.choice().isEmpty() || !one.select(which.choice()).isEmpty())
            .findFirst()
            .orElseThrow(() -> new AssertionError("no form on " + which));
    return new Typing(
        visitor,
        at,
        form,
        typed,
        _ -> visitor.get(AFTERWARDS.getOrDefault(which.path(), which.path())),
        seen -> seen.words().contains(done),
        Optional.of(code));
  }

  /// Types the code.
  static Visit signsIn(Visitor visitor, String code) {
    return visitor.submit(visitor.get("/r"), Map.of("code", List.of(code)));
  }
}
