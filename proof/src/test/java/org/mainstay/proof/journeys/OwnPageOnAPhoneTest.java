package org.mainstay.proof.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Everything somebody can do on their own page, on a phone, without a script, by keyboard alone.
class OwnPageOnAPhoneTest {
  private static final String CALLED = "Alder of the lock";

  @Test
  void somebody_books_writes_answers_changes_and_ends_it_by_themselves() throws IOException {
    try (BrowserContext phone = Chromium.fresh(DemoHouse.baseUrl(), Chromium.PHONE, false);
        BrowserContext desk = Chromium.fresh(DemoHouse.baseUrl(), Chromium.DESK, true)) {
      var person = phone.newPage();
      String code = new AskingSteps(person).ask(CALLED);
      var team = desk.newPage();
      String request = taken(team);
      offers(team, request);
      comesBack(person, code);
      books(person);
      keepsTheFile(person);
      writes(person);
      answers(person);
      looksBack(person);
      changes(person);
      asksForBoth(person);
      hears(team, request);
      copies(team, request);
      readsTheCopy(person);
      erases(team, request);
      readsThatItIsDone(person);
    }
  }

  private static String taken(Page page) {
    stepInto(page, "Ruth Adeyemi");
    var keys = new Keyboard(page);
    keys.follow("New requests");
    NewRequests.open(page, CALLED);
    return page.url().replaceAll("(/team/case/[^/]+).*", "$1");
  }

  private static void stepInto(Page page, String name) {
    page.navigate("/demo");
    new Keyboard(page).press(name);
  }

  private static void offers(Page page, String request) {
    var keys = new Keyboard(page);
    page.navigate(request + "/own");
    isFine(page);
    keys.follow("Offer times to choose from");
    isFine(page);
    var day = LocalDate.now(DemoHouse.house().beans().getBean(Clock.class)).plusDays(3);
    String on = "%d/%d/%d ".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    page.getByLabel("Times, one a line").fill(on + "10:00\n" + on + "14:30");
    keys.press("Offer these times");
    isFine(page);
    page.navigate(request + "/questions");
    isFine(page);
    keys.pick("Questionnaire", "PHQ-9").press("Put it on their page");
    isFine(page);
    page.navigate(request + "/goals");
    keys.type("The goal", "Walk home again").type("How near are they now", "3");
    keys.press("Set this goal");
    isFine(page);
  }

  private static void comesBack(Page page, String code) {
    page.navigate("/");
    var keys = new Keyboard(page);
    keys.follow("Come back with your code");
    isFine(page);
    keys.follow("we can reach you");
    isFine(page);
    keys.follow("Back");
    keys.type("code", code).press("Continue");
    isFine(page);
    assertThat(page.url()).endsWith("/r/page");
  }

  private static void books(Page page) {
    var keys = new Keyboard(page);
    keys.follow("Choose a time for an appointment");
    isFine(page);
    keys.press("Book this time");
    assertThat(page.title()).startsWith("Error:");
    Looking.isFine(page);
    var wanted = page.locator("input[type=radio]").first();
    keys.goTo(wanted);
    page.keyboard().press("Space");
    keys.press("Book this time");
    isFine(page);
    assertThat(page.content()).contains("We have your choice");
    until(page, "Your appointments");
    until(page, "Put it in a calendar");
    isFine(page);
  }

  private static void keepsTheFile(Page page) throws IOException {
    var begins = Pattern.compile("^\\s*Put it in a calendar");
    var button = page.locator("button").filter(new Locator.FilterOptions().setHasText(begins));
    new Keyboard(page).goTo(button.first());
    var file = page.waitForDownload(() -> page.keyboard().press("Enter"));
    assertThat(file.suggestedFilename()).isEqualTo("appointment.ics");
    assertThat(Files.readString(file.path(), StandardCharsets.UTF_8))
        .contains("METHOD:PUBLISH", "SUMMARY:Appointment", "CLASS:PRIVATE")
        .doesNotContain("ATTENDEE", "ORGANIZER", "LOCATION");
  }

  private static void writes(Page page) {
    page.navigate("/r/page");
    var keys = new Keyboard(page);
    keys.type("Write to our team", "See you on the day");
    keys.press("Send message");
    isFine(page);
    assertThat(page.content()).contains("See you on the day");
  }

