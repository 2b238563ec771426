package org.mainstay.sums.disclosure.noise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A million draws of each noise beside its law, and wrong noises that the same test must find.
class DiscreteLaplaceTest {
  private static final int DRAWS = 1_000_000;
  private static final double NOT_BY_CHANCE = 0.001;

  @ParameterizedTest
  @CsvSource({"1,1", "4,5", "1,2", "2,5", "1,3", "4,15", "1,4", "1,5", "4,25", "2,1", "1,20"})
  void a_million_draws_follow_the_law(long s, long t) {
    var noise = new DiscreteLaplace(s, t);
    Chance chance = Seeded.chance(1000 * s + t);
    assertThat(p(noise, () -> noise.draw(chance))).isGreaterThan(NOT_BY_CHANCE);
  }

  @ParameterizedTest
  @CsvSource({"1,1,.607", "4,5,.572", "1,5,.505"})
  void even_numbers_come_as_often_as_the_law_says_and_not_one_half(long s, long t, double even) {
    var noise = new DiscreteLaplace(s, t);
    Chance chance = Seeded.chance(7);
    long seen =
        LongStream.generate(() -> noise.draw(chance)).limit(DRAWS).filter(x -> x % 2 == 0).count();
    assertThat((double) seen / DRAWS).isCloseTo(even, within(0.003));
  }

  @Test
  void neighbours_know_nothing_of_each_other() {
    var noise = new DiscreteLaplace(1, 4);
    Chance chance = Seeded.chance(11);
    double[] drawn =
        LongStream.generate(() -> noise.draw(chance)).limit(DRAWS).mapToDouble(x -> x).toArray();
    for (int lag : new int[] {1, 2, 5, 1000}) {
      double sum = 0;
      for (int i = lag; i < drawn.length; i++) {
        sum += drawn[i] * drawn[i - lag];
      }
      double correlation = sum / (drawn.length - lag) / noise.law().variance();
      assertThat(correlation).as("lag %d", lag).isCloseTo(0, within(5 / Math.sqrt(DRAWS)));
    }
  }

  @Test
  void a_release_begun_anew_knows_nothing_of_the_last() {
    var noise = new DiscreteLaplace(4, 5);
    double sum = 0;
    int releases = 20_000;
    for (int i = 0; i < releases; i++) {
      long first = noise.draw(Seeded.chance(2L * i));
      long second = noise.draw(Seeded.chance(2L * i + 1));
      sum += first * second;
    }
    double correlation = sum / releases / noise.law().variance();
    assertThat(correlation).isCloseTo(0, within(5 / Math.sqrt(releases)));
  }

  @Test
  void noise_that_lets_nought_count_twice_is_found() {
    var noise = new DiscreteLaplace(1, 2);
    var chance = new Random(3);
    double q = noise.law().ratio();
    LongSupplier planted =
        () -> {
          long y = (long) Math.floor(Math.log(chance.nextDouble()) / Math.log(q));
          return chance.nextBoolean() ? y : -y;
        };
    assertThat(p(noise, planted)).isLessThan(1e-12);
  }

  @Test
  void noise_that_was_rounded_from_a_laplace_is_found() {
    var noise = new DiscreteLaplace(1, 1);
    var chance = new Random(4);
    LongSupplier planted =
        () -> Math.round(Math.log(chance.nextDouble()) * (chance.nextBoolean() ? 1 : -1));
    assertThat(p(noise, planted)).isLessThan(1e-12);
  }

  @Test
  void noise_that_was_cut_off_is_found() {
    var noise = new DiscreteLaplace(1, 3);
    Chance chance = Seeded.chance(5);
    assertThat(p(noise, () -> Math.clamp(noise.draw(chance), -12L, 12L))).isLessThan(1e-12);
  }

  @Test
  void noise_of_a_slightly_wrong_scale_is_found() {
    var noise = new DiscreteLaplace(1, 5);
    var other = new DiscreteLaplace(40, 197);
    Chance chance = Seeded.chance(6);
    assertThat(p(noise, () -> other.draw(chance))).isLessThan(NOT_BY_CHANCE);
  }

  @ParameterizedTest
  @CsvSource({"4,5,1, 4,5", "4,15,1, 4,15", "1,5,12, 1,60", "2,3,2, 1,3", "3,1,6, 1,2"})
  void a_table_gets_its_parts_in_lowest_terms(long p, long r, long sensitivity, long s, long t) {
    assertThat(DiscreteLaplace.of(Epsilon.of(p, r), sensitivity))
        .isEqualTo(new DiscreteLaplace(s, t));
  }

  @ParameterizedTest
  @CsvSource({"0,5", "5,0", "-1,2", "1,-2", "1048577,1", "1,1048577"})
  void parts_out_of_bounds_are_refused(long s, long t) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DiscreteLaplace(s, t))
        .withMessageContaining("both parts must be 1 to 1048576");
  }

  @Test
  void nothing_to_spend_buys_no_noise() {
    assertThatIllegalArgumentException().isThrownBy(() -> DiscreteLaplace.of(Epsilon.NONE, 1));
  }

  @Test
  void a_sensitivity_without_a_place_is_refused_and_never_wraps() {
    assertThatThrownBy(() -> DiscreteLaplace.of(Epsilon.of(1, 3), Long.MAX_VALUE))
        .isInstanceOf(ArithmeticException.class);
  }

  /// The p-value of Pearson's chi-squared over −8…8 scales, the ends joined.
  private static double p(DiscreteLaplace noise, LongSupplier draw) {
    int reach = 8 * (int) Math.max(1, noise.t() / noise.s());
    long[] seen = new long[2 * reach + 1];
    for (int i = 0; i < DRAWS; i++) {
      seen[Math.clamp(draw.getAsLong(), -reach, reach) + reach]++;
    }
    NoiseLaw law = noise.law();
    double statistic = 0;
    for (int bin = 0; bin < seen.length; bin++) {
      int x = bin - reach;
      double p = Math.abs(x) == reach ? law.beyond(reach - 1) / 2 : law.at(x);
      double expected = DRAWS * p;
      statistic += (seen[bin] - expected) * (seen[bin] - expected) / expected;
    }
    return ChiSquaredDistribution.of(seen.length - 1).survivalProbability(statistic);
  }
}
