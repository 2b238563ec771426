package org.mainstay.proof.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Somebody checks how they are feeling on a phone, with the keyboard alone and without a script.
class SelfCheckOnAPhoneTest {
  private static final int NARROW = 320;

  /// Where somebody was, as their browser's history tells it.
  private record Trace(List<String> titles, Set<String> paths, Set<String> hosts) {
    Trace() {
      this(new ArrayList<>(), new TreeSet<>(), new TreeSet<>());
    }

    void of(Page page) {
      page.onRequest(request -> hosts.add(URI.create(request.url()).getAuthority()));
      page.onDOMContentLoaded(
          loaded -> {
            paths.add(URI.create(loaded.url()).toString().replaceFirst("https?://[^/]+", ""));
            titles.add(loaded.title());
          });
    }
  }

  @Test
  void somebody_learns_what_their_answers_may_mean_and_leaves_nothing_behind() {
    try (var phone = Chromium.fresh(DemoHouse.baseUrl(), Chromium.PHONE, false)) {
      var page = phone.newPage();
      var trace = new Trace();
      var keys = begins(page, trace);
      errorsAreSaid(page, keys);
      for (int number = 1; number <= 7; number++) {
        answers(page, keys, number, "Several days");
      }
      answers(page, keys, 8, "Not at all");
      answers(page, keys, 9, "A little hard");
      look(page);
      assertThat(page.locator("main").innerText())
          .contains("What your answers may mean", "Ideas to try", "We do not tell your employer")
          .doesNotContain("116 123");
      goesBackAndOn(page);
      forgets(page, keys, phone);
      leavesNoSign(trace);
    }
  }

  @Test
  void somebody_who_thought_of_hurting_themselves_is_shown_whom_to_call_and_asked_in_place() {
    try (var phone = Chromium.fresh(DemoHouse.baseUrl(), Chromium.PHONE, false)) {
      var page = phone.newPage();
      var trace = new Trace();
      var keys = begins(page, trace);
      for (int number = 1; number <= 7; number++) {
        answers(page, keys, number, "I am not sure, or would rather not say");
      }
      answers(page, keys, 8, "Several days");
      assertThat(page.url()).endsWith("/c/8");
      look(page);
      assertThat(page.locator("main").innerText()).contains("116 123", "call 999", "85258");
      keys.press("Continue");
      assertThat(page.title()).isEqualTo("Error: Question 8");
      Looking.isFine(page);
      keys.choose("Are you safe right now?", "I am not sure").press("Continue");
      assertThat(page.url()).endsWith("/c/now");
      look(page);
      keys.follow("Go on with the questions");
      answers(page, keys, 9, "I am not sure, or would rather not say");
      look(page);
      assertThat(page.locator("main").innerText())
          .contains("116 123", "You left some questions open, and that is fine.");
      leaves(page, phone);
      leavesNoSign(trace);
    }
  }

  private static Keyboard begins(Page page, Trace trace) {
    var keys = new Keyboard(page);
    page.navigate("/");
    keys.follow("Check how you are feeling");
    trace.of(page);
    look(page);
    assertThat(page.context().cookies()).as("no cookie before the start").isEmpty();
    keys.follow("Start now");
    assertThat(page.context().cookies().stream().map(cookie -> cookie.name))
        .containsExactlyInAnyOrder("walk", "t");
    return keys;
  }

  private static void errorsAreSaid(Page page, Keyboard keys) {
    keys.press("Continue");
    assertThat(page.title()).isEqualTo("Error: Question 1");
    look(page);
  }

  private static void answers(Page page, Keyboard keys, int number, String answer) {
    assertThat(page.title()).endsWith("Question " + number);
    assertThat(page.url()).endsWith("/c/" + number);
    look(page);
    assertThat(page.locator("a:has-text('Leave this page')").count()).isEqualTo(1);
    String asks = page.locator("h1").innerText().lines().toList().getLast();
    keys.choose(asks, answer).press("Continue");
  }

  private static void goesBackAndOn(Page page) {
    page.goBack();
    assertThat(page.url()).endsWith("/c/9");
    assertThat(page.getByLabel("A little hard").isChecked()).isTrue();
    page.goForward();
    assertThat(page.url()).endsWith("/c/result");
  }

  private static void forgets(Page page, Keyboard keys, BrowserContext phone) {
    keys.press("Forget my answers");
    assertThat(page.url()).endsWith("/c");
    assertThat(phone.cookies().stream().map(cookie -> cookie.name)).doesNotContain("walk");
    page.goBack();
    assertThat(page.locator("h1").innerText()).isEqualTo("Your answers are not here any more");
    look(page);
  }

  private static void leaves(Page page, BrowserContext phone) {
    var away = page.request().get("/leave", RequestOptions.create().setMaxRedirects(0));
    assertThat(away.status()).isEqualTo(303);
    assertThat(phone.cookies()).isEmpty();
  }

  /// Titles and addresses say nothing of what it was about, and nobody else was asked.
  private static void leavesNoSign(Trace trace) {
    assertThat(trace.titles())
        .isNotEmpty()
        .allMatch(
            title ->
                title.matches(
                    "(Error: )?Question [1-9]|Before you start|Your answers|Help|Start again"));
    assertThat(trace.paths())
        .isNotEmpty()
        .allMatch(path -> path.matches("/c(/[1-9]|/result|/now)?"));
    assertThat(trace.hosts()).containsExactly(URI.create(DemoHouse.baseUrl()).getAuthority());
  }

  /// As it is on a phone, and on the narrowest.
  private static void look(Page page) {
    Looking.isFine(page);
    var size = page.viewportSize();
    page.setViewportSize(NARROW, size.height);
    assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
        .as("sideways scroll on %s", page.url())
        .isEqualTo(0);
    page.setViewportSize(size.width, size.height);
  }
}
