package org.mainstay.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mainstay.ui.chart.drawing.Letters;
import org.mainstay.ui.chart.drawing.Sheet;
import org.mainstay.ui.nhsuk.Html;
import org.w3c.dom.Element;

/// What holds for every chart, whatever it shows.
class EveryChartTest {
  private static final String HOSTILE = "\"Q\" & 'A' <script>alert(1)</script> ]]> --> é 面";

  static List<Samples.Sample> charts() {
    return new Samples("Waits fell after June", "North").all();
  }

  static List<Samples.Sample> hostile() {
    return new Samples(HOSTILE, HOSTILE).all();
  }

  @ParameterizedTest
  @MethodSource("charts")
  void the_picture_is_an_image_named_by_its_title_and_told_by_its_description(
      Samples.Sample chart) {
    for (Drawing drawing : both(chart)) {
      assertThat(drawing.root().getAttribute("role")).isEqualTo("img");
      String[] ids = drawing.root().getAttribute("aria-labelledby").split(" ", -1);
      assertThat(Arrays.stream(ids).map(id -> named(drawing, id)))
          .containsExactly("Waits fell after June", chart.description());
      assertThat(drawing.root().getFirstChild().getNodeName()).isEqualTo("title");
    }
  }

  @ParameterizedTest
  @MethodSource("charts")
  void the_file_says_that_it_is_xml_and_how_large_it_is(Samples.Sample chart) {
    String text = chart.file();

    assertThat(text).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg ");
    Element root = Drawing.of(chart.file()).root();
    assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
    assertThat(root.getAttribute("viewBox"))
        .isEqualTo("0 0 " + root.getAttribute("width") + " " + root.getAttribute("height"));
    assertThat(root.getAttribute("font-family")).endsWith("sans-serif");
  }

  @ParameterizedTest
  @MethodSource("charts")
  void the_title_stands_in_the_file_but_not_twice_in_the_page(Samples.Sample chart) {
    assertThat(Drawing.of(chart.file()).words()).startsWith("Waits fell after June", "North");
    assertThat(Drawing.of(chart.picture()).words()).doesNotContain("Waits fell after June");
  }

  @ParameterizedTest
  @MethodSource("charts")
  void nothing_is_fetched_from_elsewhere_and_nothing_runs(Samples.Sample chart) {
    for (Drawing drawing : both(chart)) {
      assertThat(drawing.everything().map(Element::getLocalName))
          .doesNotContain("script", "style", "image", "use", "a", "foreignObject");
      drawing
          .everything()
          .flatMap(EveryChartTest::attributes)
          .filter(words -> words.contains("href") || words.contains("url(") || words.contains("//"))
          .forEach(
              words ->
                  assertThat(words)
                      .matches("xmlns=http://www.w3.org/2000/svg|clip-path=url\\(#[a-z-]+\\)"));
    }
  }