  private static void answers(Page page) {
    var keys = new Keyboard(page);
    keys.follow("Look at the questions");
    isFine(page);
    keys.press("Send my answers");
    assertThat(page.title()).startsWith("Error:");
    Looking.isFine(page);
    keys.choose("Thoughts that you would be better off dead", "Several days");
    keys.choose("Are you safe right now?", "Yes");
    keys.press("Send my answers");
    isFine(page);
    assertThat(page.url()).endsWith("/r/now");
    assertThat(page.content()).contains("Thank you for telling us", "116 123");
    keys.follow("Back to your page");
    isFine(page);
  }

  private static void looksBack(Page page) {
    var keys = new Keyboard(page);
    keys.follow("See how it has been going");
    isFine(page);
    assertThat(page.content()).contains("Walk home again", "3 of 10 last.");
    keys.follow("Back to your page");
  }

  private static void changes(Page page) {
    var keys = new Keyboard(page);
    keys.follow("Change how we contact you");
    isFine(page);
    keys.choose("How is it safe to contact you?", "Only on this website");
    keys.press("Send to our team");
    isFine(page);
    until(page, "From now on we contact you as you told us.");
    keys.follow("Add someone who must not see your record");
    isFine(page);
    keys.choose("Is there anyone in our team who should not see this?", "Yes");
    keys.type("Names of anyone else", "Farida").press("Send to our team");
    isFine(page);
    until(page, "Whoever you named cannot see anything of you");
  }

  private static void asksForBoth(Page page) {
    var keys = new Keyboard(page);
    keys.follow("Get a copy of your record, or erase it");
    isFine(page);
    keys.press("Ask for a copy");
    isFine(page);
    keys.press("Erase my record");
    isFine(page);
    keys.press("Yes, erase my record");
    isFine(page);
    assertThat(page.content()).contains("We answer here within a month.");
  }

  private static void hears(Page page, String request) {
    page.navigate(request + "/own");
    page.waitForCondition(
        () -> {
          page.reload();
          return page.content().contains("They chose a time for an appointment");
        });
    isFine(page);
    assertThat(page.content()).contains("They filled in a questionnaire", "They shut somebody out");
    page.navigate(request + "/concern");
    assertThat(page.content()).contains("answered question 9 of the PHQ-9 above 0");
  }

  private static void copies(Page page, String request) {
    page.navigate(request + "/copy");
    isFine(page);
    assertThat(page.content()).contains(CALLED, "See you on the day");
    // A text that is carried meanwhile adds a line; then the copy is looked at once more.
    page.waitForCondition(
        () -> {
          page.locator("button[value=send]").focus();
          new Keyboard(page).enter();
          page.waitForLoadState();
          return !page.title().startsWith("Error:");
        });
    isFine(page);
  }

  private static void readsTheCopy(Page page) {
    page.navigate("/r/record");
    var keys = new Keyboard(page);
    keys.follow("Read the copy of your record");
    isFine(page);
    assertThat(page.content()).contains(CALLED, "See you on the day", "Who did what");
  }

  private static void erases(Page page, String request) {
    var keys = new Keyboard(page);
    page.navigate(request + "/erase");
    // What a person asks for is carried to the team in its own time.
    until(page, "They asked for it on");
    isFine(page);
    passesOn(page, keys);
    assertThat(page.content()).contains("A concern about this person is open");
    Looking.isFine(page);
    page.navigate(request + "/huddle");
    keys.choose("What did the huddle decide?", "Concern resolved");
    keys.type("Why?", "They are safe, and told us so twice").press("Keep decision");
    page.navigate(request + "/erase");
    passesOn(page, keys);
    isFine(page);
    stepInto(page, "Martin Pell");
    page.navigate(request + "/erase");
    isFine(page);
    keys.tick("Erase it now. This cannot be undone");
    keys.press("Erase this record");
    assertThat(page.url()).endsWith("/team");
    page.navigate(request);
    assertThat(page.content()).doesNotContain(CALLED);
  }

  private static void passesOn(Page page, Keyboard keys) {
    keys.tick("I looked: no law, complaint or enquiry needs this record");
    keys.press("Pass on to a team lead");
    page.waitForLoadState();
  }

  private static void readsThatItIsDone(Page page) {
    page.navigate("/r/page");
    isFine(page);
    assertThat(page.content()).contains("Your record is erased").doesNotContain("See you on");
  }

  private static void until(Page page, String words) {
    page.waitForCondition(
        () -> {
          if (!page.content().contains(words)) {
            page.reload();
          }
          return page.content().contains(words);
        });
  }

  private static void isFine(Page page) {
    assertThat(page.title()).doesNotStartWith("Error:");
    Looking.isFine(page);
  }
}
