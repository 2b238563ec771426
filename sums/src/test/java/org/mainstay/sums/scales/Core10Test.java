package org.mainstay.sums.scales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// CORE-10: Barkham and others 2013, CORE System Trust.
class Core10Test {
  private static final Scale CORE10 = Scale.named("core10");

  @ParameterizedTest
  @CsvSource({
    "0, healthy, NO",
    "1, healthy, NO",
    "2, healthy, NO",
    "3, healthy, NO",
    "4, healthy, NO",
    "5, healthy, NO",
    "6, low, NO",
    "7, low, NO",
    "8, low, NO",
    "9, low, NO",
    "10, low, NO",
    "11, mild, YES",
    "12, mild, YES",
    "13, mild, YES",
    "14, mild, YES",
    "15, moderate, YES",
    "16, moderate, YES",
    "17, moderate, YES",
    "18, moderate, YES",
    "19, moderate, YES",
    "20, moderately severe, YES",
    "21, moderately severe, YES",
    "22, moderately severe, YES",
    "23, moderately severe, YES",
    "24, moderately severe, YES",
    "25, severe, YES",
    "26, severe, YES",
    "27, severe, YES",
    "28, severe, YES",
    "29, severe, YES",
    "30, severe, YES",
    "31, severe, YES",
    "32, severe, YES",
    "33, severe, YES",
    "34, severe, YES",
    "35, severe, YES",
    "36, severe, YES",
    "37, severe, YES",
    "38, severe, YES",
    "39, severe, YES",
    "40, severe, YES"
  })
  void every_total_has_its_published_band_and_caseness(int total, String band, Flag caseness) {
    Score score = CORE10.score(asOnTheForm(Forms.adding(total, 10, 4)));

    assertThat(score.total()).isEqualTo(Points.of(total));
    assertThat(score.band()).isEqualTo(band);
    assertThat(score.caseness()).isEqualTo(caseness);
  }

  /// Turns counted values into what was ticked: items 2 and 3 the other way round.
  private static Answers asOnTheForm(Answers counted) {
    Answers ticked = counted;
    for (int item : new int[] {2, 3}) {
      if (counted.at(item) instanceof Answer.Given(var value)) {
        ticked = ticked.with(item, Answer.of(4 - value));
      }
    }
    return ticked;
  }

  @ParameterizedTest
  @CsvSource({"1, 4", "2, -4", "3, -4", "4, 4", "5, 4", "6, 4", "7, 4", "8, 4", "9, 4", "10, 4"})
  void only_items_two_and_three_count_the_other_way_round(int item, int change) {
    Answers low = Answers.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    Answers high = low.with(item, Answer.of(4));

    // Nothing ticked above nought is 8 points: two well-being items at their worst.
    assertThat(CORE10.score(low).total()).isEqualTo(Points.of(8));
    assertThat(CORE10.score(high).total()).isEqualTo(Points.of(8 + change));
  }

  @ParameterizedTest
  @CsvSource({
    // Independent computation, by hand: counted sum / 9 × 10.
    "0 4 4 0 0 0 0 0 0 -, 0, healthy",
    "1 4 4 0 0 0 0 0 0 -, 1.1111111111111112, healthy",
    "4 4 4 1 0 0 0 0 0 -, 5.555555555555555, healthy",
    "4 4 4 4 1 0 0 0 0 -, 10, low",
    "4 4 4 4 2 0 0 0 0 -, 11.11111111111111, mild",
    "4 - 4 4 4 0 0 0 0 0, 13.333333333333334, mild",
    "- 0 0 4 4 4 4 4 4 4, 40, severe",
    "4 4 4 4 4 4 2 0 0 -, 20, moderately severe"
  })
  void one_missing_item_is_prorated_exactly(String form, String total, String band) {
    Score score = CORE10.score(Forms.form(form));

    assertThat(score.status()).isEqualTo(Score.Status.PRORATED);
    assertThat(Double.parseDouble(score.total().words()))
        .isCloseTo(Double.parseDouble(total), within(1e-14));
    assertThat(score.band()).isEqualTo(band);
  }

  @ParameterizedTest
  @ValueSource(strings = {"- - 4 0 0 0 0 0 0 0", "4 4 4 4 4 4 4 4 - -", "- - - - - - - - - -"})
  void two_missing_items_are_never_a_number(String form) {
    Score score = CORE10.score(Forms.form(form));

    assertThat(score.status()).isEqualTo(Score.Status.NOT_SCORABLE);
    assertThat(score.total()).isEqualTo(Points.unknown());
    assertThat(score.band()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0 4 4 0 0 1 0 0 0 0, true",
    "0 4 4 0 0 4 0 0 0 0, true",
    "- - - - - 1 - - - -, true",
    "- - - - - 0 - - - -, false",
    "4 0 0 4 4 - 4 4 4 4, false",
    "4 0 0 4 4 0 4 4 4 4, false"
  })
  void item_six_flags_whatever_else_is_missing(String form, boolean flagged) {
    assertThat(CORE10.score(Forms.form(form)).flagged()).isEqualTo(flagged);
  }

  /// Independent computation: `a1 + (4−a2) + (4−a3) + a4 + … + a10`.
  @Test
  void a_thousand_forms_agree_with_the_formula_written_out() {
    var chance = new Random(10);
    for (int round = 0; round < 1000; round++) {
      int[] a = chance.ints(10, 0, 5).toArray();
      int expected =
          a[0] + (4 - a[1]) + (4 - a[2]) + a[3] + a[4] + a[5] + a[6] + a[7] + a[8] + a[9];

      assertThat(CORE10.score(Answers.of(a)).total()).isEqualTo(Points.of(expected));
    }
  }

  @Test
  void its_words_are_verbatim() {
    assertThat(CORE10.form().texts())
        .containsExactly(
            "I have felt tense, anxious or nervous",
            "I have felt I have someone to turn to for support when needed",
            "I have felt able to cope when things go wrong",
            "Talking to people has felt too much for me",
            "I have felt panic or terror",
            "I made plans to end my life",
            "I have had difficulty getting to sleep or staying asleep",
            "I have felt despairing or hopeless",
            "I have felt unhappy",
            "Unwanted images or memories have been distressing me");
    assertThat(CORE10.licence().terms()).contains("CC BY-ND 4.0");
    assertThat(CORE10.licence().credit()).contains("CORE System Trust");
  }
}
