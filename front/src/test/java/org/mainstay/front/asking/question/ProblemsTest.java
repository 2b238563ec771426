package org.mainstay.front.asking.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mainstay.front.Example.answered;
import static org.mainstay.front.Example.but;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.front.Example;
import org.mainstay.front.Reading;
import org.mainstay.front.asking.draft.Answers;
import org.mainstay.ui.nhsuk.Words;
import org.mainstay.ui.nhsuk.label.Errors;
import org.mainstay.ui.nhsuk.label.FieldError;

/// What is said about an answer that needs another look, and that nothing typed is lost by it.
class ProblemsTest {
  private final Flow flow = Example.flow();

  @Test
  void complete_answers_need_no_second_look() {
    assertThat(flow.unanswered(answered())).isEmpty();
  }

  @Test
  void a_blank_page_says_what_to_do_on_every_question_that_must_be_answered() {
    assertThat(problems("1", Answers.NONE))
        .containsExactly("Tick at least one. If you do not know, tick \"I am not sure yet\".");
    assertThat(problems("2", Answers.NONE))
        .containsExactly("Type the name of the place where you work");
    assertThat(problems("3", Answers.NONE))
        .containsExactly("Type a name that we can call you. Any name is fine.");
    assertThat(problems("4", Answers.NONE)).containsExactly("Choose how it is safe to contact you");
    assertThat(problems("5", Answers.NONE)).containsExactly("Choose Yes or No");
    assertThat(problems("6", Answers.NONE)).hasSize(3);
    assertThat(problems("7", Answers.NONE)).containsExactly("Choose Yes, No, or \"I am not sure\"");
  }

  @Test
  void a_text_that_is_too_long_is_kept_whole_and_said_so() {
    var long4001 = "x".repeat(4001);
    var answers = but(answered(), "words", long4001);

    assertThat(problems("1", answers))
        .containsExactly(
            "Make this shorter. It can have 4,000 letters and spaces. You typed 4,001.");
    assertThat(page("1", answers)).contains(long4001);
    assertThat(problems("1", but(answered(), "words", "x".repeat(4000)))).isEmpty();
  }

  @Test
  void an_interpreter_needs_a_language_and_a_language_an_interpreter() {
    assertThat(problems("8a", but(answered(), "easier", "INTERPRETER")))
        .containsExactly("Type the language that you speak or sign");
    assertThat(problems("8a", but(answered(), "language", "Polish")))
        .containsExactly(
            "You gave a language. Tick \"An interpreter\", or take the language away.");
    assertThat(problems("8a", answered())).isEmpty();
  }

  @Test
  void a_name_of_a_hundred_letters_is_fine_and_one_more_is_not() {
    assertThat(problems("3", but(answered(), "name", "é".repeat(100)))).isEmpty();
    assertThat(problems("3", but(answered(), "name", "é".repeat(101)))).hasSize(1);
  }

  @Test
  void a_phone_needs_a_number_and_a_word_about_voicemail() {
    var answers = but(but(answered(), "phone", "ask my sister"), "voicemail");

    assertThat(problems("4", answers))
        .containsExactly(
            "Type a phone number, like 01632 960 001", "Choose if we can leave a voicemail");
    assertThat(page("4", answers)).contains("ask my sister");
  }

  @Test
  void numbers_are_taken_as_people_write_them() {
    for (String number : List.of("07700 900982", "+44 (0)7700 900-982", "01632.960.001")) {
      assertThat(problems("4", but(answered(), "phone", number))).as(number).isEmpty();
    }
  }

  @Test
  void only_the_way_that_was_chosen_needs_its_address() {
    assertThat(problems("4", but(but(answered(), "way", "HERE_ONLY"), "phone", ""))).isEmpty();
    assertThat(problems("4", but(answered(), "way", "TEXT")))
        .containsExactly("Type a mobile number, like 07700 900 982");
    assertThat(problems("4", but(but(answered(), "way", "EMAIL"), "email", "wren@home")))
        .containsExactly("Type an email address, like name@example.com");
  }

  @Test
  void yes_there_is_somebody_needs_a_name() {
    assertThat(problems("5", but(answered(), "anyone", "yes")))
        .containsExactly("Tick or type a name, or choose No");
    assertThat(problems("5", but(but(answered(), "anyone", "yes"), "names", "Bea"))).isEmpty();
  }

  @Test
  void a_name_given_under_no_is_never_ignored() {
    assertThat(problems("5", but(answered(), "team", Example.AMINA.toString())))
        .containsExactly("You gave a name. Choose Yes, or take the name away.");
  }

  @Test
  void somebody_ticked_stays_ticked_while_the_team_cannot_be_shown() {
    var ticked = but(but(answered(), "anyone", "yes"), "team", Example.AMINA.toString());
    var blind = new WhoShouldNotSee(Listed.NOTHING);

    var page = drawn(blind, ticked);

    assertThat(page).contains("name=\"team\" value=\"" + Example.AMINA + "\"");
  }

  @Test
  void a_forged_worker_is_no_worker() {
    assertThat(WhoShouldNotSee.workers(but(answered(), "team", "\"><script>"))).isEmpty();
  }

  @Test
  void rather_not_saying_is_an_answer() {
    var answers = but(but(answered(), "phq9-1", "rather-not"), "phq9-2", "rather-not");

    assertThat(problems("6", answers)).isEmpty();
    assertThat(Flow.request(answers).asked().phq9()).isEmpty();
  }

  @Test
  void a_value_that_no_page_offers_is_no_answer() {
    assertThat(problems("6", but(answered(), "phq9-1", "7"))).hasSize(1);
    assertThat(problems("7", but(answered(), "safe", "MAYBE"))).hasSize(1);
    assertThat(problems("1", but(answered(), "wants", "ALL"))).hasSize(1);
  }

  @Test
  void each_problem_leads_to_a_field_that_is_on_the_page() {
    for (Question question : flow.inOrder()) {
      var errors = question.problems(Answers.NONE);
      var page = Reading.drawn(all(question, Answers.NONE, errors));
      for (FieldError error : errors.all()) {
        assertThat(page.getElementById(error.field())).as(error.field()).isNotNull();
        assertThat(page.text()).contains(error.message());
      }
    }
  }

  @Test
  void every_page_shows_again_what_was_answered() {
    for (Question question : flow.asked(answered())) {
      var page = Reading.drawn(all(question, answered(), Errors.NONE));
      for (String field : question.fields()) {
        for (String value : answered().all(field)) {
          assertThat(page.html()).as(field).contains(value);
        }
      }
    }
    assertThat(page("1", but(answered(), "wants", "HELP_WITH_WORK", "NOT_SURE_YET")))
        .contains("checked");
  }

  @Test
  void what_somebody_typed_cannot_become_a_part_of_the_page() {
    var page = page("3", but(answered(), "name", "\"><script>alert(1)</script>"));

    assertThat(page).doesNotContain("<script>");
  }

  private List<String> problems(String place, Answers answers) {
    return flow.at(place).orElseThrow().problems(answers).all().stream()
        .map(FieldError::message)
        .toList();
  }

  private String page(String place, Answers answers) {
    return drawn(flow.at(place).orElseThrow(), answers);
  }

  private static String drawn(Question question, Answers answers) {
    return Reading.drawn(all(question, answers, question.problems(answers))).html();
  }

  private static gg.jte.Content all(Question question, Answers answers, Errors errors) {
    return output -> {
      output.writeUserContent(Words.text(question.heading()));
      question.drawn(answers, errors).forEach(output::writeUserContent);
    };
  }
}
