package org.mainstay.proof.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A hub lead says how the hub stands, decides, begins a pilot and posts an article; a commissioner
/// reads it and asks, without a script.
class NetworkIsSharedTest {
  private static final String NETWORK = "/office/network";

  private static void isFine(Page page) {
    PlaywrightAssertions.assertThat(page.locator(".nhsuk-error-summary")).hasCount(0);
    Looking.isFine(page);
  }

  private static Page steppedIn(BrowserContext browser, String name) {
    var page = browser.newPage();
    page.navigate("/demo");
    new Keyboard(page).press(name);
    isFine(page);
    return page;
  }

  private static void day(Page page, String field, LocalDate day) {
    page.locator("input[name=" + field + "-day]").fill(Integer.toString(day.getDayOfMonth()));
    page.locator("input[name=" + field + "-month]").fill(Integer.toString(day.getMonthValue()));
    page.locator("input[name=" + field + "-year]").fill(Integer.toString(day.getYear()));
  }

  private static LocalDate today() {
    return LocalDate.now(DemoHouse.house().beans().getBean(Clock.class));
  }

  @ParameterizedTest
  @ValueSource(ints = {Chromium.PHONE, Chromium.DESK})
  void a_hub_lead_assesses_decides_begins_a_pilot_and_posts_an_article(int width) {
    try (var browser = Chromium.fresh(DemoHouse.baseUrl(), width, false)) {
      var page = steppedIn(browser, "Gwen Okoro");
      var keys = new Keyboard(page);
      keys.follow("Hub network");
      isFine(page);
      Picture.of(page, "network-home");
      assesses(page, keys, width);
      decides(page, keys, width);
      tries(page, keys, width);
      posts(page, keys, width);
      page.navigate(NETWORK + "/coverage");
      isFine(page);
      assertThat(page.locator("main").innerText())
          .contains("Wendover Vale Council", "Meadow View care home", "a small firm");
      Picture.of(page, "network-coverage");
      keys.follow("Wendover Vale Council");
      isFine(page);
      keys.follow("Add a hub");
      isFine(page);
      Picture.of(page, "network-cover");
    }
  }

  private static void assesses(Page page, Keyboard keys, int width) {
    keys.follow("Eight principles");
    isFine(page);
    // Each width writes of one that nobody wrote of before.
    page.navigate(NETWORK + "/principle/" + (width == Chromium.PHONE ? "inclusive" : "learning"));
    keys.press("Keep");
    Looking.isFine(page);
    assertThat(page.locator(".nhsuk-error-summary").innerText())
        .contains("Say what is in place, also if it is little");
    Picture.of(page, "network-principle");
    keys.type("What is in place?", "Staff of every shift can book, seen at width " + width + ".");
    keys.type("By what can one see it?", "The released book");
    keys.type("Who owns it?", "Hub lead");
    keys.type("What is the next step?", "Ask those who do not come");
    day(page, "due", today().plusMonths(3));
    keys.press("Keep");
    isFine(page);
    assertThat(page.locator("main").innerText())
        .contains("seen at width " + width, "Ask those who do not come (by ");
    Picture.of(page, "network-principles");
    keys.follow("Everything that was written before");
    isFine(page);
    Picture.of(page, "network-history");
  }

  private static void decides(Page page, Keyboard keys, int width) {
    page.navigate(NETWORK + "/steering/decide");
    isFine(page);
    keys.type("What was decided?", "Team leaders hear of the hub at their day " + width + ".");
    keys.type("Why?", "Staff expect to be shown the way.");
    keys.type("Who decided?", "The steering group");
    day(page, "on", today());
    Picture.of(page, "network-decide");
    keys.press("Write it down");
    isFine(page);
    assertThat(page.locator("main").innerText())
        .contains("at their day " + width, "Replaced by decision");
    Picture.of(page, "network-steering");
    keys.follow("Add a member");
    isFine(page);
  }

