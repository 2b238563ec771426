package org.mainstay.front.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mainstay.letterbox.letter.Asked.SafeNow;
import org.mainstay.sums.scales.Form;
import org.mainstay.sums.scales.Scale;

/// What somebody said so far is kept whole, is as long as anybody else's, and asks about safety.
class AnswersTest {
  @Test
  void there_are_at_most_ten_questions_and_one_of_them_is_about_hurting_oneself() {
    assertThat(Questions.ALL).hasSizeLessThanOrEqualTo(10);
    assertThat(Questions.at(Questions.ABOUT_HURTING).asks())
        .isEqualTo(Scale.named("phq9").form().texts().get(8));
  }

  @Test
  void the_short_questionnaires_are_asked_word_for_word_and_in_their_order() {
    for (String id : List.of("phq2", "gad2")) {
      var form = Scale.named(id).form();
      var numbers = id.equals("phq2") ? Questions.MOOD : Questions.WORRY;
      for (int item = 0; item < form.items(); item++) {
        var question = Questions.at(numbers.get(item));
        assertThat(question.asks()).isEqualTo(form.texts().get(item));
        assertThat(question.before()).isEqualTo(form.instruction());
        assertThat(question.options()).isEqualTo(form.options());
      }
    }
  }

  @Test
  void whatever_was_said_is_read_back_and_is_as_long_as_nothing() {
    var chance = new Random(20_261_122);
    for (int round = 0; round < 200; round++) {
      var answers = Answers.NONE;
      for (int number = 1; number <= Questions.ALL.size(); number++) {
        int drawn = chance.nextInt(6);
        Said said = drawn == 4 ? new Said.Passed() : new Said.Chose(drawn);
        answers = drawn == 5 || drawn == 0 ? answers : answers.with(number, clipped(said));
      }
      if (answers.hurting()) {
        answers = answers.with(List.of(SafeNow.values()).get(chance.nextInt(3)));
      }

      assertThat(answers.written()).hasSameSizeAs(Answers.NONE.written());
      assertThat(Answers.read(answers.written())).contains(answers);
    }
  }

  private static Said clipped(Said said) {
    return said instanceof Said.Chose(var value) ? new Said.Chose(Math.min(3, value)) : said;
  }

  @Test
  void an_answer_that_no_question_has_is_refused() {
    byte[] tooHigh = Answers.NONE.written();
    tooHigh[2] = 6;
    byte[] unknownSafety = Answers.NONE.written();
    unknownSafety[Questions.ALL.size()] = 5;

    assertThat(Answers.read(tooHigh)).isEmpty();
    assertThat(Answers.read(unknownSafety)).isEmpty();
    assertThat(Answers.read(new byte[3])).isEmpty();
  }

  @Test
  void a_form_can_say_only_what_the_question_has() {
    var question = Questions.at(1);
    for (Form.Option option : question.options()) {
      assertThat(question.read("" + option.value())).contains(new Said.Chose(option.value()));
    }
    assertThat(question.read("pass")).contains(new Said.Passed());
    for (String other : List.of("", "4", "-1", "01", "Open", "x".repeat(99))) {
      assertThat(question.read(other)).as(other).isEmpty();
    }
  }

  @Test
  void any_answer_but_not_at_all_about_hurting_oneself_asks_if_they_are_safe() {
    int about = Questions.ABOUT_HURTING;

    for (int value = 1; value <= 3; value++) {
      var said = Answers.NONE.with(about, new Said.Chose(value));
      assertThat(said.hurting()).isTrue();
      assertThat(said.needsSafe(about)).isTrue();
      assertThat(said.needsSafe(about - 1)).isFalse();
    }
    assertThat(Answers.NONE.with(about, new Said.Chose(0)).needsSafe(about)).isFalse();
    assertThat(Answers.NONE.with(about, new Said.Passed()).needsSafe(about)).isFalse();
  }

  @Test
  void the_question_about_hurting_stays_open_until_it_is_known_if_they_are_safe() {
    var said = SelfCheckViews.always(1);
    assertThat(said.firstOpen()).isEqualTo(Questions.ABOUT_HURTING);
    assertThat(said.complete()).isFalse();

    assertThat(said.with(SafeNow.NOT_SURE).complete()).isTrue();
  }

  @Test
  void whoever_takes_it_back_is_not_asked_any_more() {
    var said = SelfCheckViews.always(1).with(SafeNow.NO);

    var takenBack = said.with(Questions.ABOUT_HURTING, new Said.Chose(0));

    assertThat(takenBack.safeNow()).isEmpty();
    assertThat(takenBack.complete()).isTrue();
    // Another answer that is not "Not at all" leaves it as it was said.
    assertThat(said.with(Questions.ABOUT_HURTING, new Said.Chose(2)).safeNow())
        .contains(SafeNow.NO);
  }

  @Test
  void answers_cannot_be_printed() {
    assertThat(SelfCheckViews.always(3)).hasToString("[answers]");
  }
}
