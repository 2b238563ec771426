package org.mainstay.proof.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.util.Bytes;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mainstay.letterbox.mailbox.DerivationKey;
import org.mainstay.letterbox.mailbox.Reading;
import org.mainstay.letterbox.mailbox.ReturnCode;
import org.mainstay.letterbox.mailbox.Words;

/// The browser looks at a code before it is sent, and judges as the house does.
class ReturnScriptTest {
  private final Random chance = new Random(20261122);

  @Test
  void script_and_house_say_the_same_of_five_hundred_codes_typed_well_and_badly() {
    var typed = new ArrayList<String>();
    for (int i = 0; i < 100; i++) {
      var words = new ArrayList<>(code().words());
      typed.add(String.join(" - ", words).toUpperCase(java.util.Locale.ROOT));
      typed.add(String.join("", words));
      typed.add(slipped(words));
      typed.add(swapped(words));
      typed.add(String.join(" ", words.subList(0, 5 + chance.nextInt(2))));
    }

    try (var browser = Chromium.fresh(DemoHouse.baseUrl(), Chromium.PHONE, true)) {
      var page = browser.newPage();
      page.navigate("/r");
      wordsAreThere(page);
      for (String one : typed) {
        assertThat(page.evaluate("typed => window.lookedAt(typed)", one))
            .as(one)
            .isEqualTo(judged(one));
      }
    }
  }

  @Test
  void a_slip_is_said_before_anything_is_sent_and_the_same_words_twice_are_sent() {
    try (var browser = Chromium.fresh(DemoHouse.baseUrl(), Chromium.PHONE, true)) {
      var page = browser.newPage();
      var posts = new AtomicInteger();
      page.onRequest(request -> posts.addAndGet(request.method().equals("POST") ? 1 : 0));
      page.navigate("/r");

      typesAndContinues(page, "apple bridge");
      assertThat(page.locator("[role=alert]").innerText()).contains("A code has seven words");
      assertThat(posts).hasValue(0);
      Looking.isFine(page);

      page.getByText("Continue", new Page.GetByTextOptions().setExact(true)).click();
      assertThat(page.locator("main").innerText()).contains("We did not find a page for this code");
      assertThat(posts).hasValue(1);
    }
  }

  /// The words come once somebody begins to type.
  private static void wordsAreThere(Page page) {
    page.fill("#code", "a");
    page.waitForFunction("() => window.lookedAt");
  }

  private static void typesAndContinues(Page page, String words) {
    wordsAreThere(page);
    page.fill("#code", words);
    page.getByText("Continue", new Page.GetByTextOptions().setExact(true)).click();
  }

  private static String judged(String typed) {
    return switch (ReturnCode.read(typed)) {
      case Reading.Read ignored -> "";
      case Reading.Mistyped(var why) -> why.words();
    };
  }

  private String slipped(List<String> words) {
    var slipped = new ArrayList<>(words);
    int at = chance.nextInt(words.size());
    var letters = new StringBuilder(words.get(at));
    letters.setCharAt(chance.nextInt(letters.length()), (char) ('a' + chance.nextInt(26)));
    slipped.set(at, letters.toString());
    if (chance.nextBoolean()) {
      slipped.set(chance.nextInt(words.size()), Words.ours().at(chance.nextInt(Words.COUNT)));
    }
    return String.join(" ", slipped);
  }

  private String swapped(List<String> words) {
    var swapped = new ArrayList<>(words);
    Collections.swap(swapped, chance.nextInt(words.size()), chance.nextInt(words.size()));
    return String.join("\n", swapped);
  }

  private ReturnCode code() {
    return ReturnCode.derivedFrom(DerivationKey.of(random(32)), Bytes.copyFrom(random(16)));
  }

  private byte[] random(int bytes) {
    byte[] drawn = new byte[bytes];
    chance.nextBytes(drawn);
    return drawn;
  }
}
