package org.mainstay.proof.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.outside.office.Office;

/// An HR lead reads what came with a campaign, writes another one down and gives a poster its code;
/// the hub lead and the team have pages of their own. Keyboard alone, no script.
class CampaignsAreSeenTest {
  private static void isKept(Page page) {
    PlaywrightAssertions.assertThat(page.locator(".nhsuk-error-summary")).hasCount(0);
    Looking.isFine(page);
  }

  @ParameterizedTest
  @ValueSource(ints = {Chromium.PHONE, Chromium.DESK})
  void an_hr_lead_sees_what_came_with_a_campaign_and_writes_the_next_one_down(int width) {
    try (var browser = Chromium.fresh(DemoHouse.baseUrl(), width, false)) {
      var page = browser.newPage();
      page.navigate("/demo");
      var keys = new Keyboard(page);
      keys.press("Helen Ash");
      page.navigate(Office.of("VALE1", "/campaign"));
      isKept(page);
      Picture.of(page, "office-campaigns");
      page.locator("main dl a").last().click();
      isKept(page);
      Picture.of(page, "office-campaign");
      assertThat(page.locator("main").innerText())
          .contains("What we do not know", "How this is worked out");

      page.navigate(Office.of("VALE1", "/campaign/new"));
      keys.press("Keep the campaign");
      PlaywrightAssertions.assertThat(page.locator(".nhsuk-error-summary")).hasCount(1);
      Looking.isFine(page);
      writesDown(page, keys, "Night shift " + width);
      isKept(page);
      assertThat(page.locator("main").innerText())
          .contains("Too few quarters to say yet", "before it began");
      keys.type("Where does the poster hang?", "Porters' lodge");
      keys.press("Add a poster");
      isKept(page);
      assertThat(page.locator("main dt").last().innerText()).matches("[A-Z2-9]{5}");
    }
  }

  private static void writesDown(Page page, Keyboard keys, String name) {
    keys.type("What is it called?", name);
    keys.type("What is done?", "A card in every locker of the night shift.");
    page.locator("select[name=group]").selectOption("all");
    for (String field : new String[] {"begins", "ends"}) {
      page.locator("input[name=" + field + "-day]").fill("1");
      page.locator("input[name=" + field + "-month]").fill(field.equals("begins") ? "4" : "6");
      page.locator("input[name=" + field + "-year]").fill("2028");
    }
    Picture.of(page, "office-campaign-new");
    keys.press("Keep the campaign");
  }

  @ParameterizedTest
  @ValueSource(ints = {Chromium.PHONE, Chromium.DESK})
  void the_hub_lead_keeps_campaigns_of_the_hub(int width) {
    try (var browser = Chromium.fresh(DemoHouse.baseUrl(), width, false)) {
      var page = browser.newPage();
      page.navigate("/demo");
      new Keyboard(page).press("Gwen Okoro");
      new Keyboard(page).follow("Campaigns");
      isKept(page);
      assertThat(page.locator("main").innerText()).contains("The hub", "No campaign stands here");
    }
  }
}
