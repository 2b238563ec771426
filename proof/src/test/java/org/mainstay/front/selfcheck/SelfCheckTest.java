package org.mainstay.front.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.util.SecretBytes;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.front.Seen;
import org.mainstay.front.TestFront;
import org.mainstay.front.TestFront.TestClock;
import org.mainstay.front.helpnow.LeavePages;
import org.mainstay.ui.NotHere;
import org.springframework.http.HttpHeaders;

/// From the first question to the result: the browser holds the answers, and danger goes first.
class SelfCheckTest {
  private static final SecretBytes KEY = SecretBytes.randomBytes(32);

  private final TestClock clock = new TestClock();
  private final Checker person = new Checker(KEY, clock);

  @Test
  void the_whole_way_leads_from_the_first_question_to_the_result() {
    assertThat(Seen.path(person.start())).isEqualTo("/c/1");
    for (int number = 1; number < 9; number++) {
      assertThat(Seen.status(person.opens("" + number))).isEqualTo("200 Question " + number);
      assertThat(Seen.path(person.says(number, "0"))).isEqualTo("/c/" + (number + 1));
    }
    assertThat(Seen.path(person.says(9, "0"))).isEqualTo("/c/result");

    assertThat(Seen.status(person.result())).isEqualTo("200 Your answers");
    assertThat(Seen.words(person.result()))
        .contains("What your answers may mean", "We do not tell your employer", "Talk to us")
        .doesNotContain("116 123");
  }

  @Test
  void the_cookie_says_nothing_and_ends_with_the_window() {
    assertThat(person.cookie()).isEmpty();
    person.start();

    assertThat(person.browser().setCookies())
        .singleElement()
        .asString()
        .startsWith("walk=")
        .contains("HttpOnly", "Secure", "SameSite=Strict", "Path=/")
        .doesNotContain("Max-Age", "Expires");
  }

  @Test
  void two_browsers_with_any_answers_hold_something_of_the_same_length() {
    var other = new Checker(KEY, clock);
    person.start();
    other.saysUpTo(8, "3");

    assertThat(other.cookie()).hasSameSizeAs(person.cookie()).isNotEqualTo(person.cookie());
  }

  @Test
  void a_page_ahead_of_the_answers_leads_to_the_first_open_question() {
    person.saysUpTo(3, "pass");

    assertThat(Seen.path(person.opens("7"))).isEqualTo("/c/4");
    assertThat(Seen.path(person.result())).isEqualTo("/c/4");
    assertThat(Seen.path(person.says(6, "1"))).isEqualTo("/c/4");
    assertThat(Seen.path(person.start())).isEqualTo("/c/4");
  }

