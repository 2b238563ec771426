package org.mainstay.front.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.front.Seen;
import org.mainstay.front.TestFront;
import org.mainstay.inside.study.surveys.Run;
import org.mainstay.inside.study.surveys.TestSurveys;
import org.mainstay.proof.Drawing;
import org.mainstay.ui.Page;

/// A survey is filled in without JavaScript; what was typed is never lost, and leads to nobody.
class FillPagesTest {
  private final TestSurveys staff = new TestSurveys();
  private final Run barriers = staff.begins(TestSurveys.survey("barriers"));
  private final Respondent person = new Respondent(staff, barriers.link());

  @AfterEach
  void close() {
    staff.close();
  }

  private List<String> rows(String table) {
    return staff.house.database.column("select t::text from " + table + " t");
  }

  @Test
  void each_line_is_a_group_of_choices_of_its_own() {
    person.begins();

    var page = Drawing.checked(person.reads(2));

    assertThat(page.select("fieldset")).hasSize(5);
    assertThat(page.select("fieldset legend").eachText())
        .contains("I do not know what support there is, or how to get it.");
    assertThat(page.select("fieldset").getFirst().select("input[type=radio]")).hasSize(6);
    assertThat(page.select("script")).isEmpty();
  }

  @Test
  void somebody_comes_back_to_what_they_began_in_the_same_browser_and_in_no_other() {
    person.begins();
    person.answers(1, Map.of("q-age", "3"));
    person.answers(2, Map.of("q-time", "4"));

    assertThat(Seen.words(person.opens())).contains("You have begun this.");
    assertThat(Drawing.of(person.reads(2)).select("input[name=q-time][checked]").val())
        .isEqualTo("4");
    var other = new Respondent(staff, barriers.link());
    assertThat(Seen.words(other.opens())).doesNotContain("You have begun this.");
    assertThat(Seen.status(other.reads(2))).startsWith("404");
    assertThat(rows("front_asking.draft")).hasSize(1);
  }

  @Test
  void after_twenty_hours_what_was_begun_is_gone() {
    person.begins();
    person.answers(2, Map.of("q-time", "4"));

    staff.house.clock.passes(Duration.ofHours(21));

    assertThat(Seen.words(person.reads(2)))
        .contains("they may have gone away", "20 hours")
        .doesNotContain("checked");
  }

  @Test
  void answers_are_checked_before_they_are_sent_and_nothing_is_left_of_them() {
    person.begins();
    person.answers(1, Map.of("q-age", "3"));
    person.answers(2, Map.of("q-time", "4"));
    person.answers(4, Map.of("words", "Sentinel-Words"));

    var check = Drawing.checked(person.checks());

    assertThat(check.text()).contains("35 to 44", "Agree", "Sentinel-Words", "No answer");
    assertThat(Seen.path(person.sends())).isEqualTo("/s/" + barriers.link() + "/done");
    assertThat(Seen.words(person.isDone())).contains("Thank you", "call 999");
    assertThat(rows("letterbox_survey.reply")).as("choices and words apart").hasSize(2);
    assertThat(rows("front_asking.draft")).isEmpty();
    assertThat(Seen.status(person.sends())).as("pressed twice").startsWith("404");
    assertThat(rows("letterbox_survey.reply")).hasSize(2);
  }

  @Test
  void a_sheet_on_which_nothing_was_said_is_not_sent() {
    person.begins();
    person.answers(1, Map.of("q-age", "3"));
    person.answers(2, Map.of("q-time", "pass"));

    assertThat(Seen.words(person.checks())).contains("You have not answered anything yet");
    assertThat(Seen.path(person.sends())).endsWith("/check");
    assertThat(rows("letterbox_survey.reply")).isEmpty();
  }

  @Test
  void too_many_words_stay_on_the_page_and_are_not_sent() {
    person.begins();
    var words = "Long ".repeat(101);

    var page = person.answers(4, Map.of("words", words));

    assertThat(Seen.status(page)).startsWith("422");
    assertThat(Drawing.checked(page).select("textarea").val()).startsWith("Long Long");
    assertThat(Drawing.words(page)).contains("You wrote 504 characters. Up to 500 fit");
    assertThat(Seen.status(person.sends())).startsWith("422");
    assertThat(rows("letterbox_survey.reply")).isEmpty();
  }

  @Test
  void a_code_is_suggested_and_asked_for_where_people_are_asked_again() {
    var run = staff.begins(TestSurveys.survey("wellbeing"));
    var again = new Respondent(staff, run.link());
    again.begins();
    again.answers(2, Map.of("q-control", "2"));
    var last = Step.of(run.survey()).size();

    var suggested = Drawing.checked(again.reads(last)).select(".nhsuk-inset-text").text();
    var refused = again.answers(last, Map.of("code", "anna"));

    assertThat(suggested.replace("Information:", "").strip().split(" ")).hasSize(5);
    assertThat(Seen.status(refused)).startsWith("422");
    assertThat(Drawing.checked(refused).select("input[name=code]").val()).isEqualTo("anna");
    assertThat(Seen.status(again.sends())).startsWith("422");
    assertThat(Seen.path(again.answers(last, Map.of("code", "My three own words"))))
        .endsWith("/check");
    assertThat(Seen.path(again.sends())).endsWith("/done");
  }

  @Test
  void no_address_title_or_cookie_says_what_is_asked() {
    person.begins();
    for (var page : List.of(person.opens(), person.reads(1), person.checks(), person.isDone())) {
      assertThat(((Page) page).title()).isEqualTo("Questions");
    }
    assertThat(barriers.link()).matches("[a-z2-9]{8}");
    assertThat(person.browser().cookies().keySet())
        .hasSize(1)
        .allMatch(name -> name.endsWith("page"));
    assertThat(person.browser().setCookies()).allMatch(cookie -> !cookie.contains("Max-Age"));
  }

  @Test
  void what_is_kept_is_said_before_anybody_begins() {
    assertThat(Drawing.checked(person.opens()).select("a").eachAttr("href"))
        .contains("/s/" + barriers.link() + "/kept", "/p/start");
    assertThat(Drawing.checked(person.readsWhatIsKept()).text())
        .contains("the day and the time when you answered", "if you ever asked us for support");
  }

  @Test
  void a_link_that_closed_looks_like_one_that_never_was() {
    staff.closes();

    var closed = Seen.words(person.opens());
    var never = Seen.words(new Respondent(staff, "aaaaaaaa").opens());

    assertThat(closed).contains("These questions are closed", "call 999").isEqualTo(never);
    assertThat(Seen.status(person.begins())).startsWith("404");
    assertThat(Seen.status(person.sends())).startsWith("404");
  }

  @Test
  void what_was_typed_stays_on_the_page_when_it_could_not_be_kept() {
    var shelf = new Shelf(staff.window, TestFront.HUB, TestFront.NUMBERS, staff.house.clock);
    var unlucky = new Respondent(staff, barriers.link(), shelf);
    unlucky.begins();
    staff.house.database.asAdmin("revoke select on letterbox_window.survey from mainstay_front");

    var page = unlucky.answers(4, Map.of("words", "Sentinel-Words"));

    assertThat(Seen.status(page)).startsWith("503");
    assertThat(Drawing.checked(page).select("textarea").val()).isEqualTo("Sentinel-Words");
    assertThat(Seen.status(unlucky.opens())).startsWith("503");
  }
}
