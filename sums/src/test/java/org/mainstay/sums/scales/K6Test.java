package org.mainstay.sums.scales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// K6: Kessler and others 2003; moderate from 5: Prochaska and others 2012.
class K6Test {
  private static final Scale K6 = Scale.named("k6");

  @ParameterizedTest
  @CsvSource({
    "0, below moderate, NO",
    "1, below moderate, NO",
    "2, below moderate, NO",
    "3, below moderate, NO",
    "4, below moderate, NO",
    "5, moderate, NO",
    "6, moderate, NO",
    "7, moderate, NO",
    "8, moderate, NO",
    "9, moderate, NO",
    "10, moderate, NO",
    "11, moderate, NO",
    "12, moderate, NO",
    "13, serious, YES",
    "14, serious, YES",
    "15, serious, YES",
    "16, serious, YES",
    "17, serious, YES",
    "18, serious, YES",
    "19, serious, YES",
    "20, serious, YES",
    "21, serious, YES",
    "22, serious, YES",
    "23, serious, YES",
    "24, serious, YES"
  })
  void every_total_has_its_band_and_caseness(int total, String level, Flag caseness) {
    assertThat(K6.score(Forms.adding(total, 6, 4)))
        .isEqualTo(
            new Score(
                Score.Status.SCORED,
                Points.of(total),
                level + " psychological distress",
                caseness,
                6,
                false));
  }

  /// Independent computation: the digit sum of every number of six digits in base five.
  @Test
  void every_one_of_the_15625_complete_forms_adds_up() {
    for (int form = 0; form < 15_625; form++) {
      int[] digits = Forms.digits(form, 5, 6);

      assertThat(K6.score(Answers.of(digits)).total())
          .isEqualTo(Points.of(Arrays.stream(digits).sum()));
    }
  }

  @Test
  void the_australian_coding_from_one_to_five_is_refused_where_it_shows() {
    assertThatThrownBy(() -> K6.score(Answers.of(1, 2, 3, 4, 5, 1)))
        .isInstanceOf(AnswerNotOnScale.class)
        .hasMessageContaining("item 5");
  }

  @Test
  void one_missing_item_is_not_scorable() {
    assertThat(K6.score(Forms.form("4 4 4 4 4 -")).status()).isEqualTo(Score.Status.NOT_SCORABLE);
  }

  @Test
  void its_words_ask_about_thirty_days() {
    assertThat(K6.form().texts())
        .hasSize(6)
        .allMatch(text -> text.startsWith("During the past 30 days, about how often did you feel"))
        .last()
        .isEqualTo("During the past 30 days, about how often did you feel worthless?");
    assertThat(K6.form().options())
        .extracting(Form.Option::label)
        .containsExactly(
            "None of the time",
            "A little of the time",
            "Some of the time",
            "Most of the time",
            "All of the time");
  }
}