  @Test
  void going_back_shows_what_was_answered_and_lets_it_be_changed() {
    person.saysUpTo(9, "0");

    assertThat(Seen.page(person.opens("2")).select("[checked]").val()).isEqualTo("0");
    assertThat(Seen.path(person.says(2, "3"))).isEqualTo("/c/3");
    assertThat(Seen.page(person.opens("2")).select("[checked]").val()).isEqualTo("3");
    assertThat(Seen.status(person.result())).isEqualTo("200 Your answers");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "4", "-1", "Not at all", "<b>"})
  void no_answer_is_said_on_the_page_and_nothing_that_was_said_is_lost(String said) {
    person.saysUpTo(2, "1");

    var answer = person.says(3, said);

    assertThat(Seen.status(answer)).isEqualTo("422 Error: Question 3");
    assertThat(Seen.words(answer)).contains("Choose an answer");
    assertThat(Seen.page(person.opens("2")).select("[checked]").val()).isEqualTo("1");
  }

  @Test
  void every_question_may_be_passed_over_and_the_result_says_so_kindly() {
    assertThat(Seen.path(person.saysUpTo(9, "pass"))).isEqualTo("/c/result");

    assertThat(Seen.words(person.result()))
        .contains("You left some questions open, and that is fine.", "Ideas to try");
  }

  @Test
  void nothing_else_is_a_question() {
    person.start();

    for (String place : List.of("0", "10", "01", "1a", "", "safe", "-1", "99999999999")) {
      assertThat(person.opens(place)).as(place).isInstanceOf(NotHere.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2", "3"})
  void any_thought_of_hurting_oneself_puts_help_in_sight_and_asks_in_place(String said) {
    person.saysUpTo(7, "0");
    assertThat(Seen.words(person.opens("8"))).doesNotContain("116 123");

    assertThat(Seen.path(person.says(8, said))).isEqualTo("/c/8");

    var page = Seen.page(person.opens("8"));
    assertThat(page.text()).contains("You do not have to be alone with this", "116 123", "999");
    assertThat(page.select("h1").text()).isEqualTo("Are you safe right now?");
    assertThat(page.select("[name=answer][checked]").val()).isEqualTo(said);
    assertThat(Seen.path(person.opens("9"))).isEqualTo("/c/8");
    assertThat(Seen.path(person.result())).isEqualTo("/c/8");
  }

  @Test
  void whoever_does_not_say_if_they_are_safe_is_asked_again() {
    person.saysUpTo(8, "1");

    var again = person.sends(8, "answer", "1", "asked", "safe");

    assertThat(Seen.status(again)).isEqualTo("422 Error: Question 8");
    assertThat(Seen.words(again)).contains("Choose Yes, No", "116 123");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NO", "NOT_SURE"})
  void not_safe_or_not_sure_leads_to_numbers_and_people(String safe) {
    person.saysUpTo(8, "1");

    assertThat(Seen.path(person.sends(8, "answer", "1", "asked", "safe", "safe", safe)))
        .isEqualTo("/c/now");

    var page = Seen.page(person.now());
    assertThat(page.select(".nhsuk-card--care--emergency a").attr("href")).isEqualTo("tel:999");
    assertThat(page.text())
        .contains("116 123", "People who can be with you", "01632 960 000")
        .contains("so nobody will call you");
    assertThat(Seen.path(person.start())).isEqualTo("/c/9");
  }

  @Test
  void safe_goes_on_with_help_in_sight_to_the_end() {
    person.saysUpTo(8, "2");

    assertThat(Seen.path(person.sends(8, "answer", "2", "asked", "safe", "safe", "YES")))
        .isEqualTo("/c/9");
    assertThat(Seen.words(person.opens("9"))).contains("116 123");
    person.says(9, "3");
    assertThat(Seen.words(person.result())).contains("116 123", "Text SHOUT to 85258");
  }

  @Test
  void whoever_takes_it_back_goes_on_without() {
    person.saysUpTo(8, "1");

    assertThat(Seen.path(person.sends(8, "answer", "0", "asked", "safe"))).isEqualTo("/c/9");
    assertThat(Seen.words(person.opens("9"))).doesNotContain("116 123");
  }

  @Test
  void after_a_restart_every_answer_is_still_there() {
    person.saysUpTo(5, "1");

    person.meets(KEY, clock);

    assertThat(Seen.path(person.start())).isEqualTo("/c/6");
    assertThat(Seen.page(person.opens("5")).select("[checked]").val()).isEqualTo("1");
  }

  @Test
  void twenty_hours_after_the_last_answer_they_are_gone_and_the_page_says_so() {
    person.saysUpTo(1, "1");
    clock.pass(Duration.ofHours(19));
    person.says(2, "1");
    clock.pass(Duration.ofHours(20));
    assertThat(Seen.status(person.opens("2"))).isEqualTo("200 Question 2");

    clock.pass(Duration.ofMillis(1));
    var gone = person.opens("2");

    assertThat(Seen.status(gone)).isEqualTo("404 Start again");
    assertThat(Seen.words(gone)).contains("116 123", "call 999");
    assertThat(person.cookie()).isEmpty();
    assertThat(Seen.path(person.start())).isEqualTo("/c/1");
  }

  @Test
  void an_answer_that_comes_too_late_is_kept_with_help_in_sight() {
    person.saysUpTo(7, "0");
    clock.pass(Duration.ofHours(21));

    var answer = person.says(8, "3");

    assertThat(Seen.status(answer)).isEqualTo("404 Start again");
    assertThat(Seen.words(answer)).contains("call 999");
    assertThat(Seen.path(person.start())).isEqualTo("/c/1");
    assertThat(Seen.words(person.opens("1"))).contains("116 123");
  }

  private void change(String cookie) {
    person.browser().cookies().put(BrowserAnswers.COOKIE, cookie);
  }

  @Test
  void a_cookie_changed_anywhere_is_the_same_as_none() {
    person.saysUpTo(9, "0");
    String cookie = person.cookie();
    for (int place = 0; place < cookie.length() - 1; place++) {
      char other = cookie.charAt(place) == 'A' ? 'B' : 'A';
      change(cookie.substring(0, place) + other + cookie.substring(place + 1));

      assertThat(Seen.status(person.result())).as("%d", place).isEqualTo("404 Start again");
      assertThat(person.cookie()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "walk", "%%%", "AAAA"})
  void a_cookie_that_somebody_made_up_is_the_same_as_none(String made) {
    person.start();
    change(made);
    assertThat(Seen.status(person.opens("1"))).isEqualTo("404 Start again");

    change("A".repeat(100_000));
    assertThat(Seen.status(person.opens("1"))).isEqualTo("404 Start again");
  }

  @Test
  void a_cookie_of_another_house_is_the_same_as_none() {
    person.saysUpTo(9, "0");

    person.meets(SecretBytes.randomBytes(32), clock);

    assertThat(Seen.status(person.result())).isEqualTo("404 Start again");
  }

  @Test
  void forgetting_takes_the_answers_away() {
    person.saysUpTo(9, "0");

    assertThat(Seen.path(person.forgets())).isEqualTo("/c");

    assertThat(person.cookie()).isEmpty();
    assertThat(Seen.status(person.result())).isEqualTo("404 Start again");
  }

  @Test
  void leaving_takes_the_answers_away() {
    person.saysUpTo(4, "2");

    var away = new LeavePages(TestFront.HUB).leave(person.browser().request());

    assertThat(away.getHeaders().getOrDefault(HttpHeaders.SET_COOKIE, List.of()))
        .singleElement()
        .asString()
        .startsWith("walk=;")
        .contains("Max-Age=0", "Path=/");
  }
}
