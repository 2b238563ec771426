package org.mainstay.inside.referral.arriving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainstay.sums.scales.Licences;
import org.mainstay.sums.scales.Scale;

/// A questionnaire is shown with its own words and its total, never with a grade.
class AnsweredFormTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  @Test
  void a_whole_form_shows_its_total() {
    assertThat(form("phq9", all(9, 1)).total())
        .isEqualTo("9 out of 27. All 9 questions are answered.");
  }

  @Test
  void a_form_with_a_few_blanks_says_that_it_is_prorated() {
    var answers = all(9, 1);
    answers.remove(4);

    assertThat(form("phq9", answers).total())
        .isEqualTo("9 out of 27, worked out from 8 of 9 answers (prorated).");
    assertThat(form("phq9", answers).lines().get(3).answer()).isEqualTo("not answered");
  }

  @Test
  void a_form_that_cannot_be_scored_says_why() {
    var answers = all(7, 1);
    answers.remove(7);

    assertThat(form("gad7", answers).total())
        .isEqualTo("Cannot be scored: 1 of 7 questions are not answered, and all are needed.");
    assertThat(form("gad7", Map.of()).total())
        .isEqualTo("Cannot be scored: no question is answered.");
  }

  @Test
  void words_without_a_licence_are_not_shown_but_the_answers_are() {
    var form = form("wsas", Map.of(1, 8, 3, 4, 4, 4, 5, 4));

    assertThat(form.lines().getFirst().question()).isEqualTo("Question 1");
    assertThat(form.lines().get(1).answer()).isEqualTo("not answered");
    assertThat(form.total()).startsWith("25 out of 40, worked out from 4 of 5 answers");
  }

  private static AnsweredForm form(String scale, Map<Integer, Integer> answers) {
    var known = Scale.named(scale);
    return AnsweredForm.of(known, Licences.none().wording(known, TODAY), answers);
  }

  private static Map<Integer, Integer> all(int items, int value) {
    Map<Integer, Integer> answers = new HashMap<>();
    for (int item = 1; item <= items; item++) {
      answers.put(item, value);
    }
    return answers;
  }
}
