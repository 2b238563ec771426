package org.mainstay.proof.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// A day of the huddle: three workers in three browsers at once, and a person who shut one of them
/// out.
class HuddleDayTest {
  private static final String CALLED = "Kestrel of the weir";
  private static final String HUDDLE = "Morning huddle";

  @Test
  void three_workers_hold_a_huddle_and_whoever_was_shut_out_never_sees_the_case() {
    try (BrowserContext phone = Chromium.fresh(DemoHouse.baseUrl(), Chromium.PHONE, false);
        BrowserContext screen = Chromium.fresh(DemoHouse.baseUrl(), Chromium.DESK, false);
        BrowserContext second = Chromium.fresh(DemoHouse.baseUrl(), Chromium.PHONE, false);
        BrowserContext third = Chromium.fresh(DemoHouse.baseUrl(), Chromium.PHONE, false)) {
      asksAndShutsOut(phone.newPage(), "Sam Carter");
      var ruth = worker(screen, "Ruth Adeyemi");
      var amina = worker(second, "Amina Khan");
      var sam = worker(third, "Sam Carter");
      String request = request(ruth);
      String alias = alias(ruth, request);

      String huddle = begins(ruth);
      assertThat(joins(amina)).isEqualTo(huddle);
      assertThat(joins(sam)).isEqualTo(huddle);
      areHere(
          ruth,
          huddle,
          "Ruth Adeyemi, team lead",
          "Amina Khan, peer worker",
          "Sam Carter, mental health clinician");
      stepsOut(ruth, huddle + "/case/" + request, alias);
      seesNothing(sam, huddle, request, alias);
      decideAtOnce(ruth, amina, huddle + "/case/" + request);
      isNotClosedOver(ruth, request, alias);
      ends(ruth, huddle, alias);
      seesNothing(sam, huddle, request, alias);
      goHome(ruth, amina, sam);
    }
  }

  private static void asksAndShutsOut(Page person, String worker) {
    String code = new AskingSteps(person).ask(CALLED);
    var keys = new Keyboard(person);
    person.navigate("/r");
    keys.type("code", code).press("Continue");
    keys.follow("Add someone who must not see your record");
    keys.choose("Is there anyone in our team who should not see this?", "Yes");
    keys.type("Names of anyone else", worker).press("Send to our team");
    person.waitForCondition(
        () -> {
          person.reload();
          return person.content().contains("Whoever you named cannot see anything of you");
        });
  }

  private static Page worker(BrowserContext context, String name) {
    var page = context.newPage();
    page.navigate("/demo");
    new Keyboard(page).press(name);
    return page;
  }

  private static String request(Page ruth) {
    NewRequests.open(ruth, CALLED);
    return ruth.url().replaceAll(".*/team/case/([^/]+).*", "$1");
  }

  private static String alias(Page page, String request) {
    page.navigate("/team/huddle");
    page.navigate("/team");
    return page.locator("a[href='/team/case/" + request + "']").first().innerText();
  }

  private static String begins(Page ruth) {
    var keys = new Keyboard(ruth);
    ruth.navigate("/team");
    keys.follow("Huddles of today");
    isFine(ruth);
    var begin = ruth.locator("button:has-text('Begin: " + HUDDLE + "')");
    if (!begin.isVisible()) {
      ruth.locator("summary").first().focus();
      keys.enter();
    }
    keys.press("Begin: " + HUDDLE);
    isFine(ruth);
    return path(ruth);
  }

  private static String joins(Page page) {
    page.navigate("/team/huddle");
    isFine(page);
    new Keyboard(page).follow("Open it: " + HUDDLE);
    isFine(page);
    return path(page);
  }

  private static String path(Page page) {
    return page.url().replaceAll("^https?://[^/]+", "").replaceAll("#.*", "");
  }

  private static void areHere(Page page, String huddle, String... names) {
    page.navigate(huddle);
    var keys = new Keyboard(page);
    for (String name : names) {
      keys.tick(name);
    }
    keys.press("Save who is here");
    isFine(page);
  }

