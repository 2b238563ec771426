package org.mainstay.proof.sentinels;

import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.mainstay.proof.Visitor.Visit;

/// Somebody who looks for a guide, takes every course and prints each certificate under a name.
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