  private static void tries(Page page, Keyboard keys, int width) {
    page.navigate(NETWORK + "/pilots");
    isFine(page);
    Picture.of(page, "network-pilots");
    keys.follow("Propose a pilot");
    isFine(page);
    keys.type("What is it called?", "Team days " + width);
    keys.type("What is tried out?", "One of the hub comes to a team day.");
    keys.type("Where?", "Ten teams of the south site");
    day(page, "from", today());
    day(page, "until", today().plusMonths(3));
    keys.press("Propose it");
    isFine(page);
    assertThat(page.locator("#begin").count()).isZero();
    keys.follow("Write the evaluation plan");
    isFine(page);
    keys.type("What do you want to know?", "Do staff of these teams say that they know the hub?");
    keys.type("By what will one see it?", "One question to all staff of twenty teams");
    keys.type("How many does it take?", "200");
    keys.type("Who are they, and why are so many enough?", "Ten teams with and ten without.");
    keys.type("How is it judged?", "A tenth more than without: go on.");
    day(page, "decide", today().plusMonths(4));
    Picture.of(page, "network-plan");
    keys.press("Keep the plan");
    isFine(page);
    keys.press("It begins today");
    isFine(page);
    assertThat(page.locator("main").innerText()).contains("Running", "It is decided on");
    Picture.of(page, "network-pilot");
  }

  private static void posts(Page page, Keyboard keys, int width) {
    page.navigate(NETWORK + "/knowledge");
    isFine(page);
    Picture.of(page, "network-knowledge");
    keys.follow("Write an article");
    isFine(page);
    keys.type("Title", "What team days taught us " + width);
    keys.type("Text", "Our receptionist said that nobody knew us.");
    keys.press("Post it");
    Looking.isFine(page);
    assertThat(page.locator(".nhsuk-error-summary").innerText()).contains("Our receptionist");
    Picture.of(page, "network-second-look");
    keys.type("Text", "Most staff did not know us.");
    keys.press("Post it");
    isFine(page);
    assertThat(page.locator("main").innerText()).contains("Most staff did not know us.");
  }

  @ParameterizedTest
  @ValueSource(ints = {Chromium.PHONE, Chromium.DESK})
  void a_commissioner_reads_all_of_it_and_asks(int width) {
    try (var browser = Chromium.fresh(DemoHouse.baseUrl(), width, false)) {
      var page = steppedIn(browser, "Ines Varga");
      var keys = new Keyboard(page);
      keys.follow("Hub network");
      isFine(page);
      for (String path :
          new String[] {
            "/principles", "/principles/history", "/steering", "/pilots", "/coverage"
          }) {
        page.navigate(NETWORK + path);
        isFine(page);
        assertThat(page.locator("main form").count()).as(path).isZero();
      }
      page.navigate(NETWORK + "/pilots");
      keys.follow("Lunch-time groups");
      isFine(page);
      assertThat(page.locator("main").innerText())
          .contains("Ended, with a verdict", "What is not known");
      Picture.of(page, "network-verdict");
      asks(page, keys, width);
    }
  }

  private static void asks(Page page, Keyboard keys, int width) {
    page.navigate(NETWORK + "/knowledge/ask");
    isFine(page);
    keys.type("Title", "How long is a pilot " + width);
    keys.type("Text", "What do you do when too few come?");
    keys.press("Post it");
    isFine(page);
    assertThat(page.locator("main").innerText())
        .contains("by a commissioner", "Nobody has answered yet");
    page.navigate(NETWORK + "/knowledge");
    keys.follow("How do you reach staff at night");
    isFine(page);
    keys.type("Your answer", "Elsewhere a trolley helped.");
    keys.press("Post the answer");
    isFine(page);
    Picture.of(page, "network-question");
    page.navigate(NETWORK + "/knowledge/search");
    isFine(page);
    keys.type("Search articles and questions", "trolley");
    keys.press("Search");
    isFine(page);
    assertThat(page.locator("main").innerText()).contains("How do you reach staff at night");
  }
}
