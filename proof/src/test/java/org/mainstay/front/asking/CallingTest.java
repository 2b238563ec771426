package org.mainstay.front.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mainstay.front.FrontDatabase;
import org.mainstay.front.Person;
import org.mainstay.front.Seen;
import org.mainstay.front.TestFront.TestClock;
import org.mainstay.letterbox.letter.Asked.SafeNow;
import org.mainstay.letterbox.letter.Asked.Want;
import org.mainstay.letterbox.letter.Identity.SafeContact;
import org.mainstay.letterbox.letter.Identity.Time;
import org.mainstay.letterbox.letter.Identity.Way;
import org.mainstay.letterbox.letter.Letter;

/// Whoever only wants to be called answers one page, checks it and sends it.
class CallingTest {
  @RegisterExtension static final FrontDatabase DATABASE = new FrontDatabase();

  private final TestClock clock = new TestClock();
  private final Person person = new Person(DATABASE.front(clock));

  private String asksToBeCalled(String safe) {
    return Seen.path(
        person.answers(
            "c",
            "name",
            "Wren",
            "phone",
            "01632 960 001",
            "voicemail",
            "yes",
            "times",
            "NIGHT",
            "words",
            "I sleep until noon",
            "safe",
            safe));
  }

  @Test
  void one_page_and_a_check_make_a_request_with_a_code() {
    assertThat(Seen.path(person.begins("c"))).isEqualTo("/p/c");
    assertThat(asksToBeCalled("YES")).isEqualTo("/p/check");
    assertThat(Seen.words(person.checks()))
        .contains("Nights")
        .contains("You can leave a voicemail");
    assertThat(Seen.path(person.sends())).isEqualTo("/p/code");

    assertThat(person.code().split(" ", -1)).hasSize(7);
    assertThat(DATABASE.letters())
        .singleElement()
        .satisfies(
            letter -> {
              var request = (Letter.Request) letter;
              assertThat(request.asked().wants()).containsExactly(Want.NOT_SURE_YET);
              assertThat(request.asked().inOwnWords()).isEqualTo("I sleep until noon");
              assertThat(request.asked().safeNow()).isEqualTo(SafeNow.YES);
              assertThat(request.identity().calledName()).isEqualTo("Wren");
              assertThat(request.identity().contact())
                  .isEqualTo(
                      new SafeContact(Way.PHONE, "01632 960 001", true, List.of(Time.NIGHT), ""));
            });
  }

  @Test
  void whoever_is_not_safe_is_sent_at_once_and_sees_help() {
    person.begins("c");

    assertThat(asksToBeCalled("NO")).isEqualTo("/p/now");

    assertThat(Seen.words(person.seesHelp())).contains("Please get help now");
    assertThat(Seen.page(person.seesHelp()).select("a[href='/p/c?then=check']")).hasSize(1);
    assertThat(DATABASE.letters()).hasSize(1);
  }

  @Test
  void what_is_missing_is_asked_for_and_nothing_typed_is_lost() {
    person.begins("c");

    var again = person.answers("c", "name", "Wren", "phone", "no", "words", "I sleep until noon");

    assertThat(Seen.words(again))
        .contains("Type a phone number")
        .contains("Choose if we can leave a voicemail")
        .contains("Choose Yes, No");
    assertThat(Seen.page(person.opens("c")).select("textarea").text())
        .isEqualTo("I sleep until noon");
  }

  @Test
  void whoever_asks_for_more_after_all_keeps_what_they_typed() {
    person.begins("c");
    asksToBeCalled("YES");

    assertThat(Seen.path(person.start())).isEqualTo("/p/2");
    assertThat(Seen.path(person.begins("c"))).isEqualTo("/p/c");
    assertThat(Seen.page(person.opens("c")).select("#name").attr("value")).isEqualTo("Wren");
  }

  @Test
  void an_answer_to_a_draft_that_is_gone_begins_the_same_questions_again() {
    assertThat(Seen.words(person.answers("c", "name", "Wren"))).contains("not here any more");
    assertThat(Seen.page(person.opens("c")).select("#name").attr("value")).isEqualTo("Wren");
  }
}
