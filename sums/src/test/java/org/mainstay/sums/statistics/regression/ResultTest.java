package org.mainstay.sums.statistics.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.regression.fit.Convention;
import org.mainstay.sums.statistics.regression.fit.Dropped;
import org.mainstay.sums.statistics.regression.fit.Freedom;
import org.mainstay.sums.statistics.regression.fit.Reason;

/// What a result carries, and that nobody can change it afterwards.
class ResultTest {
  private static final Sample SAMPLE = new Sample(90, Map.of("outcome missing", 10), 9, 8, 0.3);
  private static final Freedom FREEDOM = new Freedom(90, 8, 3, 4, Convention.NESTED);
  private static final Inference FIRST = new Inference(ErrorType.CR3, 0.5, 2, 7, 0.085, -0.2, 2.2);
  private static final Inference SECOND = new Inference(ErrorType.WILD, 0.4, 2.5, 7, 0.04, 0.1, 2);

  private final List<Inference> inferences = new ArrayList<>(List.of(FIRST, SECOND));
  private final List<Influence> influence = new ArrayList<>(List.of(new Influence(3, -1, true)));
  private final List<Adjusted> adjusted =
      new ArrayList<>(
          List.of(
              new Adjusted(Correction.HOLM, Family.ALL, 4, 0.3),
              new Adjusted(Correction.BH, Family.ALL, 4, 0.2)));
  private final List<Dropped> dropped =
      new ArrayList<>(List.of(new Dropped("site", Reason.NO_VARIATION_WITHIN)));
  private final List<String> warnings = new ArrayList<>(List.of("few clusters"));

  private Result.Estimated estimated() {
    return new Result.Estimated(
        "wellbeing",
        "coaching",
        1,
        inferences,
        FREEDOM,
        SAMPLE,
        new Size(2, 0.5, 1.4, 0.7),
        6.5,
        influence,
        adjusted,
        dropped,
        warnings);
  }

  @Test
  void the_p_shown_is_the_first_errors() {
    assertThat(estimated().p()).isEqualTo(0.085);
    inferences.remove(FIRST);
    assertThat(estimated().p()).isEqualTo(0.04);
  }

  @Test
  void a_description_has_no_p() {
    inferences.clear();

    assertThat(estimated().p()).isNaN();
    assertThat(estimated().by(ErrorType.CR1)).isEmpty();
  }

  @Test
  void an_uncertainty_is_found_by_its_kind() {
    assertThat(estimated().by(ErrorType.CR3)).contains(FIRST);
    assertThat(estimated().by(ErrorType.WILD)).contains(SECOND);
    assertThat(estimated().by(ErrorType.CR0)).isEmpty();
    assertThat(estimated().by(ErrorType.CR1)).isEmpty();
  }

  @Test
  void a_corrected_p_is_found_by_its_correction() {
    assertThat(estimated().adjusted(Correction.HOLM).orElseThrow().p()).isEqualTo(0.3);
    assertThat(estimated().adjusted(Correction.BH).orElseThrow().p()).isEqualTo(0.2);
    assertThat(estimated().adjusted(Correction.ROMANO_WOLF)).isEmpty();
  }

  @Test
  void lists_handed_in_may_be_changed_afterwards() {
    Result.Estimated one = estimated();
    Result.Estimated other = estimated();
    inferences.clear();
    influence.clear();
    adjusted.clear();
    dropped.clear();
    warnings.clear();

    assertThat(one).isEqualTo(other);
    assertThat(one.inferences()).hasSize(2);
    assertThat(one.influence()).hasSize(1);
    assertThat(one.adjusted()).hasSize(2);
    assertThat(one.dropped()).hasSize(1);
    assertThat(one.warnings()).hasSize(1);
  }

  @Test
  void lists_handed_out_cannot_be_changed() {
    assertThat(estimated().inferences()).isUnmodifiable();
    assertThat(estimated().influence()).isUnmodifiable();
    assertThat(estimated().adjusted()).isUnmodifiable();
    assertThat(estimated().dropped()).isUnmodifiable();
    assertThat(estimated().warnings()).isUnmodifiable();
  }

  @Test
  void correcting_replaces_the_corrected_p_values_and_nothing_else() {
    var other = List.of(new Adjusted(Correction.BH, Family.EACH_OUTCOME, 2, 0.1));
    Result.Estimated found = estimated().corrected(other);

    assertThat(found.adjusted()).isEqualTo(other);
    assertThat(found.corrected(adjusted)).isEqualTo(estimated());
    assertThat(found).isNotEqualTo(estimated());
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void a_blank_has_no_p_and_says_why(Reason reason) {
    var blank = new Result.Blank("wellbeing", "coaching", SAMPLE, reason);

    assertThat(blank.p()).isNaN();
    assertThat(blank.reason()).isEqualTo(reason);
    assertThat(blank.outcome()).isEqualTo("wellbeing");
    assertThat(blank.treatment()).isEqualTo("coaching");
    assertThat(blank.sample()).isEqualTo(SAMPLE);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1e-300, 0.05, 1})
  void a_finite_p_is_a_test(double p) {
    assertThat(new Inference(ErrorType.CR1, 1, 1, 5, p, 0, 2).tested()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
  void no_p_is_no_test(double p) {
    assertThat(new Inference(ErrorType.CR1, 1, 1, 5, p, 0, 2).tested()).isFalse();
  }

  @Test
  void rows_left_out_are_added_up_in_the_order_in_which_they_were_judged() {
    var left = new LinkedHashMap<String, Integer>();
    left.put("no weight", 3);
    left.put("covariate missing", 4);
    left.put("a late reason", 5);
    var sample = new Sample(100, left, 9, 8, 0.3);
    left.clear();

    assertThat(sample.leftOut()).isEqualTo(12);
    assertThat(sample.left().keySet())
        .containsExactly("no weight", "covariate missing", "a late reason");
    assertThatThrownBy(() -> sample.left().put("another", 1))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void nobody_left_out_is_nobody() {
    assertThat(new Sample(100, Map.of(), 9, 8, 0.3).leftOut()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "3, 2, 5, 1.5, 2.5",
    "-3, 2, 5, -1.5, 2.5",
    "0, 4, 1, 0, 0.25",
    "3, 0, 5, 0, 0",
    "3, -1, 5, 0, 0",
    "1e-9, 1e-9, 2e-9, 1, 2"
  })
  void sizes_in_spreads_are_nothing_where_nothing_spreads(
      double value, double spread, double detectable, double inSpreads, double detectableIn) {
    Size size = Size.of(value, spread, detectable);

    assertThat(size.outcomeSpread()).isEqualTo(spread);
    assertThat(size.inSpreads()).isEqualTo(inSpreads);
    assertThat(size.detectable()).isEqualTo(detectable);
    assertThat(size.detectableInSpreads()).isEqualTo(detectableIn);
  }
}
