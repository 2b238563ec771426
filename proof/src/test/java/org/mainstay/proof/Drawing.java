package org.mainstay.proof;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.HashSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.mainstay.ui.Answer;
import org.mainstay.ui.FormToken;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;

/// Draws a page as the house does, and holds it to what every page keeps.
public final class Drawing {
  private static final FormToken.Source TOKEN =
      new FormToken.Source() {
        @Override
        public String name() {
          return "_csrf";
        }

        @Override
        public String value() {
          return "a".repeat(90);
        }
      };

  private Drawing() {}

  /// The page's main part.
  public static String html(Answer answer) {
    assertThat(answer).isInstanceOf(Page.class);
    var text = new StringOutput();
    FormToken.during(
        TOKEN,
        () -> {
          new OwaspHtmlTemplateOutput(text).writeUserContent(((Page) answer).main());
          return "";
        });
    return text.toString();
  }

  /// The page, read as it is.
  public static Document of(Answer answer) {
    return Jsoup.parse(html(answer));
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

  /// The page, read; one heading, no id twice, a token in each form, a label for each field.
  public static Document checked(Answer answer) {
    var page = of(answer);
    assertThat(page.select("h1")).hasSize(1);
    var ids = page.select("[id]").eachAttr("id");
    assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    assertThat(page.select("form"))
        .allSatisfy(form -> assertThat(form.select("input[name=_csrf]")).hasSize(1));
    for (Element field : page.select("select, textarea, input:not([type=hidden])")) {
      assertThat(page.select("label[for=" + field.id() + "]")).as(field.outerHtml()).hasSize(1);
    }
    assertThat(page.select("[style]")).isEmpty();
    return page;
  }
}
