package org.mainstay.sums.statistics.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.design.Column;

/// The estimate tops the conditional likelihood, which has no organisation effects at all: given an
/// organisation's events they fall on its rows like balls into boxes (Hausman, Hall and Griliches,
/// Econometrica 1984), `Σ_g [Σ_i w y x′b − Σ w y · ln Σ w t exp(x′b)]`.
class ConditionalLikelihoodTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void the_slope_of_the_likelihood_is_nothing_at_the_estimate(long seed) {
    InventedCounts data = InventedCounts.of(seed, 250, 10, 3);
    CountAnswer.Fit fit = fit(data);
    for (int j = 0; j < 3; j++) {
      double step = 1e-3 * fit.terms().get(j).error();
      double up = likelihood(data, moved(fit, j, step));
      double down = likelihood(data, moved(fit, j, -step));
      // a slope in units of the error, from differences of numbers of about 1e3
      assertThat((up - down) / (2 * 1e-3)).isCloseTo(0, within(1e-8));
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 0.1", "1, -0.1", "2, 0.5", "3, -0.5", "4, 2", "5, -2", "6, 0.01", "7, -0.01"})
  void any_step_away_leads_down(long seed, double errors) {
    InventedCounts data = InventedCounts.of(seed, 250, 10, 3);
    CountAnswer.Fit fit = fit(data);
    double top = likelihood(data, moved(fit, 0, 0));
    for (int j = 0; j < 3; j++) {
      assertThat(likelihood(data, moved(fit, j, errors * fit.terms().get(j).error())))
          .isLessThan(top);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void with_one_column_a_search_by_golden_section_ends_at_the_estimate(long seed) {
    InventedCounts data = InventedCounts.of(seed, 120, 6, 1);
    double ratio = (Math.sqrt(5) - 1) / 2;
    double low = -5;
    double high = 5;
    for (int i = 0; i < 60; i++) {
      double left = high - ratio * (high - low);
      double right = low + ratio * (high - low);
      if (likelihood(data, new double[] {left}) > likelihood(data, new double[] {right})) {
        high = right;
      } else {
        low = left;
      }
    }
    RateRatio found = fit(data).terms().getFirst();

    // a flat top is found to the square root of what a double can tell
    assertThat(found.estimate()).isCloseTo((low + high) / 2, within(1e-6));
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25})
  void each_organisation_is_expected_to_have_the_events_that_it_had(long seed) {
    InventedCounts data = InventedCounts.of(seed, 250, 10, 3);
    double[] slopes = moved(fit(data), 0, 0);
    for (int j = 0; j < 3; j++) {
      double score = 0;
      double size = 0;
      for (int g = 0; g < 10; g++) {
        double events = 0;
        double mass = 0;
        for (int i = 0; i < 250; i++) {
          if (data.organisation()[i] == g) {
            events += data.weight()[i] * data.days()[i];
            mass += rate(data, slopes, i);
          }
        }
        for (int i = 0; i < 250; i++) {
          if (data.organisation()[i] == g) {
            double expected = events / mass * rate(data, slopes, i);
            score += data.x()[j][i] * (data.weight()[i] * data.days()[i] - expected);
            size += data.x()[j][i] * expected;
          }
        }
      }
      assertThat(score / size).isCloseTo(0, within(1e-12));
    }
  }

  private static CountAnswer.Fit fit(InventedCounts data) {
    return CountFits.fit(
        CountDesign.of(data.design().weightedBy(Column.of("weight", data.weight())))
            .exposedFor(Column.of("time", data.time())));
  }

  private static double[] moved(CountAnswer.Fit fit, int term, double by) {
    return IntStream.range(0, fit.terms().size())
        .mapToDouble(j -> fit.terms().get(j).estimate() + (j == term ? by : 0))
        .toArray();
  }

  private static double rate(InventedCounts data, double[] slopes, int row) {
    double sum = 0;
    for (int j = 0; j < slopes.length; j++) {
      sum += slopes[j] * data.x()[j][row];
    }
    return data.weight()[row] * data.time()[row] * Math.exp(sum);
  }

  private static double likelihood(InventedCounts data, double[] slopes) {
    int groups = IntStream.of(data.organisation()).max().orElseThrow() + 1;
    double[] events = new double[groups];
    double[] mass = new double[groups];
    double sum = 0;
    for (int i = 0; i < data.days().length; i++) {
      double counted = data.weight()[i] * data.days()[i];
      double rate = rate(data, slopes, i);
      events[data.organisation()[i]] += counted;
      mass[data.organisation()[i]] += rate;
      sum += counted * Math.log(rate);
    }
    for (int g = 0; g < groups; g++) {
      sum -= events[g] * Math.log(mass[g]);
    }
    return sum;
  }
}
