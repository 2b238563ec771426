package org.mainstay.front.yourpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainstay.front.Person;
import org.mainstay.front.Seen;
import org.mainstay.front.TestFront;
import org.mainstay.front.TestFront.TestClock;
import org.mainstay.letterbox.letter.Letter;
import org.mainstay.proof.TestDatabase;
import org.mainstay.ui.Answer;
import org.springframework.util.LinkedMultiValueMap;

/// A code brings its person back from any browser, and brings nobody else anywhere.
class ReturningTest {
  private static final String ONCE = "AAAAAAAAAAAAAAAAAAAAAA";
  private static final TestDatabase DATABASE = TestDatabase.fresh();

  private final TestClock clock = new TestClock();
  private final TestFront front = TestFront.on(DATABASE, clock);
  private String code = "";

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @BeforeEach
  void somebodyAsked() {
    DATABASE.asAdmin("truncate letterbox_letter.letter, letterbox_mailbox.item");
    var person = new Person(front);
    person.answersAllButTheLast();
    person.answers("7", "safe", "YES");
    person.sends();
    code = person.code();
  }

  @Test
  void a_fresh_browser_finds_the_page_with_the_code_alone() {
    var person = new Person(front);

    assertThat(Seen.path(person.returnsWith(code))).isEqualTo("/r/page");
    assertThat(Seen.words(person.seesPage()))
        .contains("We have your request. We call in 2 days.", "Nobody has opened it yet.");
  }

  @Test
  void the_code_may_be_typed_as_people_type() {
    for (String typed :
        List.of(code.toUpperCase(Locale.ROOT), code.replace(' ', '-'), "  " + code + "\n")) {
      assertThat(Seen.path(new Person(front).returnsWith(typed))).isEqualTo("/r/page");
    }
  }

  @Test
  void every_failure_answers_with_the_same_bytes() {
    var words = List.of(code.split(" ", -1));
    var swapped = words.get(1) + " " + words.get(0) + " " + String.join(" ", words.subList(2, 7));
    DATABASE.asAdmin("truncate letterbox_mailbox.item");
    var erased = failed(new Person(front).returnsWith(code));

    for (String typed : List.of("", "apple", swapped, "x".repeat(5000), "<script>")) {
      assertThat(failed(new Person(front).returnsWith(typed))).as(typed).isEqualTo(erased);
    }
    assertThat(erased).contains("Check each word and try again.").startsWith("422");
  }

  @Test
  void guessing_the_same_code_again_and_again_has_to_wait() {
    var returning = front.returning();
    var browser = new Person(front).browser();
    var apple = new LinkedMultiValueMap<String, String>(Map.of("code", List.of("apple")));
    String last = "";
    for (int i = 0; i < 6; i++) {
      last = Seen.status(returning.withCode(apple, browser.request(), browser.response()));
    }

    assertThat(last).isEqualTo("429 Wait");
  }

  @Test
  void without_a_code_there_is_no_page() {
    assertThat(Seen.words(new Person(front).seesPage())).contains("Please type your code again");
  }

  @Test
  void a_message_reaches_the_team_once_and_stands_on_the_page_at_once() {
    var person = returned();
    var once = Seen.page(person.seesPage()).select("[name=once]").val();

    assertThat(Seen.path(person.writes("Sentinel-Message\nsecond line", once)))
        .isEqualTo("/r/page");
    assertThat(Seen.path(person.writes("Sentinel-Message\nsecond line", once)))
        .isEqualTo("/r/page");

    var page = Seen.page(person.seesPage());
    assertThat(page.select("li:contains(Sentinel-Message)")).hasSize(1);
    assertThat(page.text()).contains("You, Sunday 22 November 2026 at 3am");
    assertThat(TestFront.letters(DATABASE))
        .last()
        .isEqualTo(new Letter.Message("Sentinel-Message\nsecond line"));
  }

  @Test
  void the_page_survives_a_restart_and_ends_after_half_an_hour_without_a_sign() {
    var person = returned();
    person.meets(TestFront.on(DATABASE, clock));
    clock.pass(Duration.ofMinutes(29));
    assertThat(Seen.status(person.seesPage())).isEqualTo("200 Your page");
    clock.pass(Duration.ofMinutes(29));
    assertThat(Seen.status(person.seesPage())).isEqualTo("200 Your page");

    clock.pass(Duration.ofMinutes(31));
    assertThat(Seen.words(person.seesPage())).contains("Please type your code again");
  }

