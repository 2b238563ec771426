package org.mainstay.proof;

import gg.jte.output.StringOutput;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.mainstay.ui.Answer;
import org.mainstay.ui.FormToken;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;

/// Draws a page that a room answered with, without a server.
public final class Drawing {
  private static final FormToken.Source TOKEN =
      new FormToken.Source() {
        @Override
        public String name() {
          return "_csrf";
        }

        @Override
        public String value() {
          return "token";
        }
      };

  private Drawing() {}

  /// What stands between header and footer.
  public static Document of(Answer answer) {
    if (!(answer instanceof Page page)) {
      throw new AssertionError("expected a page, got " + answer);
    }
    return FormToken.during(
        TOKEN,
        () -> {
          var output = new StringOutput();
          page.main().writeTo(output);
          return Jsoup.parse(output.toString());
        });
  }

  /// The page's words.
  public static String words(Answer answer) {
    return of(answer).text();
  }

  /// Where an answer leads.
  public static String path(Answer answer) {
    if (!(answer instanceof GoTo(var path))) {
      throw new AssertionError("expected a path: " + words(answer));
    }
    return path;
  }
}
