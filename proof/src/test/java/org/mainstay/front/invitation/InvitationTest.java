package org.mainstay.front.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mainstay.front.FrontDatabase;
import org.mainstay.front.Person;
import org.mainstay.front.Seen;
import org.mainstay.front.TestFront;
import org.mainstay.front.TestFront.TestClock;
import org.mainstay.letterbox.letter.Invited;
import org.mainstay.letterbox.letter.Invited.By;
import org.mainstay.letterbox.letter.Letter;

/// Only the person takes an invitation up, and whoever made it sees the same before and after.
class InvitationTest {
  @RegisterExtension static final FrontDatabase DATABASE = new FrontDatabase();

  private static final String WROTE = "Sentinel-Report: nights are hard for you.";
  private static final String KEPT =
      "select encode(lookup, 'hex') || encode(sealed, 'hex') || gone_at from front_asking.draft";

  private final TestClock clock = new TestClock();
  private final TestFront front = DATABASE.front(clock);
  private final Person adviser = new Person(front);
  private final Person person = new Person(front);

  @Test
  void it_opens_with_its_words_and_says_who_made_it() {
    String code = adviser.invites("OCCUPATIONAL_HEALTH", WROTE);

    assertThat(code.split(" ", -1)).hasSize(7);
    assertThat(Seen.words(person.opensInvitation(code)))
        .contains("Occupational health made this invitation")
        .contains(WROTE)
        .contains("We do not see this, unless you show it to us.");
  }

  @Test
  void whoever_shows_what_was_written_brings_it_along() {
    takesUp(adviser.invites("OCCUPATIONAL_HEALTH", WROTE), "yes");

    assertThat(invited()).containsExactly(new Invited(By.OCCUPATIONAL_HEALTH, WROTE));
  }

  @Test
  void what_nobody_showed_stays_with_them() {
    takesUp(adviser.invites("EMPLOYER", WROTE), "no");

    assertThat(invited()).containsExactly(new Invited(By.EMPLOYER, ""));
  }

  @Test
  void nobody_is_asked_and_nothing_is_shown_unless_they_say_so() {
    person.takesUp(adviser.invites("EMPLOYER", WROTE));
    person.answersAllButTheLast();
    person.answers("7", "safe", "YES");
    assertThat(Seen.words(person.checks())).contains("You leave it out");
    person.sends();

    assertThat(invited()).containsExactly(new Invited(By.EMPLOYER, ""));
  }

  @Test
  void whoever_comes_by_themselves_was_invited_by_nobody() {
    person.answersAllButTheLast();
    person.answers("7", "safe", "YES");
    person.sends();

    assertThat(invited()).containsExactly(Invited.BY_NOBODY);
  }

  /// All that whoever made it can come to: the page, and what is kept of it.
  @Test
  void no_byte_of_it_changes_when_it_is_opened_and_taken_up() {
    String code = adviser.invites("EMPLOYER", WROTE);
    List<String> kept = DATABASE.column(KEPT);
    String page = Seen.page(adviser.opensInvitation(code)).outerHtml();

    takesUp(code, "yes");

    assertThat(DATABASE.column(KEPT)).containsAll(kept);
    assertThat(Seen.page(adviser.opensInvitation(code)).outerHtml()).isEqualTo(page);
    assertThat(Seen.words(new Person(front).opensInvitation(code))).contains(WROTE);
  }

  @Test
  void words_that_lead_nowhere_and_a_code_of_ones_own_page_open_nothing() {
    person.answersAllButTheLast();
    person.answers("7", "safe", "YES");
    person.sends();
    String own = person.code();
    String code = adviser.invites("EMPLOYER", "");

    for (String other : List.of(own, "", "one two three", swapped(code))) {
      assertThat(Seen.words(person.opensInvitation(other)))
          .contains("We did not find an invitation for these words");
      assertThat(Seen.words(person.takesUp(other)))
          .contains("We did not find an invitation for these words");
    }
    assertThat(Seen.words(person.returnsWith(code))).contains("We did not find a page");
  }

  @Test
  void it_works_on_its_last_day_and_then_no_more() {
    String code = adviser.invites("EMPLOYER", WROTE);

    clock.pass(Duration.ofDays(60).minusMinutes(1));
    assertThat(Seen.words(person.opensInvitation(code))).contains(WROTE);
    clock.pass(Duration.ofMinutes(2));
    assertThat(Seen.words(person.opensInvitation(code))).contains("We did not find");

    front.drafts().clearOld();
    clock.pass(Duration.ofHours(2));
    front.drafts().clearOld();
    assertThat(DATABASE.column(KEPT)).isEmpty();
  }

  @Test
  void who_does_not_say_who_they_are_loses_no_word() {
    var refused = front.inviting().make("", WROTE, adviser.browser().request());

    assertThat(Seen.words(refused)).contains("Choose who you are");
    assertThat(Seen.page(refused).select("textarea").text()).isEqualTo(WROTE);
    var broken = TestFront.broken(clock).inviting();
    var unkept = broken.make("EMPLOYER", WROTE, adviser.browser().request());
    assertThat(Seen.page(unkept).select("textarea").text()).isEqualTo(WROTE);
    assertThat(Seen.words(unkept)).contains("This is our fault, not yours.");
  }

  @Test
  void the_words_of_an_invitation_stand_nowhere_to_be_read() {
    adviser.invites("EMPLOYER", WROTE);

    assertThat(DATABASE.column("select encode(sealed, 'escape') from front_asking.draft"))
        .isNotEmpty()
        .noneMatch(kept -> kept.contains("Sentinel-Report"));
  }

  private void takesUp(String code, String bring) {
    person.takesUp(code);
    person.answersAllButTheLast();
    person.answers("7", "safe", "YES");
    person.answers("i", "bring", bring);
    person.sends();
  }

  private static List<Invited> invited() {
    return DATABASE.letters().stream()
        .map(Letter.Request.class::cast)
        .map(request -> request.asked().invited())
        .toList();
  }

  private static String swapped(String code) {
    var words = code.split(" ", -1);
    return String.join(" ", words[1], words[0], words[2], words[3], words[4], words[5], words[6]);
  }
}