  @Test
  void however_busy_the_page_closes_after_eight_hours() {
    var person = returned();
    for (int i = 0; i < 24; i++) {
      clock.pass(Duration.ofMinutes(20));
      assertThat(Seen.status(person.seesPage())).isEqualTo("200 Your page");
    }

    clock.pass(Duration.ofMinutes(20));
    assertThat(Seen.words(person.seesPage())).contains("Please type your code again");
  }

  @Test
  void words_written_after_the_page_was_closed_are_not_lost() {
    var person = returned();
    clock.pass(Duration.ofMinutes(31));

    var answer = person.writes("Long thoughts", "AAAAAAAAAAAAAAAAAAAAAA");

    assertThat(Seen.page(answer).select("textarea").text()).isEqualTo("Long thoughts");
    assertThat(Seen.words(answer)).contains("Your words are still here. Type your code to go on.");
  }

  @Test
  void the_code_is_typed_where_the_words_are_and_leads_on_with_them() {
    var person = returned();
    clock.pass(Duration.ofMinutes(31));
    String[] words = {"to", "/r/message", "once", ONCE, "text", "Long thoughts", "code"};

    var wrong = person.returnsWithForm(with(words, "seven wrong words"));
    assertThat(Seen.status(wrong)).startsWith("422");
    assertThat(Seen.page(wrong).select("textarea").text()).isEqualTo("Long thoughts");
    assertThat(Seen.page(wrong).select("form[action=/r] [name=to]").val()).isEqualTo("/r/message");

    var right = person.returnsWithForm(with(words, code));
    assertThat(Seen.page(right).select("form[action=/r/message] textarea").text())
        .isEqualTo("Long thoughts");
    assertThat(Seen.page(right).html()).doesNotContain(code);
    person.writes("Long thoughts", ONCE);
    assertThat(TestFront.letters(DATABASE)).last().isEqualTo(new Letter.Message("Long thoughts"));
  }

  @Test
  void words_go_on_to_no_other_place_than_a_form_of_ones_own_page() {
    for (String to : List.of("/p/check", "//elsewhere.example", "/r/message?x", "/r/lost")) {
      var answer =
          new Person(front).returnsWithForm("to", to, "text", "Long thoughts", "code", code);

      assertThat(Seen.path(answer)).isEqualTo("/r/page");
    }
  }

  @Test
  void words_are_not_lost_while_the_code_cannot_be_looked_up_or_has_to_wait() {
    var person = new Person(TestFront.broken(clock));

    var answer = person.returnsWithForm("to", "/r/message", "text", "Long thoughts", "code", code);

    assertThat(Seen.status(answer)).startsWith("503");
    assertThat(Seen.page(answer).select("textarea").text()).isEqualTo("Long thoughts");
  }

  @Test
  void whoever_is_not_safe_reads_whom_to_call_first_whatever_became_of_their_page() {
    var request = new Person(front).browser().request();
    var answer =
        Seen.page(front.toFill().filled(Map.of("ask", "q", "item-1", "1", "safe", "NO"), request));

    assertThat(answer.text()).contains("You do not have to be alone with this", "116 123");
    assertThat(answer.text().indexOf("116 123")).isLessThan(answer.text().indexOf("Your code"));
    assertThat(answer.select("[name=item-1]").val()).isEqualTo("1");
    assertThat(Seen.words(front.toFill().now())).contains("999", "116 123");
  }

  @Test
  void words_written_while_the_database_does_not_answer_are_not_lost() {
    var person = returned();
    person.meets(TestFront.broken(clock));

    var answer = person.writes("Long thoughts", "AAAAAAAAAAAAAAAAAAAAAA");

    assertThat(Seen.status(answer)).isEqualTo("503 Your page");
    assertThat(Seen.page(answer).select("textarea").text()).isEqualTo("Long thoughts");
    assertThat(Seen.page(answer).select("[name=once]").val()).isEqualTo("AAAAAAAAAAAAAAAAAAAAAA");
    assertThat(Seen.words(answer)).contains("116 123");
  }

  @Test
  void an_empty_message_is_asked_for_again() {
    var person = returned();

    assertThat(Seen.status(person.writes("  ", "AAAAAAAAAAAAAAAAAAAAAA")))
        .isEqualTo("422 Error: Your page");
  }

  private static String[] with(String[] words, String last) {
    var all = Arrays.copyOf(words, words.length + 1);
    all[words.length] = last;
    return all;
  }

  private Person returned() {
    var person = new Person(front);
    person.returnsWith(code);
    return person;
  }

  private static String failed(Answer answer) {
    return Seen.status(answer) + Seen.page(answer).html();
  }
}
