package org.mainstay.front;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.mainstay.ui.Answer;
import org.mainstay.ui.Download;
import org.mainstay.ui.FormToken;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;

/// What a browser makes of an answer.
public final class Seen {
  private static final FormToken.Source TOKEN =
      new FormToken.Source() {
        @Override
        public String name() {
          return "t";
        }

        @Override
        public String value() {
          return "token";
        }
      };

  private Seen() {}

  /// Where the answer leads.
  public static String path(Answer answer) {
    return switch (answer) {
      case GoTo(var path) -> path;
      case Page page -> throw new AssertionError("a page: " + words(page));
      case Download file -> throw new AssertionError("a file: " + file.name());
      case NotHere() -> throw new AssertionError("nothing here");
    };
  }

  /// The status and title of a page, such as "422 Error: Page 1".
  public static String status(Answer answer) {
    return answer instanceof Page page ? page.status() + " " + page.title() : answer.toString();
  }

  /// The page as HTML.
  public static Document page(Answer answer) {
    if (!(answer instanceof Page page)) {
      throw new AssertionError("no page: " + answer);
    }
    return FormToken.during(
        TOKEN,
        () -> {
          var text = new StringOutput();
          new OwaspHtmlTemplateOutput(text).writeUserContent(page.main());
          return Jsoup.parseBodyFragment(text.toString());
        });
  }

  /// The words of the page.
  public static String words(Answer answer) {
    return page(answer).text();
  }
}
