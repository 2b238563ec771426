package org.mainstay.front.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mainstay.front.FrontDatabase;
import org.mainstay.front.Person;
import org.mainstay.front.Seen;
import org.mainstay.front.TestFront;
import org.mainstay.front.TestFront.TestClock;

/// While the database does not answer, no word is lost and help stays in reach.
class NoDatabaseTest {
  @RegisterExtension static final FrontDatabase DATABASE = new FrontDatabase();

  private final TestClock clock = new TestClock();
  private final Person person = new Person(DATABASE.front(clock));

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
}
