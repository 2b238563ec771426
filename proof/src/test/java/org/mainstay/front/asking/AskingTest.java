package org.mainstay.front.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainstay.front.Person;
import org.mainstay.front.Seen;
import org.mainstay.front.TestFront;
import org.mainstay.front.TestFront.TestClock;
import org.mainstay.letterbox.letter.Asked.SafeNow;
import org.mainstay.letterbox.letter.Letter;
import org.mainstay.letterbox.window.Window;
import org.mainstay.proof.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/// From the first page to the code: every answer is kept, and one letter comes of it.
class AskingTest {
  private static final TestDatabase DATABASE = TestDatabase.fresh();

  private final TestClock clock = new TestClock();
  private final Person person = new Person(TestFront.on(DATABASE, clock));

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @BeforeEach
  void empty() {
    DATABASE.asAdmin("truncate front_asking.draft, letterbox_letter.letter");
    DATABASE.asAdmin("truncate letterbox_mailbox.item, letterbox_window.present_wait");
    DATABASE.asAdmin("truncate letterbox_window.team_member");
  }

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
    assertThat(letters())
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
    assertThat(letters()).isEmpty();
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

    person.meets(TestFront.on(DATABASE, clock));

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
    assertThat(letters())
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

  @Test
  void pressed_twelve_times_at_once_it_is_one_letter_and_one_code() throws Exception {
    person.answersAllButTheLast();
    person.answers("7", "safe", "YES");
    Callable<String> sending = () -> Seen.path(person.sends());
    var twelve = Collections.nCopies(12, sending);

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var sent : threads.invokeAll(twelve)) {
        assertThat(sent.get()).startsWith("/p/");
      }
    }

    var code = person.code();
    person.sends();
    person.meets(TestFront.on(DATABASE, clock));
    person.sends();
    assertThat(person.code()).isEqualTo(code);
    assertThat(DATABASE.column("select count(*) from letterbox_letter.letter"))
        .containsExactly("1");
    assertThat(DATABASE.column("select count(*) from letterbox_mailbox.item")).containsExactly("1");
  }

  @Test
  void a_letter_changed_after_sending_is_an_addition_under_the_same_code() {
    person.answersAllButTheLast();
    person.answers("7", "safe", "YES");
    person.sends();
    var code = person.code();

    person.answers("3", "name", "Robin");
    assertThat(Seen.words(person.checks())).contains("You have sent this once.");
    person.sends();

    assertThat(person.code()).isEqualTo(code);
    assertThat(letters().stream().map(letter -> ((Letter.Request) letter).identity().calledName()))
        .containsExactly("Sentinel-Wren", "Robin");
    assertThat(DATABASE.column("select count(distinct lookup) from letterbox_letter.letter"))
        .containsExactly("1");
  }

  @Test
  void equality_answers_go_under_the_same_code_after_the_letter_is_safe() {
    person.answersAllButTheLast();
    person.answers("7", "safe", "YES");
    person.sends();

    assertThat(Seen.words(person.opensMore(0))).contains("It is safe with our team.");
    assertThat(Seen.path(person.answersMore(0, "equality", "yes"))).isEqualTo("/p/more/1");
    assertThat(Seen.path(person.answersMore(1, "ethnic-group", "White"))).isEqualTo("/p/more/2");
    assertThat(Seen.path(person.answersMore(2, "ethnic-background", "Roma")))
        .isEqualTo("/p/more/3");
    assertThat(Seen.path(person.answersMore(3, "sex", "Prefer not to say", "skip", "yes")))
        .isEqualTo("/p/code");

    assertThat(letters())
        .last()
        .isEqualTo(
            new Letter.Equality(
                Map.of(
                    "ethnic-group", "White",
                    "ethnic-background", "Roma",
                    "sex", "Prefer not to say")));
    assertThat(DATABASE.column("select count(distinct lookup) from letterbox_letter.letter"))
        .containsExactly("1");
  }

  @Test
  void equality_questions_are_not_asked_before_the_letter_is_sent() {
    person.answersAllButTheLast();

    assertThat(Seen.path(person.opensMore(1))).isEqualTo("/p/check");
  }

  @Test
  void the_code_typed_once_ends_it_and_nothing_is_left_in_the_browser() {
    person.answersAllButTheLast();
    person.answers("7", "safe", "YES");
    person.sends();
    var code = person.code();

    var wrong = person.typesCode("apple bridge");
    assertThat(Seen.status(wrong)).isEqualTo("422 Error: Page 9");
    assertThat(Seen.words(wrong)).contains("Look at each word and try again.");
    assertThat(Seen.path(person.isDone())).isEqualTo("/p/code");

    assertThat(Seen.path(person.typesCode(code.toUpperCase(Locale.ROOT)))).isEqualTo("/p/done");
    assertThat(Seen.path(person.typesCode(code))).isEqualTo("/p/done");
    assertThat(Seen.words(person.isDone())).contains("Stay private on this device");
    assertThat(person.browser().cookies()).isEmpty();
    assertThat(person.browser().header("Clear-Site-Data")).contains("\"cookies\"");
    assertThat(DATABASE.column("select count(*) from front_asking.draft")).containsExactly("0");
  }

  @Test
  void whoever_cannot_keep_a_code_may_go_unless_this_site_is_the_only_way() {
    person.answersAllButTheLast();
    person.answers("7", "safe", "YES");
    person.sends();
    assertThat(Seen.path(person.cannotKeepCode())).isEqualTo("/p/done");

    var other = new Person(TestFront.on(DATABASE, clock));
    other.answersAllButTheLast();
    other.answers("4", "way", "HERE_ONLY");
    other.answers("7", "safe", "YES");
    other.sends();
    assertThat(Seen.words(other.cannotKeepCode())).contains("For that you need the code.");
  }

  @Test
  void the_present_wait_is_said_as_it_is_known() {
    person.answersAllButTheLast();
    person.answers("7", "safe", "YES");
    person.sends();
    assertThat(Seen.words(person.seesCode())).contains("We do not know yet how long people wait.");

    new Window(JdbcClient.create(DATABASE.inside()))
        .show(new Window.PresentWait(LocalDate.of(2026, 11, 20), "Most people wait 3 weeks."));
    assertThat(Seen.words(person.seesCode()))
        .contains("Most people wait 3 weeks. We worked this out on 20 November 2026.");
  }

  @Test
  void a_worker_who_should_not_see_this_is_in_the_letter_by_id() {
    var joe = UUID.randomUUID();
    new Window(JdbcClient.create(DATABASE.inside()))
        .show(new Window.TeamMember(joe, "Joe Hill", "psychologist"));
    person.answersAllButTheLast();

    assertThat(Seen.words(person.opens("5"))).contains("Joe Hill", "psychologist");
    person.answers("5", "anyone", "yes", "team", joe.toString());
    person.answers("7", "safe", "YES");
    assertThat(Seen.words(person.checks())).contains("Joe Hill");
    person.sends();

    assertThat(((Letter.Request) letters().getFirst()).identity().excludedWorkers())
        .containsExactly(joe);
  }

  @Test
  void while_the_database_does_not_answer_every_word_stays_on_the_page() {
    person.answersAllButTheLast();
    person.meets(TestFront.broken(clock));

    var first = person.answers("1", "wants", "HELP_WITH_WORK", "words", "Do not lose this");
    assertThat(Seen.status(first)).isEqualTo("503 Page 1");
    assertThat(Seen.page(first).select("#words").text()).isEqualTo("Do not lose this");
    assertThat(Seen.words(first))
        .contains("We could not save this just now. Your words are still on this page.", "116 123");
    var names =
        person.answers("5", "anyone", "yes", "names", "Bea", "team", new UUID(0, 7).toString());
    assertThat(Seen.page(names).select("#names").text()).isEqualTo("Bea");
    assertThat(Seen.page(names).select("[name=team]").val()).isEqualTo(new UUID(0, 7).toString());
    var notSafe = person.answers("7", "safe", "NO");
    assertThat(Seen.words(notSafe)).contains("call 999");
  }

  @Test
  void while_the_database_does_not_answer_every_other_page_says_so_with_the_numbers() {
    person.answersAllButTheLast();
    person.meets(TestFront.broken(clock));

    for (var answer :
        List.of(
            person.start(),
            person.opens("3"),
            person.checks(),
            person.sends(),
            person.seesHelp(),
            person.opensMore(0),
            person.seesCode(),
            person.typesCode("apple"),
            person.returnsWith("apple"))) {
      assertThat(Seen.status(answer)).isEqualTo("503 Try again");
      assertThat(Seen.words(answer)).contains("call 999", "116 123", "Text SHOUT to 85258");
    }
  }

  @Test
  void no_word_that_was_typed_can_be_read_in_the_database() {
    person.answersAllButTheLast();
    person.answers("7", "safe", "YES");
    person.sends();

    for (String table :
        List.of("front_asking.draft", "letterbox_letter.letter", "letterbox_mailbox.item")) {
      // "Sentinel" as the database writes bytes, and as letters.
      assertThat(DATABASE.column("select rows::text from " + table + " as rows"))
          .isNotEmpty()
          .noneMatch(row -> row.contains("53656e74696e656c") || row.contains("Sentinel"));
    }
  }

  private static List<Letter> letters() {
    return TestFront.letters(DATABASE);
  }
}
