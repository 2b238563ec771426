package org.mainstay.front.asking.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mainstay.front.Example.answers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.ui.signs.NameSigns;
import org.mainstay.ui.signs.RoleSigns;

/// A manager's question is looked at for names, and its writer has the last word.
class NameSignsTest {
  @ParameterizedTest
  @CsvSource({
    "'I worry about Priya since May', Priya",
    "'Sarah has been off for weeks', Sarah",
    "'It is bad. Dave keeps crying', Dave",
    "'please help nurse called bea', bea",
    "'I saw Mr Ahmed cry', Ahmed",
    "'write to jo@example.org', jo@example.org",
    "'Call 01632 960 001', 01632 960 001"
  })
  void what_may_name_somebody_is_found(String text, String sign) {
    assertThat(NameSigns.in(text)).contains(sign);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One of my team has been off since Monday. How do I ask if they are well?",
        "Somebody is crying at work. What can I say? I'm not sure.",
        "They will not speak to Occupational Health or HR.",
        "She was moved in November, and Covid made it worse."
      })
  void what_names_nobody_is_left_alone(String text) {
    assertThat(NameSigns.in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'Our night porter cries a lot', Our night porter",
    "'I worry about the new ward clerk', the new ward clerk",
    "'my deputy is off', my deputy",
    "'She is the only woman here', the only woman",
    "'A 58-year-old who lost his wife', 58-year-old",
    "'It is somebody on ward 7', ward 7"
  })
  void what_only_one_person_is_may_tell_who_it_is(String text, String sign) {
    assertThat(RoleSigns.in(text)).contains(sign);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One of my nurses has been off. I am the manager.",
        "I ask as their team leader: what can the team do?",
        "Some of our porters sleep badly after the fire."
      })
  void what_many_people_are_is_left_alone(String text) {
    assertThat(RoleSigns.in(text)).isEmpty();
  }

  @Test
  void a_team_is_warned_too_and_sends_it_all_the_same() {
    var question = new TeamSupport();
    var asked =
        answers("outline", "Our receptionist left.", "size", "6", "often", "ONCE")
            .with("elsewhere", "no");

    assertThat(question.problems(asked).about("outline").plain())
        .contains("Our receptionist", "one of my team");
    assertThat(question.drawn(asked, question.problems(asked))).hasSize(6);
    assertThat(question.problems(asked.with("no-names", "yes")).any()).isFalse();
  }

  @Test
  void the_writer_is_warned_once_and_then_goes_on() {
    var question = new ManagersAsk();
    var named = answers("question", "I worry about Priya.");

    assertThat(question.problems(named).any()).isTrue();
    assertThat(question.drawn(named, question.problems(named))).hasSize(2);
    assertThat(question.problems(named.with("no-names", "yes")).any()).isFalse();
    assertThat(question.problems(answers("question", "I worry.")).any()).isFalse();
  }
}
