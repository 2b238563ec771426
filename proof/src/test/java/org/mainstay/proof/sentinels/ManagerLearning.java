package org.mainstay.proof.sentinels;

import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.mainstay.proof.Visitor.Visit;

/// Somebody who looks for a guide, takes every course, prints each certificate under a name, and
/// invites somebody.
final class ManagerLearning {
  private static final int ANSWERS_MAX = 6;

  private final Typist typist;

  ManagerLearning(Typist typist) {
    this.typist = typist;
  }

  void learns() {
    Visit home = typist.reads("/open/academy");
    typist.nonsense(home, form(home));
    Visit search = typist.reads("/open/academy/search");
    typist.earnest(search, form(search), 0, Map.of());
    home.page()
        .select("main a[href^=/open/academy/guide/]")
        .eachAttr("href")
        .forEach(typist::reads);
    for (String course :
        home.page().select("main a[href^=/open/academy/course/]").eachAttr("href")) {
      takes(course);
    }
  }

  /// Makes an invitation, and opens it as whoever got it would.
  void invites() {
    Visit invite = typist.reads("/invite");
    typist.nonsense(invite, form(invite));
    Visit again = typist.reads("/invite");
    Visit made = typist.earnest(again, form(again), 0, Map.of("by", "EMPLOYER"));
    String code = made.page().select(".mainstay-code[translate=no]").text();
    Visit door = typist.reads("/i");
    typist.nonsense(door, form(door));
    Visit opened = typist.earnest(door, form(door), 0, Map.of("code", code));
    if (!opened.words().contains("You are invited")) {
      throw new AssertionError("the invitation did not open: " + opened.words());
    }
  }

  private void takes(String course) {
    Visit at = typist.reads(course);
    for (String part : at.page().select("main ol a").eachAttr("href")) {
      answers(part);
    }
    Visit certificate = typist.reads(course + "/certificate");
    Visit made = typist.nonsense(certificate, form(certificate));
    if (!made.words().contains("What this does not say")) {
      throw new AssertionError("no certificate for " + course + ": " + made.words());
    }
  }

  private void answers(String part) {
    for (int answer = 1; answer <= ANSWERS_MAX; answer++) {
      Visit at = typist.reads(part);
      if (at.page().selectFirst("main form") == null) {
        return;
      }
      typist.earnest(at, form(at), 0, Map.of("answer", Integer.toString(answer)));
    }
  }

  private static Element form(Visit at) {
    return Objects.requireNonNull(at.page().selectFirst("main form[method=post]"), at.path());
  }
}
