package org.mainstay.front.yourpage;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.util.Bytes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainstay.front.Person;
import org.mainstay.front.Seen;
import org.mainstay.front.TestFront;
import org.mainstay.front.TestFront.TestClock;
import org.mainstay.front.yourpage.questions.ProgressPages;
import org.mainstay.letterbox.letter.Asked.SafeNow;
import org.mainstay.letterbox.letter.Letter;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.letterbox.mailbox.Mailbox;
import org.mainstay.letterbox.mailbox.Pepper;
import org.mainstay.letterbox.mailbox.Reading;
import org.mainstay.letterbox.mailbox.ReturnCode;
import org.mainstay.proof.TestDatabase;
import org.mainstay.ui.Answer;
import org.mainstay.ui.Download;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What somebody does on their own page is sealed, sent once, and never lost.
class OwnPagesTest {
  private static final TestDatabase DATABASE = TestDatabase.fresh();
  private static final String ONCE = "AAAAAAAAAAAAAAAAAAAAAA";

  private final TestClock clock = new TestClock();
  private final TestFront front = TestFront.on(DATABASE, clock);
  private Person person = new Person(front);
  private String code = "";

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @BeforeEach
  void somebodyCameBack() {
    DATABASE.asAdmin("truncate letterbox_letter.letter, letterbox_mailbox.item");
    person.answersAllButTheLast();
    person.answers("7", "safe", "YES");
    person.sends();
    code = person.code();
    person = new Person(front);
    person.returnsWith(code);
    TestFront.letters(DATABASE);
  }

  @Test
  void a_chosen_time_is_posted_once_and_said_at_once() {
    offered();

    for (int presses = 0; presses < 2; presses++) {
      front.times().chosen(sent("offer", "o", "time-0", "s2"), person.browser().request());
    }

    assertThat(posted()).containsExactly(new OwnPage.Booking("o", "s2"));
    assertThat(Seen.words(times()))
        .contains("We have your choice: Tuesday 24 November 2026 at 4pm. We will confirm it here.")
        .doesNotContain("Book this time");
  }

  @Test
  void nothing_chosen_and_an_offer_that_is_gone_are_said_in_words() {
    offered();

    var nothing = front.times().chosen(sent("offer", "o"), person.browser().request());
    var gone = front.times().chosen(sent("offer", "x"), person.browser().request());

    assertThat(Seen.words(nothing)).contains("Choose one of these times");
    assertThat(Seen.words(gone)).contains("Those times are not open any more.");
    assertThat(posted()).isEmpty();
  }

  @Test
  void an_appointment_is_cancelled_after_a_second_look() {
    put(appointment(false));

    var asked = front.times().cancelled(sent("appointment", "a"), person.browser().request());
    assertThat(Seen.words(asked)).contains("Do you want to cancel this appointment?");
    assertThat(posted()).isEmpty();
    front.times().cancelled(sent("appointment", "a", "sure", "yes"), person.browser().request());

    assertThat(posted()).containsExactly(new OwnPage.Cancelling("a"));
  }

  @Test
  void the_calendar_file_is_for_whoever_stays_here_alone() {
    put(appointment(false));

    var file = front.times().file(sent("appointment", "a"), person.browser().request());
    assertThat(new String(((Download) file).bytes(), StandardCharsets.UTF_8))
        .contains("SUMMARY:Appointment");
    var stranger = new Person(front);
    assertThat(front.times().file(sent("appointment", "a"), stranger.browser().request()))
        .isNotInstanceOf(Download.class);
    put(appointment(true));
    assertThat(front.times().file(sent("appointment", "a"), person.browser().request()))
        .isNotInstanceOf(Download.class);
  }

  @Test
  void answers_are_posted_and_an_answer_above_zero_leads_to_help_at_once() {
    put(toFill(Duration.ofDays(1)));

    var well = front.toFill().filled(answers("0", "YES"), person.browser().request());
    assertThat(Seen.path(well)).isEqualTo("/r/page");
    assertThat(posted()).containsExactly(new OwnPage.Filled("q", Map.of(1, 1, 2, 0), SafeNow.YES));
    put(toFill(Duration.ofDays(1)));
    clock.pass(Duration.ofSeconds(1));
    DATABASE.asAdmin("truncate letterbox_mailbox.item");
    put(toFill(Duration.ofDays(1)));
    assertThat(Seen.path(front.toFill().filled(answers("1", "YES"), person.browser().request())))
        .isEqualTo("/r/now");
    assertThat(Seen.words(front.toFill().now()))
        .contains("Thank you for telling us", "999", "116 123");
  }

  @Test
  void not_safe_leads_to_help_and_safety_left_open_keeps_every_answer_on_the_page() {
    put(toFill(Duration.ofDays(1)));

    var open = front.toFill().filled(answers("1", ""), person.browser().request());
    assertThat(Seen.status(open)).startsWith("422");
    assertThat(Seen.page(open).select("[name=item-1][value=1]").hasAttr("checked")).isTrue();
    assertThat(Seen.words(open)).contains("You do not have to be alone with this");
    assertThat(Seen.path(front.toFill().filled(answers("0", "NO"), person.browser().request())))
        .isEqualTo("/r/now");
  }

  @Test
  void questions_whose_time_is_over_say_so_kindly() {
    put(toFill(Duration.ZERO));

    assertThat(Seen.words(front.toFill().questions(person.browser().request())))
        .contains("That is fine.", "Write to us, and we will send them again.");
  }

