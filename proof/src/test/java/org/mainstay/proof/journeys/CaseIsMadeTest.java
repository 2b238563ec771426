package org.mainstay.proof.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.house.wiring.casemaking.CasemakingRooms.Tools;
import org.mainstay.outside.casemaking.CaseAddresses;
import org.mainstay.outside.casemaking.pack.PackFiles.Form;
import org.mainstay.outside.casemaking.verify.PackFile;

/// The hub lead types who pays and what it costs, and makes a pack; the commissioner reads it and
/// takes it away, and every figure in it can be worked out again.
class CaseIsMadeTest {
  private static Page as(com.microsoft.playwright.BrowserContext browser, String name) {
    var page = browser.newPage();
    page.navigate("/demo");
    new Keyboard(page).press(name);
    return page;
  }

  private static void isFine(Page page) {
    PlaywrightAssertions.assertThat(page.locator(".nhsuk-error-summary")).hasCount(0);
    Looking.isFine(page);
  }

  @ParameterizedTest
  @ValueSource(ints = {Chromium.PHONE, Chromium.DESK})
  void the_hub_lead_says_who_pays_and_makes_a_pack(int width) {
    try (var browser = Chromium.fresh(DemoHouse.baseUrl(), width, false)) {
      var page = as(browser, "Gwen Okoro");
      var keys = new Keyboard(page);
      page.navigate(CaseAddresses.MONEY);
      isFine(page);
      Picture.of(page, "case-money");
      assertThat(page.locator("main").innerText())
          .contains("each, likely")
          // Another journey may have let half a year pass.
          .containsPattern("Resilience fund end(s|ed) on 31 March");

      typesMoney(page, keys, width);
      page.navigate(CaseAddresses.OTHERS);
      isFine(page);
      Picture.of(page, "case-others");
      page.navigate(CaseAddresses.COST);
      isFine(page);
      page.navigate(CaseAddresses.REMINDERS);
      isFine(page);
      Picture.of(page, "case-reminders");

      makesAPack(page, keys);
    }
  }

  /// It was made while nobody watched, before the doors opened.
  @Test
  void the_pack_of_the_demonstration_is_of_the_year_that_is_over_and_has_its_figures() {
    try (var browser = Chromium.fresh(DemoHouse.baseUrl(), Chromium.PHONE, false)) {
      var page = as(browser, "Ines Varga");
      page.navigate(CaseAddresses.PACKS + "/" + new UUID(0x4f46L, 40));
      isFine(page);
      assertThat(page.locator("main").innerText())
          .contains("People who came", "likely", "published 15 April")
          .doesNotContain("could not be worked out");
    }
  }

  private static void typesMoney(Page page, Keyboard keys, int width) {
    keys.follow("Add money");
    isFine(page);
    keys.type("What is this money called?", "Charity grant " + width);
    keys.type("Funder 1", "Hollin Bridge charity");
    keys.type("What funder 1 pays in all", "about a lot");
    keys.press("Keep");
    Looking.isFine(page);
    assertThat(page.locator(".nhsuk-error-summary").innerText())
        .contains("Type the first day", "Type whole pounds");
    assertThat(page.getByLabel("What funder 1 pays in all").inputValue()).isEqualTo("about a lot");
    Picture.of(page, "case-stream-refused");
    page.getByLabel("What funder 1 pays in all").fill("£24,000");
    day(page, "starts", "1", "4", "2026");
    day(page, "ends", "31", "3", "2027");
    keys.press("Keep");
    isFine(page);
    assertThat(page.locator("main").innerText())
        .contains("Charity grant " + width, "£24,000", "100 in 100");
    keys.follow("What would be lost without it: Charity grant " + width);
    isFine(page);
    assertThat(page.locator("main").innerText()).contains("a scenario, not a forecast");
    Picture.of(page, "case-without");
  }

  private static void day(Page page, String name, String day, String month, String year) {
    page.locator("[name=" + name + "-day]").fill(day);
    page.locator("[name=" + name + "-month]").fill(month);
    page.locator("[name=" + name + "-year]").fill(year);
  }

  private static void makesAPack(Page page, Keyboard keys) {
    page.navigate(CaseAddresses.CASE);
    isFine(page);
    Picture.of(page, "case-home");
    keys.follow("Make a pack");
    isFine(page);
    Picture.of(page, "case-new");
    keys.press("Make it");
    Looking.isFine(page);
    assertThat(page.locator(".nhsuk-error-summary").innerText())
        .contains("Type what the pack is called");
    keys.type("What is it called?", "The hub in numbers");
    page.locator("main input[type=checkbox]").first().check();
    keys.press("Make it");
    isFine(page);
    assertThat(page.locator("main").innerText())
        .contains("The hub in numbers", "People who came", "In their own words", "not known");
    Picture.of(page, "case-pack");
  }

  @ParameterizedTest
  @ValueSource(ints = {Chromium.PHONE, Chromium.DESK})
  void the_commissioner_reads_the_pack_and_takes_it_away(int width) throws Exception {
    try (var browser = Chromium.fresh(DemoHouse.baseUrl(), width, false)) {
      var page = as(browser, "Ines Varga");
      var keys = new Keyboard(page);
      isFine(page);
      assertThat(page.navigate(CaseAddresses.COST).status()).isEqualTo(404);
      page.navigate(CaseAddresses.MONEY);
      isFine(page);
      assertThat(page.locator("main").innerText()).doesNotContain("Add money");
      page.navigate(CaseAddresses.CASE);
      keys.follow("What the Wendover Vale hub does");
      isFine(page);
      for (Form form : Form.values()) {
        agrees(
            form,
            page.waitForDownload(
                () ->
                    page.getByText(
                            "Evidence pack as " + form.words(),
                            new Page.GetByTextOptions().setExact(true))
                        .click()));
      }
    }
  }

  private static void agrees(Form form, Download file) throws IOException, PackFile.NoPack {
    var pack = PackFile.read(form, Files.readAllBytes(file.path()));
    var verified = DemoHouse.house().beans().getBean(Tools.class).verifier().verify(pack);

    assertThat(pack.pack().quotes()).extracting(quote -> quote.by()).doesNotContain("A porter");
    assertThat(verified.findings()).isEmpty();
    assertThat(verified.figures()).isGreaterThan(10);
  }
}
