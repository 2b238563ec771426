package org.mainstay.proof.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.KeysetHandle;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mainstay.demo.DemoClock;
import org.mainstay.demo.DemoVerb;
import org.mainstay.house.wiring.RunningHouse;
import org.mainstay.inside.TestKeys;
import org.mainstay.inside.support.closing.parcel.HubCard;
import org.mainstay.inside.support.closing.parcel.OwnHub;
import org.mainstay.proof.TestHouse;

/// A lead plans how the hub closes, somebody answers on a phone where they go on, and whoever would
/// ask anew reads where to go instead; all by keyboard, and the person without a script.
class HubClosesTest {
  private static final String LEAD = "Ruth Adeyemi";
  private static final String CALLED = "Sorrel of the sluice";

  /// A demonstration of its own: no other takes requests any more once it closes.
  private static final Path FOLDER = TestHouse.directory("demo-that-closes");

  private static final RunningHouse HOUSE =
      DemoVerb.start(0, FOLDER, Path.of("..", "handbook"), new DemoClock(InstantSource.system()));

  @AfterAll
  static void end() {
    HOUSE.close();
    TestHouse.delete(FOLDER);
  }

  @Test
  void a_lead_plans_and_somebody_says_where_they_go_on() {
    try (var phone = Chromium.fresh(HOUSE.baseUrl(), Chromium.PHONE, false);
        var desk = Chromium.fresh(HOUSE.baseUrl(), Chromium.DESK, true)) {
      var person = phone.newPage();
      String code = new AskingSteps(person).ask(CALLED);
      var lead = desk.newPage();
      var alias = taken(lead);
      plans(lead);
      knowsAnotherHub(lead);
      asksEverybody(lead);
      says(person, code);
      reads(lead, alias);
      talks(lead, alias);
      cannotCloseYet(lead);
      nobodyNew();
    }
  }

  private static String taken(Page page) {
    page.navigate("/demo");
    var keys = new Keyboard(page);
    keys.press(LEAD);
    keys.follow("New requests");
    NewRequests.open(page, CALLED);
    return page.url().replaceAll(".*(/team/case/[^/]+).*", "$1");
  }

  private static void plans(Page page) {
    page.navigate("/team/closing");
    look(page, "closing-none");
    assertThat(page.locator("main").innerText()).contains("There is no plan to close this hub.");
    var keys = new Keyboard(page);
    page.getByLabel("Where can people go instead?").fill("Ask Lantern at lantern.example.");
    keys.press("Keep the plan");
    look(page, "closing-refused");
    assertThat(page.title()).startsWith("Error:");
    assertThat(page.getByLabel("Where can people go instead?").inputValue())
        .isEqualTo("Ask Lantern at lantern.example.");
    var today = LocalDate.now(ZoneId.of("Europe/London"));
    fill(page, "none", today.minusDays(1));
    fill(page, "asked", today.plusDays(14));
    fill(page, "handed", today.plusDays(30));
    fill(page, "closes", today.plusDays(60));
    keys.press("Keep the plan");
    look(page, "closing-planned");
    assertThat(page.locator("main").innerText()).contains("Without a named next place");
  }

  private static void fill(Page page, String name, LocalDate day) {
    page.locator("[name=%s-day]".formatted(name)).fill(day.getDayOfMonth() + "");
    page.locator("[name=%s-month]".formatted(name)).fill(day.getMonthValue() + "");
    page.locator("[name=%s-year]".formatted(name)).fill(day.getYear() + "");
  }

  private static void knowsAnotherHub(Page page) {
    var card = card();
    var keys = new Keyboard(page);
    page.getByLabel("The card of the other hub").fill("not a card");
    keys.press("Bring it in");
    look(page, "closing-no-card");
    assertThat(page.locator("main").innerText()).contains("MAINSTAY-HANDOVER-001");
    page.getByLabel("The card of the other hub").fill(card.text());
    keys.press("Bring it in");
    look(page, "closing-card");
    assertThat(page.locator("main").innerText()).contains(card.fingerprint());
    keys.type("The digits that they read", "12345").press("It is the same");
    look(page, "closing-other-fingerprint");
    page.locator("[name=heard]").fill(card.fingerprint());
    keys.press("It is the same");
    look(page, "closing-compared");
    assertThat(page.locator("main").innerText()).contains("The fingerprint was compared by phone.");
  }

  private static void asksEverybody(Page page) {
    new Keyboard(page).press("Ask everybody now");
    look(page, "closing-asked");
    assertThat(page.locator("main").innerText()).contains("asked, no answer yet");
  }

  private static void says(Page page, String code) {
    page.navigate("/r");
    var keys = new Keyboard(page);
    keys.type("code", code).press("Continue");
    look(page, "own-page-closing");
    keys.follow("Tell us where you go on");
    look(page, "next");
    keys.press("Send my answer");
    assertThat(page.title()).startsWith("Error:");
    look(page, "next-refused");
    keys.choose("May we hand you over to another hub?", "Yes, to Lantern").press("Send my answer");
    look(page, "own-page-answered");
    assertThat(page.locator("main").innerText())
        .contains("We have your answer about where you go on. Thank you.");
  }

  private static void reads(Page page, String request) {
    page.navigate("/team/closing");
    page.waitForCondition(
        () -> {
          page.navigate("/team/closing");
          var link = page.locator("main a[href='%s/place']".formatted(request));
          return !link.locator("xpath=..").innerText().contains("no answer yet");
        });
    look(page, "closing-said-yes");
  }

  private static void talks(Page page, String request) {
    page.navigate(request + "/place");
    look(page, "place");
    assertThat(page.locator("main").innerText()).contains("another hub takes them in: Lantern");
    var keys = new Keyboard(page);
    keys.choose("Where do they go on?", "No. They go on somewhere else").press("Keep it");
    look(page, "place-refused");
    assertThat(page.title()).startsWith("Error:");
    keys.type("The name of the place", "Dr Osei, Mill Street").press("Keep it");
    look(page, "place-kept");
    assertThat(page.locator("main").innerText()).contains("somewhere else: Dr Osei, Mill Street");
  }

  private static void cannotCloseYet(Page page) {
    page.navigate("/team/closing");
    new Keyboard(page).press("Close the hub and its book");
    look(page, "closing-not-yet");
    assertThat(page.locator("main").innerText())
        .contains("no named next place yet. Nobody is left like that.");
  }

  private static void nobodyNew() {
    try (var phone = Chromium.fresh(HOUSE.baseUrl(), Chromium.PHONE, false)) {
      var page = phone.newPage();
      page.navigate("/p/start");
      look(page, "no-new");
      assertThat(page.locator("main").innerText())
          .contains("We do not take new requests any more", "Ask Lantern", "116 123");
      page.navigate("/call");
      assertThat(page.locator("h1").innerText()).isEqualTo("We do not take new requests any more");
    }
  }

  private static HubCard card() {
    try {
      KeysetHandle keys = TestKeys.hpke();
      var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      return new OwnHub("Lantern", keys, pair).card("https://lantern.example");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Fine for axe and for the eye, at the width of a phone and of a desk.
  private static void look(Page page, String name) {
    Looking.isFine(page);
    assertThat(page.locator("a[href='/help']").first().isVisible()).as("help now").isTrue();
    Picture.of(page, name);
  }
}
