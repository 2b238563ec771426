package org.mainstay.proof.sentinels;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.mainstay.proof.AskingPerson;
import org.mainstay.proof.Visitor.Visit;

/// Somebody who asks for support, says as much as can be said anywhere, and comes back.
final class PersonAsking {
  private static final int PAGES_MAX = 40;

  private final Typist typist;
  private final Sentinels sentinels;

  /// Which of the answers they choose, where there is a choice.
  private final int round;

  PersonAsking(Typist typist, Sentinels sentinels, int round) {
    this.typist = typist;
    this.sentinels = sentinels;
    this.round = round;
  }

  /// From the first question to the end.
  ///
  /// @return the code
  String asks() {
    typist.reads("/");
    Visit at = typist.reads("/p/start");
    for (int pages = 0; pages < PAGES_MAX && !isSent(at); pages++) {
      at = answers(at);
    }
    typist.reads("/p/more/0");
    Visit more = typist.reads("/p/more/1");
    for (int pages = 0; pages < PAGES_MAX && !more.path().equals("/p/code"); pages++) {
      more = answers(more);
    }
    return keepsTheCode(more);
  }

  /// Asks for something else than support, which takes one page.
  ///
  /// @param door where it begins
  /// @return the code
  String asksAt(String door) {
    Visit at = typist.reads(door);
    for (int pages = 0; pages < PAGES_MAX && !at.path().equals("/p/code"); pages++) {
      at = answers(at);
    }
    return keepsTheCode(at);
  }

  private static boolean isSent(Visit at) {
    return at.path().startsWith("/p/more/") || at.path().equals("/p/now");
  }

  /// First nonsense in every field, then an answer that leads on.
  private Visit answers(Visit at) {
    String page = at.path();
    if (at.page().select("main form").isEmpty()) {
      throw new AssertionError("nothing to answer on " + page + ": " + at.words());
    }
    if (!at.path().equals("/p/check")) {
      typist.nonsense(at, form(at));
    }
    Visit again = typist.reads(page);
    Visit next = typist.earnest(again, form(again), round, Map.of());
    if (next.path().equals(page)) {
      throw new AssertionError("no way on from " + page + ": " + next.words());
    }
    return next;
  }

  private static Element form(Visit at) {
    return Objects.requireNonNull(at.page().selectFirst("main form[method=post]"), at.path());
  }

  private String keepsTheCode(Visit at) {
    String code = AskingPerson.code(at);
    sentinels.remembered(code, "the code that was shown");
    sentinels.remembered(code.replace(' ', '\n'), "the code that was shown, one word a line");
    typist.reads("/p/slip");
    typist.nonsense(at, form(at));
    Visit again = typist.reads("/p/code");
    Visit done = typist.earnest(again, form(again), 0, Map.of("code", code));
    if (!done.path().equals("/p/done")) {
      throw new AssertionError("the code was not taken: " + done.words());
    }
    return code;
  }

  /// Comes back with the code and writes to the team.
  void comesBack(String code) {
    Visit at = typist.reads("/r");
    typist.nonsense(at, form(at));
    Visit page = typist.earnest(at, form(at), 0, Map.of("code", code));
    if (!page.path().equals("/r/page")) {
      throw new AssertionError("the code opens nothing: " + page.words());
    }
    typist.earnest(page, form(page), 0, Map.of());
    for (String own : List.of("/r/contact", "/r/who")) {
      typist.nonsense(typist.reads(own), form(typist.reads(own)));
      Visit again = typist.reads(own);
      typist.earnest(again, form(again), round, Map.of());
    }
    List.of("/r/times", "/r/questions", "/r/progress", "/r/record", "/r/groups", "/r/story")
        .forEach(typist::reads);
    List.of("/r/work", "/r/employer", "/r/next").forEach(typist::reads);
    typist.reads("/r/page");
  }

  /// Checks how they are feeling, where nothing can be typed, and says that they lost their code.
  void checksAndLosesTheCode() {
    // A language that this hub does not offer.
    typist.reads("/language/cy");
    typist.reads("/c/start");
    typist.reads("/c/1");
    Visit slip = typist.reads("/heard/slip");
    typist.nonsense(slip, form(slip));
    Visit at = typist.reads("/r/lost");
    typist.nonsense(at, form(at));
    Visit again = typist.reads("/r/lost");
    typist.earnest(again, form(again), 0, Map.of());
  }
}
