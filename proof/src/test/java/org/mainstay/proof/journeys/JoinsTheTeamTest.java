package org.mainstay.proof.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.util.Bytes;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainstay.house.signin.Invitations;
import org.mainstay.house.signin.Invited;
import org.mainstay.house.signin.OneTimeCodes;
import org.mainstay.house.signin.Sessions;
import org.mainstay.inside.trail.WorkerId;

/// A lead invites somebody, who sets up their own sign-in on a phone; a screen that was left loses
/// no word, and whoever leaves is out.
class JoinsTheTeamTest {
  private static final String PASSWORD = "heron ladder quiet marble";
  private static final String TYPED = "Sleep after a run of night shifts";

  private Bytes secret = Bytes.copyFrom(new byte[0]);
  private WorkerId joined = new WorkerId(new UUID(0, 0));

  @Test
  void somebody_is_invited_joins_loses_no_word_and_leaves() {
    try (BrowserContext desk = Chromium.fresh(DemoHouse.baseUrl(), Chromium.DESK, true);
        BrowserContext phone = Chromium.fresh(DemoHouse.baseUrl(), Chromium.PHONE, false)) {
      var lead = desk.newPage();
      String code = invites(lead);
      var joiner = phone.newPage();
      joins(joiner, code);
      losesNoWord(joiner);
      leaves(lead);
      joiner.navigate("/team");
      assertThat(joiner.url()).endsWith("/team/sign-in");
    }
  }

  private static String invites(Page page) {
    page.navigate("/demo");
    var keys = new Keyboard(page);
    keys.press("Ruth Adeyemi");
    page.navigate("/team/me");
    keys.follow("Your sign-in");
    look(page, "sign-in-own");
    keys.follow("Who can sign in");
    look(page, "sign-ins");
    keys.press("Make a code");
    look(page, "sign-ins-refused", true);
    keys.type("Their name", "Ivy Lane");
    keys.pick("What they are in the team", "mental health clinician");
    keys.type("Their sign-in name", "ivy.lane").type("Who employs them", "Fenland Trust");
    keys.type("What they are good at", "sleep and worry").press("Make a code");
    look(page, "sign-in-code");
    return page.locator("main .nhsuk-inset-text p").last().innerText();
  }

  private void joins(Page page, String code) {
    Invited invited = DemoHouse.house().beans().getBean(Invitations.class).find(code).orElseThrow();
    secret = invited.codeSecret().orElseThrow();
    joined = invited.worker().id();
    page.navigate("/team/sign-in");
    var keys = new Keyboard(page);
    keys.follow("I have a code");
    look(page, "join-code");
    keys.type("Your code", "not this one").press("Continue");
    look(page, "join-code-refused", true);
    keys.type("Your code", code).press("Continue");
    look(page, "join");
    assertThat(page.content()).contains("Welcome, Ivy Lane", OneTimeCodes.typed(secret));
    keys.type("A password", "short").press("Sign in");
    look(page, "join-refused", true);
    keys.type("A password", PASSWORD).type("The same password again", PASSWORD);
    keys.type("The code that your app shows now", now()).press("Sign in");
    assertThat(page.url()).endsWith("/team");
  }

  private String now() {
    return OneTimeCodes.at(secret, DemoHouse.house().beans().getBean(Clock.class).instant());
  }

  /// They are signed out while they type; what they typed waits for them.
  private void losesNoWord(Page page) {
    page.navigate("/team/learning");
    var keys = new Keyboard(page);
    keys.type("What do we want to learn about?", TYPED);
    DemoHouse.house().beans().getBean(Sessions.class).endAll(joined, "");
    keys.press("Set it for all");
    look(page, "signed-out-with-words");
    assertThat(page.content()).contains("What you typed is safe").doesNotContain("night shifts");
    DemoHouse.later(Duration.ofSeconds(61));
    keys.type("Your sign-in name", "ivy.lane").type("Your password", PASSWORD);
    keys.type("The code from your app", now()).press("Sign in");
    look(page, "signed-in-again");
    assertThat(page.locator("main").innerText()).contains(TYPED);
    keys.follow("Do not send it");
    assertThat(page.url()).endsWith("/team");
  }

  private static void leaves(Page page) {
    page.navigate("/team/sign-ins");
    assertThat(page.locator("main").innerText()).contains("ivy.lane");
    page.locator("summary", new Page.LocatorOptions().setHasText("Ivy Lane")).click();
    look(page, "sign-ins-leaves");
    Locator form =
        page.locator("details[open] form", new Page.LocatorOptions().setHasText("has left"));
    form.getByLabel("Ivy Lane has left the team").check();
    form.locator("button").click();
    page.waitForLoadState();
    assertThat(page.locator("main").innerText())
        .contains("Ivy Lane left: the sign-in was ended")
        .doesNotContain("ivy.lane");
  }

  private static void look(Page page, String name) {
    look(page, name, false);
  }

  private static void look(Page page, String name, boolean isRefused) {
    assertThat(page.title().startsWith("Error:")).as(page.title()).isEqualTo(isRefused);
    Looking.isFine(page);
    Picture.of(page, name);
  }
}
