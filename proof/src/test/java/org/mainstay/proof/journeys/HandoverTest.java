package org.mainstay.proof.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/// A worker hands a case over before leave: the other sees it, and the person reads who comes now.
class HandoverTest {
  private static final String CALLED = "Wagtail of the ford";

  @Test
  void a_case_changes_hands_and_the_person_reads_who_is_there_for_them() {
    try (BrowserContext phone = Chromium.fresh(DemoHouse.baseUrl(), Chromium.PHONE, false);
        BrowserContext desk = Chromium.fresh(DemoHouse.baseUrl(), Chromium.DESK, false)) {
      var person = phone.newPage();
      String code = new AskingSteps(person).ask(CALLED);
      var team = desk.newPage();
      stepInto(team, "Ruth Adeyemi");
      NewRequests.open(team, CALLED);
      new Keyboard(team).press("Take it up");
      String request = team.url().replaceAll(".*(/team/case/[^/]+).*", "$1");
      allocates(team, request, "Jo Brennan");

      stepInto(team, "Jo Brennan");
      String alias = handsOver(team, request, "Ellie Marsh");
      stepInto(team, "Ellie Marsh");
      team.navigate("/team/handover");
      assertThat(team.locator("main").innerText()).contains(alias);
      team.navigate(request + "/huddle");
      assertThat(team.locator("main").innerText()).contains("On leave until the spring");
      comesBack(person, code);
    }
  }

  private static void stepInto(Page page, String name) {
    page.navigate("/demo");
    new Keyboard(page).press(name);
  }

  private static void allocates(Page page, String request, String worker) {
    page.navigate(request + "/allocate");
    var keys = new Keyboard(page);
    keys.choose("Who supports this person?", worker);
    keys.type("Why?", "Has been there").press("Allocate");
  }

  private static String handsOver(Page page, String request, String to) {
    page.navigate("/team/me");
    var keys = new Keyboard(page);
    keys.follow("Hand over your cases");
    isFine(page);
    String alias = page.locator("h2 a[href='" + request + "']").innerText();
    keys.pick("Who takes over " + alias + "?", to);
    keys.type("Why?", "On leave until the spring").press("Hand over");
    isFine(page);
    assertThat(page.content()).contains("Handed over: " + alias);
    return alias;
  }

  private static void comesBack(Page person, String code) {
    person.navigate("/r");
    new Keyboard(person).type("code", code).press("Continue");
    assertThat(person.locator("main").innerText()).contains("Ellie Marsh, peer worker");
  }

  private static void isFine(Page page) {
    assertThat(page.title()).doesNotStartWith("Error:");
    Looking.isFine(page);
  }
}
