package org.mainstay.sums.scales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// PHQ-9: Kroenke, Spitzer and Williams 2001.
class Phq9Test {
  private static final Scale PHQ9 = Scale.named("phq9");

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
    "8, mild, NO",
    "9, mild, NO",
    "10, moderate, YES",
    "11, moderate, YES",
    "12, moderate, YES",
    "13, moderate, YES",
    "14, moderate, YES",
    "15, moderately severe, YES",
    "16, moderately severe, YES",
    "17, moderately severe, YES",
    "18, moderately severe, YES",
    "19, moderately severe, YES",
    "20, severe, YES",
    "21, severe, YES",
    "22, severe, YES",
    "23, severe, YES",
    "24, severe, YES",
    "25, severe, YES",
    "26, severe, YES",
    "27, severe, YES"
  })
  void every_total_has_its_published_band_and_caseness(int total, String band, Flag caseness) {
    Score score = PHQ9.score(Forms.adding(total, 9, 3));

    assertThat(score.status()).isEqualTo(Score.Status.SCORED);
    assertThat(score.total()).isEqualTo(Points.of(total));
    assertThat(score.total().words()).isEqualTo(String.valueOf(total));
    assertThat(score.band()).isEqualTo(band);
    assertThat(score.caseness()).isEqualTo(caseness);
    assertThat(score.answered()).isEqualTo(9);
  }

  /// Independent computation: the digit sum of every number of nine digits in base four.
  @Test
  void every_one_of_the_262144_complete_forms_adds_up() {
    for (int form = 0; form < 262_144; form++) {
      int[] digits = Forms.digits(form, 4, 9);

      Score score = PHQ9.score(Answers.of(digits));

      if (!score.total().equals(Points.of(Arrays.stream(digits).sum()))
          || score.flagged() != (digits[8] > 0)) {
        assertThat(score).as("form %s", Arrays.toString(digits)).isNull();
      }
    }
  }

  @Test
  void only_item_nine_answered_is_not_scorable_and_flagged() {
    Score score = PHQ9.score(Forms.form("- - - - - - - - 1"));

    assertThat(score.status()).isEqualTo(Score.Status.NOT_SCORABLE);
    assertThat(score.status().word()).isEqualTo("not-scorable");
    assertThat(score.total()).isEqualTo(Points.unknown());
    assertThat(score.total().words()).isEmpty();
    assertThat(score.band()).isEmpty();
    assertThat(score.caseness()).isEqualTo(Flag.UNKNOWN);
    assertThat(score.answered()).isEqualTo(1);
    assertThat(score.flagged()).isTrue();
  }

  @Test
  void nothing_answered_is_not_scorable_and_never_nought() {
    Score score = PHQ9.score(Answers.blank(9));

    assertThat(score)
        .isEqualTo(
            new Score(Score.Status.NOT_SCORABLE, Points.unknown(), "", Flag.UNKNOWN, 0, false));
  }

  @ParameterizedTest
  @CsvSource({
    "0 0 0 0 0 0 0 0 0, false",
    "3 3 3 3 3 3 3 3 0, false",
    "0 0 0 0 0 0 0 0 1, true",
    "0 0 0 0 0 0 0 0 2, true",
    "0 0 0 0 0 0 0 0 3, true",
    "- - - - - - - - 3, true",
    "- - - - - - - - 0, false",
    "3 3 3 3 3 3 3 3 -, false"
  })
  void item_nine_flags_whenever_it_is_above_nought(String form, boolean flagged) {
    assertThat(PHQ9.score(Forms.form(form)).flagged()).isEqualTo(flagged);
    assertThat(PHQ9.flagged(Forms.form(form))).isEqualTo(flagged);
  }

  /// Independent computation, by hand: sum × 9 / answered, a half upwards.
  @ParameterizedTest
  @CsvSource({
    // one missing: sum × 9 / 8
    "- 0 0 0 0 0 0 0 0, 0, minimal",
    "- 1 0 0 0 0 0 0 0, 1, minimal", //          1.125
    "- 1 1 1 1 0 0 0 0, 5, mild", //             4.5 goes up
    "- 2 2 2 2 0 0 0 0, 9, mild", //             9
    "- 3 3 3 3 0 0 0 0, 14, moderate", //        13.5 goes up
    "- 1 1 1 1 1 1 1 1, 9, mild", //             9
    "- 3 3 3 3 3 3 3 3, 27, severe", //          27
    "3 3 3 3 0 0 0 0 -, 14, moderate", //        wherever it is missing
    "3 3 3 - 3 0 0 0 0, 14, moderate",
    // two missing: sum × 9 / 7
    "- - 0 0 0 0 0 0 0, 0, minimal",
    "- - 1 0 0 0 0 0 0, 1, minimal", //          1.286
    "- - 1 1 1 0 0 0 0, 4, minimal", //          3.857
    "- - 1 1 1 1 0 0 0, 5, mild", //             5.143
    "- - 1 1 1 1 1 1 1, 9, mild", //             9
    "- - 2 1 1 1 1 1 1, 10, moderate", //        10.286
    "- - 3 3 3 1 1 1 0, 15, moderately severe", // 15.429
    "- - 3 3 3 3 3 1 0, 21, severe", //          20.571
    "- - 3 3 3 3 3 3 3, 27, severe"
  })
  void up_to_two_missing_items_are_prorated_half_up(String form, int total, String band) {
    Score score = PHQ9.score(Forms.form(form));

    assertThat(score.status()).isEqualTo(Score.Status.PRORATED);
    assertThat(score.status().word()).isEqualTo("prorated");
    assertThat(score.total()).isEqualTo(Points.of(total));
    assertThat(score.band()).isEqualTo(band);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- - - 3 3 3 3 3 3",
        "3 3 3 3 3 3 - - -",
        "- 3 - 3 - 3 - 3 -",
        "3 - - - - - - - -"
      })
  void three_or_more_missing_items_are_not_scorable(String form) {
    Score score = PHQ9.score(Forms.form(form));

    assertThat(score.status()).isEqualTo(Score.Status.NOT_SCORABLE);
    assertThat(score.total()).isEqualTo(Points.unknown());
  }

  @ParameterizedTest
  @CsvSource({"1, 4", "1, -1", "5, 7", "9, 4", "9, 2147483647", "9, -2147483648"})
  void an_answer_the_form_lacks_is_refused_and_named(int item, int value) {
    Answers answers = Answers.blank(9).with(item, Answer.of(value));

    assertThatThrownBy(() -> PHQ9.score(answers))
        .isInstanceOfSatisfying(
            AnswerNotOnScale.class,
            refused -> {
              assertThat(refused.item()).isEqualTo(item);
              assertThat(refused.value()).isEqualTo(value);
            })
        .hasMessage(
            "MAINSTAY-SCALES-001: item %d of PHQ-9 is answered %d; it has 0 to 3", item, value);
  }

  @Test
  void a_form_with_another_number_of_items_is_refused() {
    assertThatThrownBy(() -> PHQ9.score(Answers.blank(10)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("MAINSTAY-SCALES-002: PHQ-9 has 9 items, got 10");
  }

  @Test
  void its_words_are_the_published_ones() {
    assertThat(PHQ9.form().instruction())
        .isEqualTo(
            "Over the last 2 weeks, how often have you been bothered by any of the following"
                + " problems?");
    assertThat(PHQ9.form().texts())
        .containsExactly(
            "Little interest or pleasure in doing things",
            "Feeling down, depressed, or hopeless",
            "Trouble falling or staying asleep, or sleeping too much",
            "Feeling tired or having little energy",
            "Poor appetite or overeating",
            "Feeling bad about yourself — or that you are a failure or have let yourself or your"
                + " family down",
            "Trouble concentrating on things, such as reading the newspaper or watching television",
            "Moving or speaking so slowly that other people could have noticed? Or the opposite —"
                + " being so fidgety or restless that you have been moving around a lot more than"
                + " usual",
            "Thoughts that you would be better off dead or of hurting yourself in some way");
    assertThat(PHQ9.form().options())
        .containsExactly(
            new Form.Option(0, "Not at all"),
            new Form.Option(1, "Several days"),
            new Form.Option(2, "More than half the days"),
            new Form.Option(3, "Nearly every day"));
  }
}