  @ParameterizedTest
  @MethodSource("charts")
  void every_line_and_mark_stands_out_on_white_and_every_word_more_so(Samples.Sample chart) {
    for (Drawing drawing : both(chart)) {
      assertThat(drawing.all("rect").getFirst().getAttribute("fill")).isEqualTo("#ffffff");
      drawing
          .everything()
          .filter(one -> one.getAttribute("fill-opacity").isEmpty())
          .forEach(
              one -> {
                double least = one.getLocalName().equals("text") ? 4.5 : 3;
                for (String colour : List.of(one.getAttribute("fill"), edge(one))) {
                  if (colour.startsWith("#") && !colour.equals("#ffffff")) {
                    assertThat(Contrast.between(colour, "#ffffff"))
                        .as(colour)
                        .isGreaterThanOrEqualTo(least);
                  }
                }
              });
    }
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void names_are_escaped_and_read_as_they_were_written(Samples.Sample chart) {
    assertThat(Html.drawn(chart.picture())).doesNotContain("<script>");
    assertThat(chart.file()).doesNotContain("<script>");
    for (Drawing drawing : both(chart)) {
      assertThat(drawing.all("title").getFirst().getTextContent()).isEqualTo(HOSTILE);
      assertThat(drawing.all("script")).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("charts")
  void drawn_twice_it_is_the_same_to_the_last_letter(Samples.Sample chart) {
    var again =
        new Samples("Waits fell after June", "North")
            .all().stream()
                .filter(one -> one.kind().equals(chart.kind()))
                .findFirst()
                .orElseThrow();

    assertThat(again.file()).isEqualTo(chart.file());
    assertThat(Html.drawn(again.picture())).isEqualTo(Html.drawn(chart.picture()));
  }

  @ParameterizedTest
  @MethodSource("charts")
  void it_is_drawn_alike_wherever_the_machine_stands(Samples.Sample chart) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(charts().stream().map(Samples.Sample::file)).contains(chart.file());
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @MethodSource({"charts", "hostile"})
  void everything_lies_on_the_sheet(Samples.Sample chart) {
    for (Drawing drawing : both(chart)) {
      String[] box = drawing.root().getAttribute("viewBox").split(" ", -1);
      double wide = Double.parseDouble(box[2]);
      double high = Double.parseDouble(box[3]);
      for (Element words : drawing.all("text")) {
        assertThat(Double.parseDouble(words.getAttribute("x"))).isBetween(0.0, wide);
        assertThat(Double.parseDouble(words.getAttribute("y"))).isBetween(10.0, high - 3);
      }
    }
  }

  @ParameterizedTest
  @MethodSource({"charts", "hostile"})
  void no_words_cover_others(Samples.Sample chart) {
    for (Drawing drawing : both(chart)) {
      List<Element> words =
          drawing.all("text").stream().filter(text -> !text.getTextContent().isEmpty()).toList();
      for (int i = 0; i < words.size(); i++) {
        for (int j = 0; j < i; j++) {
          assertThat(box(words.get(i)).intersects(box(words.get(j))))
              .as(words.get(i).getTextContent() + " on " + words.get(j).getTextContent())
              .isFalse();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("broken")
  void letters_that_no_file_may_hold_are_replaced(Samples.Sample chart) {
    assertThat(Drawing.of(chart.file()).all("title").getFirst().getTextContent())
        .isEqualTo("a�b�c d");
    Drawing.of(chart.picture());
  }

  static List<Samples.Sample> broken() {
    String words = "a\u0000b\ud800c\u000bd";
    return new Samples(words, words).all();
  }

  private static Rectangle2D box(Element text) {
    double size = text.hasAttribute("font-size") ? 20 : Sheet.LETTERS;
    double wide = Letters.width(text.getTextContent(), size);
    double x = Double.parseDouble(text.getAttribute("x"));
    double left =
        switch (text.getAttribute("text-anchor")) {
          case "end" -> x - wide;
          case "middle" -> x - wide / 2;
          case "start", "" -> x;
          case String other -> throw new AssertionError(other);
        };
    double y = Double.parseDouble(text.getAttribute("y"));
    return new Rectangle2D.Double(left, y - 0.7 * size, wide, 0.9 * size);
  }

  private static List<Drawing> both(Samples.Sample chart) {
    return List.of(Drawing.of(chart.picture()), Drawing.of(chart.file()));
  }

  private static String named(Drawing drawing, String id) {
    return drawing
        .everything()
        .filter(one -> one.getAttribute("id").equals(id))
        .findFirst()
        .orElseThrow()
        .getTextContent();
  }

  /// The white edge of words that stand on lines is no colour of theirs.
  private static String edge(Element one) {
    return one.getLocalName().equals("text") ? "" : one.getAttribute("stroke");
  }

  private static Stream<String> attributes(Element one) {
    var all = one.getAttributes();
    return Stream.iterate(0, i -> i < all.getLength(), i -> i + 1)
        .map(i -> all.item(i).getNodeName() + "=" + all.item(i).getNodeValue());
  }
}
