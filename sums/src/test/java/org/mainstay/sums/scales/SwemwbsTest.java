package org.mainstay.sums.scales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// SWEMWBS: Stewart-Brown and others 2009; metric table of the Warwick guide.
class SwemwbsTest {
  private static final Scale SWEMWBS = Scale.named("swemwbs");

  @ParameterizedTest
  @CsvSource({
    "7, 7, low",
    "8, 9.51, low",
    "9, 11.25, low",
    "10, 12.4, low",
    "11, 13.33, low",
    "12, 14.08, low",
    "13, 14.75, low",
    "14, 15.32, low",
    "15, 15.84, low",
    "16, 16.36, low",
    "17, 16.88, low",
    "18, 17.43, low",
    "19, 17.98, low",
    "20, 18.59, low",
    "21, 19.25, low",
    "22, 19.98, medium",
    "23, 20.73, medium",
    "24, 21.54, medium",
    "25, 22.35, medium",
    "26, 23.21, medium",
    "27, 24.11, medium",
    "28, 25.03, medium",
    "29, 26.02, medium",
    "30, 27.03, medium",
    "31, 28.13, high",
    "32, 29.31, high",
    "33, 30.7, high",
    "34, 32.55, high",
    "35, 35, high"
  })
  void every_raw_total_has_its_metric_score_and_band(int raw, String metric, String level) {
    Score score = SWEMWBS.score(ofRaw(raw));

    assertThat(score.total()).isEqualTo(Points.of(metric));
    assertThat(score.total().words()).isEqualTo(metric);
    assertThat(score.band()).isEqualTo(level + " mental wellbeing");
    assertThat(score.caseness()).isEqualTo(Flag.UNKNOWN);
  }

  /// Seven answers of 1 to 5 that add up to a raw total.
  private static Answers ofRaw(int raw) {
    int[] values = new int[7];
    int left = raw - 7;
    for (int i = 0; i < 7; i++) {
      int more = Math.min(left, 4);
      values[i] = 1 + more;
      left -= more;
    }
    return Answers.of(values);
  }

  @Test
  void the_twenty_nine_values_rise_strictly_and_add_up_to_585_66() {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal before = BigDecimal.ZERO;
    for (int raw = 7; raw <= 35; raw++) {
      BigDecimal metric = metric(raw);
      assertThat(metric).isGreaterThan(before);
      before = metric;
      sum = sum.add(metric);
    }
    assertThat(SWEMWBS.rules().metric()).hasSize(29);
    assertThat(sum).isEqualByComparingTo("585.66");
  }

  @Test
  void raw_29_is_26_02_and_not_the_typing_error_25_99() {
    assertThat(metric(29)).isEqualByComparingTo("26.02");
  }

  private static BigDecimal metric(int raw) {
    return SWEMWBS.score(ofRaw(raw)).total() instanceof Points.Known(var value)
        ? value
        : BigDecimal.ZERO;
  }

  /// Independent source: the table as three public R scripts have it.
  @Test
  void the_shared_table_says_the_same() throws IOException {
    List<String> lines =
        Files.readAllLines(SharedData.file("instruments/swemwbs_raw_to_metric.csv"));

    assertThat(lines).hasSize(30).first().isEqualTo("raw,metric");
    for (String line : lines.subList(1, lines.size())) {
      int comma = line.indexOf(',');
      assertThat(metric(Integer.parseInt(line.substring(0, comma))))
          .as(line)
          .isEqualByComparingTo(line.substring(comma + 1).strip());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"- 5 5 5 5 5 5", "5 5 5 5 5 5 -", "5 5 5 - 5 5 5", "- - - - - - -"})
  void six_answers_are_never_converted(String form) {
    assertThat(SWEMWBS.score(Forms.form(form)).status()).isEqualTo(Score.Status.NOT_SCORABLE);
  }

  @Test
  void nought_is_not_an_answer_here() {
    assertThatThrownBy(() -> SWEMWBS.score(Answers.of(0, 1, 1, 1, 1, 1, 1)))
        .isInstanceOf(AnswerNotOnScale.class)
        .hasMessageContaining("it has 1 to 5");
  }

  @Test
  void its_words_need_a_licence() {
    assertThat(SWEMWBS.licence().text()).isEqualTo(Licence.Text.OPERATOR);
    assertThat(SWEMWBS.form().texts()).isEmpty();
    assertThat(SWEMWBS.licence().credit()).contains("©", "Warwick", "Edinburgh", "rights reserved");
  }
}
