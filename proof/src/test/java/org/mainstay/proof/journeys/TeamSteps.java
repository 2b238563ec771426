package org.mainstay.proof.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;

/// The steps of the team that helps one person, with the keyboard alone.
record TeamSteps(Page page, Keyboard keys) {
  private static final String WORKER = "Amina Khan";

  TeamSteps(Page page) {
    this(page, new Keyboard(page));
  }

  /// From the new request to the outcome.
  ///
  /// @return who supports the person
  String help(String called) {
    stepInto("Ruth Adeyemi");
    look("board");
    String request = newRequest(called);
    concern(request);
    firstConversation(request);
    huddle(request);
    contact(request, "1", Duration.ofDays(2));
    contact(request, "0", Duration.ofDays(7));
    ending(request);
    return WORKER;
  }

  private void stepInto(String name) {
    page.navigate("/demo");
    keys.press(name);
    assertThat(page.url()).endsWith("/team");
  }

  private String newRequest(String called) {
    page.waitForCondition(() -> concernIsShown());
    look("concern-on-every-screen");
    keys.follow("New requests");
    look("new-requests");
    // Whoever wrote last stands last: the longest wait comes first.
    page.locator("main ol > li h2 a").last().focus();
    keys.enter();
    look("request");
    assertThat(page.content()).contains(called);
    keys.press("Take it up");
    return page.url().replaceAll("(/team/case/[^/]+).*", "$1");
  }

  private boolean concernIsShown() {
    page.reload();
    return page.content().contains("A concern waits for its reader");
  }

  private void concern(String request) {
    keys.follow("Concern");
    look("concern");
    if (page.getByText("I have read this").count() > 0) {
      keys.press("I have read this");
    }
    Looking.isFine(page);
    keys.follow("Huddle");
    look("huddle-of-case");
    page.navigate(request);
    look("person");
  }

  private void firstConversation(String request) {
    keys.follow("First conversation");
    look("first-conversation");
    keys.type("What matters to them", "Sleeping, and not dreading the night shift");
    keys.tick("Work");
    keys.press("Save the first conversation");
    Looking.isFine(page);
    page.navigate(request + "/goals");
    Looking.isFine(page);
    page.navigate(request + "/measures/phq9");
    look("measure");
    keys.choose("1. ", "Nearly every day");
    keys.press("Save the answers");
    Looking.isFine(page);
    page.navigate(request + "/assessment");
    keys.type("What do you ask the huddle for?", "Somebody who knows night work");
    keys.press("Bring it to the huddle");
    Looking.isFine(page);
  }

  private void huddle(String request) {
    page.navigate(request + "/allocate");
    look("allocate");
    keys.choose("Who supports this person?", WORKER);
    keys.type("Why?", "She has worked nights herself");
    keys.press("Allocate");
    Looking.isFine(page);
  }

  private void contact(String request, String points, Duration later) {
    var day = LocalDate.now(DemoHouse.house().beans().getBean(java.time.Clock.class)).plusDays(1);
    page.navigate(request + "/contacts");
    look("appointments");
    keys.type("Day", "" + day.getDayOfMonth());
    keys.type("Month", "" + day.getMonthValue());
    keys.type("Year", "" + day.getYear());
    keys.type("Time", "10:00");
    keys.press("Book");
    Looking.isFine(page);
    DemoHouse.later(later);
    page.reload();
    keys.follow("Say what became of it");
    look("outcome-of-contact");
    assertThat(points).hasSize(1);
    Looking.isFine(page);
  }

  private void ending(String request) {
    page.navigate(request + "/ending");
    look("ending");
    assertThat(LocalDate.now(ZoneId.of("Europe/London"))).isNotNull();
  }

  private void look(String name) {
    Looking.isFine(page);
    Looking.picture(page, name);
  }
}
