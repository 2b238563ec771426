package org.mainstay.proof.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

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
    contact(request, "More than half the days");
    contact(request, "Not at all");
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
    String reader = wordsAfter("A concern waits for its reader, ");
    keys.follow("Concern");
    look("concern");
    stepInto(reader);
    page.navigate(request + "/concern");
    keys.press("I have read this");
    Looking.isFine(page);
    keys.choose("Who owns it?", reader);
    keys.type("Next step", "Ring this afternoon, and ask again tomorrow");
    keys.typeDate("Review date", today().plusDays(3));
    keys.press("Save owner and next step");
    Looking.isFine(page);
    stepInto("Ruth Adeyemi");
    page.navigate(request + "/huddle");
    look("huddle-of-case");
    keys.choose("What did the huddle decide?", "Concern resolved");
    keys.type("Why?", "She is with her sister, has the plan, and we see her on Tuesday");
    keys.press("Keep decision");
    page.navigate(request);
    look("person");
    assertThat(page.locator("main").innerText()).doesNotContain("A concern waits");
  }

  private String wordsAfter(String words) {
    String all = page.locator("main").innerText();
    int begin = all.indexOf(words) + words.length();
    return all.substring(begin, all.indexOf('.', begin));
  }

  private static LocalDate today() {
    return LocalDate.now(DemoHouse.house().beans().getBean(Clock.class));
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

  private void contact(String request, String answer) {
    page.navigate(request + "/contacts");
    look("appointments");
    var day = today().plusDays(1);
    keys.type("Day", "" + day.getDayOfMonth());
    keys.type("Month", "" + day.getMonthValue());
    keys.type("Year", "" + day.getYear());
    keys.type("Time", "10:00").type("How many minutes", "50");
    keys.pick("What for", "Treatment").pick("How", "Telephone").pick("Worker", WORKER);
    keys.choose("With whom", "One person");
    keys.press("Book");
    Looking.isFine(page);
    DemoHouse.later(Duration.ofDays(2));
    page.navigate(request + "/contacts");
    keys.follow("Say what became of it");
    keys.choose("Did they come?", "They came");
    keys.type("What was done", "Talked about the nights, and what helps before a shift");
    questionnaire(answer);
    look("outcome-of-contact");
    keys.press("Keep outcome");
    Looking.isFine(page);
  }

  private void questionnaire(String answer) {
    for (String item : List.of("1. Little interest", "2. Feeling down", "3. Trouble falling")) {
      keys.choose(item, answer);
    }
  }

  private void ending(String request) {
    page.navigate(request + "/ending");
    look("ending");
    keys.choose("Why does it end?", "Mutually agreed completion of treatment");
    keys.type("What was achieved, in words", "Sleeps through, and has asked for fewer nights");
    keys.press("Continue");
    look("ending-check");
    keys.press("End support");
    look("ended");
    assertThat(page.locator("main").innerText()).contains("How it ended");
  }

  private void look(String name) {
    Looking.isFine(page);
    Looking.picture(page, name);
  }
}
