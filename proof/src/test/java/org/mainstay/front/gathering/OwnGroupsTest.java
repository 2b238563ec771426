package org.mainstay.front.gathering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.letterbox.mailbox.BoxItem.Seat.Standing;
import org.mainstay.letterbox.mailbox.Mailbox;
import org.mainstay.letterbox.mailbox.Pepper;
import org.mainstay.letterbox.mailbox.Reading;
import org.mainstay.letterbox.mailbox.ReturnCode;
import org.mainstay.letterbox.window.OpenGatherings;
import org.mainstay.letterbox.window.OpenGatherings.OpenGathering;
import org.mainstay.proof.TestDatabase;
import org.mainstay.ui.Answer;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A place in a group is asked for and given up by a sealed letter; the front only reads the
/// window.
class OwnGroupsTest {
  private static final TestDatabase DATABASE = TestDatabase.fresh();
  private static final String ONCE = "AAAAAAAAAAAAAAAAAAAAAA";

  private final TestClock clock = new TestClock();
  private final TestFront front = TestFront.on(DATABASE, clock);
  private final OpenGathering sleep = gathering("Sleep after nights", false);
  private Person person = new Person(front);
  private String code = "";

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @BeforeEach
  void somebodyCameBack() {
    DATABASE.asAdmin(
        "truncate letterbox_letter.letter, letterbox_mailbox.item, letterbox_window.gathering cascade");
    new OpenGatherings(JdbcClient.create(DATABASE.inside())).show(sleep);
    person.answersAllButTheLast();
    person.answers("7", "safe", "YES");
    person.sends();
    code = person.code();
    person = new Person(front);
    person.returnsWith(code);
    TestFront.letters(DATABASE);
  }

  @Test
  void everybody_reads_what_there_is_and_no_number_of_people() {
    new OpenGatherings(JdbcClient.create(DATABASE.inside())).show(gathering("Men", true));

    assertThat(Seen.words(front.groups().groups()))
        .contains("Sleep after nights", "Places left", "Men", "Full. You can wait for a place.")
        .contains("Tuesday 24 November 2026 at 3am");
  }

  @Test
  void a_place_is_asked_for_once_however_often_it_is_pressed() {
    for (int presses = 0; presses < 2; presses++) {
      sends("comes", "yes");
    }

    assertThat(TestFront.letters(DATABASE))
        .containsExactly(new OwnPage.GroupBooking(sleep.id().toString(), true));
    assertThat(words())
        .contains("You asked for a place in \"Sleep after nights\". We will confirm it here.")
        .doesNotContain("Get a place");
  }

  @Test
  void a_place_is_given_up_after_a_second_look() {
    put(Standing.HAS, "");
    assertThat(words()).contains("You have a place.", "an hour before").doesNotContain("Join it");

    assertThat(Seen.words(sends("comes", "no"))).contains("Do you want to give up your place?");
    assertThat(TestFront.letters(DATABASE)).isEmpty();
    sends("comes", "no", "sure", "yes");

    assertThat(TestFront.letters(DATABASE))
        .containsExactly(new OwnPage.GroupBooking(sleep.id().toString(), false));
  }

  @Test
  void the_link_is_there_in_the_last_hour_and_until_the_end() {
    put(Standing.HAS, "https://meet.example/1");
    assertThat(words()).doesNotContain("Join it now");

    clock.pass(Duration.ofDays(2).minus(Duration.ofMinutes(60)));
    person = new Person(front);
    person.returnsWith(code);

    assertThat(Seen.page(page()).select("a[href^=https]").eachAttr("href"))
        .containsExactly("https://meet.example/1");
    clock.pass(Duration.ofMinutes(121));
    person = new Person(front);
    person.returnsWith(code);
    assertThat(words()).doesNotContain("Join it now").contains("You have no place in a group yet");
  }

  @Test
  void a_group_that_is_gone_meanwhile_takes_no_letter() {
    new OpenGatherings(JdbcClient.create(DATABASE.inside())).takeDown(sleep.id());

    sends("comes", "yes");

    assertThat(TestFront.letters(DATABASE)).isEmpty();
  }

  @Test
  void a_stranger_is_asked_for_the_code_and_the_choice_is_kept() {
    person = new Person(front);

    assertThat(Seen.words(page())).contains("type your code");
    assertThat(Seen.page(sends("comes", "yes")).select("input[name=gathering]").val())
        .isEqualTo(sleep.id().toString());
  }

  @Test
  void a_front_without_a_database_says_so() {
    assertThat(Seen.status(TestFront.broken(clock).groups().groups())).isEqualTo("503 Groups");
  }

  @Test
  void the_front_can_show_nothing_by_itself() {
    var gatherings = new OpenGatherings(front.jdbc());

    assertThatThrownBy(() -> gatherings.takeDown(sleep.id()))
        .isInstanceOf(DataAccessException.class)
        .hasStackTraceContaining("permission denied");
  }

  private OpenGathering gathering(String title, boolean full) {
    var start = clock.instant().plus(Duration.ofDays(2));
    return new OpenGathering(
        UUID.randomUUID(),
        title,
        "We talk.",
        "Anyone",
        "Kofi",
        "online",
        60,
        full,
        start,
        List.of(start));
  }

  private void put(Standing standing, String join) {
    clock.pass(Duration.ofMillis(1));
    var address = ((Reading.Read) ReturnCode.read(code)).code().address(Pepper.of(new byte[32]));
    new Mailbox(JdbcClient.create(DATABASE.inside()))
        .put(
            address,
            Bytes.copyFrom(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8)),
            new BoxItem.Seat(
                sleep.id().toString(),
                clock.instant(),
                sleep.title(),
                standing,
                "You have a place.",
                sleep.starts(),
                sleep.minutes(),
                sleep.how(),
                join));
  }

  private String words() {
    return Seen.words(page());
  }

  private Answer page() {
    return front.ownGroups().groups(person.browser().request());
  }

  private Answer sends(String... fieldsAndValues) {
    var sent = new HashMap<>(Map.of("once", ONCE, "gathering", sleep.id().toString()));
    for (int i = 0; i < fieldsAndValues.length; i += 2) {
      sent.put(fieldsAndValues[i], fieldsAndValues[i + 1]);
    }
    return front.ownGroups().sent(sent, person.browser().request());
  }
}
