package org.mainstay.front.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mainstay.front.FrontDatabase;
import org.mainstay.front.Person;
import org.mainstay.front.Seen;
import org.mainstay.front.TestFront.TestClock;
import org.mainstay.letterbox.letter.Asked.SafeNow;
import org.mainstay.letterbox.letter.Letter;

/// From the first page to the last question: every answer is kept, and danger goes first.
class AskingTest {
  @RegisterExtension static final FrontDatabase DATABASE = new FrontDatabase();

  private final TestClock clock = new TestClock();
  private final Person person = new Person(DATABASE.front(clock));

  @Test
  void the_whole_way_leads_from_the_first_page_to_a_letter_and_a_code() {
    assertThat(Seen.path(person.start())).isEqualTo("/p/1");
    person.answersAllButTheLast();
    assertThat(Seen.path(person.answers("7", "safe", "YES"))).isEqualTo("/p/check");
    assertThat(Seen.words(person.checks()))
        .contains("Sentinel-Wren", "Sentinel-Place", "a court orders it");
    assertThat(Seen.path(person.sends())).isEqualTo("/p/more/0");
    assertThat(Seen.path(person.answersMore(0, "equality", "no"))).isEqualTo("/p/code");

    assertThat(person.code().split(" ", -1)).hasSize(7);
    assertThat(DATABASE.letters())
        .singleElement()
        .isInstanceOfSatisfying(
            Letter.Request.class,
            letter -> assertThat(letter.identity().calledName()).isEqualTo("Sentinel-Wren"));
  }

  @Test
  void the_cookie_says_nothing_and_ends_with_the_window() {
    person.start();

    assertThat(person.browser().setCookies())
        .singleElement()
        .asString()
        .startsWith("visit=")
        .contains("HttpOnly", "Secure", "SameSite=Strict", "Path=/")
        .doesNotContain("Max-Age", "Expires");
  }

  @Test
  void going_back_shows_what_was_answered() {
    person.answersAllButTheLast();

    assertThat(Seen.page(person.opens("3")).select("#name").val()).isEqualTo("Sentinel-Wren");
    assertThat(Seen.page(person.opens("1")).select("#words").text()).isEqualTo("Sentinel-Words");
  }

  @Test
  void a_page_ahead_of_the_answers_leads_to_the_first_open_question() {
    person.start();

    assertThat(Seen.path(person.opens("7"))).isEqualTo("/p/1");
    assertThat(Seen.path(person.checks())).isEqualTo("/p/1");
    assertThat(Seen.path(person.sends())).isEqualTo("/p/1");
    assertThat(Seen.path(person.seesCode())).isEqualTo("/p/check");
    assertThat(DATABASE.letters()).isEmpty();
  }

  @Test
  void a_wrong_answer_is_kept_on_the_page_and_in_the_draft() {
    person.start();
    var words = "x".repeat(4001);

    var answer = person.answers("1", "words", words);

    assertThat(Seen.status(answer)).isEqualTo("422 Error: Page 1");
    assertThat(Seen.page(answer).select("#words").text()).isEqualTo(words);
    assertThat(Seen.page(person.opens("1")).select("#words").text()).isEqualTo(words);
  }

  @Test
  void after_a_restart_every_answer_is_still_there() {
    person.answersAllButTheLast();

    person.meets(DATABASE.front(clock));

    assertThat(Seen.path(person.start())).isEqualTo("/p/7");
    assertThat(Seen.page(person.opens("3")).select("#name").val()).isEqualTo("Sentinel-Wren");
  }

  @Test
  void after_twenty_hours_the_answers_are_gone_and_the_page_says_so() {
    person.answersAllButTheLast();
    clock.pass(Duration.ofHours(21));

    assertThat(Seen.status(person.opens("3"))).isEqualTo("404 Start again");
    assertThat(Seen.words(person.opens("3"))).contains("116 123", "call 999");
  }

