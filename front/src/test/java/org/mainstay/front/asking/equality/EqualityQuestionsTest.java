package org.mainstay.front.asking.equality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mainstay.front.Example.answers;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainstay.front.Reading;
import org.mainstay.front.asking.draft.Answers;
import org.mainstay.letterbox.letter.Letter;
import org.mainstay.letterbox.letter.StaffGroupAnswers;
import org.mainstay.sums.disclosure.frame.StaffGroup;
import org.mainstay.ui.nhsuk.label.Errors;

/// The optional questions ask with the words that official statistics use, and take no for an
/// answer.
class EqualityQuestionsTest {
  private static final EqualityQuestions.Workplace HARTWELL =
      new EqualityQuestions.Workplace("Hartwell Hospital", List.of("Medicine", "Surgery"));

  private final EqualityQuestions questions = new EqualityQuestions(false);

  @Test
  void the_ethnic_groups_are_those_of_official_statistics() {
    assertThat(questions.asked(Answers.NONE).getFirst().answers())
        .containsExactly(
            "White",
            "Mixed or multiple ethnic groups",
            "Asian or Asian British",
            "Black, African, Caribbean or Black British",
            "Other ethnic group");
  }

  @Test
  void each_group_leads_to_its_own_backgrounds() {
    assertThat(backgrounds(questions, "White"))
        .containsExactly(
            "English, Welsh, Scottish, Northern Irish or British",
            "Irish",
            "Gypsy or Irish Traveller",
            "Any other White background");
    assertThat(backgrounds(questions, "Mixed or multiple ethnic groups"))
        .containsExactly(
            "White and Black Caribbean",
            "White and Black African",
            "White and Asian",
            "Any other Mixed or multiple ethnic background");
    assertThat(backgrounds(questions, "Asian or Asian British"))
        .containsExactly(
            "Indian", "Pakistani", "Bangladeshi", "Chinese", "Any other Asian background");
    assertThat(backgrounds(questions, "Black, African, Caribbean or Black British"))
        .containsExactly(
            "African", "Caribbean", "Any other Black, African or Caribbean background");
    assertThat(backgrounds(questions, "Other ethnic group"))
        .containsExactly("Arab", "Any other ethnic group");
  }

  @Test
  void roma_is_offered_where_the_hub_wants_it() {
    assertThat(backgrounds(new EqualityQuestions(true), "White"))
        .containsSubsequence("Gypsy or Irish Traveller", "Roma", "Any other White background");
  }

  @Test
  void the_other_questions_have_these_answers() {
    assertThat(at(3, Answers.NONE).answers()).containsExactly("Female", "Male");
    assertThat(at(7, Answers.NONE).answers()).containsExactly("Yes", "No");
    assertThat(at(8, Answers.NONE).answers())
        .containsExactly("Heterosexual or straight", "Gay or lesbian", "Bisexual", "Other");
    assertThat(at(9, Answers.NONE).answers()).containsExactly("Yes", "No");
    assertThat(at(10, answers("disability", "Yes")).answers())
        .containsExactly("Yes, a lot", "Yes, a little", "Not at all");
    assertThat(at(11, Answers.NONE).answers())
        .containsExactly(
            "No religion",
            "Christian",
            "Buddhist",
            "Hindu",
            "Jewish",
            "Muslim",
            "Sikh",
            "Any other religion");
  }

  @Test
  void every_question_ends_with_or_prefer_not_to_say() {
    var everything = answers("ethnic-group", "White", "disability", "Yes");

    var somewhere = questions.at(HARTWELL);

    assertThat(questions.asked(everything)).hasSize(11);
    assertThat(somewhere.asked(everything)).hasSize(EqualityQuestions.NUMBER_MAX);
    for (var question : somewhere.asked(everything)) {
      var words = Reading.drawn(question.drawn(Answers.NONE, Errors.NONE)).text();
      assertThat(words).as(question.field()).endsWith("Prefer not to say");
    }
  }

