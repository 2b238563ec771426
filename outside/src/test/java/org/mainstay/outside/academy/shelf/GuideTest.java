package org.mainstay.outside.academy.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A guide is read with its head, drawn in our look, and refused with the line of what is wrong.
class GuideTest {
  private static final String HEAD =
      """
      ---
      title: Start
      summary: How to begin.
      checked: 2026-11-20
      ---
      """;

  private static Document drawn(String text) {
    Content content = Guide.read("start", HEAD + text).prose().drawn("https://hub.example");
    var out = new StringOutput();
    new OwaspHtmlTemplateOutput(out).writeUserContent(content);
    return Jsoup.parseBodyFragment(out.toString());
  }

  @Test
  void a_guide_has_a_title_a_summary_a_day_and_text() {
    var guide = Guide.read("start", HEAD + "Ask **now**.\n\n- one\n- two\n");

    assertThat(guide.title()).isEqualTo("Start");
    assertThat(guide.checked()).isEqualTo(LocalDate.of(2026, 11, 20));
    assertThat(guide.href()).isEqualTo("/open/academy/guide/start");
    assertThat(guide.prose().plain()).isEqualTo("Ask now. one two");
  }

  @Test
  void headings_lists_and_quotations_look_as_elsewhere() {
    var page = drawn("## One\n\n### Two\n\n- a\n\n1. b\n\n> c\n");

    assertThat(page.select("h2.nhsuk-heading-m, h3.nhsuk-heading-s")).hasSize(2);
    assertThat(page.select("ul.nhsuk-list--bullet, ol.nhsuk-list--number")).hasSize(2);
    assertThat(page.select("blockquote.nhsuk-inset-text").text()).isEqualTo("c");
  }

  @Test
  void on_paper_a_link_says_where_it_leads() {
    var page =
        drawn("[us](/managers) and [Acas](https://www.acas.org.uk/a) and [call](tel:0300123)\n");

    assertThat(page.select("a").eachAttr("href"))
        .containsExactly("/managers", "https://www.acas.org.uk/a", "tel:0300123");
    assertThat(page.select(".mainstay-printed").eachText())
        .containsExactly("(https://hub.example/managers)", "(https://www.acas.org.uk/a)");
  }

  @Test
  void a_sign_of_html_stays_a_sign() {
    assertThat(drawn("Fewer than 5 &amp; more, 3 < 4\n").text())
        .isEqualTo("Fewer than 5 & more, 3 < 4");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hello <script>alert(1)</script>         | 6
          Hello\\n\\n<div onclick='x()'>a</div>   | 8
          ![a picture](https://elsewhere.example/a.png) | 6
          [run](javascript:alert(1))              | 6
          [open](http://elsewhere.example)        | 6
          Hello\\n\\n    code                     | 8
          # Another title                         | 6
          ```\\ncode\\n```                        | 6
          Hello\\n\\n[out](//elsewhere.example)   | 8
          """)
  void what_could_run_or_fetch_is_refused_with_its_line(String text, int line) {
    assertThatThrownBy(() -> Guide.read("start", HEAD + text.replace("\\n", "\n") + "\n"))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.line()).isEqualTo(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title: Start                                           | 1 | does not begin
          ---\\ntitle: Start                                     | 2 | no second line
          ---\\ntitle: Start\\n---\\nText                        | 3 | checked is missing
          ---\\nnobody: Start\\n---\\nText                       | 2 | nobody knows nobody
          ---\\ntitle: a\\ntitle: b\\n---\\nText                 | 3 | twice
          ---\\ntitle: a\\nsummary: b\\nchecked: soon\\n---\\nT  | 4 | not a day
          ---\\ntitle: a\\nsummary:\\n---\\nText                 | 3 | no words
          ---\\ntitle: a\\nsummary: b\\nchecked: 2026-01-01\\n---\\n | 6 | no text
          """)
  void a_head_that_is_not_whole_is_refused_with_its_line(String file, int line, String words) {
    assertThatThrownBy(() -> Guide.read("start", file.replace("\\n", "\n")))
        .hasMessageContaining(words)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.line()).isEqualTo(line));
  }

  @Test
  void a_link_to_a_guide_that_is_not_there_is_refused_with_its_line() {
    var guide = Guide.read("start", HEAD + "See\n\n[that](/open/academy/guide/gone)\n");
    var shelf = new Shelf(Optional.empty(), List.of(guide), List.of());

    assertThatThrownBy(() -> shelf.checkLinks(guide.prose()))
        .hasMessageContaining("leads to nothing")
        .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.line()).isEqualTo(8));
  }
}
