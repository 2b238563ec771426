package org.mainstay.proof.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.outside.office.Office;

/// An HR lead reads what is known of a programme, and plans the test of another before it is
/// bought.
class ProgrammesAreTestedTest {
  private static void isKept(Page page) {
    PlaywrightAssertions.assertThat(page.locator(".nhsuk-error-summary")).hasCount(0);
    Looking.isFine(page);
  }

  @ParameterizedTest
  @ValueSource(ints = {Chromium.PHONE, Chromium.DESK})
  void an_hr_lead_reads_a_verdict_and_locks_the_next_plan(int width) {
    try (var browser = Chromium.fresh(DemoHouse.baseUrl(), width, false)) {
      var page = browser.newPage();
      page.navigate("/demo");
      var keys = new Keyboard(page);
      keys.press("Helen Ash");
      page.navigate(Office.of("VALE1", "/programme"));
      isKept(page);
      Picture.of(page, "office-programmes");
      keys.follow("Hospital garden");
      isKept(page);
      Picture.of(page, "office-programme");
      keys.follow("All that is known and not known, to print");
      isKept(page);
      Picture.of(page, "office-programme-verdict");
      assertThat(page.locator("main").innerText())
          .contains("Offering the programme changed swemwbs", "What is not known", "Locked on");
      page.navigate(Office.of("VALE1", "/programme/volunteering"));
      isKept(page);

      page.navigate(Office.of("VALE1", "/programme/new"));
      isKept(page);
      keys.type("What is it called?", "Money advice " + width);
      page.locator("input[value=FINANCIAL]").check();
      keys.press("Keep the programme");
      isKept(page);
      plans(page, keys);
    }
  }

  private static void plans(Page page, Keyboard keys) {
    keys.follow("Write the test plan");
    isKept(page);
    page.locator("input[value=RANDOMISED]").check();
    keys.type("Day", "1").type("Month", "3").type("Year", "2029");
    keys.press("Work it out");
    isKept(page);
    Picture.of(page, "office-programme-plan");
    assertThat(page.locator("main").innerText()).contains("What it needs", "on each side");
    keys.press("Lock the plan");
    isKept(page);
    assertThat(page.locator("main").innerText()).contains("Nobody can change it any more");
    keys.follow("Back");
    keys.follow("Take a result in");
    isKept(page);
    keys.press("Take the result in");
    PlaywrightAssertions.assertThat(page.locator(".nhsuk-error-summary")).hasCount(1);
    Looking.isFine(page);
  }
}
