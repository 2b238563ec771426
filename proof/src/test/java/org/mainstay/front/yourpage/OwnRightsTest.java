package org.mainstay.front.yourpage;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.util.Bytes;
import java.nio.charset.StandardCharsets;
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
import org.mainstay.letterbox.letter.Identity.SafeContact;
import org.mainstay.letterbox.letter.Identity.Way;
import org.mainstay.letterbox.letter.Letter;
import org.mainstay.letterbox.letter.LostCode;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.letterbox.mailbox.Mailbox;
import org.mainstay.letterbox.mailbox.Pepper;
import org.mainstay.letterbox.mailbox.Reading;
import org.mainstay.letterbox.mailbox.ReturnCode;
import org.mainstay.proof.TestDatabase;
import org.mainstay.ui.Answer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;

/// What somebody changes and asks for on their own page, and how they come back without a code.
class OwnRightsTest {
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
  void the_way_of_contact_is_asked_as_at_first_and_posted_whole() {
    var wrong = changed("way", "PHONE", "phone", "nonsense");
    assertThat(Seen.status(wrong)).startsWith("422");
    assertThat(Seen.page(wrong).select("[name=phone]").val()).isEqualTo("nonsense");
    assertThat(Seen.words(changed("way", "EMAIL", "email", "wren@trust.nhs.uk")))
        .contains("This looks like a work email");

    changed("way", "TEXT", "mobile", "07700 900 982", "note", "Not on Mondays");

    assertThat(posted())
        .containsExactly(
            new OwnPage.ContactChange(
                new SafeContact(Way.TEXT, "07700 900 982", false, List.of(), "Not on Mondays")));
  }

  @Test
  void somebody_who_must_not_see_it_is_posted_by_name() {
    var form = form("anyone", "yes", "names", "Jo Bloggs");

    front.changes().who(form, person.browser().request());

    assertThat(posted()).containsExactly(new OwnPage.Exclusion(List.of(), "Jo Bloggs"));
  }

  @Test
  void a_copy_is_asked_for_at_once_and_the_end_only_after_a_second_look() {
    front.records().asked(sent("what", "copy"), person.browser().request());
    var asked = front.records().asked(sent("what", "erase"), person.browser().request());
    assertThat(Seen.words(asked))
        .contains("We cannot bring it back.", "figures about everybody", "This stays");
    front.records().asked(sent("what", "erase", "sure", "yes"), person.browser().request());

    assertThat(posted()).containsExactly(new OwnPage.CopyAsked(), new OwnPage.EraseAsked());
    assertThat(Seen.words(front.records().record(person.browser().request())))
        .contains("We answer here within a month.");
  }

  @Test
  void where_a_record_was_erased_nothing_else_is_shown() {
    put(new BoxItem.Erased(clock.instant(), "We have erased your record. It is gone."));

    for (Answer page :
        List.of(
            person.seesPage(),
            times(),
            front.records().record(person.browser().request()),
            person.writes("Hello", ONCE))) {
      assertThat(Seen.words(page)).contains("Your record is erased").doesNotContain("Messages");
    }
    assertThat(posted()).isEmpty();
  }

  @Test
  void whoever_lost_their_code_gets_the_same_answer_known_or_not() {
    var known = front.lost().told("Sentinel-Wren", "01632 960 001", ONCE);
    var stranger = front.lost().told("Nobody", "nobody@example.com", ONCE);

    assertThat(Seen.page(known).html()).isEqualTo(Seen.page(stranger).html());
    assertThat(Seen.words(known)).contains("If we know this contact, we will reach you there.");
    assertThat(posted())
        .containsExactly(
            new LostCode("Sentinel-Wren", "01632 960 001"),
            new LostCode("Nobody", "nobody@example.com"));
    assertThat(DATABASE.column("select distinct kind from letterbox_letter.letter"))
        .containsExactlyInAnyOrder("request", "message");
  }

  @Test
  void asking_for_a_lost_code_again_and_again_has_to_wait_and_loses_no_word() {
    var lost = front.lost();
    Answer last = lost.lost();
    for (int i = 0; i < 7; i++) {
      last = lost.told("Name " + i, "0163296000" + i, ONCE);
    }

    assertThat(Seen.status(last)).startsWith("429");
    assertThat(Seen.page(last).select("[name=name]").text()).isEqualTo("Name 6");
  }

  private Answer times() {
    return front.times().times(person.browser().request());
  }

  private Answer changed(String... fields) {
    return front.changes().contact(form(fields), person.browser().request());
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

  private static LinkedMultiValueMap<String, String> form(String... fieldsAndValues) {
    var form = new LinkedMultiValueMap<String, String>();
    sent(fieldsAndValues).forEach(form::add);
    return form;
  }
}
