package org.mainstay.proof.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.letterbox.window.directory.Upkeep;
import org.mainstay.proof.Eventually;

/// Somebody finds help with money near them, by keyboard alone, without a script, on a phone.
class FindingSupportTest {
  private static void listIsThere() {
    Eventually.holds(
        Duration.ofSeconds(60),
        "the handbook's entries are shown",
        () -> DemoHouse.house().beans().getBean(Upkeep.class).count() >= 40);
  }

  @ParameterizedTest
  @ValueSource(ints = {Chromium.PHONE, Chromium.DESK})
  void somebody_finds_help_with_money_near_them(int width) {
    listIsThere();
    try (var browser = Chromium.fresh(DemoHouse.baseUrl(), width, false)) {
      var page = browser.newPage();
      page.navigate("/");
      press(page, "Find support near you");
      Looking.isFine(page);
      assertThat(page.url()).endsWith("/find");
      press(page, "Money and debt");
      Looking.isFine(page);

      new Keyboard(page).type("Where do you want to look?", "Larkfield").enter();

      Looking.isFine(page);
      assertThat(page.url()).endsWith("/find/1");
      assertThat(page.title()).doesNotContain("Money").doesNotContain("Larkfield");
      assertThat(page.locator("main").innerText())
          .contains("Near Larkfield", "Larkfield food bank", "Less than 1 mile away")
          .contains("Last checked on 2 September 2026.")
          .containsPattern("(Open|Closed) now");
      assertThat(page.locator("main a[href='tel:01632960201']").innerText())
          .isEqualTo("Call 01632 960 201");
      page.goBack();
      assertThat(page.locator("h1").innerText()).isEqualTo("Money and debt");
    }
  }

  @Test
  void somebody_who_is_not_safe_at_home_finds_a_line_and_the_quick_way_out() {
    listIsThere();
    try (var browser = Chromium.fresh(DemoHouse.baseUrl(), Chromium.PHONE, false)) {
      var page = browser.newPage();
      page.navigate("/find");
      press(page, "Feeling unsafe at home");
      Looking.isFine(page);

      assertThat(page.locator("main h2").first().innerText()).isEqualTo("You can call now");
      assertThat(page.locator("main").innerText()).contains("Safe Vale");
      assertThat(page.getByText("Leave this page").first().isVisible()).isTrue();
      assertThat(page.title()).doesNotContain("unsafe");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Chromium.PHONE, Chromium.DESK})
  void helplines_that_are_open_stand_first(int width) {
    listIsThere();
    try (var browser = Chromium.fresh(DemoHouse.baseUrl(), width, false)) {
      var page = browser.newPage();
      page.navigate("/find");
      press(page, "Helplines: who you can call now");
      Looking.isFine(page);

      assertThat(page.locator("main h2").first().innerText()).isEqualTo("Open now");
      assertThat(page.locator("main").innerText()).contains("Samaritans", "Safe Vale");
    }
  }

  private static void press(Page page, String link) {
    new Keyboard(page).follow(link);
  }
}
