package org.mainstay.front.asking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mainstay.front.FrontDatabase;
import org.mainstay.front.Person;
import org.mainstay.front.Seen;
import org.mainstay.front.TestFront.TestClock;
import org.mainstay.letterbox.letter.Letter;

/// Teams and managers ask on one page, and are answered by their code alone.
class TeamsAskTest {
  @RegisterExtension static final FrontDatabase DATABASE = new FrontDatabase();

  private final Person person = new Person(DATABASE.front(new TestClock()));

  @Test
  void a_team_asks_on_one_page() {
    person.begins("t");

    assertThat(
            Seen.path(
                person.answers(
                    "t",
                    "outline",
                    "After a hard winter",
                    "team",
                    "Ward 4",
                    "size",
                    "8",
                    "often",
                    "MONTHLY",
                    "elsewhere",
                    "yes")))
        .isEqualTo("/p/check");
    assertThat(Seen.path(person.sends())).isEqualTo("/p/code");

    assertThat(Seen.words(person.seesCode())).contains("We answer on this site.");
    assertThat(Seen.page(person.seesCode()).select("a[href^='/p/4']")).isEmpty();
    assertThat(DATABASE.letters())
        .containsExactly(
            new Letter.TeamRequest("After a hard winter", "Ward 4", 8, Letter.Often.MONTHLY, true));
  }

  @Test
  void a_group_of_another_size_is_not_taken() {
    person.begins("t");

    for (String size : new String[] {"3", "11", "many", ""}) {
      assertThat(Seen.words(person.answers("t", "outline", "Help", "size", size)))
          .contains("Type a number from 4 to 10");
    }
    assertThat(Seen.page(person.opens("t")).select("textarea").text()).isEqualTo("Help");
  }

  @Test
  void a_manager_is_warned_of_a_name_and_loses_no_word() {
    person.begins("m");
    String question = "I worry about Priya. What can I say?";

    assertThat(Seen.words(person.answers("m", "question", question)))
        .contains("This looks like a name: Priya.");
    assertThat(Seen.page(person.opens("m")).select("textarea").text()).isEqualTo(question);
    assertThat(Seen.path(person.answers("m", "question", question, "no-names", "yes")))
        .isEqualTo("/p/check");
    person.sends();

    assertThat(DATABASE.letters()).containsExactly(new Letter.ManagerQuestion(question));
    assertThat(DATABASE.column("select distinct kind from letterbox_letter.letter"))
        .containsExactly("message");
  }
}
