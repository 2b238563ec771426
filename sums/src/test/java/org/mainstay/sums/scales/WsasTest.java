package org.mainstay.sums.scales;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// WSAS: Mundt, Marks, Shear and Greist 2002; missing rule of NHS Talking Therapies.
class WsasTest {
  private static final Scale WSAS = Scale.named("wsas");
  private static final String LEAST = "sub-clinical";
  private static final String MIDDLE = "significant functional impairment";
  private static final String MOST = "moderately severe or worse";

  @Test
  void the_mean_of_the_other_four_stands_in_for_one_missing_item() {
    assertThat(WSAS.score(Forms.form("8 - 4 4 4")))
        .isEqualTo(new Score(Score.Status.PRORATED, Points.of(25), MOST, Flag.UNKNOWN, 4, false));
  }

  @Test
  void two_missing_items_are_not_scorable() {
    assertThat(WSAS.score(Forms.form("8 - - 4 4")).status()).isEqualTo(Score.Status.NOT_SCORABLE);
  }

  /// Independent computation: the sum of four plus a quarter of it, in eighths of no rounding.
  @Test
  void every_form_with_one_missing_item_is_its_four_and_a_quarter_more() {
    for (int form = 0; form < 9 * 9 * 9 * 9; form++) {
      int[] four = Forms.digits(form, 9, 4);
      int sum = Arrays.stream(four).sum();
      BigDecimal expected =
          BigDecimal.valueOf(sum).add(BigDecimal.valueOf(sum).multiply(new BigDecimal("0.25")));
      for (int gap = 0; gap < 5; gap++) {
        assertThat(WSAS.score(withGap(four, gap)).total()).isEqualTo(Points.of(expected));
      }
    }
  }

  private static Answers withGap(int[] four, int gap) {
    List<Answer> answers = new ArrayList<>();
    for (int value : four) {
      answers.add(Answer.of(value));
    }
    answers.add(gap, Answer.missing());
    return new Answers(answers);
  }

  @ParameterizedTest
  @CsvSource({
    "0 0 0 0 0, 0, " + LEAST,
    "8 1 0 0 0, 9, " + LEAST,
    "8 2 0 0 0, 10, " + MIDDLE,
    "4 4 4 4 4, 20, " + MIDDLE,
    "5 4 4 4 4, 21, " + MOST,
    "8 8 8 8 8, 40, " + MOST
  })
  void bands_begin_at_ten_and_above_twenty(String form, int total, String band) {
    Score score = WSAS.score(Forms.form(form));

    assertThat(score.total()).isEqualTo(Points.of(total));
    assertThat(score.band()).isEqualTo(band);
  }

  @ParameterizedTest
  @CsvSource({
    "- 7 0 0 0, 8.75, " + LEAST,
    "- 8 0 0 0, 10, " + MIDDLE,
    "- 8 8 0 0, 20, " + MIDDLE,
    "- 8 8 1 0, 21.25, " + MOST,
    "1 1 1 - 0, 3.75, " + LEAST
  })
  void prorated_totals_with_quarters_have_a_band_too(String form, String total, String band) {
    Score score = WSAS.score(Forms.form(form));

    assertThat(score.total().words()).isEqualTo(total);
    assertThat(score.band()).isEqualTo(band);
  }

  @ParameterizedTest
  @ValueSource(strings = {"8 8 8 8 8", "0 0 0 0 0", "- 8 8 8 8"})
  void no_caseness_is_published_so_none_is_claimed(String form) {
    assertThat(WSAS.score(Forms.form(form)).caseness()).isEqualTo(Flag.UNKNOWN);
  }

  @Test
  void its_words_are_the_operators_to_enter() {
    assertThat(WSAS.licence().text()).isEqualTo(Licence.Text.OPERATOR);
    assertThat(WSAS.form().texts()).isEmpty();
    assertThat(WSAS.form().instruction()).isEmpty();
    assertThat(WSAS.form().options()).hasSize(9).contains(new Form.Option(8, "8"));
  }
}
