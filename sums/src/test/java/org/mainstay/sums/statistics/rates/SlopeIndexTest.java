package org.mainstay.sums.statistics.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.rates.SlopeIndex.Group;
import org.mainstay.sums.statistics.rates.SlopeIndex.Values;

/// Section 14 of the project's statistics reference, and R 4.2.2: `lm(I(sqrt(a)*v) ~ 0 + sqrt(a) +
/// I(b*sqrt(a)))`; simulated limits by a million draws in R.
class SlopeIndexTest {
  private static final Offset<Double> EXACT = within(1e-12);
  private static final double[] VALUES = {.60, .58, .55, .52, .50};

  @Test
  void five_equal_groups_have_the_golden_slope() {
    var index = index(equal(), Values.PROPORTION, 1);

    assertThat(index.intercept()).isCloseTo(0.615, EXACT);
    assertThat(index.slope()).isCloseTo(-0.13, EXACT);
    assertThat(index.relative()).isCloseTo(0.788617886178862, EXACT);
  }

  @Test
  void groups_of_different_size_weigh_as_much_as_they_hold() {
    var index = index(groups(120, 180, 90, 300, 210), Values.PROPORTION, 1);

    assertThat(index.intercept()).isCloseTo(0.6046568047337278, EXACT);
    assertThat(index.slope()).isCloseTo(-0.12731360946745557, EXACT);
    assertThat(index.relative()).isCloseTo(0.7894448413203246, EXACT);
  }

  @Test
  void how_many_people_there_are_in_all_does_not_matter() {
    var some = index(groups(120, 180, 90, 300, 210), Values.RATE, 1);
    var many = index(groups(1200, 1800, 900, 3000, 2100), Values.RATE, 1);

    assertThat(many.slope()).isCloseTo(some.slope(), EXACT);
  }

  @ParameterizedTest
  @CsvSource({
    "PROPORTION, -0.23637150, -0.02090519, 0.6447242, 0.9627122",
    "RATE, -0.23789970, -0.02040173, 0.644594, 0.963836"
  })
  void simulated_limits_are_near_those_of_a_million_draws_in_r(
      Values values, double lower, double upper, double ratioLower, double ratioUpper) {
    var index = index(equal(), values, 20261122);

    assertThat(index.slopeInterval().lower()).isCloseTo(lower, within(0.002));
    assertThat(index.slopeInterval().upper()).isCloseTo(upper, within(0.002));
    assertThat(index.relativeInterval().lower()).isCloseTo(ratioLower, within(0.003));
    assertThat(index.relativeInterval().upper()).isCloseTo(ratioUpper, within(0.003));
  }

  @Test
  void the_same_chance_gives_the_same_limits() {
    assertThat(index(equal(), Values.RATE, 5)).isEqualTo(index(equal(), Values.RATE, 5));
    assertThat(index(equal(), Values.RATE, 5)).isNotEqualTo(index(equal(), Values.RATE, 6));
  }

  @ParameterizedTest
  @ValueSource(strings = {"RATE", "PROPORTION"})
  void without_spread_every_draw_is_what_was_seen(Values values) {
    var sure = new ArrayList<Group>();
    for (double value : VALUES) {
      sure.add(new Group(20, value, new Interval(value, value)));
    }
    var index = SlopeIndex.of(sure, values, chance(1), 1000);

    assertThat(index.slopeInterval().lower()).isCloseTo(-0.13, EXACT);
    assertThat(index.slopeInterval().upper()).isCloseTo(-0.13, EXACT);
    assertThat(index.relativeInterval().upper()).isCloseTo(0.788617886178862, EXACT);
  }

  @Test
  void limits_are_the_25th_and_the_975th_of_a_thousand_draws() {
    // Chance that counts up: the draws fall from one to the next in all groups alike.
    var counting =
        new RandomGenerator() {
          private long drawn;

          @Override
          public long nextLong() {
            return drawn++;
          }

          @Override
          public double nextGaussian() {
            long draw = drawn++ / 5;
            return draw / 1000.0;
          }
        };
    double z = 1.959963984540054;
    var wide = new ArrayList<Group>();
    for (int i = 0; i < 5; i++) {
      double value = i + 1;
      wide.add(new Group(1, value, new Interval(value * Math.exp(-z), value * Math.exp(z))));
    }
    var index = SlopeIndex.of(wide, Values.RATE, counting, 1000);

    // Draw k multiplies every value by exp(k / 1000), k from 0; the slope of 1 … 5 is 5.
    assertThat(index.slopeInterval().lower()).isCloseTo(5 * Math.exp(0.024), within(1e-9));
    assertThat(index.slopeInterval().upper()).isCloseTo(5 * Math.exp(0.974), within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 101})
  void too_few_or_too_many_groups_are_a_programming_error(int number) {
    var groups = Collections.nCopies(number, equal().getFirst());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> SlopeIndex.of(groups, Values.RATE, chance(1), 1000))
        .withMessage("groups must be 5..100, got " + number);
  }

  @Test
  void a_hundred_groups_are_not_too_many() {
    var groups = Collections.nCopies(100, equal().getFirst());

    assertThat(SlopeIndex.of(groups, Values.RATE, chance(1), 1000).slope())
        .isCloseTo(0, within(1e-9));
  }

  @Test
  void too_few_draws_are_a_programming_error() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SlopeIndex.of(equal(), Values.RATE, chance(1), 999))
        .withMessage("draws must be 1000 or more, got 999");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN})
  void a_group_without_people_is_a_programming_error(double people) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Group(people, 0.5, new Interval(0.4, 0.6)))
        .withMessage("a group needs people, got " + people);
  }

  @ParameterizedTest
  @CsvSource({"0, 0.4, 0.6", "0.5, 0, 0.6", "0.5, 0.6, 0.4", "NaN, 0.4, 0.6", "0.5, NaN, 0.6"})
  void a_group_without_figures_is_a_programming_error(double value, double lower, double upper) {
    var limits = new Interval(lower, upper);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Group(10, value, limits))
        .withMessage("a group needs a value and limits above 0, got " + value + ", " + limits);
  }

  private static SlopeIndex index(List<Group> groups, Values values, long seed) {
    return SlopeIndex.of(groups, values, chance(seed), SlopeIndex.DRAWS);
  }

  private static List<Group> equal() {
    return groups(200, 200, 200, 200, 200);
  }

  private static List<Group> groups(double... people) {
    var groups = new ArrayList<Group>();
    for (int i = 0; i < people.length; i++) {
      Interval limits = Interval.wilson(VALUES[i] * 200, 200, Level.P95);
      groups.add(new Group(people[i], VALUES[i], limits));
    }
    return groups;
  }

  private static RandomGenerator chance(long seed) {
    return new Random(seed);
  }
}
