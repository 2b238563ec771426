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
    String request = intoSupport(called);
    contact(request, "Not at all", "8");
    page.navigate(request);
    look("person");
    ending(request);
    return WORKER;
  }

  /// From the new request to the first contact.
  ///
  /// @return where the case is
  String intoSupport(String called) {
    stepInto("Ruth Adeyemi");
    isKept();
    String request = newRequest(called);
    concern(request);
    firstConversation(request);
    huddle(request);
    contact(request, "Several days", "4");
    return request;
  }

  void stepInto(String name) {
    page.navigate("/demo");
    keys.press(name);
    assertThat(page.url()).endsWith("/team");
  }

  private String newRequest(String called) {
    page.waitForCondition(() -> concernIsShown());
    look("board");
    keys.follow("New requests");
    look("new-requests");
    NewRequests.open(page, called);
    look("request");
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
    isKept();
    stepInto(reader);
    page.navigate(request + "/concern");
    keys.press("I have read this");
    isKept();
    keys.choose("Who owns it?", reader);
    keys.type("Next step", "Ring this afternoon, and ask again tomorrow");
    day(today().plusDays(3));
    keys.press("Save owner and next step");
    isKept();
    assertThat(page.locator("main").innerText()).contains("A concern is open. Owner: " + reader);
    stepInto("Ruth Adeyemi");
    page.navigate(request + "/huddle");
    isKept();
    keys.choose("What did the huddle decide?", "Concern resolved");
    keys.type("Why?", "She is with her sister, has the plan, and we see her on Tuesday");
    keys.press("Keep decision");
    page.navigate(request);
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

  private void day(LocalDate day) {
    keys.type("Day", "" + day.getDayOfMonth());
    keys.type("Month", "" + day.getMonthValue());
    keys.type("Year", "" + day.getYear());
  }

  private void firstConversation(String request) {
    keys.follow("First conversation");
    isKept();
    keys.type("What matters to them", "Sleeping, and not dreading the night shift");
    keys.tick("Work");
    keys.press("Save the first conversation");
    isKept();
    page.navigate(request + "/goals");
    keys.type("The goal", "Sleep through three nights a week").type("How near are they now", "2");
    keys.press("Set this goal");
    isKept();
    for (String scale : List.of("phq9", "gad7")) {
      page.navigate(request + "/measures/" + scale);
      isKept();
      questionnaire("More than half the days");
      keys.press("Save the answers");
      isKept();
    }
    page.navigate(request + "/assessment");
    keys.type("What do you ask the huddle for?", "Somebody who knows night work");
    keys.press("Bring it to the huddle");
    isKept();
  }

  private void huddle(String request) {
    page.navigate(request + "/allocate");
    look("allocate");
    keys.choose("Who supports this person?", WORKER);
    keys.type("Why?", "She has worked nights herself");
    keys.press("Allocate");
    isKept();
  }

  private void contact(String request, String answer, String near) {
    page.navigate(request + "/contacts");
    isKept();
    day(today().plusDays(1));
    keys.type("Time", "10:00").type("How many minutes", "50");
    keys.pick("What for", "Treatment").pick("How", "Telephone").pick("Worker", WORKER);
    keys.choose("With whom", "One person");
    keys.press("Book");
    isKept();
    DemoHouse.later(Duration.ofDays(2));
    page.navigate(request + "/contacts");
    keys.follow("Say what became of it");
    keys.choose("Did they come?", "They came");
    keys.type("What was done", "Talked about the nights, and what helps before a shift");
    keys.pick("How near to the goal: Sleep through three nights a week", near);
    questionnaire(answer);
    look("appointment");
    keys.press("Keep outcome");
    isKept();
  }

  /// Every item of every questionnaire on the page; the ninth of the PHQ-9 would open a concern.
  private void questionnaire(String answer) {
    var items =
        page.locator("legend").allInnerTexts().stream()
            .map(String::strip)
            .filter(legend -> legend.matches("\\d+\\. .*"))
            .toList();
    assertThat(items).isNotEmpty();
    for (String item : items) {
      keys.choose(item, item.startsWith("9. ") ? "Not at all" : answer);
    }
  }

  /// Support ends, as both agreed.
  void ending(String request) {
    page.navigate(request + "/ending");
    isKept();
    keys.choose("Why does it end?", "Completed, agreed by both");
    keys.type("What was achieved, in words", "Sleeps through, and has asked for fewer nights");
    keys.press("Continue");
    isKept();
    keys.press("End support");
    look("ended");
    assertThat(page.locator("main").innerText()).contains("How it ended");
  }

  /// What was sent was taken, and the page that came can be used by everybody.
  private void isKept() {
    assertThat(page.title()).doesNotStartWith("Error:");
    Looking.isFine(page);
  }

  private void look(String name) {
    assertThat(page.title()).doesNotStartWith("Error:");
    Looking.isFine(page);
    Picture.of(page, name);
  }
}
