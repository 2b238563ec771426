package org.mainstay.sums.statistics.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.sums.statistics.rates.StandardisedRate.Stratum;
import org.mainstay.sums.statistics.rates.StandardisedRate.TooFewEvents;
import org.mainstay.sums.statistics.rates.StandardisedRate.Value;

/// The example of section 14 of the project's statistics reference, by PHEindicatormethods; 99.8 %
/// by the same formula in R.
class StandardisedRateTest {
  private static final Percentage TWELVE_DIGITS = Percentage.withPercentage(1e-10);
  private static final List<Stratum> STRATA =
      List.of(new Stratum(12, 1000, 5000), new Stratum(30, 1500, 6000), new Stratum(25, 900, 4000));

  @ParameterizedTest
  @CsvSource({
    "P95, 1502.43270598294, 2466.56342381732",
    "P998, 1286.7160606591785, 2794.7005707390967"
  })
  void the_golden_rate_has_dobsons_limits(Level level, double lower, double upper) {
    var rate = (Value) StandardisedRate.of(STRATA, 100_000, level);

    assertThat(rate.value()).isCloseTo(1940.74074074074, TWELVE_DIGITS);
    assertThat(rate.interval().lower()).isCloseTo(lower, TWELVE_DIGITS);
    assertThat(rate.interval().upper()).isCloseTo(upper, TWELVE_DIGITS);
  }

  @Test
  void the_order_of_strata_does_not_matter() {
    var turned = (Value) StandardisedRate.of(STRATA.reversed(), 100_000, Level.P95);
    var rate = (Value) StandardisedRate.of(STRATA, 100_000, Level.P95);

    assertThat(turned.value()).isCloseTo(rate.value(), TWELVE_DIGITS);
    assertThat(turned.interval().upper()).isCloseTo(rate.interval().upper(), TWELVE_DIGITS);
  }

  @Test
  void one_stratum_is_a_plain_rate_with_byars_limits() {
    var rate = (Value) StandardisedRate.of(List.of(new Stratum(20, 400, 3)), 1, Level.P95);

    assertThat(rate.value()).isCloseTo(0.05, TWELVE_DIGITS);
    assertThat(rate.interval().lower())
        .isCloseTo(Interval.byar(20, Level.P95).lower() / 400, TWELVE_DIGITS);
  }

  @Test
  void fewer_than_ten_events_are_too_few_and_ten_are_enough() {
    assertThat(StandardisedRate.of(List.of(new Stratum(9, 100, 1)), 1, Level.P95))
        .isEqualTo(new TooFewEvents(9));
    assertThat(StandardisedRate.of(List.of(new Stratum(10, 100, 1)), 1, Level.P95))
        .isInstanceOf(Value.class);
  }

  @Test
  void a_stratum_of_no_weight_counts_its_events_alone() {
    var strata = List.of(new Stratum(8, 100, 1), new Stratum(5, 100, 0));

    assertThat(((Value) StandardisedRate.of(strata, 1, Level.P95)).value())
        .isCloseTo(0.08, TWELVE_DIGITS);
  }

  @ParameterizedTest
  @CsvSource({"-1, 1, 1", "1, 0, 1", "1, 1, -1", "NaN, 1, 1", "1, NaN, 1", "1, 1, NaN"})
  void a_stratum_that_cannot_be_is_a_programming_error(
      double events, double people, double weight) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Stratum(events, people, weight))
        .withMessage(
            "a stratum needs events >= 0, people > 0 and weight >= 0, got "
                + events
                + ", "
                + people
                + ", "
                + weight);
  }

  @Test
  void an_empty_standard_population_is_a_programming_error() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StandardisedRate.of(List.of(new Stratum(20, 5, 0)), 1, Level.P95))
        .withMessage("the standard population is empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StandardisedRate.of(List.of(), 1, Level.P95))
        .withMessage("the standard population is empty");
  }
}
