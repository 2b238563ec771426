package org.mainstay.proof.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// The main job from end to end: somebody asks, the team helps, the outcome is known.
class OnePersonIsHelpedTest {
  private static final String CALLED = "Wren of the mill";

  @Test
  void somebody_asks_with_the_keyboard_alone_and_is_helped_and_reads_of_it_with_the_code() {
    String code = asksOnAPhoneWithoutAScript();
    DemoHouse.later(Duration.ofMinutes(2));
    String worker = theTeamHelps();
    comesBackInAFreshBrowser(code, worker);
  }

  private static String asksOnAPhoneWithoutAScript() {
    try (BrowserContext phone = Chromium.fresh(DemoHouse.baseUrl(), Chromium.PHONE, false)) {
      return new AskingSteps(phone.newPage()).ask(CALLED);
    }
  }

  private static String theTeamHelps() {
    try (BrowserContext desk = Chromium.fresh(DemoHouse.baseUrl(), Chromium.DESK, true)) {
      return new TeamSteps(desk.newPage()).help(CALLED);
    }
  }

  private static void comesBackInAFreshBrowser(String code, String worker) {
    try (BrowserContext phone = Chromium.fresh(DemoHouse.baseUrl(), Chromium.PHONE, false)) {
      Page page = phone.newPage();
      page.navigate("/");
      var keys = new Keyboard(page);
      keys.follow("Come back with your code");
      Looking.isFine(page);
      // As somebody types it on a phone at night: capitals, no spaces to speak of.
      keys.type("code", code.toUpperCase(Locale.UK).replace(" ", "\u00a0 "));
      keys.press("Continue");
      Looking.isFine(page);
      Picture.of(page, "your-page");
      assertThat(page.content())
          .contains(worker + ", ")
          .contains("will support you")
          .contains("to support you");
    }
  }
}
