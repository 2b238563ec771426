package org.mainstay.proof.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A peer worker writes down what staff said in talks, everybody reads what was changed for it, and
/// somebody takes their words back: with the keyboard alone and without a script.
class StaffAreHeardTest {
  private static void isFine(Page page) {
    PlaywrightAssertions.assertThat(page.locator(".nhsuk-error-summary")).hasCount(0);
    Looking.isFine(page);
  }

  @ParameterizedTest
  @ValueSource(ints = {Chromium.PHONE, Chromium.DESK})
  void a_worker_writes_down_a_talk_a_theme_and_a_change(int width) {
    try (var browser = Chromium.fresh(DemoHouse.baseUrl(), width, false)) {
      var page = browser.newPage();
      page.navigate("/demo");
      var keys = new Keyboard(page);
      keys.press("Amina Khan");
      page.navigate("/team/stories");
      keys.follow("Listening to staff");
      isFine(page);
      Picture.of(page, "listening");
      keys.type("What is it called?", "New in the job " + width);
      keys.type("What do you ask people?", "What was hard in your first weeks?");
      keys.type("Who is asked?", "Staff who began this year");
      keys.press("Begin it");
      isFine(page);
      String slip = talks(page, keys);
      hears(page, keys);
      takesBack(page, keys, slip);
    }
  }

  private static String talks(Page page, Keyboard keys) {
    keys.follow("Write down a talk");
    isFine(page);
    keys.choose("How did people talk?", "Interview");
    Picture.of(page, "listening-talk");
    keys.press("Write it down");
    isFine(page);
    page.getByLabel("They know what it is for, that no name is kept, and want to speak").check();
    page.getByLabel("Their words may stand on our public page, without a name").check();
    Picture.of(page, "listening-person");
    keys.press("Write them down and make their slip");
    isFine(page);
    Picture.of(page, "listening-slip");
    assertThat(page.locator("main").innerText()).contains("We wrote you down as Person 1");
    String slip = page.locator("main .nhsuk-inset-text p").innerText().strip();
    keys.follow("Back");
    keys.follow("Back");
    isFine(page);
    return slip;
  }

  private static void hears(Page page, Keyboard keys) {
    keys.follow("Write down what you heard");
    isFine(page);
    keys.type("What is it about, in a few words?", "Nobody showed us round");
    keys.type("What did you hear?", "People did not know whom to ask.");
    page.getByLabel("Person 1").check();
    keys.press("Keep it");
    isFine(page);
    assertThat(page.locator("main").innerText())
        .contains("1 person spoke of it. Too few to show it to everybody.")
        .contains("Fewer than 10 people have spoken");
    keys.follow("Write down what somebody said of Nobody showed us round");
    isFine(page);
    page.getByLabel("Person 1").check();
    keys.type("What did they say?", "I hid in the store room to find out where things are.");
    Picture.of(page, "listening-quote");
    keys.press("Keep it");
    isFine(page);
    keys.follow("Say what you change for Nobody showed us round");
    isFine(page);
    keys.type("What do you change?", "Somebody of us comes to say hello.");
    page.getByLabel("It cannot be done").check();
    keys.press("Keep it");
    Looking.isFine(page);
    assertThat(page.locator(".nhsuk-error-summary").innerText())
        .contains("Say why not. People asked for it");
    Picture.of(page, "listening-change");
    page.locator("textarea[name=why]").fill("We are too few.");
    keys.press("Keep it");
    isFine(page);
    Picture.of(page, "listening-project");
  }

  private static void takesBack(Page page, Keyboard keys, String slip) {
    page.navigate("/heard/slip");
    isFine(page);
    Picture.of(page, "heard-take-back");
    keys.type("The seven words on your slip", "not my slip");
    keys.press("Take my words back");
    Looking.isFine(page);
    assertThat(page.locator(".nhsuk-error-summary").innerText()).contains("Check each word");
    keys.type("The seven words on your slip", slip);
    keys.press("Take my words back");
    isFine(page);
    assertThat(page.locator("main").innerText()).contains("Your words are being taken back");
  }

  @ParameterizedTest
  @ValueSource(ints = {Chromium.PHONE, Chromium.DESK})
  void everybody_reads_what_was_heard_and_changed(int width) {
    try (var browser = Chromium.fresh(DemoHouse.baseUrl(), width, false)) {
      var page = browser.newPage();
      page.navigate("/");
      var keys = new Keyboard(page);
      keys.follow("what we heard from staff and changed");
      isFine(page);
      keys.follow("Coming to us from a night shift");
      isFine(page);
      Picture.of(page, "heard");
      assertThat(page.locator("main").innerText())
          .contains("At least 10 people spoke with us", "2 focus groups and 2 interviews")
          .contains("I walked past your door three times", "Done on", "We cannot do this")
          .doesNotContain("The first bus");
    }
  }
}
