package org.mainstay.front.signpost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.mainstay.front.Example;
import org.mainstay.front.Reading;
import org.mainstay.front.helpnow.HubWords;

/// What employers copy into their own sites: words, links and numbers, and nothing that loads.
class SignpostTest {
  private static final String HTML =
      new Signpost(Example.HUB, Example.NUMBERS, "harbour.example.org").html();

  /// All that the piece may consist of: none of these can load anything.
  private static final Set<String> HARMLESS = Set.of("section", "h2", "p", "ul", "li", "a");

  private static Stream<Element> elements(String html) {
    return Jsoup.parseBodyFragment(html).body().getAllElements().stream().skip(1);
  }

  /// What could load something, run, or say who looked.
  private static List<String> faults(String html) {
    return elements(html)
        .flatMap(
            element ->
                Stream.concat(
                        Stream.of(element.tagName()).filter(name -> !HARMLESS.contains(name)),
                        element.attributes().asList().stream()
                            .filter(
                                attribute ->
                                    !Set.of("href", "rel", "lang").contains(attribute.getKey()))
                            .map(attribute -> element.tagName() + " " + attribute.getKey()))
                    .distinct())
        .toList();
  }

  @Test
  void it_loads_nothing_and_runs_nothing() {
    assertThat(faults(HTML)).isEmpty();
    assertThat(HTML).doesNotContain("src").doesNotContain("url(").doesNotContain("style");
  }

  @Test
  void what_would_load_something_is_caught() {
    for (String planted :
        List.of(
            "<img src=\"https://x.example/\">",
            "<iframe></iframe>",
            "<p style=\"background: url(https://x.example/)\"></p>",
            "<a href=\"/\" ping=\"/seen\">x</a>",
            "<script></script>")) {
      assertThat(faults(HTML + planted)).as(planted).isNotEmpty();
    }
  }

  @Test
  void no_link_says_where_somebody_came_from_or_who_copied_it() {
    assertThat(elements(HTML).filter(element -> element.tagName().equals("a")))
        .hasSizeGreaterThan(6)
        .allSatisfy(
            link -> {
              assertThat(link.attr("rel")).isEqualTo("noreferrer");
              assertThat(link.attr("href"))
                  .matches(
                      "tel:[0-9]+|sms:[0-9]+\\?&body=SHOUT|https://harbour.example.org/[a-z]*");
            });
  }

  @Test
  void it_is_well_formed_and_says_the_numbers() {
    var parser = Parser.htmlParser().setTrackErrors(20);
    parser.parseInput(
        "<!doctype html><html><head><title>x</title></head><body>" + HTML + "</body></html>", "");

    assertThat(parser.getErrors()).isEmpty();
    assertThat(HTML)
        .contains("999")
        .contains("116 123")
        .contains("SHOUT")
        .contains("01632 960 999");
  }

  @Test
  void words_of_the_handbook_stay_words() {
    var hub =
        new HubWords(
            "A & <b>B</b>",
            "\"all\"",
            "01632 960 000",
            Example.HUB.hours(),
            Example.HUB.promises(),
            Example.HUB.settings());

    assertThat(faults(new Signpost(hub, Example.NUMBERS, "h.example").html())).isEmpty();
    assertThatThrownBy(() -> new Signpost(hub, Example.NUMBERS, "h.example/\"><script>"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_can_be_copied_is_the_piece_itself() {
    var page = Reading.drawn(new SignpostView("Harbour", HTML));

    var box = page.expectFirst("textarea");
    assertThat(box.hasAttr("readonly")).isTrue();
    assertThat(box.wholeText()).isEqualTo(HTML);
  }
}
