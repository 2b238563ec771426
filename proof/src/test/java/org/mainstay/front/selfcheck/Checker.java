package org.mainstay.front.selfcheck;

import com.google.crypto.tink.util.SecretBytes;
import java.nio.file.Path;
import java.util.List;
import org.mainstay.front.Browser;
import org.mainstay.front.TestFront;
import org.mainstay.front.TestFront.TestClock;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.ui.Answer;
import org.springframework.util.LinkedMultiValueMap;

/// Somebody with a browser who checks how they are feeling, page by page.
final class Checker {
  private static final CheckWords WORDS = Handbook.read(Path.of("../handbook")).selfCheck();

  private final Browser browser = new Browser();
  private SelfCheckPages pages;

  Checker(SecretBytes key, TestClock clock) {
    this.pages = pages(key, clock);
  }

  private static SelfCheckPages pages(SecretBytes key, TestClock clock) {
    return new SelfCheckPages(
        new BrowserAnswers(key, clock), WORDS, TestFront.HUB, TestFront.NUMBERS, List.of());
  }

  /// From here on another process answers.
  void meets(SecretBytes key, TestClock clock) {
    pages = pages(key, clock);
  }

  Browser browser() {
    return browser;
  }

  /// What the browser holds.
  String cookie() {
    return browser.cookies().getOrDefault(BrowserAnswers.COOKIE, "");
  }

  Answer start() {
    return pages.start(browser.request(), browser.response());
  }

  Answer opens(String place) {
    return pages.question(place, browser.request(), browser.response());
  }

  Answer says(int number, String answer) {
    return sends(number, "answer", answer);
  }

  /// Sends a page of a question, field and value in turn.
  Answer sends(int number, String... fieldsAndValues) {
    var form = new LinkedMultiValueMap<String, String>();
    for (int i = 0; i < fieldsAndValues.length; i += 2) {
      form.add(fieldsAndValues[i], fieldsAndValues[i + 1]);
    }
    return pages.answered("" + number, form, browser.request(), browser.response());
  }

  /// Gives this answer to every question up to this one.
  Answer saysUpTo(int last, String answer) {
    var at = start();
    for (int number = 1; number <= last; number++) {
      at = says(number, answer);
    }
    return at;
  }

  Answer result() {
    return pages.result(browser.request(), browser.response());
  }

  Answer now() {
    return pages.now();
  }

  Answer forgets() {
    return pages.forget(browser.request(), browser.response());
  }
}
