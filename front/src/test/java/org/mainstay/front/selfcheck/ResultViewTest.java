package org.mainstay.front.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.front.Reading;
import org.mainstay.sums.scales.Scale;

/// The result gives meaning in words, first of all, and no number and no label to anybody.
class ResultViewTest {
  private final CheckWords words = SelfCheckViews.words();

  @ParameterizedTest
  @CsvSource({
    // Kroenke 2003 and 2007: the cut of both short questionnaires is 3 of 6.
    "0, 0, SELDOM",
    "0, 1, SOMETIMES",
    "1, 1, SOMETIMES",
    "0, 3, OFTEN",
    "1, 2, OFTEN",
    "3, 3, OFTEN"
  })
  void mood_and_worry_go_by_the_cut_of_their_own_questionnaires(int one, int two, HowOften often) {
    var answers =
        Answers.NONE
            .with(1, new Said.Chose(one))
            .with(2, new Said.Chose(two))
            .with(3, new Said.Chose(one))
            .with(4, new Said.Chose(two));

    assertThat(HowOften.by(Scale.named("phq2"), answers, Questions.MOOD)).isEqualTo(often);
    assertThat(HowOften.by(Scale.named("gad2"), answers, Questions.WORRY)).isEqualTo(often);
  }

  @Test
  void one_answer_short_is_too_little_by_the_questionnaires_own_rule() {
    var answers = Answers.NONE.with(1, new Said.Chose(3)).with(2, new Said.Passed());

    assertThat(HowOften.by(Scale.named("phq2"), answers, Questions.MOOD))
        .isEqualTo(HowOften.UNSAID);
  }

  @Test
  void what_is_not_scored_goes_by_the_strongest_answer_that_was_given() {
    var answers = Answers.NONE.with(5, new Said.Chose(0)).with(6, new Said.Passed());
    assertThat(HowOften.byStrongest(answers, Questions.REST)).isEqualTo(HowOften.SELDOM);

    var one = answers.with(7, new Said.Chose(1));
    assertThat(HowOften.byStrongest(one, Questions.REST)).isEqualTo(HowOften.SOMETIMES);
    assertThat(HowOften.byStrongest(one.with(5, new Said.Chose(2)), Questions.REST))
        .isEqualTo(HowOften.OFTEN);
    assertThat(HowOften.byStrongest(Answers.NONE, Questions.REST)).isEqualTo(HowOften.UNSAID);
  }

  @Test
  void too_few_answers_are_said_kindly() {
    var text = text(SelfCheckViews.result(SelfCheckViews.passed()));

    assertThat(text)
        .contains(words.openAnswers())
        .contains(words.parts().mood().unsaid(), words.parts().worry().unsaid())
        .contains(words.parts().rest().unsaid(), words.parts().days().unsaid())
        .contains(words.ideas().getFirst());
    assertThat(text(SelfCheckViews.result(SelfCheckViews.always(0))))
        .doesNotContain(words.openAnswers());
  }

  @Test
  void meaning_comes_before_anything_is_asked() {
    for (int value = 0; value <= 3; value++) {
      var text = text(SelfCheckViews.result(SelfCheckViews.always(value)));

      assertThat(text.indexOf(words.parts().days().heading()))
          .isPositive()
          .isLessThan(text.indexOf("Talk to us"));
    }
  }

  @Test
  void the_ways_to_go_on_say_that_it_is_for_anyone_and_that_the_employer_learns_nothing() {
    var page = Reading.drawn(SelfCheckViews.result(SelfCheckViews.always(2)));

    assertThat(page.text()).contains(words.goingOn().anyone(), words.goingOn().employer());
    assertThat(page.select("a").eachAttr("href")).containsSubsequence("/p/start", "/find", "/help");
  }

  @Test
  void a_house_without_a_place_to_look_does_not_lead_there() {
    var none = ResultView.of(words, SelfCheckViews.always(2), List.of(), SelfCheckViews.NO_HELP);

    assertThat(Reading.drawn(none).select("a").eachAttr("href"))
        .doesNotContain("/find")
        .contains("/p/start", "/help");
  }

  @Test
  void no_number_and_no_published_band_stands_in_a_result() {
    for (int value = 0; value <= 3; value++) {
      var text = text(SelfCheckViews.result(SelfCheckViews.always(value)));

      assertThat(text.replace("after 20 hours", "")).doesNotContainPattern("[0-9]");
      assertThat(text).doesNotContainPattern("(?i)\\b(mild|moderate|severe|minimal|score)");
    }
  }

  @Test
  void ideas_are_for_what_was_hard_and_not_too_many() {
    var worried = SelfCheckViews.always(0).with(3, new Said.Chose(3)).with(4, new Said.Chose(3));

    var ideas = SelfCheckViews.result(worried).ideas();

    assertThat(ideas).startsWith(words.parts().worry().ideas().getFirst()).hasSize(6);
    assertThat(ideas).doesNotContainAnyElementsOf(words.parts().mood().ideas());
    assertThat(SelfCheckViews.result(SelfCheckViews.always(3)).ideas())
        .contains(
            words.parts().mood().ideas().getFirst(),
            words.parts().worry().ideas().getFirst(),
            words.parts().rest().ideas().getFirst(),
            words.parts().days().ideas().getFirst());
  }

  private static String text(ResultView view) {
    return Reading.drawn(view).text();
  }
}
