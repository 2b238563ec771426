package org.mainstay.proof.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// A manager finds a guide, takes a course, prints a certificate and asks for advice: without an
/// account, a script or a mouse, and leaving nothing behind.
class ManagerLearnsTest {
  private static final String NAME = "Robin Field of the mill";

  @Test
  void a_manager_finds_a_guide_and_prints_it() throws IOException {
    try (var phone = Chromium.fresh(DemoHouse.baseUrl(), Chromium.PHONE, false)) {
      var page = phone.newPage();
      page.navigate("/");
      var keys = new Keyboard(page);
      keys.follow("Guides and short courses for managers");
      isFine(page);
      Picture.of(page, "academy");
      keys.type("Search guides and courses", "sick").press("Search");
      isFine(page);
      assertThat(page.url()).as("what was looked for").doesNotContain("sick");
      assertThat(page.locator("main").innerText()).contains("pages for “sick”");
      keys.follow("Coming back to work");
      isFine(page);
      Picture.of(page, "academy-guide");

      String printed = printed(page);
      assertThat(printed)
          .contains("Samaritans: call 116 123", "01632 960 140")
          .contains("(https://www.acas.org.uk/reasonable-adjustments)")
          .contains("(https://harbour.example/managers)")
          .contains("This page: https://harbour.example/open/academy/guide/return-to-work")
          .doesNotContain("All guides and courses", "(Link: /");
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
      assertThat(page.locator("main").innerText()).doesNotContain("This page: https");
    }
  }

  @Test
  void the_page_to_put_up_and_what_one_hears_back_are_for_paper_too() throws IOException {
    try (var desk = Chromium.fresh(DemoHouse.baseUrl(), Chromium.DESK, false)) {
      var page = desk.newPage();
      page.navigate("/open/academy");
      var keys = new Keyboard(page);
      keys.follow("How to reach us, on one page");
      isFine(page);
      Picture.of(page, "academy-reach");
      assertThat(printed(page)).contains("https://harbour.example", "01632 960 140", "116 123");
      page.navigate("/open/academy");
      keys.follow("What you will and will not hear back");
      isFine(page);
      assertThat(page.locator("main").innerText()).contains("whether somebody came to us");
    }
  }

  @Test
  void a_manager_takes_a_course_and_prints_a_certificate_that_nobody_keeps() throws IOException {
    try (var phone = Chromium.fresh(DemoHouse.baseUrl(), Chromium.PHONE, false)) {
      var page = phone.newPage();
      page.navigate("/open/academy/course/notice-and-ask/certificate");
      assertThat(page.url()).as("no certificate before").endsWith("/course/notice-and-ask");
      isFine(page);
      var keys = new Keyboard(page);
      keys.press("Start");
      isFine(page);
      keys.press("See what we say");
      assertThat(page.title()).startsWith("Error:");
      Looking.isFine(page);
      answers(page, keys, "Ask the others in the team what is wrong with Sam.");
      assertThat(page.locator("#said").innerText()).contains("Have another look", "Ask Sam, alone");
      Picture.of(page, "academy-course");
      answers(page, keys, "Ask Sam, alone, how they are, and name one thing that you saw.");
      keys.press("Continue");
      answers(page, keys, "\"All right. I am here if that changes. I will ask again next week.\"");
      keys.press("Continue");
      answers(page, keys, "Ask plainly if Sam is thinking of suicide, and stay.");
      keys.press("Continue");
      answers(page, keys, "Ask Sam how things are, and leave it there.");
      keys.press("Go to your certificate");
      printsACertificate(page, keys);
      assertThat(phone.cookies())
          .allSatisfy(cookie -> assertThat(cookie.value).doesNotContain("Robin"))
          .filteredOn(cookie -> cookie.name.equals("parts"))
          .singleElement()
          .satisfies(ManagerLearnsTest::isGoneWithTheWindow);
      page.navigate("/open/academy/course/notice-and-ask/certificate");
      assertThat(page.content()).as("the name is gone").doesNotContain("Robin");
    }
  }

  private static void printsACertificate(Page page, Keyboard keys) throws IOException {
    isFine(page);
    keys.press("Make the certificate");
    assertThat(page.title()).startsWith("Error:");
    Looking.isFine(page);
    keys.type("The name that should stand on it", NAME).press("Make the certificate");
    isFine(page);
    Picture.of(page, "academy-certificate");
    assertThat(printed(page))
        .contains("Notice and ask", NAME, "What this does not say")
        .contains("We did not check the name")
        .doesNotContain("Change the name");

    assertThat(page.url()).doesNotContain("Robin");
  }

  private static void isGoneWithTheWindow(Cookie cookie) {
    assertThat(cookie.path).isEqualTo("/open/academy/course/notice-and-ask");
    assertThat(cookie.httpOnly).isTrue();
    assertThat(cookie.expires).as("gone with the window").isEqualTo(-1);
  }

  @Test
  void a_manager_asks_for_advice_and_is_warned_of_words_that_tell_who_it_is() {
    try (BrowserContext phone = Chromium.fresh(DemoHouse.baseUrl(), Chromium.PHONE, false)) {
      var page = phone.newPage();
      page.navigate("/open/academy/guide/start-a-conversation");
      var keys = new Keyboard(page);
      keys.follow("Ask for advice about somebody you lead, without a name");
      isFine(page);
      keys.type("What would you like to ask?", "I worry about Priya, our night porter.");
      keys.press("Continue");
      assertThat(page.title()).startsWith("Error:");
      assertThat(page.locator(".nhsuk-error-summary").innerText())
          .contains("This may tell who it is: Priya, our night porter");
      Looking.isFine(page);
      assertThat(page.getByLabel("What would you like to ask?").inputValue())
          .as("nothing typed is lost")
          .isEqualTo("I worry about Priya, our night porter.");
      keys.type("What would you like to ask?", "I worry about one of my team.").press("Continue");
      isFine(page);
      keys.press("Send");
      isFine(page);
      assertThat(page.url()).endsWith("/p/code");
    }
  }

  private static void answers(Page page, Keyboard keys, String answer) {
    String question = page.locator("fieldset legend").innerText().strip();
    keys.choose(question, answer).press("See what we say");
    isFine(page);
  }

  /// What stands on paper, as the browser prints it.
  private static String printed(Page page) throws IOException {
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    try (var paper = Loader.loadPDF(page.pdf())) {
      return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ").replace("- ", "-");
    } finally {
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }
  }

  private static void isFine(Page page) {
    assertThat(page.title()).doesNotStartWith("Error:");
    Looking.isFine(page);
  }
}
