package org.mainstay.proof.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mainstay.house.jobs.Job;

/// An episode of employment support: somebody off sick is helped back, and half a year later it is
/// known that they are still at work.
class BackAtWorkTest {
  private static final String CALLED = "Robin of the dairy";

  @Test
  void somebody_off_sick_is_helped_back_to_work_and_tells_so_half_a_year_later() {
    String code = asks();
    DemoHouse.later(Duration.ofMinutes(2));
    String request = theTeamHelpsThemBack();
    takesBackWhatAnEmployerIsTold(code);
    nobodyTalksWithTheEmployerAnyMore(request);
    supportEnds(request);
    DemoHouse.later(Duration.ofDays(13 * 7));
    theHouseAsks();
    tells(code, "employment-13-weeks");
    DemoHouse.later(Duration.ofDays(13 * 7));
    theHouseAsks();
    tells(code, "employment-26-weeks");
    theResultShowsIt(request);
  }

  private static String asks() {
    try (BrowserContext phone = Chromium.fresh(DemoHouse.baseUrl(), Chromium.PHONE, false)) {
      return new AskingSteps(phone.newPage()).ask(CALLED);
    }
  }

  private static String theTeamHelpsThemBack() {
    try (BrowserContext desk = Chromium.fresh(DemoHouse.baseUrl(), Chromium.DESK, true)) {
      return new WorkSteps(desk.newPage()).helpBack(CALLED);
    }
  }

  private static void takesBackWhatAnEmployerIsTold(String code) {
    try (BrowserContext phone = Chromium.fresh(DemoHouse.baseUrl(), Chromium.PHONE, false)) {
      Page page = comesBack(phone, code);
      var keys = new Keyboard(page);
      keys.follow("See or take back what we may tell others");
      Looking.isFine(page);
      assertThat(page.content()).contains("Jo Field, ward lead", "That I come back half days");
      keys.press("Do not talk with them any more");
      Looking.isFine(page);
      assertThat(page.content()).contains("You took this back.");
    }
  }

  private static void nobodyTalksWithTheEmployerAnyMore(String request) {
    try (BrowserContext desk = Chromium.fresh(DemoHouse.baseUrl(), Chromium.DESK, true)) {
      new WorkSteps(desk.newPage()).isStoppedFromTalking(request);
    }
  }

  private static void supportEnds(String request) {
    try (BrowserContext desk = Chromium.fresh(DemoHouse.baseUrl(), Chromium.DESK, true)) {
      new WorkSteps(desk.newPage()).ends(request);
    }
  }

  /// What the house does by itself every ten minutes of a real clock.
  private static void theHouseAsks() {
    DemoHouse.house().beans().getBeansOfType(Job.class).values().stream()
        .filter(job -> job.name().equals("ask-about-work"))
        .forEach(job -> job.work().run());
  }

  private static void tells(String code, String picture) {
    try (BrowserContext phone = Chromium.fresh(DemoHouse.baseUrl(), Chromium.PHONE, false)) {
      Page page = comesBack(phone, code);
      var keys = new Keyboard(page);
      keys.follow("Answer about your work");
      Looking.isFine(page);
      Picture.of(page, picture);
      keys.choose("What do you do now?", "I have a job, or work for myself");
      keys.choose("If you have a job: are you off sick now?", "No, I am at work");
      keys.choose("If you have a job: how many hours a week?", "30 hours or more");
      keys.press("Send my answers");
      Looking.isFine(page);
      page.waitForCondition(
          () -> {
            page.reload();
            return page.content().contains("You told us how work is for you");
          });
      assertThat(page.content()).doesNotContain("Answer about your work");
    }
  }

  private static Page comesBack(BrowserContext phone, String code) {
    Page page = phone.newPage();
    page.navigate("/r");
    var keys = new Keyboard(page);
    keys.type("code", code);
    keys.press("Continue");
    Looking.isFine(page);
    return page;
  }

  private static void theResultShowsIt(String request) {
    try (BrowserContext desk = Chromium.fresh(DemoHouse.baseUrl(), Chromium.DESK, true)) {
      new WorkSteps(desk.newPage()).resultShowsIt(request);
    }
  }
}
