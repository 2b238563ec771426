package org.mainstay.sums.statistics.rates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mainstay.sums.statistics.rates.Measured.Figures;
import org.mainstay.sums.statistics.rates.Measured.Kind;
import org.mainstay.sums.statistics.rates.Measured.Refused;
import org.mainstay.sums.statistics.rates.Measured.Unit;

/// A file of units with their intervals.
class MeasuredTest {
  private static final Unit GOOD = new Unit("good", 5, 10);

  @Test
  void proportions_have_wilsons_limits_in_the_order_of_the_units() {
    var figures = (Figures) Measured.of(Kind.PROPORTION, List.of(new Unit("b", 65, 100), GOOD));
    var first = figures.lines().getFirst();

    assertThat(figures.lines()).extracting(line -> line.unit().name()).containsExactly("b", "good");
    assertThat(first.value()).isEqualTo(0.65);
    assertThat(first.p95()).isEqualTo(Interval.wilson(65, 100, Level.P95));
    assertThat(first.p998()).isEqualTo(Interval.wilson(65, 100, Level.P998));
  }

  @Test
  void rates_have_the_limits_of_their_counts() {
    var figures = (Figures) Measured.of(Kind.RATE, List.of(new Unit("b", 65, 10), GOOD));

    assertThat(figures.lines().get(0).value()).isEqualTo(6.5);
    assertThat(figures.lines().get(0).p95()).isEqualTo(Interval.byar(65, Level.P95).times(0.1));
    assertThat(figures.lines().get(1).p998()).isEqualTo(Interval.exact(5, Level.P998).times(0.1));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void a_unit_with_denominator_0_is_listed_without_figures(Kind kind) {
    var line = ((Figures) Measured.of(kind, List.of(new Unit("a", 0, 0)))).lines().getFirst();

    assertThat(line.value()).isNaN();
    assertThat(line.p95().lower()).isNaN();
    assertThat(line.p95().upper()).isNaN();
    assertThat(line.p998()).isEqualTo(line.p95());
  }

  @ParameterizedTest
  @CsvSource({
    "PROPORTION, -1, 10, numerator, 'numerator must be 0 or more, got -1.0'",
    "RATE, NaN, 10, numerator, 'numerator must be 0 or more, got NaN'",
    "RATE, Infinity, 10, numerator, 'numerator must be 0 or more, got Infinity'",
    "RATE, 1, -10, denominator, 'denominator must be 0 or more, got -10.0'",
    "PROPORTION, 1, NaN, denominator, 'denominator must be 0 or more, got NaN'",
    "RATE, 1, Infinity, denominator, 'denominator must be 0 or more, got Infinity'",
    "PROPORTION, 11, 10, numerator, numerator 11.0 is above its denominator 10.0",
    "RATE, 1, 0, numerator, numerator 1.0 is above its denominator 0.0"
  })
  void a_unit_that_cannot_be_right_refuses_the_file(
      Kind kind, double numerator, double denominator, String column, String why) {
    assertThat(Measured.of(kind, List.of(GOOD, new Unit("bad", numerator, denominator))))
        .isEqualTo(new Refused(1, column, why));
  }

  @Test
  void everybody_is_a_proportion_and_nobody_is_too() {
    assertThat(Measured.of(Kind.PROPORTION, List.of(new Unit("all", 10, 10), new Unit("no", 0, 9))))
        .isInstanceOf(Figures.class);
  }

  @Test
  void no_units_have_no_figures() {
    assertThat(Measured.of(Kind.RATE, List.of())).isEqualTo(new Figures(List.of()));
  }
}