  @Test
  void on_a_computer_that_others_use_the_answers_are_gone_after_fifteen_minutes() {
    person.start();
    var next = person.answers("1", "wants", "NOT_SURE_YET", "shared", "yes");
    assertThat(Seen.path(next)).isEqualTo("/p/2");
    assertThat(Seen.words(person.opens("2"))).contains("if you do nothing for 15 minutes");

    clock.pass(Duration.ofMinutes(15));
    assertThat(Seen.path(person.answers("2", "workplace", "Sentinel-Place"))).isEqualTo("/p/3");
    clock.pass(Duration.ofMinutes(16));
    assertThat(Seen.status(person.opens("3"))).isEqualTo("404 Start again");
  }

  @Test
  void on_a_device_of_ones_own_nothing_is_said_about_minutes() {
    person.start();
    person.answers("1", "wants", "NOT_SURE_YET");

    assertThat(Seen.words(person.opens("2"))).doesNotContain("15 minutes");
  }

  @Test
  void what_would_make_it_easier_is_added_at_the_check() {
    person.answersAllButTheLast();
    person.answers("7", "safe", "YES");

    var check = Seen.page(person.checks());
    assertThat(check.select("a[href='/p/8a?then=check']")).hasSize(1);
    var back = person.answers("8a", "then", "check", "easier", "EASY_READ");

    assertThat(Seen.path(back)).isEqualTo("/p/check");
    assertThat(Seen.words(person.checks())).contains("Short words and easy read letters");
  }

  @Test
  void an_answer_that_comes_after_that_is_kept_all_the_same() {
    person.start();
    clock.pass(Duration.ofHours(21));

    var answer = person.answers("1", "wants", "NOT_SURE_YET", "words", "Still here");

    assertThat(Seen.words(answer)).contains("call 999");
    assertThat(Seen.path(person.start())).isEqualTo("/p/2");
    assertThat(Seen.page(person.opens("1")).select("#words").text()).isEqualTo("Still here");
  }

  @Test
  void not_safe_sends_the_letter_at_once_and_shows_whom_to_call() {
    person.answersAllButTheLast();
    assertThat(Seen.words(person.opens("7")))
        .contains("If you say No, we send what you have told us to the team at once.");

    assertThat(Seen.path(person.answers("7", "safe", "NO"))).isEqualTo("/p/now");

    var page = Seen.page(person.seesHelp());
    assertThat(page.select(".nhsuk-card--care--emergency a").attr("href")).isEqualTo("tel:999");
    assertThat(page.text())
        .contains("Nobody in our team reads this now. They read it on Monday at 9am.");
    assertThat(page.select(".mainstay-code").text()).isEqualTo(person.code());
    assertThat(DATABASE.letters())
        .singleElement()
        .isInstanceOfSatisfying(
            Letter.Request.class,
            letter -> assertThat(letter.asked().safeNow()).isEqualTo(SafeNow.NO));
  }

  @Test
  void in_opening_hours_the_page_says_what_the_hub_promises() {
    clock.pass(Duration.ofHours(32));
    person.answersAllButTheLast();
    person.answers("7", "safe", "NO");

    assertThat(Seen.words(person.seesHelp())).contains("We call in 1 hour.");
  }

  @Test
  void whoever_wants_no_call_is_promised_none() {
    clock.pass(Duration.ofHours(32));
    person.answersAllButTheLast();
    person.answers("4", "way", "HERE_ONLY");
    person.answers("7", "safe", "NO");

    assertThat(Seen.words(person.seesHelp()))
        .doesNotContain("We call in 1 hour.")
        .contains("So we can only answer on this site.");
  }

  @Test
  void not_sure_goes_on_with_help_in_sight() {
    person.answersAllButTheLast();

    assertThat(Seen.path(person.answers("7", "safe", "NOT_SURE"))).isEqualTo("/p/check");
    assertThat(Seen.words(person.checks()))
        .contains("You do not have to be alone with this", "116 123");
  }

  @Test
  void an_answer_about_hurting_oneself_puts_help_in_sight_on_the_next_page() {
    person.answersAllButTheLast();
    person.answers("6", "phq9-1", "2", "phq9-2", "1", "more", "yes");
    assertThat(Seen.words(person.opens("6b"))).doesNotContain("116 123");

    assertThat(Seen.path(person.answers("6a", "phq9-9", "1"))).isEqualTo("/p/6b");

    assertThat(Seen.words(person.opens("6b"))).contains("116 123", "Text SHOUT to 85258");
    assertThat(Seen.words(person.opens("7"))).contains("116 123");
  }
}
