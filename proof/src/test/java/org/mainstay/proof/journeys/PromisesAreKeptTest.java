package org.mainstay.proof.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.house.signin.OneTimeCodes;
import org.mainstay.house.signin.outside.OfficeSignIn;
import org.mainstay.outside.office.Holder;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficeRole;

/// An HR lead signs in, puts an action in place with evidence, publishes, looks as the public and
/// takes it back: with the keyboard alone and without a script.
class PromisesAreKeptTest {
  private static final String ACTION = "Work against stigma";

  private static OfficeSignIn.Handed hrLead(String employer) {
    return DemoHouse.house()
        .beans()
        .getBean(OfficeSignIn.class)
        .add(
            UUID.randomUUID(),
            "hr-" + UUID.randomUUID(),
            OfficeRole.HR_LEAD,
            new Holder.Keeps.OfEmployer(employer, "Hollin Bridge Surgeries " + employer))
        .orElseThrow();
  }

  private static Page signedIn(BrowserContext browser, OfficeSignIn.Handed handed) {
    var page = browser.newPage();
    page.navigate("/open");
    var keys = new Keyboard(page);
    keys.follow("sign in to the office");
    Looking.isFine(page);
    Picture.of(page, "office-sign-in");
    keys.type("Your sign-in name", handed.who().signInName());
    keys.type("Your password", handed.password());
    var now = DemoHouse.house().beans().getBean(java.time.Clock.class).instant();
    keys.type("The code from your app", OneTimeCodes.at(handed.codeSecret(), now));
    keys.press("Sign in");
    assertThat(page.url()).endsWith(Office.HOME);
    return page;
  }

  private static void isKept(Page page) {
    PlaywrightAssertions.assertThat(page.locator(".nhsuk-error-summary")).hasCount(0);
    Looking.isFine(page);
  }

  @ParameterizedTest
  @ValueSource(ints = {Chromium.PHONE, Chromium.DESK})
  void an_hr_lead_keeps_a_promise_and_lets_everybody_read_it(int width) {
    String employer = "HOLLIN" + width;
    try (var browser = Chromium.fresh(DemoHouse.baseUrl(), width, false)) {
      var page = signedIn(browser, hrLead(employer));
      var keys = new Keyboard(page);
      isKept(page);
      keys.follow("Commitment");
      isKept(page);
      keys.type("Day", "1").type("Month", "3").type("Year", "2026");
      keys.press("Keep the date");
      isKept(page);

      page.navigate(Office.of(employer, "/commitment/action/stigma"));
      inPlace(page, keys);

      keys.follow("Back");
      keys.press("The plan is agreed");
      isKept(page);
      keys.follow("Write your self-assessment");
      isKept(page);
      page.locator("main textarea")
          .all()
          .forEach(box -> box.fill("We have begun, and ask our staff what comes next."));
      keys.press("Keep the self-assessment");
      isKept(page);

      publishes(page, keys, employer);
    }
  }

  private static void inPlace(Page page, Keyboard keys) {
    keys.choose("How far is it?", "In place");
    keys.type("Who owns it?", "Practice manager");
    keys.type("Day", "1").type("Month", "6").type("Year", "2027");
    keys.press("Keep");
    Looking.isFine(page);
    assertThat(page.locator(".nhsuk-error-summary").innerText())
        .contains("An action is in place only with evidence");
    assertThat(page.getByLabel("Who owns it?").inputValue()).isEqualTo("Practice manager");
    Picture.of(page, "office-no-evidence");

    keys.type("New evidence", "Talk at the team day in May");
    keys.press("Keep");
    isKept(page);
    assertThat(page.locator("main").innerText())
        .contains(ACTION, "Status: In place", "Talk at the team day in May");
    Picture.of(page, "office-action");
  }

  private static void publishes(Page page, Keyboard keys, String employer) {
    String open = "/open/commitment/" + employer;
    assertThat(asThePublic(open)).isEqualTo(404);
    keys.follow("Look at what would be published");
    isKept(page);
    Picture.of(page, "office-publish");
    keys.press("Publish what stands below");
    isKept(page);
    keys.follow("look at it as they do");
    isKept(page);
    Picture.of(page, "office-public");
    assertThat(page.locator("main").innerText())
        .contains(ACTION, "In place", "Talk at the team day in May", "Nobody else has checked")
        .doesNotContain("Practice manager");
    assertThat(asThePublic(open)).isEqualTo(200);

    page.navigate(Office.of(employer, "/commitment/public"));
    keys.press("Take it back");
    isKept(page);
    assertThat(asThePublic(open)).isEqualTo(404);
    keys.press("Sign out");
    page.navigate(Office.of(employer, "/commitment"));
    assertThat(page.url()).endsWith(Office.SIGN_IN);
  }

  private static int asThePublic(String path) {
    try (var stranger = Chromium.fresh(DemoHouse.baseUrl(), Chromium.PHONE, false)) {
      return stranger.newPage().navigate(path).status();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Chromium.PHONE, Chromium.DESK})
  void the_office_of_the_demonstration_can_be_read_by_everybody(int width) {
    try (var browser = Chromium.fresh(DemoHouse.baseUrl(), width, false)) {
      var page = browser.newPage();
      page.navigate("/demo");
      new Keyboard(page).press("Helen Ash");
      isKept(page);
      Picture.of(page, "office-home");
      for (String path :
          new String[] {
            "/commitment",
            "/commitment/own",
            "/commitment/findings",
            "/commitment/assessment",
            "/commitment/public",
            "/commitment/history",
            "/charter",
            "/charter/letter",
            "/register",
            "/register/new"
          }) {
        page.navigate(Office.of("VALE1", path));
        isKept(page);
        Picture.of(page, "office" + path.replace('/', '-'));
      }
      page.navigate("/open/commitment");
      isKept(page);
      page.locator("main li a").first().click();
      isKept(page);
    }
  }

  @Test
  void whoever_pays_for_the_hub_has_an_office_too() {
    try (var browser = Chromium.fresh(DemoHouse.baseUrl(), Chromium.DESK, false)) {
      var page = browser.newPage();
      page.navigate("/demo");
      new Keyboard(page).press("Ines Varga");

      assertThat(page.locator("main").innerText())
          .contains("Signed in as commissioner", "Hub network", "Make the case");
      assertThat(page.navigate(Office.of("VALE1", "/commitment")).status()).isEqualTo(404);
    }
  }
}
