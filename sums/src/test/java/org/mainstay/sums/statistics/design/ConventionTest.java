package org.mainstay.sums.statistics.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.sums.statistics.design.Sample.LeftOut;

/// K as fixest 0.12.2 counts it, case by case, and the factors made of it.
class ConventionTest {
  private static final int P = 1000;
  private static final int W = 12;
  private static final int T = 20;
  private static final int SLOPES = 3;

  @ParameterizedTest
  @CsvSource({
    "trust+, 1",
    "wave-, 12",
    "trust+ wave-, 12",
    "person-, 1000",
    "person- wave-, 1011",
    "person- wave- trust+, 1011",
    "person+ wave-, 12",
    "person+ wave- trust-, 31"
  })
  void nested_counts_what_lies_across_the_clusters(String effects, int counted) {
    assertThat(Convention.NESTED.parameters(SLOPES, absorbed(effects))).isEqualTo(SLOPES + counted);
  }

  @ParameterizedTest
  @CsvSource({
    "trust+, 20",
    "wave-, 12",
    "trust+ wave-, 31",
    "person- wave- trust+, 1030",
    "person+ wave-, 1011"
  })
  void areg_counts_every_level_that_says_something(String effects, int counted) {
    assertThat(Convention.AREG.parameters(SLOPES, absorbed(effects))).isEqualTo(SLOPES + counted);
  }

  @Test
  void without_effects_the_constant_is_counted() {
    assertThat(Convention.NESTED.parameters(2, List.of())).isEqualTo(3);
    assertThat(Convention.AREG.parameters(2, List.of())).isEqualTo(3);
  }

  @Test
  void a_convention_says_its_name() {
    assertThat(Convention.NESTED.words()).isEqualTo("nested");
    assertThat(Convention.AREG.words()).isEqualTo("areg");
  }

  @Test
  void each_factor_after_the_first_has_one_level_too_many_in_areg() {
    assertThat(absorbed("person- wave- trust+"))
        .extracting(Absorbed::redundant)
        .containsExactly(0, 1, 1);
  }

  @Test
  void a_factor_standing_alone_is_nested_in_nothing() {
    assertThat(new Absorbed("trust", 5, 2, true, 7).standingAlone())
        .isEqualTo(new Absorbed("trust", 5, 2, false, 7));
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "3, -1, 0", "3, 4, 0", "3, 0, -1"})
  void a_factor_that_cannot_be_is_refused(int levels, int redundant, long moved) {
    assertThatThrownBy(() -> new Absorbed("trust", levels, redundant, false, moved))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "trust cannot have %d levels, %d of them redundant, and %d that moved"
                .formatted(levels, redundant, moved));
  }

  @Test
  void all_levels_may_be_redundant_and_one_level_is_a_factor() {
    assertThat(new Absorbed("trust", 3, 3, false, 0).redundant()).isEqualTo(3);
    assertThat(new Absorbed("trust", 1, 0, false, 0).levels()).isEqualTo(1);
  }

  @Test
  void the_factor_of_the_fleming_design_differs_by_half_a_per_cent_between_conventions() {
    // 46,336 rows, 233 organisations, 23 slopes: 1.005035 in the variance
    Precision nested = Precision.clustered("org", 233, 46_336, 24, Convention.NESTED);
    Precision areg = Precision.clustered("org", 233, 46_336, 23 + 233, Convention.AREG);

    assertThat(areg.factor() / nested.factor()).isCloseTo(1.005035, within(5e-7));
    assertThat(nested.factor()).isCloseTo(46_335.0 / 46_312 * 233 / 232, within(1e-15));
    assertThat(nested.degrees()).isEqualTo(232);
    assertThat(nested.errors()).isEqualTo(ErrorType.CR1);
    assertThat(nested.clusteredBy()).isEqualTo("org");
    assertThat(nested.clusters()).isEqualTo(233);
    assertThat(nested.parameters()).isEqualTo(24);
    assertThat(nested.convention()).isEqualTo(Convention.NESTED);
  }

  @Test
  void rows_alone_have_n_over_n_less_k() {
    Precision alone = Precision.alone(100, 20, Convention.AREG);

    assertThat(alone)
        .isEqualTo(
            new Precision(ErrorType.HC1, "each row by itself", 100, 20, Convention.AREG, 1.25, 80));
  }

  @Test
  void a_term_carries_its_test_and_interval() {
    // R 4.2.2: 2 * pt(-2.5, 10), qt(0.975, 10)
    Term term = Term.student("t", 5, 2, 10);

    assertThat(term.column()).isEqualTo("t");
    assertThat(term.estimate()).isEqualTo(5);
    assertThat(term.error()).isEqualTo(2);
    assertThat(term.statistic()).isEqualTo(2.5);
    assertThat(term.p()).isCloseTo(0.0314468442366088, within(1e-13));
    assertThat(term.low()).isCloseTo(5 - 2 * 2.228138851986274, within(1e-13));
    assertThat(term.high()).isCloseTo(5 + 2 * 2.228138851986274, within(1e-13));
  }

  @Test
  void each_reason_for_dropping_a_column_has_words() {
    assertThat(Arrays.stream(Dropped.Why.values()).map(Dropped.Why::words))
        .containsExactly(
            "does not vary within the groups compared",
            "is explained by the absorbed effects",
            "says the same as the columns before it",
            "no event wherever it differs, so that its effect cannot be estimated");
  }

  @Test
  void a_sample_keeps_its_own_list() {
    List<LeftOut> left = new java.util.ArrayList<>(List.of(new LeftOut("no value for x", 2)));
    Sample sample = new Sample(10, 8, left);
    left.clear();

    assertThat(sample.leftOut()).containsExactly(new LeftOut("no value for x", 2));
  }

  /// Factors by name, `+` when nested; each after the first has a level that says nothing new.
  private static List<Absorbed> absorbed(String effects) {
    List<String> names = List.of(effects.split(" "));
    return names.stream()
        .map(
            name ->
                new Absorbed(
                    name,
                    name.startsWith("p") ? P : name.startsWith("w") ? W : T,
                    name.equals(names.getFirst()) ? 0 : 1,
                    name.endsWith("+"),
                    0))
        .toList();
  }
}