  @Test
  void answers_that_come_late_are_taken_and_not_safe_leads_to_help() {
    put(toFill(Duration.ZERO));

    var open = front.toFill().filled(answers("0", ""), person.browser().request());
    assertThat(Seen.words(open)).contains("but you can still send them");
    var late = front.toFill().filled(answers("0", "NO"), person.browser().request());

    assertThat(Seen.path(late)).isEqualTo("/r/now");
    assertThat(posted()).containsExactly(new OwnPage.Filled("q", Map.of(1, 1, 2, 0), SafeNow.NO));
  }

  @Test
  void whoever_goes_back_and_answers_otherwise_is_heard_again_and_a_double_press_once() {
    put(toFill(Duration.ofDays(1)));
    front.toFill().filled(answers("0", "YES"), person.browser().request());
    clock.pass(Duration.ofSeconds(1));

    for (int presses = 0; presses < 2; presses++) {
      var again = front.toFill().filled(answers("1", "NOT_SURE"), person.browser().request());
      assertThat(Seen.path(again)).isEqualTo("/r/now");
    }

    assertThat(posted())
        .containsExactlyInAnyOrder(
            new OwnPage.Filled("q", Map.of(1, 1, 2, 0), SafeNow.YES),
            new OwnPage.Filled("q", Map.of(1, 1, 2, 1), SafeNow.NOT_SURE));
  }

  @Test
  void a_form_that_nobody_knows_still_says_that_somebody_is_not_safe() {
    var well = front.toFill().filled(answers("0", "YES"), person.browser().request());
    var unsafe = front.toFill().filled(answers("0", "NO"), person.browser().request());

    assertThat(Seen.words(well)).contains("These questions are closed");
    assertThat(Seen.path(unsafe)).isEqualTo("/r/now");
    assertThat(posted()).containsExactly(new OwnPage.Filled("q", Map.of(), SafeNow.NO));
  }

  @Test
  void own_goals_and_measures_are_pictures_with_their_figures() {
    put(
        new BoxItem.Measured(
            "",
            clock.instant(),
            java.time.LocalDate.of(2026, 11, 2),
            new BoxItem.Range("PHQ-9", "0 to 27. Lower is better.", 0, 27),
            "15"));
    put(new BoxItem.GoalSet("g", clock.instant(), "Sleep through"));
    put(
        new BoxItem.GoalRated(
            "g", clock.instant().plusSeconds(1), java.time.LocalDate.of(2026, 11, 3), 4));

    var page = Seen.page(new ProgressPages(front.returned()).progress(person.browser().request()));

    assertThat(page.select("svg")).hasSize(2);
    assertThat(page.text()).contains("PHQ-9 was 15", "Sleep through", "4 of 10 last.");
  }

  @Test
  void what_was_sent_after_the_page_was_closed_can_be_sent_again() {
    offered();
    clock.pass(Duration.ofMinutes(31));

    var away = front.times().chosen(sent("offer", "o", "time-0", "s2"), person.browser().request());

    assertThat(Seen.page(away).select("[name=time-0]").val()).isEqualTo("s2");
    assertThat(Seen.words(away)).contains("Type your code to go on.");
    assertThat(posted()).isEmpty();
  }

  private Answer times() {
    return front.times().times(person.browser().request());
  }

  private void offered() {
    var starts = clock.instant().plus(Duration.ofDays(2));
    put(
        new BoxItem.Offer(
            "o",
            clock.instant(),
            List.of(
                new BoxItem.Slot("s1", starts),
                new BoxItem.Slot("s2", starts.plus(Duration.ofHours(13)))),
            50,
            "by video",
            clock.instant().plus(Duration.ofDays(1)),
            ""));
    clock.pass(Duration.ofSeconds(1));
  }

  private BoxItem.Appointment appointment(boolean cancelled) {
    clock.pass(Duration.ofSeconds(1));
    return new BoxItem.Appointment(
        "a", clock.instant(), clock.instant().plus(Duration.ofDays(2)), 50, "by video", cancelled);
  }

  private BoxItem.ToFill toFill(Duration open) {
    return new BoxItem.ToFill(
        "q",
        clock.instant(),
        new BoxItem.Questions(
            "How often?",
            List.of("One", "Two"),
            List.of(new BoxItem.Option(0, "Never"), new BoxItem.Option(1, "Often")),
            2,
            "Free."),
        clock.instant().plus(open));
  }

  private static Map<String, String> answers(String second, String safe) {
    return sent("ask", "q", "item-1", "1", "item-2", second, "safe", safe);
  }

  /// Puts something into the mailbox of whoever came back, as the inside does.
  private void put(BoxItem item) {
    var address = ((Reading.Read) ReturnCode.read(code)).code().address(Pepper.of(new byte[32]));
    new Mailbox(JdbcClient.create(DATABASE.inside()))
        .put(
            address,
            Bytes.copyFrom(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8)),
            item);
  }

  private static List<Letter> posted() {
    return TestFront.letters(DATABASE);
  }

  private static Map<String, String> sent(String... fieldsAndValues) {
    var sent = new HashMap<String, String>();
    sent.put("once", ONCE);
    for (int i = 0; i < fieldsAndValues.length; i += 2) {
      sent.put(fieldsAndValues[i], fieldsAndValues[i + 1]);
    }
    return sent;
  }
}