  private static void stepsOut(Page ruth, String path, String alias) {
    assertThat(ruth.content()).contains("A case for which somebody steps out");
    ruth.navigate(path);
    isFine(ruth);
    assertThat(ruth.content()).contains("Please step out for a moment").doesNotContain(alias);
    new Keyboard(ruth).press("Sam Carter has stepped out");
    isFine(ruth);
    assertThat(ruth.content()).contains(alias).doesNotContain(CALLED);
  }

  private static void seesNothing(Page sam, String huddle, String request, String alias) {
    for (String path : new String[] {"/team", "/team/huddle", huddle, huddle + "/minutes"}) {
      sam.navigate(path);
      assertThat(sam.content()).as(path).doesNotContain(alias, request, "steps out");
    }
    assertThat(sam.navigate(huddle + "/case/" + request).status()).isEqualTo(404);
    assertThat(sam.navigate("/team/case/" + request).status()).isEqualTo(404);
  }

  private static void decideAtOnce(Page ruth, Page amina, String path) {
    ruth.navigate(path);
    amina.navigate(path);
    decides(amina, "To be talked about again", "She told me more on the telephone");
    decides(ruth, "Something else", "We ring her together this afternoon");

    // With her decision the case was done, and Sam came back in: he steps out once more.
    assertThat(ruth.content()).contains("Please step out for a moment");
    new Keyboard(ruth).press("Sam Carter has stepped out");
    Looking.isFine(ruth);
    assertThat(ruth.content())
        .contains("Somebody kept a decision on this case meanwhile")
        .contains("To be talked about again, written down by Amina Khan");
    assertThat(ruth.locator("textarea").inputValue())
        .isEqualTo("We ring her together this afternoon");
    new Keyboard(ruth).press("Keep it and go on");
    isFine(ruth);
  }

  private static void decides(Page page, String what, String why) {
    var keys = new Keyboard(page);
    keys.choose("What did the huddle decide?", what);
    keys.type("Why?", why).press("Keep it and go on");
  }

  private static void isNotClosedOver(Page ruth, String request, String alias) {
    ruth.navigate("/team/huddle/close");
    assertThat(ruth.locator("#close").innerText()).contains(alias + ": Concern open");
    var keys = new Keyboard(ruth);
    ruth.navigate("/team/case/" + request + "/concern");
    keys.choose("Who owns it?", "Ruth Adeyemi");
    keys.type("Next step", "Ring this afternoon, and ask again tomorrow");
    var review = LocalDate.now(DemoHouse.house().beans().getBean(Clock.class)).plusDays(3);
    keys.type("Day", "" + review.getDayOfMonth());
    keys.type("Month", "" + review.getMonthValue());
    keys.type("Year", "" + review.getYear());
    keys.press("Save owner and next step");
    isFine(ruth);
    ruth.navigate("/team/huddle/close");
    assertThat(ruth.locator("#close").innerText()).doesNotContain(alias + ": Concern open");
  }

  private static void ends(Page ruth, String huddle, String alias) {
    ruth.navigate(huddle);
    new Keyboard(ruth).press("End the huddle");
    isFine(ruth);
    assertThat(ruth.locator("main").innerText())
        .contains("Ruth Adeyemi, from", "Amina Khan, from", alias, "To be talked about again")
        .doesNotContain(CALLED);
  }

  /// Whoever has a task due today is asked to see to it first. Another journey of this house may
  /// have gone on by days, so that one is: then they say that they would like a word.
  private static void goHome(Page... pages) {
    var names = List.of("Ruth Adeyemi", "Amina Khan", "Sam Carter");
    var nothingOpen = new TreeSet<String>();
    for (int at = 0; at < pages.length; at++) {
      Page page = pages[at];
      page.navigate("/team/huddle");
      says(page, "I go home with nothing open");
      if (page.content().contains("due by today")) {
        says(page, "I would like a word with somebody first");
      } else {
        nothingOpen.add(names.get(at));
      }
      isFine(page);
    }
    pages[0].navigate("/team/huddle");
    assertThat(pages[0].locator("main").innerText()).contains(String.join(", ", nothingOpen));
  }

  private static void says(Page page, String how) {
    var keys = new Keyboard(page);
    keys.choose("How do you go home today?", how);
    keys.press("Say it to the team");
  }

  private static void isFine(Page page) {
    assertThat(page.title()).doesNotStartWith("Error:");
    Looking.isFine(page);
  }
}
