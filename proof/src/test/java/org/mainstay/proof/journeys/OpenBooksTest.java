package org.mainstay.proof.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.proof.open.OpenWorld;

/// An employer's HR lead and a commissioner find the answers to five written questions each on the
/// pages, with how sure they are.
///
/// The world is invented: half as many men come as their share of the staff, estates least of all,
/// and from the first year to the second more staff of the large employer come. The release act
/// added its noise; the pages must still find what is true and must not find what is not.
class OpenBooksTest {
  private static final OpenWorld WORLD = OpenWorld.shared();

  private static String opened(Page page, String link) {
    page.locator("nav[aria-label='Pages of this book'] a:has-text('" + link + "')").click();
    Looking.isFine(page);
    return page.locator("main").innerText();
  }

  @ParameterizedTest
  @ValueSource(ints = {Chromium.PHONE, Chromium.DESK})
  void an_hr_lead_finds_five_answers(int width) {
    try (var browser = Chromium.fresh(WORLD.baseUrl(), width, false)) {
      var page = browser.newPage();
      page.navigate("/open");
      Looking.isFine(page);
      Picture.of(page, "open-board");
      page.locator("main a:has-text('Seven Herons Hospitals')").first().click();
      Looking.isFine(page);
      assertThat(page.locator("main").innerText())
          .contains("Men: fewer than their share of staff")
          .contains("More people came than in the year before");

      // 1. Are men under-represented here, and how sure is that?
      String who = opened(page, "Who is coming");
      assertThat(who)
          .containsPattern("Men: 25 in 100 staff, and about 1\\d in 100 \\(likely \\d+ to \\d+\\)")
          .contains("one year's chance does not explain it");
      Picture.of(page, "open-who");

      // 2. Which part of the organisation uses the hub least, and can I say so?
      assertThat(who)
          .contains(
              "The lowest number here is that of Estates and facilities. Can you say that it comes"
                  + " least? Yes: the likely ranges of all others lie above it.");

      asksOn(page);
    }
  }

  private static void asksOn(Page page) {
    // 3. Is demand going up?
    assertThat(opened(page, "Is it changing"))
        .contains("More people came than in the year before")
        .containsPattern("Since the year before: between \\d+ and \\d+ more\\.")
        .contains("An arrow stands only where a change is larger than its own margin");
    Picture.of(page, "open-trend");

    // 4. Did people get better? Its own book does not say; everyone's does, and says whose it is.
    assertThat(opened(page, "Are people better"))
        .contains("This is of everyone the hub serves, not of Seven Herons Hospitals alone.")
        .containsPattern(
            "About \\d\\d in 100, likely \\d+ to \\d+, were better at the end of support")
        .contains("does not prove that the support did it");
    Picture.of(page, "open-better");

    // 5. Why is this number wide?
    assertThat(opened(page, "Why some numbers are wide"))
        .contains("a computer adds or takes away a few people by chance")
        .containsPattern(
            "The widest number of this book is that of .+ \\(.+\\): about \\d+, likely")
        .contains("of 20 such numbers, about 19 have the true one in their range")
        .contains("A 10 % guess can become at most 23 %");
    Picture.of(page, "open-margins");
    assertThat(opened(page, "How to check this book")).contains("SHA-256");
  }

  @ParameterizedTest
  @ValueSource(ints = {Chromium.PHONE, Chromium.DESK})
  void a_commissioner_finds_five_answers(int width) {
    try (var browser = Chromium.fresh(WORLD.baseUrl(), width, false)) {
      var page = browser.newPage();
      page.navigate("/open");
      page.locator("main a:has-text('All employers together')").first().click();
      Looking.isFine(page);

      // 1. How many people came, and is it more than last year?
      assertThat(opened(page, "Demand"))
          .containsPattern("The sum of 6 books, April 2028 to March 2029: about [\\d,]+, likely")
          .contains("More people came than in the year before")
          .contains("do not add it to the sum");

      // 2. How long does half of the staff wait, and does a table tell drop-out?
      assertThat(opened(page, "Waits"))
          .containsPattern(
              "Half had a first conversation within about 1\\d days, likely \\d+ to \\d+")
          .containsPattern("Nine in ten had one within about \\d+ days")
          .contains("as near to drop-out as a table can tell");
      Picture.of(page, "open-waits");

      // 3. Do the staff of some employer come less than chance explains?
      assertThat(opened(page, "Fair access"))
          .contains("The limits hold the margins of the published numbers")
          .containsPattern("employers? stands? out from the others")
          .contains("Men: fewer than their share of staff");
      Picture.of(page, "open-access");

      asksHowItEnds(page);
    }
  }

  private static void asksHowItEnds(Page page) {
    // 4. Do people get better, and back to work?
    assertThat(opened(page, "Outcomes"))
        .containsPattern("About \\d\\d in 100, likely \\d+ to \\d+, were better")
        .containsPattern("About \\d+ in 100, likely \\d+ to \\d+, were back at work");

    // 5. How much was told about each person, and who received what?
    assertThat(opened(page, "The privacy budget used"))
        .contains("Seven Herons Hospitals")
        .contains("1 of 1")
        .contains("Who received which table when");
    Picture.of(page, "open-budget");
  }
}
