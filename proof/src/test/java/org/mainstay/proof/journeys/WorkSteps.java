package org.mainstay.proof.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/// The steps of the team that helps one person back to work, with the keyboard alone.
record WorkSteps(Page page, Keyboard keys) {
  WorkSteps(Page page) {
    this(page, new Keyboard(page));
  }

  /// From the new request to going back to work.
  ///
  /// @return where the case is
  String helpBack(String called) {
    String request = new TeamSteps(page).intoSupport(called);
    status(request, "At the start of support", "Yes, off sick");
    page.navigate(request + "/work/support");
    if (page.content().contains("Not offered yet")) {
      says("Offered");
    }
    page.navigate(request + "/work/support");
    keys.choose("What comes next?", "Taken up");
    keys.choose("Does employment support suit them?", "Yes, it suits them");
    keys.press("Keep this");
    isKept();
    profileAndPlan(request);
    sickness(request);
    consentAndTalk(request);
    goesBack(request);
    return request;
  }

  private void says(String state) {
    keys.choose("What comes next?", state);
    keys.press("Keep this");
    isKept();
  }

  private void status(String request, String when, String sickness) {
    page.navigate(request + "/work");
    isKept();
    keys.choose("When is this?", when);
    keys.choose("What did they say?", "Employed");
    keys.choose("If they are employed: are they off sick now?", sickness);
    keys.choose("If they are employed: how many hours do they work?", "30 hours or more a week");
    keys.press("Keep this");
    isKept();
  }

  private void profileAndPlan(String request) {
    page.navigate(request + "/work/profile");
    isKept();
    keys.type("What work have they done?", "Twelve years in the dairy, and the night shift");
    keys.type("What would they like?", "Mornings, with the same people");
    keys.press("Keep this version");
    isKept();
    page.navigate(request + "/work/plan");
    keys.type("Goals", "Back half days by the end of the month");
    keys.type("Adjustments", "No nights for eight weeks");
    keys.tick("I have agreed this plan with them");
    keys.press("Keep this version");
    isKept();
    Picture.of(page, "action-plan");
    keys.type("What is done?", "Write down what the first week looks like");
    keys.choose("Who does it?", "We do it together");
    keys.press("Add this step");
    isKept();
    assertThat(page.content()).contains("Write down what the first week looks like");
    page.navigate(request + "/work/support");
    says("Going back after sickness");
  }

  private void sickness(String request) {
    page.navigate(request + "/work/outcomes");
    isKept();
    keys.choose("What is said of it?", "Fit note: may be fit for work, with changes");
    var from = today().minusDays(20);
    keys.goTo(page.locator("input[name=from-day]"));
    page.keyboard().type(from.getDayOfMonth() + "");
    page.keyboard().press("Tab");
    page.keyboard().type(from.getMonthValue() + "");
    page.keyboard().press("Tab");
    page.keyboard().type(from.getYear() + "");
    keys.press("Keep this time");
    isKept();
    assertThat(page.content()).contains("Fit note: may be fit for work, with changes, from");
  }

  private void consentAndTalk(String request) {
    page.navigate(request + "/work/employer");
    isKept();
    assertThat(page.content()).contains("There is no consent");
    keys.type("Whom may we talk with?", "Jo Field, ward lead");
    keys.type("What may we say?", "That I come back half days. Nothing about why.");
    keys.tick("They have agreed to these words in writing");
    keys.press("Keep this consent");
    isKept();
    talks();
    isKept();
    Picture.of(page, "employer");
    assertThat(page.content()).contains("Half days are fine from Monday");
  }

  private void talks() {
    keys.choose("Under which consent?", "Jo Field");
    keys.type("What was said?", "Half days are fine from Monday");
    keys.press("Keep this talk");
  }

  private void goesBack(String request) {
    DemoHouse.later(Duration.ofDays(14));
    page.navigate(request + "/work/outcomes");
    keys.choose("What became of it?", "Back step by step (phased return)");
    keys.choose("If they work: how many hours?", "16 to 29 hours a week");
    keys.press("Keep this outcome");
    isKept();
    assertThat(page.content()).contains("Back step by step (phased return)");
  }

  /// The consent was taken back: the page says so, and keeps no talk.
  void isStoppedFromTalking(String request) {
    new TeamSteps(page).stepInto("Ruth Adeyemi");
    page.navigate(request + "/work/employer");
    page.waitForCondition(
        () -> {
          page.reload();
          return page.content().contains("Taken back on");
        });
    talks();
    assertThat(page.title()).startsWith("Error:");
    assertThat(page.content())
        .contains("Nobody may talk with their employer under it: ask them.")
        .contains("Half days are fine from Monday");
  }

  /// Support ends, and employment support with it.
  void ends(String request) {
    var team = new TeamSteps(page);
    team.stepInto("Ruth Adeyemi");
    team.ending(request);
    status(request, "At the end of support", "No, at work");
    page.navigate(request + "/work/support");
    says("Employment support ended");
  }

  /// The case and the lead's page say how it went, half a year later.
  void resultShowsIt(String request) {
    new TeamSteps(page).stepInto("Ruth Adeyemi");
    page.navigate(request + "/work");
    page.waitForCondition(
        () -> {
          page.reload();
          return page.content().contains("Asked 26 weeks after the end");
        });
    isKept();
    assertThat(page.locator("main").innerText())
        .contains("Asked 26 weeks after the end")
        .contains("In work: employed, 30 hours or more a week.");
    page.navigate("/team/work");
    isKept();
    Picture.of(page, "back-at-work");
    var table = page.locator("table").filter(hasText("26 weeks after the end"));
    var offSick = table.locator("tbody tr").filter(hasText("Off sick")).first();
    assertThat(offSick.locator("th, td").allInnerTexts().get(1).strip())
        .as("off sick at the start, in work 26 weeks after the end")
        .isEqualTo("1");
    assertThat(page.content()).contains("Known", "cumulative incidence");
  }

  private static Locator.FilterOptions hasText(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  private static LocalDate today() {
    return LocalDate.now(DemoHouse.house().beans().getBean(Clock.class));
  }

  private void isKept() {
    assertThat(page.title()).doesNotStartWith("Error:");
    Looking.isFine(page);
  }
}
