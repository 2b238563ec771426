package org.mainstay.proof.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.referral.came.FromOwnPage;
import org.mainstay.inside.support.rights.Wishes;
import org.mainstay.inside.trail.Acting;
import org.mainstay.letterbox.letter.OwnPage;
import org.springframework.transaction.support.TransactionTemplate;

/// Two who lead keep a record that the law needs and write down what the police demand of it; and
/// everybody reads what could be handed over.
class KeepingTest {
  @ParameterizedTest
  @ValueSource(ints = {Chromium.PHONE, Chromium.DESK})
  void two_who_lead_hold_a_record_and_give_out_a_part_of_it(int width) {
    try (var browser = Chromium.fresh(DemoHouse.baseUrl(), width, false)) {
      var page = browser.newPage();
      var keys = new Keyboard(page);
      comes(page, keys, "Ruth Adeyemi");
      page.navigate("/team?view=table");
      var one =
          page.locator("main a[href^='/team/case/']")
              .first()
              .getAttribute("href")
              .replaceAll("(/team/case/[^/]+).*", "$1");
      asksForACopy(one);
      stopsTheClock(page, keys, one);
      asksForAHold(page, keys, one);
      demands(page, keys, one);

      comes(page, keys, "Martin Pell");
      page.navigate(one + "/hold");
      keys.press("Agree: this record is kept");
      assertThat(page.locator("main").innerText())
          .contains("Ruth Adeyemi and Martin Pell said that it is kept");
      page.navigate(one + "/demands");
      keys.press("It was given: Appointments");
      looks(page, "demands-given");
      assertThat(page.locator("main").innerText()).contains("given by Martin Pell on");

      for (String list : new String[] {"holds", "demands", "retention"}) {
        page.navigate("/team/" + list);
        looks(page, "keeping-" + list);
      }
      page.navigate(one + "/hold");
      keys.press("Ask to lift it");
      comes(page, keys, "Ruth Adeyemi");
      page.navigate(one + "/hold");
      keys.press("Agree: lift it");
      assertThat(page.locator("main").innerText()).doesNotContain("Martin Pell");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Chromium.PHONE, Chromium.DESK})
  void everybody_reads_what_could_be_handed_over(int width) {
    try (var browser = Chromium.fresh(DemoHouse.baseUrl(), width, false)) {
      var page = browser.newPage();
      page.navigate("/private");
      new Keyboard(page).follow("What we hold, and what we could hand over");
      looks(page, "held");
      assertThat(page.locator("main").innerText())
          .contains("What we do not have", "IP address", "Who can read it");
    }
  }

  private static void asksForACopy(String one) {
    var beans = DemoHouse.house().beans();
    var id = UUID.fromString(one.replaceAll(".*/", ""));
    var once = beans.getBean("insideOnce", TransactionTemplate.class);
    Acting.as(
        Acting.HOUSE,
        () -> {
          once.executeWithoutResult(
              ignored -> {
                var person =
                    beans.getBean(Referrals.class).find(new ReferralId(id)).orElseThrow().person();
                var now = beans.getBean(Clock.class).instant();
                beans
                    .getBean(Wishes.class)
                    .came(new FromOwnPage(person, new OwnPage.CopyAsked(), now));
              });
          return true;
        });
  }

  private static void stopsTheClock(Page page, Keyboard keys, String one) {
    page.navigate(one + "/copy");
    keys.follow("Stop the clock, or take longer");
    if (page.locator("main").innerText().contains("Go on with it")) {
      keys.choose("What is over?", "We asked them what they mean");
      keys.press("Go on with it");
    }
    looks(page, "clock");
    keys.choose("What do you wait for?", "We asked them what they mean");
    keys.press("Stop the clock");
    assertThat(page.locator("main").innerText()).contains("The clock stands still");
    looks(page, "clock-stopped");
  }

  private static void asksForAHold(Page page, Keyboard keys, String one) {
    page.navigate(one + "/erase");
    looks(page, "erase-leads");
    keys.follow("keep it because the law needs it");
    keys.press("Ask another one to agree");
    assertThat(page.locator("main").innerText()).contains("Choose who needs the record");
    keys.choose("Who needs it?", "A court");
    day(keys);
    keys.type("Why must it be kept?", "A letter of the court");
    keys.press("Ask another one to agree");
    looks(page, "hold-asked");
  }

  private static void demands(Page page, Keyboard keys, String one) {
    page.navigate(one + "/demands");
    keys.choose("Who demands it?", "The police");
    keys.choose(
        "By which law may it be given?",
        "To prevent or find out a serious crime (DPA, Schedule 2, paragraph 2)");
    day(keys);
    keys.type("Who asked, with their office, and for what?", "Sergeant Gray, the dates");
    keys.press("Keep this");
    assertThat(page.locator("main").innerText()).contains("Tick one part at least");
    looks(page, "demands-refused");
    keys.tick("Appointments");
    keys.choose("Does the person read of it?", "Yes, as soon as a part is given");
    keys.press("Keep this");
    keys.press("Sign off: it may be given: Appointments");
    looks(page, "demands-signed");
  }

  private static void day(Keyboard keys) {
    keys.type("Day", "1");
    keys.type("Month", "2");
    keys.type("Year", "2026");
  }

  private static void comes(Page page, Keyboard keys, String name) {
    page.navigate("/demo");
    keys.press(name);
  }

  private static void looks(Page page, String picture) {
    LookingClosely.isFine(page);
    Picture.of(page, picture);
  }
}
