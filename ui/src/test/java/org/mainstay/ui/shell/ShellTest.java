package org.mainstay.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.Content;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.Html;
import org.mainstay.ui.nhsuk.layout.Account;
import org.mainstay.ui.nhsuk.layout.Link;
import org.mainstay.ui.nhsuk.layout.Navigation;

/// Every page has help one step away, one way out, and says nothing in its tab.
class ShellTest {
  private static final HubNames HUB =
      HubNames.of(
          "Hartwell hub",
          "Hartwell",
          List.of(
              Link.to("/private", "What we keep private"),
              Link.to("/accessibility", "Accessibility")));
  private static final Content QUESTION =
      output -> output.writeContent("<h1>How have you been?</h1>");
  private static final Page PAGE = new Page("Question 3", QUESTION);

  @Test
  void the_only_heading_of_the_first_level_is_that_of_the_page() {
    Document document = drawn(new Shell(Side.FRONT, HUB, PAGE, List.of()));

    assertThat(document.select("h1").eachText()).containsExactly("How have you been?");
    assertThat(document.select("main#maincontent h1")).hasSize(1);
  }

  @Test
  void the_tab_says_the_title_of_the_page_and_a_neutral_name() {
    Document document = drawn(new Shell(Side.FRONT, HUB, PAGE, List.of()));

    assertThat(document.title()).isEqualTo("Question 3 – Hartwell");
    assertThat(document.expectFirst("html").attr("lang")).isEqualTo("en-GB");
  }

  @Test
  void help_is_among_the_first_four_things_to_tab_to_on_every_side() {
    for (Side side : Side.values()) {
      var navigation =
          Navigation.of(
              Navigation.Item.to("/team", "Today"),
              Navigation.Item.to("/team/new", "New requests"));
      var shell =
          new Shell(
              side,
              HUB,
              PAGE,
              List.of(Notice.concern("A concern waits.", "/team/concerns", "Read it")),
              navigation,
              List.of(Account.Entry.person("Worker")));

      List<String> first =
          drawn(shell).select("a[href], button, input, select").stream()
              .limit(4)
              .map(stop -> stop.attr("href"))
              .toList();

      assertThat(first).startsWith("#maincontent", side.home(), "/help");
    }
  }

  @Test
  void the_quick_way_out_is_a_plain_link_in_a_landmark_of_its_own() {
    Document document = drawn(new Shell(Side.FRONT, HUB, PAGE, List.of()));

    Element exit = document.expectFirst("nav[aria-label='Quick exit'] a");
    assertThat(exit.text()).isEqualTo("Leave this page");
    assertThat(exit.attr("href")).isEqualTo("/leave");
    assertThat(exit.attr("rel")).contains("nofollow");
  }

  @Test
  void a_page_without_the_quick_way_out_asks_for_no_script() {
    Document document = drawn(new Shell(Side.FRONT, HUB, PAGE.withoutExit(), List.of()));

    assertThat(document.select("nav[aria-label='Quick exit']")).isEmpty();
    assertThat(document.select("script")).isEmpty();
  }

  @Test
  void the_numbers_for_a_crisis_stand_at_the_foot_of_every_page() {
    for (Side side : Side.values()) {
      String foot = drawn(new Shell(side, HUB, PAGE, List.of())).select("footer").text();

      assertThat(foot).contains("999", "111, option 2", "116 123", "SHOUT to 85258");
    }
  }

  @Test
  void a_hub_cannot_leave_the_numbers_for_a_crisis_out() {
    assertThatThrownBy(() -> new HubNames("Hub", "", List.of(), List.of()))
        .hasMessageContaining("crisis");
  }

  @Test
  void a_waiting_concern_is_said_before_anything_else() {
    var notices =
        List.of(
            Notice.demonstration("This is a demonstration."),
            Notice.concern("2 concerns wait for their reader.", "/team/concerns", "Read them"));

    Document document = drawn(new Shell(Side.INSIDE, HUB, PAGE, notices));

    assertThat(document.select("section[aria-label=Notices] p").eachText())
        .containsExactly("2 concerns wait for their reader. Read them", "This is a demonstration.");
  }

  @Test
  void whatever_a_hub_calls_itself_is_escaped() {
    var sly = HubNames.of("<script>alert(1)</script>", "\"><b>", List.of());

    String html = Html.drawn(new Shell(Side.FRONT, sly, PAGE, List.of()));

    assertThat(html).doesNotContain("<script>alert").doesNotContain("<b>");
  }

  @Test
  void a_page_asks_one_host_for_at_most_three_files_more_and_runs_nothing_inline() {
    Document document = drawn(new Shell(Side.FRONT, HUB, PAGE, List.of()));

    var asked = document.select("link[href], script, img[src]").stream();
    assertThat(asked.map(file -> file.attr("href") + file.attr("src")))
        .hasSize(3)
        .allMatch(path -> path.startsWith("/assets/"));
    assertThat(document.select("style, [style], [onclick]")).isEmpty();
    assertThat(document.select("script").html()).isEmpty();
  }

  private static Document drawn(Shell shell) {
    return Jsoup.parse(Html.drawn(shell));
  }
}
