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

  /// Ticks a column among those of one part.
  private static void says(Page page, String column, String part) {
    page.locator("fieldset:has(input[name=part-" + part + "])")
        .getByLabel(column, new Locator.GetByLabelOptions().setExact(true))
        .check();
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

  /// Ninety columns, and so long a reckoning that it can be looked at and stopped.
  private static String large() {
    var csv = new StringBuilder("wellbeing,mood");
    for (int t = 1; t <= 90; t++) {
      csv.append(",t%02d".formatted(t));
    }
    for (int i = 0; i < 20_000; i++) {
      csv.append("\n%d,%d".formatted(18 + i * 7 % 11, i % 9));
      for (int t = 1; t <= 90; t++) {
        csv.append(',').append(i * (t + 3) / 7 % 2);
      }
    }
    return csv.append('\n').toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {Chromium.PHONE, Chromium.DESK})
  void ninety_programmes_are_typed_and_what_takes_long_is_watched_and_stopped(int width) {
    try (var browser = Chromium.fresh(DemoHouse.baseUrl(), width, false)) {
      var page = browser.newPage();
      page.navigate("/demo");
      page.locator("button:has-text('Noor Rahman')").click();
      brings(page, large());
      Looking.isFine(page);
      page.getByLabel("Did people who took part fare better?").check();
      press(page, "Continue");
      page.getByLabel("No, or I do not know").check();
      page.getByLabel("No, they were asked once").check();
      press(page, "Continue");
      page.waitForURL("**/ask/once");
      assertThat(page.locator("select").count()).isLessThan(3);
      page.locator("[name=part-outcome-named]").fill("wellbeing, mood");
      page.locator("[name=part-programme-named]").fill("t01 to t60");
      page.locator("[name=part-equal-named]").fill("t61 to t90");
      Looking.isFine(page);
      Picture.of(page, "study-many");
      press(page, "Work it out");
      page.locator("text=Stop that").click();
      page.locator("progress").waitFor();
      Looking.isFine(page);
      Picture.of(page, "study-progress");
      press(page, "Stop working it out");
      assertThat(page.locator("h1").innerText()).isEqualTo("This was stopped before it was ready");
      Looking.isFine(page);
      Picture.of(page, "study-stopped");

      page.navigate("/team/study");
      page.locator(".mainstay-lines a").first().click();
      press(page, "Delete it and its results now");
    }
  }

  /// People asked twice: half of them take part in between.
  private static String twice() {
    var chance = new Random(11);
    var csv = new StringBuilder("person,wave,organisation,coaching,wellbeing\n");
    for (int person = 0; person < 400; person++) {
      int takes = chance.nextInt(2);
      int before = 17 + chance.nextInt(9);
      csv.append("%d,1,org %d,0,%d%n".formatted(person, person % 40, before));
      csv.append(
          "%d,2,org %d,%d,%d%n"
              .formatted(person, person % 40, takes, before + takes + chance.nextInt(4)));
    }
    return csv.toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {Chromium.PHONE, Chromium.DESK})
  void a_change_is_compared_with_that_of_colleagues(int width) {
    try (var browser = Chromium.fresh(DemoHouse.baseUrl(), width, false)) {
      var page = browser.newPage();
      page.navigate("/demo");
      page.locator("button:has-text('Noor Rahman')").click();
      brings(page, twice());
      page.getByLabel("Did people who took part fare better?").check();
      press(page, "Continue");
      page.getByLabel("No, or I do not know").check();
      page.getByLabel("Yes, twice, and each time has a row of its own").check();
      press(page, "Continue");
      page.waitForURL("**/ask/twice");
      says(page, "wellbeing", "outcome");
      says(page, "coaching", "programme");
      page.getByLabel("With the change among colleagues who did not take part").check();
      page.getByLabel("Stop, so that I can look at my file").check();
      Looking.isFine(page);
      Picture.of(page, "study-twice");
      press(page, "Work it out");
      page.locator(".mainstay-report, .nhsuk-inset-text")
          .first()
          .waitFor(new Locator.WaitForOptions().setTimeout(60_000));
      assertThat(page.locator("main").innerText()).contains("Where they began");
      Looking.isFine(page);
      Picture.of(page, "study-change");

      page.navigate("/team/study");
      page.locator(".mainstay-lines a").first().click();
      press(page, "Delete it and its results now");
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
