package org.mainstay.proof.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/// Occupational health makes an invitation at a desk; somebody takes it up on a phone of their own.
class InvitationTest {
  private static final String WROTE = "Nights are hard for you just now. The hub can help.";

  @Test
  void an_invitation_is_made_handed_over_and_taken_up() {
    try (var desk = Chromium.fresh(DemoHouse.baseUrl(), Chromium.DESK, false);
        var phone = Chromium.fresh(DemoHouse.baseUrl(), Chromium.PHONE, false)) {
      String code = made(desk.newPage());
      var page = phone.newPage();
      var keys = new Keyboard(page);
      opened(page, keys, code);
      keys.press("Ask for support");
      Looking.isFine(page);
      new AskingSteps(page, keys).answers("Wren");
      assertThat(page.locator("main").innerText()).contains("You leave it out");
      page.locator("a[href='/p/i?then=check']").click();
      isFine(page);
      Picture.of(page, "invitation-shown");
      keys.choose("Do you want to show us this?", "Yes, show it").press("Continue");
      isFine(page);
      assertThat(page.locator("main").innerText()).contains("You show us: " + WROTE);
    }
  }

  private static String made(Page page) {
    page.navigate("/open/academy");
    var keys = new Keyboard(page);
    keys.follow("Invite somebody to ask us for support");
    isFine(page);
    Picture.of(page, "invite");
    keys.press("Make an invitation");
    assertThat(page.title()).startsWith("Error:");
    Looking.isFine(page);
    keys.choose("Who are you?", "I work in occupational health")
        .type("What do you want to say to them?", WROTE)
        .press("Make an invitation");
    isFine(page);
    Picture.of(page, "invite-made");
    return page.locator(".mainstay-code[translate=no]").innerText();
  }

  private static void opened(Page page, Keyboard keys, String code) {
    page.navigate("/i");
    isFine(page);
    keys.type("Which words were you given?", "not the words").press("Continue");
    assertThat(page.title()).startsWith("Error:");
    Looking.isFine(page);
    keys.type("Which words were you given?", code).press("Continue");
    isFine(page);
    Picture.of(page, "invitation-opened");
    assertThat(page.locator("main").innerText()).contains("Occupational health", WROTE);
    assertThat(page.url()).endsWith("/i");
  }

  private static void isFine(Page page) {
    assertThat(page.title()).doesNotStartWith("Error:");
    Looking.isFine(page);
  }
}
