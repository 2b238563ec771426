package org.mainstay.proof.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An analyst steps in at the demonstration's page, brings a file and reads the report, without
/// JavaScript, on a phone and at a desk.
class AnalystAsksTest {

  private static String survey() {
    var chance = new Random(7);
    var csv = new StringBuilder("organisation,mindfulness,walking,wellbeing,age,years_in_job\n");
    for (int i = 0; i < 900; i++) {
      csv.append(
          "org %d,%d,%d,%s,%d,%s%n"
              .formatted(
                  i % 45,
                  chance.nextInt(2),
                  chance.nextInt(2),
                  i == 17 ? "*" : String.valueOf(17 + chance.nextInt(12)),
                  i == 400 ? -4 : 20 + chance.nextInt(40),
                  chance.nextInt(9) == 0 ? "" : String.valueOf(chance.nextInt(20))));
    }
    return csv.toString();
  }

  private static void press(Page page, String words) {
    page.getByText(words, new Page.GetByTextOptions().setExact(true)).click();
  }

  private static void brings(Page page, String csv) {
    page.locator("input[type=file]")
        .setInputFiles(
            new FilePayload("survey.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    press(page, "Bring it");
    page.waitForURL("**/team/study/*");
  }

  private static void says(Page page, String column, String part) {
    page.getByLabel(column, new Page.GetByLabelOptions().setExact(true)).selectOption(part);
  }

  @ParameterizedTest
  @ValueSource(ints = {Chromium.PHONE, Chromium.DESK})
  void from_a_file_to_a_report(int width) {
    try (var browser = Chromium.fresh(DemoHouse.baseUrl(), width, false)) {
      var page = browser.newPage();
      page.navigate("/demo");
      page.locator("button:has-text('Noor Rahman')").click();
      assertThat(page.url()).endsWith("/team/study");
      Looking.isFine(page);

      brings(page, survey());
      Looking.isFine(page);
      Picture.of(page, "study-file");
      assertThat(page.locator("main").innerText()).contains("1 cell with *");

      asksOnce(page);
      assertThat(page.locator("main").innerText())
          .contains("This could not be worked out")
          .contains("row 19");
      Looking.isFine(page);
      Picture.of(page, "study-refused");

      page.navigate("/team/study");
      brings(page, survey().replace("*", ""));
      asksOnce(page);
      Looking.isFine(page);
      Picture.of(page, "study-report");
      assertThat(page.locator("main h1")).satisfies(one -> assertThat(one.count()).isEqualTo(1));

      page.navigate("/team/study");
      Picture.of(page, "study-desk");
      while (page.locator(".mainstay-lines a").count() > 0) {
        page.locator(".mainstay-lines a").first().click();
        press(page, "Delete it and its results now");
      }
    }
  }

  private static void asksOnce(Page page) {
    page.getByLabel("Did people who took part fare better?").check();
    press(page, "Continue");
    page.waitForURL("**/ask/difference");
    Looking.isFine(page);
    Picture.of(page, "study-ladder");
    page.getByLabel("No, or I do not know").check();
    page.getByLabel("No, they were asked once").check();
    press(page, "Continue");
    page.waitForURL("**/ask/once");
    says(page, "wellbeing", "outcome");
    says(page, "mindfulness", "programme");
    says(page, "walking", "programme");
    says(page, "age", "equal");
    says(page, "years_in_job", "unchangeable");
    Looking.isFine(page);
    Picture.of(page, "study-parts");
    press(page, "Work it out");
    // The page looks again by itself until there is an end.
    page.locator(".mainstay-report, .nhsuk-inset-text")
        .first()
        .waitFor(new Locator.WaitForOptions().setTimeout(60_000));
  }
}
