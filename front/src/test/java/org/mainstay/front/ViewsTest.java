package org.mainstay.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every public page, in every state, is whole: one heading, labels, ways on, nothing foreign.
class ViewsTest {

  static List<String> names() {
    return List.copyOf(Views.all().keySet());
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_page_has_one_main_heading(String name) {
    var page = page(name);

    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("h1").text()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("names")
  void no_heading_level_is_left_out(String name) {
    int level = 0;
    for (Element heading : page(name).select("h1, h2, h3, h4, h5, h6")) {
      int here = heading.tagName().charAt(1) - '0';
      assertThat(here).as(heading.text()).isLessThanOrEqualTo(Math.max(level, 1) + 1);
      level = Math.max(level, here);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void every_id_is_there_once(String name) {
    var seen = new HashSet<String>();

    for (Element element : page(name).select("[id]")) {
      assertThat(seen.add(element.id())).as(element.id()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void every_field_has_a_label(String name) {
    var page = page(name);

    for (Element field : page.select("input:not([type=hidden]), textarea, select")) {
      assertThat(page.select("label[for=\"" + field.id() + "\"]")).as(field.id()).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void every_choice_stands_in_a_group_with_a_question(String name) {
    for (Element box : page(name).select("input[type=radio], input[type=checkbox]")) {
      var legends = box.parents().select("fieldset > legend");
      assertThat(legends.text()).as(box.id()).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void what_explains_a_field_is_on_the_page(String name) {
    var page = page(name);

    for (Element field : page.select("[aria-describedby]")) {
      for (String id : field.attr("aria-describedby").split("\\s+", -1)) {
        assertThat(page.getElementById(id)).as(id).isNotNull();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void every_form_posts_to_a_path_of_our_own_with_its_token(String name) {
    for (Element form : page(name).select("form")) {
      assertThat(form.attr("method")).isEqualTo("post");
      assertThat(form.attr("action"))
          .matches("/((p|r|c|s|i)(/[a-z0-9/]+)?|invite|heard/slip|find/[0-9]+)");
      assertThat(form.hasAttr("novalidate")).isTrue();
      assertThat(form.select("input[name=_csrf]")).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void nothing_runs_and_nothing_comes_from_elsewhere(String name) {
    var page = page(name);

    assertThat(page.select("img, iframe, link, style, [style], [onclick]")).isEmpty();
    // The page to come back has our own script, which looks at the code before it is sent.
    assertThat(page.select("script")).hasSize(name.startsWith("return") ? 1 : 0);
    for (Element script : page.select("script")) {
      assertThat(script.attr("src")).matches("/assets/return-[0-9a-f]{12}\\.js");
      assertThat(script.data()).isBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void no_address_says_what_the_page_is_about(String name) {
    for (Element link : page(name).select("a[href^=/]")) {
      assertThat(link.attr("href"))
          .matches(
              "/(|call|team-support|managers|invite|i|signpost|help|leave|groups|stories|heard(/[0-9a-f-]{36}|/slip)?|private(/device|/employers|/held|#limits)?|open(/academy)?|s/[a-z0-9]+(/[0-9]+|/kept)?|r(/[a-z0-9]+)?|find(/[0-9]+|/now)?|c(/[a-z0-9]+)?|p/[a-z0-9]+(/[0-9])?(\\?then=check)?)");
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void every_number_can_be_called_from_the_page(String name) {
    for (Element link : page(name).select("a[href^=tel:]")) {
      assertThat(link.attr("href")).matches("tel:[0-9]+");
      assertThat(link.text()).as(link.attr("href")).matches(".*[0-9].*");
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_page_is_small(String name) {
    int bytes = page(name).body().html().getBytes(StandardCharsets.UTF_8).length;

    assertThat(bytes).isLessThan(name.equals("help") ? 12_000 : 60_000);
  }

  @ParameterizedTest
  @MethodSource("names")
  void no_label_is_put_on_anybody(String name) {
    assertThat(page(name).text().toLowerCase(Locale.ROOT))
        .doesNotContain(
            "patient",
            "client",
            " user",
            "mentally" + " ill",
            "risk",
            "vulnerable",
            "disorder",
            "suffer",
            "commit",
            "bame",
            "sorry for");
  }

  private static Document page(String name) {
    return Reading.drawn(Views.named(name));
  }
}
