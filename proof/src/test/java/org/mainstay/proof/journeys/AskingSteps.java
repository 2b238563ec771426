package org.mainstay.proof.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/// The steps of somebody who asks for support, with the keyboard alone.
record AskingSteps(Page page, Keyboard keys) {
  AskingSteps(Page page) {
    this(page, new Keyboard(page));
  }

  /// Asks, sends, and keeps the code.
  ///
  /// @return the seven words
  String ask(String called) {
    page.navigate("/");
    look("start");
    assertThat(page.context().cookies()).as("no cookie before the start").isEmpty();
    keys.follow("Start now");
    answers(called);
    Looking.isFine(page);
    keys.press("Send");
    equality();
    return code();
  }

  void answers(String called) {
    look("question");
    errorsAreSaid();
    keys.tick("Someone to talk to").press("Continue");
    keys.type("Where do you work?", "wendover vale").press("Continue");
    Looking.isFine(page);
    keys.choose("Which of these is it?", "Wendover Vale Ambulance").press("Continue");
    Looking.isFine(page);
    keys.type("What should we call you?", called).press("Continue");
    Looking.isFine(page);
    keys.choose("How is it safe to contact you?", "Only on this website").press("Continue");
    look("anyone");
    keys.choose("Is there anyone in our team who should not see this?", "No").press("Continue");
    Looking.isFine(page);
    keys.choose("Little interest or pleasure in doing things", "More than half the days");
    keys.choose("Feeling down, depressed, or hopeless", "Several days");
    keys.choose("Would you like to answer some more?", "No, carry on").press("Continue");
    Looking.isFine(page);
    keys.choose("Are you safe right now?", "I am not sure").press("Continue");
  }

  private void errorsAreSaid() {
    keys.press("Continue");
    assertThat(page.title()).startsWith("Error:");
    Looking.isFine(page);
  }

  private void equality() {
    Looking.isFine(page);
    keys.choose("Do you want to answer the equality questions?", "Yes (takes 2 minutes)");
    keys.press("Continue");
    Looking.isFine(page);
    keys.press("Skip the rest");
  }

  private String code() {
    look("confirmation");
    return keepsTheCode();
  }

  /// Reads the code, types it wrong and then right.
  ///
  /// @return the seven words
  String keepsTheCode() {
    keys.goTo(page.locator("summary").first());
    page.keyboard().press("Enter");
    String code = page.locator(".mainstay-code").innerText().strip();
    assertThat(code.split("\\s+")).hasSize(7);
    keys.type("Type your code here once", "not the code").press("Check my code");
    Looking.isFine(page);
    keys.goTo(page.getByLabel("Type your code here once"));
    page.keyboard().press("Control+A");
    page.keyboard().type(code);
    keys.press("Check my code");
    Looking.isFine(page);
    return code;
  }

  private void look(String name) {
    Looking.isFine(page);
    Picture.of(page, name);
  }
}
