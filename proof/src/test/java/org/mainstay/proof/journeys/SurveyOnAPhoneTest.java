package org.mainstay.proof.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mainstay.demo.DemoClock;
import org.mainstay.demo.DemoVerb;
import org.mainstay.house.wiring.RunningHouse;
import org.mainstay.proof.TestHouse;

/// Somebody fills a survey in on a phone, with the keyboard alone and without a script, stops,
/// comes back and sends it; the lead reads one that is over.
class SurveyOnAPhoneTest {
  private static final String LEAD = "Ruth Adeyemi";

  /// A demonstration of its own: where another journey moves the clock on, the survey is over.
  private static final Path FOLDER = TestHouse.directory("demo-of-surveys");

  private static final RunningHouse HOUSE =
      DemoVerb.start(0, FOLDER, Path.of("..", "handbook"), new DemoClock(InstantSource.system()));

  @AfterAll
  static void end() {
    HOUSE.close();
    TestHouse.delete(FOLDER);
  }

  private static String link() {
    try (var desk = Chromium.fresh(HOUSE.baseUrl(), Chromium.DESK, true)) {
      var page = leads(desk.newPage());
      new Keyboard(page).follow("How are you, and how is your work?");
      Looking.isFine(page);
      Picture.of(page, "run-open");
      return page.locator("main .nhsuk-inset-text")
          .innerText()
          .replaceFirst("(?s).*(/s/\\w+).*", "$1");
    }
  }

  private static Page leads(Page page) {
    page.navigate("/demo");
    new Keyboard(page).press(LEAD);
    page.navigate("/team/surveys");
    Looking.isFine(page);
    Picture.of(page, "surveys");
    return page;
  }

  private static void look(Page page, String name, List<String> titles) {
    Looking.isFine(page);
    Picture.of(page, name);
    assertThat(page.locator("a[href='/help']").first().isVisible()).as("help now").isTrue();
    titles.add(page.title());
  }

  @Test
  void somebody_answers_on_a_phone_stops_and_comes_back() {
    String link = link();
    var titles = new ArrayList<String>();
    try (var phone = Chromium.fresh(HOUSE.baseUrl(), Chromium.PHONE, false)) {
      var page = phone.newPage();
      page.navigate(link);
      look(page, "opening", titles);
      var keys = new Keyboard(page);
      keys.follow("What we keep, and what we do not");
      look(page, "kept", titles);
      page.navigate(link);
      keys.press("Start now");
      look(page, "groups", titles);
      keys.choose("How old are you?", "35 to 44").press("Continue");
      look(page, "lines", titles);
      keys.choose("I have a say in how I do my work.", "Often").press("Continue");
      stopsAndComesBack(page, link, titles);
      for (int more = 0; more < 2; more++) {
        keys.press("Continue");
        look(page, "lines-" + more, titles);
      }
      keys.type("Your code", "too short").press("Continue");
      look(page, "code-refused", titles);
      assertThat(page.getByLabel("Your code").inputValue()).isEqualTo("too short");
      keys.type("Your code", "seven herons over the weir").press("Continue");
      look(page, "check", titles);
      assertThat(page.locator("main").innerText()).contains("35 to 44", "Often", "No answer");
      keys.press("Send my answers");
      look(page, "done", titles);
      assertThat(page.url()).endsWith("/done");
      assertThat(page.locator("main").innerText()).contains("Keep your code", "116 123");
      page.navigate(link + "/check");
      look(page, "gone", titles);
      assertThat(page.locator("h1").innerText()).isEqualTo("Your answers are not here any more");
    }
    assertThat(titles).allMatch(title -> title.replace("Error: ", "").startsWith("Questions"));
  }

  private static void stopsAndComesBack(Page page, String link, List<String> titles) {
    page.navigate("/");
    page.navigate(link);
    look(page, "opening-again", titles);
    assertThat(page.locator("main").innerText()).contains("You have begun this.");
    var keys = new Keyboard(page);
    keys.press("Go on");
    keys.press("Continue");
    assertThat(page.getByLabel("Often").nth(1).isChecked()).as("what was chosen stands").isTrue();
    keys.press("Continue");
  }

  @Test
  void the_lead_reads_a_survey_that_is_over() {
    try (var desk = Chromium.fresh(HOUSE.baseUrl(), Chromium.DESK, true)) {
      var page = leads(desk.newPage());
      var keys = new Keyboard(page);
      keys.follow("What keeps people from asking for support?");
      Looking.isFine(page);
      Picture.of(page, "run-over");
      keys.follow("What was said in Wave 1");
      Looking.isFine(page);
      Picture.of(page, "wave");
      assertThat(page.locator("main").innerText())
          .contains("187 answered", "I have no time for it", "To know who reads it.")
          .doesNotContain("somebody in the story");
    }
  }
}