  @Test
  void a_background_is_asked_only_of_those_who_named_a_group() {
    assertThat(questions.after(1, answers("ethnic-group", "White"))).contains(2);
    assertThat(questions.after(1, answers("ethnic-group", "Prefer not to say"))).contains(3);
    assertThat(questions.after(1, Answers.NONE)).contains(3);
  }

  @Test
  void the_last_question_leads_nowhere_and_the_first_back_to_the_gate() {
    assertThat(questions.after(12, Answers.NONE)).isEmpty();
    assertThat(questions.before(11, Answers.NONE)).isEqualTo(9);
    assertThat(questions.before(1, Answers.NONE)).isZero();
  }

  @Test
  void ages_are_asked_in_the_five_bands_of_the_staff_lists() {
    assertThat(at(4, Answers.NONE).field()).isEqualTo("age-band");
    assertThat(at(4, Answers.NONE).answers())
        .containsExactly("Under 25", "25 to 34", "35 to 44", "45 to 54", "55 or over");
  }

  @Test
  void staff_groups_are_those_of_the_nhs_staff_record_and_something_else() {
    var question = at(5, Answers.NONE);

    assertThat(question.field()).isEqualTo("staff-group");
    assertThat(question.answers()).hasSize(10).endsWith("Something else");
    assertThat(
            question.answers().stream().flatMap(words -> StaffGroupAnswers.group(words).stream()))
        .containsExactlyInAnyOrder(StaffGroup.values());
    assertThat(StaffGroupAnswers.group("Something else")).isEmpty();
  }

  @Test
  void the_part_is_asked_only_where_the_parts_of_the_employer_are_known() {
    assertThat(questions.after(5, Answers.NONE)).contains(7);
    assertThat(questions.at(6, Answers.NONE)).isEmpty();
    assertThat(questions.at(HARTWELL).after(5, Answers.NONE)).contains(6);

    var question = questions.at(HARTWELL).at(6, Answers.NONE).orElseThrow();
    assertThat(question.asks()).isEqualTo("Which part of Hartwell Hospital do you work in?");
    var drawn = Reading.drawn(question.drawn(answers("directorate", "Surgery"), Errors.NONE));
    assertThat(drawn.select("select[name=directorate] option[selected]").text())
        .isEqualTo("Surgery");
  }

  @Test
  void a_part_that_the_employer_does_not_have_is_not_sent() {
    var somewhere = questions.at(HARTWELL);

    assertThat(somewhere.letter(answers("directorate", "The moon"))).isEmpty();
    assertThat(somewhere.letter(answers("directorate", "Surgery", "age-band", "25 to 34")))
        .contains(new Letter.Equality(Map.of("directorate", "Surgery", "age-band", "25 to 34")));
  }

  @Test
  void the_letter_has_the_answers_as_they_were_given() {
    var answers =
        answers(
            "ethnic-group",
            "White",
            "ethnic-background",
            "Any other White background",
            "ethnic-background-words",
            "Cornish",
            "sex",
            "Prefer not to say",
            "gender",
            "Yes",
            "gender-words",
            "left over");

    assertThat(questions.letter(answers))
        .contains(
            new Letter.Equality(
                Map.of(
                    "ethnic-group", "White",
                    "ethnic-background", "Any other White background",
                    "ethnic-background-words", "Cornish",
                    "sex", "Prefer not to say",
                    "gender", "Yes")));
  }

  @Test
  void whoever_answers_nothing_sends_no_letter() {
    assertThat(questions.letter(Answers.NONE)).isEmpty();
    assertThat(questions.letter(answers("sex", "something else"))).isEmpty();
  }

  @Test
  void own_words_that_are_too_long_are_kept_and_said_so() {
    var question = at(7, Answers.NONE);
    var answers = answers("gender", "No", "gender-words", "x".repeat(201));

    assertThat(question.problems(answers).any()).isTrue();
    assertThat(Reading.drawn(question.drawn(answers, Errors.NONE)).html())
        .contains("x".repeat(201));
  }

  private EqualityQuestion at(int number, Answers answers) {
    return questions.at(number, answers).orElseThrow();
  }

  private static List<String> backgrounds(EqualityQuestions questions, String group) {
    return questions.at(2, answers("ethnic-group", group)).orElseThrow().answers();
  }
}
