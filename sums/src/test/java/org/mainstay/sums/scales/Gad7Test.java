package org.mainstay.sums.scales;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// GAD-7: Spitzer, Kroenke, Williams and Löwe 2006.
class Gad7Test {
  private static final Scale GAD7 = Scale.named("gad7");

  @ParameterizedTest
  @CsvSource({
    "0, minimal, NO",
    "1, minimal, NO",
    "2, minimal, NO",
    "3, minimal, NO",
    "4, minimal, NO",
    "5, mild, NO",
    "6, mild, NO",
    "7, mild, NO",
    "8, mild, YES",
    "9, mild, YES",
    "10, moderate, YES",
    "11, moderate, YES",
    "12, moderate, YES",
    "13, moderate, YES",
    "14, moderate, YES",
    "15, severe, YES",
    "16, severe, YES",
    "17, severe, YES",
    "18, severe, YES",
    "19, severe, YES",
    "20, severe, YES",
    "21, severe, YES"
  })
  void every_total_has_its_published_band_and_caseness(int total, String band, Flag caseness) {
    Score score = GAD7.score(Forms.adding(total, 7, 3));

    assertThat(score)
        .isEqualTo(new Score(Score.Status.SCORED, Points.of(total), band, caseness, 7, false));
  }

  /// Independent computation: the digit sum of every number of seven digits in base four.
  @Test
  void every_one_of_the_16384_complete_forms_adds_up() {
    for (int form = 0; form < 16_384; form++) {
      int[] digits = Forms.digits(form, 4, 7);

      assertThat(GAD7.score(Answers.of(digits)).total())
          .isEqualTo(Points.of(Arrays.stream(digits).sum()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- 3 3 3 3 3 3",
        "3 - 3 3 3 3 3",
        "3 3 - 3 3 3 3",
        "3 3 3 - 3 3 3",
        "3 3 3 3 - 3 3",
        "3 3 3 3 3 - 3",
        "3 3 3 3 3 3 -",
        "- - - - - - -"
      })
  void no_rule_is_cited_so_nothing_may_be_missing(String form) {
    Score score = GAD7.score(Forms.form(form));

    assertThat(score.status()).isEqualTo(Score.Status.NOT_SCORABLE);
    assertThat(score.total()).isEqualTo(Points.unknown());
    assertThat(score.caseness()).isEqualTo(Flag.UNKNOWN);
  }

  @Test
  void the_lowest_answer_reads_not_at_all() {
    assertThat(GAD7.form().options().getFirst()).isEqualTo(new Form.Option(0, "Not at all"));
  }

  @Test
  void its_words_are_the_published_ones() {
    assertThat(GAD7.form().instruction())
        .isEqualTo(
            "Over the last 2 weeks, how often have you been bothered by the following problems?");
    assertThat(GAD7.form().texts())
        .containsExactly(
            "Feeling nervous, anxious or on edge",
            "Not being able to stop or control worrying",
            "Worrying too much about different things",
            "Trouble relaxing",
            "Being so restless that it is hard to sit still",
            "Becoming easily annoyed or irritable",
            "Feeling afraid as if something awful might happen");
    assertThat(GAD7.form().options()).isEqualTo(Scale.named("phq9").form().options());
  }
}
