package org.mainstay.proof.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.hatch.TestPlans;
import org.mainstay.hatch.book.Plans;
import org.mainstay.hatch.contribution.ContractCalendar;
import org.mainstay.hatch.contribution.Contributions;
import org.mainstay.house.database.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A hub lead and a staff representative read a plan and agree to it with the keyboard alone, and
/// then anybody reads at the front what it promises.
class BooksAreAgreedTest {

  /// A year that has not begun, however far other journeys have moved the clock on.
  private static int nextYear() {
    return LocalDate.now(DemoHouse.house().beans().getBean(Clock.class)).getYear() + 1;
  }

  private static String proposed(String employer, int year) {
    var source = DemoHouse.house().database().dataSource(Role.HATCH);
    var hatch = JdbcClient.create(source);
    var once = new TransactionTemplate(new JdbcTransactionManager(source));
    var calendar =
        new ContractCalendar(java.time.Month.APRIL, DemoHouse.house().beans().getBean(Clock.class));
    var plans = new Plans(hatch, once, new Contributions(hatch, once, calendar), calendar);
    assertThat(calendar.hasBegun(year)).isFalse();
    return plans.propose(TestPlans.employer(employer, year));
  }

  private static void agrees(Page page, Keyboard keys, String worker, String hash, String part) {
    page.navigate("/demo");
    keys.press(worker);
    page.navigate("/team/books");
    Looking.isFine(page);
    page.navigate("/team/books/" + hash);
    Looking.isFine(page);
    Picture.of(page, "book-" + part.replace(' ', '-'));
    keys.tick("I have read this plan");
    keys.press("I agree as " + part);
    assertThat(page.locator("main").innerText()).contains("agreed as " + part);
  }

  @ParameterizedTest
  @ValueSource(ints = {Chromium.PHONE, Chromium.DESK})
  void two_people_agree_and_everybody_reads_what_it_promises(int width) {
    String employer = "Vale Laundries " + UUID.randomUUID();
    int year = nextYear();
    String hash = proposed(employer, year);
    try (var browser = Chromium.fresh(DemoHouse.baseUrl(), width, false)) {
      var page = browser.newPage();
      var keys = new Keyboard(page);
      agrees(page, keys, "Ruth Adeyemi", hash, "hub lead");
      agrees(page, keys, "Joan Whitfield", hash, "staff representative");
      Picture.of(page, "book-agreed");
      page.navigate("/team/books");
      Picture.of(page, "books");
      page.navigate("/team/books/ledger");
      Looking.isFine(page);
      Picture.of(page, "books-ledger");

      page.navigate("/private/employers");
      Looking.isFine(page);
      Picture.of(page, "private-employers");
      assertThat(page.locator("main").innerText())
          .contains(employer + ", April %d to March %d".formatted(year, year + 1))
          .contains("about 20 in 100");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Chromium.PHONE, Chromium.DESK})
  void a_lead_writes_an_agreement_and_two_people_sign_it(int width) {
    String hash = proposed("Vale Bakeries " + UUID.randomUUID(), nextYear());
    try (var browser = Chromium.fresh(DemoHouse.baseUrl(), width, false)) {
      var page = browser.newPage();
      var keys = new Keyboard(page);
      page.navigate("/demo");
      keys.press("Ruth Adeyemi");
      page.navigate("/team/books/" + hash);
      assertThat(page.locator("main").innerText()).contains("so nothing of this book is released");
      keys.follow("Write an agreement");
      Looking.isFine(page);
      keys.press("Write it down");
      assertThat(page.title()).startsWith("Error:");
      Looking.isFine(page);
      Picture.of(page, "agreement-write");
      keys.type("Who signs for them", "Director of people");
      keys.type("What the tables are for", "To see who finds support").press("Write it down");
      Looking.isFine(page);
      signs(page, keys, "hub lead");
      String agreement = page.url();
      page.navigate("/demo");
      keys.press("Joan Whitfield");
      page.navigate(agreement);
      signs(page, keys, "staff representative");
      assertThat(page.locator("main").innerText()).contains("In force.");
      Picture.of(page, "agreement");
      page.navigate("/team/agreements");
      Looking.isFine(page);
      Picture.of(page, "agreements");
      page.navigate("/team/books/" + hash);
      Looking.isFine(page);
      assertThat(page.locator("main").innerText()).contains("is in force until");
    }
  }

  private static void signs(Page page, Keyboard keys, String part) {
    keys.press("I sign as " + part);
    assertThat(page.title()).startsWith("Error:");
    Looking.isFine(page);
    keys.tick("I have read this agreement");
    keys.press("I sign as " + part);
    Looking.isFine(page);
    assertThat(page.locator("main").innerText()).contains("signed as " + part);
  }
}
