package org.mainstay.ui.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.mainstay.ui.translation.Catalogue.Direction;
import org.mainstay.ui.translation.Catalogue.Language;

/// Every text of a page can be said otherwise, and nothing that stands in it is lost.
class CatalogueTest {
  private static final Language WELSH = new Language("cy", "Cymraeg", Direction.LEFT_TO_RIGHT);
  private static final Language ARABIC = new Language("ar", "العربية", Direction.RIGHT_TO_LEFT);
  private static final ChangingWords CHANGING =
      new ChangingWords(List.of("Wendover Vale", "01632 960 500"));

  @Test
  void a_text_is_said_in_other_words_with_its_numbers_and_links_in_their_order() {
    var page =
        page(
            WELSH,
            "<p>You can <a href=\"/r\">come back</a> until Tuesday 24 November 2026 at 4pm.</p>",
            Map.of(
                "You can <1>come back</1> until {1} at {2}.",
                "Tan {2} ar {1} gallwch <1>ddod yn ôl</1>.", "November", "Tachwedd"));

    assertThat(page.expectFirst("p").html())
        .isEqualTo("Tan 4pm ar Tuesday 24 Tachwedd 2026 gallwch <a href=\"/r\">ddod yn ôl</a>.");
    assertThat(page.expectFirst("html").attr("lang")).isEqualTo("cy");
  }

  @Test
  void what_has_no_other_words_stays_and_is_marked_as_english() {
    var page = page(ARABIC, "<p>Get help now</p><p>Talk to us</p>", Map.of("Talk to us", "تحدث"));

    assertThat(page.select("p").eachText()).containsExactly("Get help now", "تحدث");
    assertThat(page.select("p").eachAttr("lang")).containsExactly("en-GB");
    assertThat(page.expectFirst("html").attr("dir")).isEqualTo("rtl");
    assertThat(page.expectFirst("p").attr("dir")).isEqualTo("ltr");
  }

  @Test
  void names_of_the_hub_and_numbers_change_without_another_text() {
    var words = Map.of("Call {1} in {2}", "Ffoniwch {1} yn {2}");

    assertThat(page(WELSH, "<p>Call 01632 960 500 in Wendover Vale</p>", words).body().text())
        .isEqualTo("Ffoniwch 01632 960 500 yn Wendover Vale");
  }

  @Test
  void what_is_read_out_and_the_title_are_said_otherwise_too() {
    var page =
        page(
            WELSH,
            "<nav aria-label=\"Quick exit\"><a href=\"/leave\">Leave</a></nav>",
            Map.of("Quick exit", "Gadael", "Error:", "Gwall:", "A page", "Tudalen"));

    assertThat(page.expectFirst("nav").attr("aria-label")).isEqualTo("Gadael");
    assertThat(page.title()).isEqualTo("Gwall: Tudalen");
  }

  @Test
  void what_somebody_types_and_a_code_are_left_alone() {
    var html =
        "<textarea>Back</textarea><p translate=\"no\">Back</p><p>Your code <b translate=\"no\">Back</b></p>";

    var page = page(WELSH, html, Map.of("Back", "Yn ôl", "Your code <1/>", "Eich cod <1/>"));

    assertThat(page.expectFirst("textarea").text()).isEqualTo("Back");
    assertThat(page.select("p").eachText()).containsExactly("Back", "Eich cod Back");
  }

  @Test
  void words_between_blocks_keep_the_blanks_that_part_them() {
    var page = page(WELSH, "<label>Name <div>hint</div></label>", Map.of("Name", "Enw"));

    assertThat(page.expectFirst("label").wholeText()).isEqualTo("Enw hint");
  }

  @Test
  void words_that_lose_a_number_or_a_link_or_cross_them_are_refused() {
    refused("Call {1}", "Ffoniwch", "leave out {1}");
    refused("See <1>this</1>", "Gweler", "leave out </1>");
    refused("Call {1}", "Ffoniwch {1} {2}", "{2} too often");
    refused("<1>a</1> <2>b</2>", "<1>a<2> b</1></2>", "cross each other");
  }

  @Test
  void every_text_of_a_page_is_listed_in_the_form_of_the_file() {
    var texts =
        new Texts(CHANGING)
            .of(Jsoup.parse("<h1>Help</h1><ul><li><a href=x>Call 999</a> now</li></ul><p>12</p>"));

    assertThat(texts).containsExactly("Help", "<1>Call {1}</1> now");
  }

  private static void refused(String text, String words, String why) {
    assertThatThrownBy(() -> new Catalogue(WELSH, Map.of(text, words), CHANGING))
        .isInstanceOf(Catalogue.Refused.class)
        .hasMessageContaining(why);
  }

  private static Document page(Language language, String body, Map<String, String> texts) {
    var html =
        "<!DOCTYPE html><html lang=\"en-GB\"><head><title>Error: A page</title></head><body>"
            + body
            + "</body></html>";
    return Jsoup.parse(new Catalogue(language, texts, CHANGING).page(html));
  }
}
