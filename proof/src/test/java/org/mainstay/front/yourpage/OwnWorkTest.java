package org.mainstay.front.yourpage;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.util.Bytes;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
import org.mainstay.front.yourpage.work.OwnConsentPages;
import org.mainstay.front.yourpage.work.OwnWorkPages;
import org.mainstay.letterbox.letter.Letter;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.letterbox.mailbox.Mailbox;
import org.mainstay.letterbox.mailbox.Pepper;
import org.mainstay.letterbox.mailbox.Reading;
import org.mainstay.letterbox.mailbox.ReturnCode;
import org.mainstay.proof.TestDatabase;
import org.mainstay.ui.Answer;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How work is, and what an employer may be told, on one's own page.
class OwnWorkTest {
  private static final TestDatabase DATABASE = TestDatabase.fresh();

  private final TestClock clock = new TestClock();
  private final TestFront front = TestFront.on(DATABASE, clock);
  private final OwnWorkPages work = new OwnWorkPages(front.returned());
  private final OwnConsentPages consents = new OwnConsentPages(front.returned());
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
  void answers_about_work_are_posted_once() {
    asked();

    for (int presses = 0; presses < 2; presses++) {
      assertThat(Seen.path(says("status", "01", "sickness", "Y", "hours", "02")))
          .isEqualTo("/r/page");
    }

    assertThat(posted()).containsExactly(new OwnPage.WorkSaid("w", "01", "Y", "02"));
    assertThat(Seen.words(work.work(person.browser().request())))
        .contains("There are no questions about work for you just now.");
  }

  @Test
  void what_was_left_out_is_asked_for_and_what_was_chosen_stays() {
    asked();

    var nothing = says();
    var noSickness = says("status", "01", "hours", "03");

    assertThat(Seen.words(nothing)).contains("Choose what you do now");
    assertThat(Seen.words(noSickness)).contains("Choose whether you are off sick");
    assertThat(Seen.page(noSickness).outerHtml()).containsPattern("value=\"03\"[^>]*checked");
    assertThat(posted()).isEmpty();
  }

  @Test
  void whoever_has_no_job_is_asked_one_thing_and_a_strange_code_is_no_answer() {
    asked();

    assertThat(Seen.words(says("status", "=1+1"))).contains("Choose what you do now");
    says("status", "08", "hours", "strange");

    assertThat(posted()).containsExactly(new OwnPage.WorkSaid("w", "08", "", ""));
  }

  @Test
  void what_an_employer_may_be_told_is_read_and_taken_back_in_one_step() {
    agreed(today().plusDays(1));
    assertThat(Seen.words(read())).contains("Jo Field", "Half days.");

    for (int presses = 0; presses < 2; presses++) {
      consents.takenBack(sent("consent", "e"), person.browser().request());
    }

    assertThat(posted()).containsExactly(new OwnPage.ConsentTakenBack("e"));
    assertThat(Seen.words(read())).contains("You took this back.");
  }

  @Test
  void a_consent_that_is_over_is_not_shown_any_more() {
    agreed(today().minusDays(1));

    assertThat(Seen.words(read())).contains("We may not talk with your employer.");
  }

  private Answer read() {
    return consents.consents(person.browser().request());
  }

  private Answer says(String... fieldsAndValues) {
    var sent = sent(fieldsAndValues);
    sent.put("ask", "w");
    return work.said(sent, person.browser().request());
  }

  private void asked() {
    put(new BoxItem.WorkAsked("w", clock.instant(), today().plusDays(28)));
  }

  private void agreed(LocalDate until) {
    put(new BoxItem.EmployerConsent("e", clock.instant(), "Jo Field", "Half days.", until, true));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

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
    sent.put("once", "AAAAAAAAAAAAAAAAAAAAAA");
    for (int i = 0; i < fieldsAndValues.length; i += 2) {
      sent.put(fieldsAndValues[i], fieldsAndValues[i + 1]);
    }
    return sent;
  }
}
