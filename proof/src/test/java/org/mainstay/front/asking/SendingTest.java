package org.mainstay.front.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mainstay.front.FrontDatabase;
import org.mainstay.front.Person;
import org.mainstay.front.Seen;
import org.mainstay.front.TestFront.TestClock;
import org.mainstay.letterbox.letter.Letter;
import org.mainstay.letterbox.window.Directorates;
import org.mainstay.letterbox.window.Window;

/// One letter comes of the answers, one code of the letter, and then nothing is left behind.
class SendingTest {
  @RegisterExtension static final FrontDatabase DATABASE = new FrontDatabase();

  private final TestClock clock = new TestClock();
  private final Person person = new Person(DATABASE.front(clock));

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
    person.meets(DATABASE.front(clock));
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
    assertThat(
            DATABASE.letters().stream()
                .map(letter -> ((Letter.Request) letter).identity().calledName()))
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

    assertThat(DATABASE.letters())
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
  void whoever_works_for_an_employer_whose_parts_are_known_is_asked_for_theirs() {
    new Window(DATABASE.inside())
        .show(new Window.Organisation("AA1", "Hartwell Hospital", "Hartwell"));
    new Directorates(DATABASE.inside()).show("AA1", new TreeSet<>(List.of("Surgery", "Medicine")));
    person.answersAllButTheLast();
    person.answers("2", "workplace", "Hartwell Hospital");
    person.answers("7", "safe", "YES");
    person.sends();

    assertThat(Seen.path(person.answersMore(5, "staff-group", "Doctor or dentist")))
        .isEqualTo("/p/more/6");
    assertThat(Seen.words(person.opensMore(6)))
        .contains("Which part of Hartwell Hospital do you work in? Choose one Medicine Surgery");
    person.answersMore(6, "directorate", "Surgery", "skip", "yes");

    assertThat(DATABASE.letters())
        .last()
        .isEqualTo(
            new Letter.Equality(
                Map.of("staff-group", "Doctor or dentist", "directorate", "Surgery")));
  }

  @Test
  void whoever_works_elsewhere_is_not_asked_for_a_part() {
    person.answersAllButTheLast();
    person.answers("7", "safe", "YES");
    person.sends();

    assertThat(Seen.path(person.answersMore(5, "staff-group", "Something else")))
        .isEqualTo("/p/more/7");
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

    var other = new Person(DATABASE.front(clock));
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

    new Window(DATABASE.inside())
        .show(new Window.PresentWait(LocalDate.of(2026, 11, 20), "Most people wait 3 weeks."));
    assertThat(Seen.words(person.seesCode()))
        .contains("Most people wait 3 weeks. We worked this out on 20 November 2026.");
  }

  @Test
  void a_worker_who_should_not_see_this_is_in_the_letter_by_id() {
    var joe = UUID.randomUUID();
    new Window(DATABASE.inside()).show(new Window.TeamMember(joe, "Joe Hill", "psychologist"));
    person.answersAllButTheLast();

    assertThat(Seen.words(person.opens("5"))).contains("Joe Hill", "psychologist");
    person.answers("5", "anyone", "yes", "team", joe.toString());
    person.answers("7", "safe", "YES");
    assertThat(Seen.words(person.checks())).contains("Joe Hill");
    person.sends();

    assertThat(((Letter.Request) DATABASE.letters().getFirst()).identity().excludedWorkers())
        .containsExactly(joe);
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
}
