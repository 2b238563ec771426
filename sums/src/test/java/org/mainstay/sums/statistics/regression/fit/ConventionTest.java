package org.mainstay.sums.statistics.regression.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mainstay.sums.statistics.regression.fit.Convention.Factor;

/// The table of the statistics reference, section 4.2, checked there against fixest 0.12.2: 3
/// slopes, 500 persons, 12 waves, 40 trusts.
class ConventionTest {
  @ParameterizedTest(name = "{0} clustered by {1}: {2}")
  @CsvSource({
    "organisation,      organisation, 1",
    "wave,              trust,        12",
    "trust wave,        trust,        12",
    "person,            trust,        500",
    "person wave,       trust,        511",
    "person wave trust, trust,        511",
    "person wave,       person,       12",
    "person wave trust, person,       51"
  })
  void what_fixest_counts(String effects, String clusters, int beyondSlopes) {
    var factors = new ArrayList<Factor>();
    for (String effect : effects.split(" ", -1)) {
      factors.add(new Factor(levels(effect), effect.equals(clusters)));
    }

    assertThat(Convention.NESTED.parameters(3, factors)).isEqualTo(3 + beyondSlopes);
  }

  private static int levels(String effect) {
    return switch (effect) {
      case "person" -> 500;
      case "wave" -> 12;
      default -> 40;
    };
  }

  @Test
  void areg_counts_every_level_but_one_for_each_further_factor() {
    assertThat(Convention.AREG.parameters(23, List.of(new Factor(233, true)))).isEqualTo(256);
    assertThat(Convention.AREG.parameters(3, List.of(new Factor(500, true), new Factor(12, false))))
        .isEqualTo(3 + 511);
  }

  @Test
  void without_effects_the_constant_is_counted() {
    assertThat(Convention.NESTED.parameters(2, List.of())).isEqualTo(3);
    assertThat(Convention.AREG.parameters(2, List.of())).isEqualTo(3);
  }

  @Test
  void the_published_ratio_of_the_two_conventions() {
    // 46,336 rows, 233 organisations, 23 slopes: areg's variance is 1.005035 times nested's
    var nested = new Freedom(46336, 233, 23, 24, Convention.NESTED);
    var areg = new Freedom(46336, 233, 23, 256, Convention.AREG);

    assertThat(areg.factor() / nested.factor()).isCloseTo(1.005035, within(5e-7));
    assertThat(nested.factor()).isCloseTo(46335.0 / 46312 * 233 / 232, within(1e-15));
    assertThat(nested.degrees()).isEqualTo(232);
  }

  @ParameterizedTest
  @CsvSource({"24, 2, 23, true", "24, 2, 24, false", "24, 1, 3, false", "24, 3, 3, true"})
  void there_must_be_more_rows_than_parameters_and_two_clusters(
      int rows, int clusters, int parameters, boolean enough) {
    assertThat(new Freedom(rows, clusters, 2, parameters, Convention.NESTED).enough())
        .isEqualTo(enough);
  }

  @Test
  void names_are_those_that_tables_print() {
    assertThat(Convention.NESTED.words()).isEqualTo("nested");
    assertThat(Convention.AREG.words()).isEqualTo("areg");
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void each_reason_says_itself(Reason reason) {
    assertThat(reason.words()).isNotBlank();
    assertThat(new Dropped("yoga", reason).words()).isEqualTo("yoga: " + reason.words());
  }
}
