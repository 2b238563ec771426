package org.mainstay.proof.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import org.junit.jupiter.api.Test;

/// Asking to be called, for a team, or as somebody who leads people: on a phone, without a script,
/// by keyboard alone; and the answer of the team.
class AskingOtherwiseOnAPhoneTest {
  @Test
  void somebody_asks_to_be_called_with_one_page() {
    try (var phone = Chromium.fresh(DemoHouse.baseUrl(), Chromium.PHONE, false)) {
      var page = phone.newPage();
      var keys = begins(page, "/", "Ask us to call you", "/p/c");
      refused(page, keys, "Continue");
      keys.type("What should we call you?", "Wren of the quay");
      keys.type("Phone number", "01632 960 001").choose("Can we leave a voicemail?", "No");
      keys.tick("Nights").choose("Are you safe right now?", "Yes").press("Continue");
      assertThat(page.locator("main").innerText()).contains("Wren of the quay", "Nights");
      sends(page, keys);
      assertThat(page.locator("main").innerText()).contains("We have your request");
    }
  }

  @Test
  void a_team_asks_and_reads_the_answer_with_its_code() {
    try (var phone = Chromium.fresh(DemoHouse.baseUrl(), Chromium.PHONE, false)) {
      var page = phone.newPage();
      var keys = begins(page, "/", "Ask for support for your team", "/p/t");
      refused(page, keys, "Continue");
      keys.type("What would you like help with?", "After a hard winter");
      keys.type("How many people would come?", "8");
      keys.choose("How often would you like to meet?", "Every month");
      keys.choose("Should whoever leads it come from somewhere else?", "Yes").press("Continue");
      String code = sends(page, keys);

      answered("A team asks for support", "After a hard winter", "We can come in May");
      comesBack(page, code, "We can come in May");
    }
  }

  @Test
  void somebody_who_leads_people_asks_without_a_name_and_reads_the_answer() {
    try (var phone = Chromium.fresh(DemoHouse.baseUrl(), Chromium.PHONE, false)) {
      var page = phone.newPage();
      var keys = begins(page, "/", "Ask us about somebody you lead", "/p/m");
      refused(page, keys, "Continue");
      keys.type("What would you like to ask?", "I worry about Priya since the fire");
      refused(page, keys, "Continue");
      keys.tick("Yes, nobody can tell from these words who it is").press("Continue");
      String code = sends(page, keys);

      answered("A manager asks", "since the fire", "Ask how they are, in a quiet room");
      books("since the fire");
      comesBack(page, code, "Ask how they are, in a quiet room");
      page.navigate("/r/times");
      isFine(page);
      assertThat(page.locator("main").innerText()).contains("Call us on 01632 960 140");
    }
  }

  /// From a link on a page to the one page of questions.
  private static Keyboard begins(Page page, String from, String link, String questions) {
    page.navigate(from);
    isFine(page);
    assertThat(page.context().cookies()).as("no cookie before the start").isEmpty();
    var keys = new Keyboard(page);
    keys.follow(link);
    assertThat(URI.create(page.url()).getPath()).isEqualTo(questions);
    isFine(page);
    return keys;
  }

  private static void refused(Page page, Keyboard keys, String button) {
    keys.press(button);
    assertThat(page.title()).startsWith("Error:");
    Looking.isFine(page);
  }

  private static String sends(Page page, Keyboard keys) {
    isFine(page);
    keys.press("Send");
    assertThat(page.url()).endsWith("/p/code");
    isFine(page);
    return new AskingSteps(page).keepsTheCode();
  }

  /// A worker answers on a phone too, after one try without words.
  private static void answered(String heading, String asked, String answer) {
    try (BrowserContext phone = Chromium.fresh(DemoHouse.baseUrl(), Chromium.PHONE, true)) {
      var page = phone.newPage();
      page.navigate("/demo");
      var keys = new Keyboard(page);
      keys.press("Ruth Adeyemi");
      page.navigate("/team/questions");
      var question =
          page.locator("article").filter(new Locator.FilterOptions().setHasText(asked)).first();
      page.waitForCondition(
          () -> {
            page.reload();
            return question.count() > 0;
          });
      isFine(page);
      assertThat(question.locator("h2").innerText()).startsWith(heading);
      keys.goTo(question.locator("button"));
      keys.enter();
      assertThat(page.title()).startsWith("Error:");
      Looking.isFine(page);
      keys.goTo(question.locator("textarea"));
      page.keyboard().type(answer);
      keys.goTo(question.locator("button"));
      keys.enter();
      isFine(page);
      assertThat(question.innerText()).contains("Our answer", answer);
      assertThat(question.locator("textarea").count()).isZero();
    }
  }

  /// A worker books a talk, after one try without anything.
  private static void books(String asked) {
    try (BrowserContext phone = Chromium.fresh(DemoHouse.baseUrl(), Chromium.PHONE, true)) {
      var page = phone.newPage();
      page.navigate("/demo");
      var keys = new Keyboard(page);
      keys.press("Ruth Adeyemi");
      page.navigate("/team/questions");
      var question =
          page.locator("article").filter(new Locator.FilterOptions().setHasText(asked)).first();
      keys.goTo(question.locator("a[href$='/talk']"));
      keys.enter();
      isFine(page);
      refused(page, keys, "Book this talk");
      Picture.of(page, "consultation");
      keys.type("Day", "1").type("Month", "6").type("Year", "2031").type("Time", "10:30");
      keys.type("How many minutes", "30");
      keys.type("How it takes place", "Call us on 01632 960 140").press("Book this talk");
      isFine(page);
      assertThat(question.innerText()).contains("Talk: Sunday 1 June 2031 at 10:30, 30 minutes");
    }
  }

  private static void comesBack(Page page, String code, String answer) {
    page.navigate("/r");
    new Keyboard(page).type("code", code).press("Continue");
    isFine(page);
    assertThat(page.url()).endsWith("/r/page");
    assertThat(page.locator("main").innerText()).contains(answer);
  }

  private static void isFine(Page page) {
    assertThat(page.title()).doesNotStartWith("Error:");
    Looking.isFine(page);
  }
}
