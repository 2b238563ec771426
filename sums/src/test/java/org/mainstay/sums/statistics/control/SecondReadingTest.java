package org.mainstay.sums.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mainstay.sums.statistics.control.Readings.chart;
import static org.mainstay.sums.statistics.control.Readings.letters;
import static org.mainstay.sums.statistics.control.Readings.monthly;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Invented series of many kinds, charted and read a second time the slow way.
class SecondReadingTest {
  private static final int SERIES = 60;

  /// How a series is made.
  enum Made {
    NOISE {
      @Override
      double value(int i, double before, SplittableRandom random) {
        return 50 + noise(random);
      }
    },
    WALK {
      @Override
      double value(int i, double before, SplittableRandom random) {
        return before + noise(random) / 2;
      }
    },
    SMALL_COUNTS {
      @Override
      double value(int i, double before, SplittableRandom random) {
        return random.nextInt(3, 7);
      }
    },
    DRIFT {
      @Override
      double value(int i, double before, SplittableRandom random) {
        return 0.7 * i + noise(random) / 3;
      }
    },
    LEVEL_SHIFT {
      @Override
      double value(int i, double before, SplittableRandom random) {
        return (i < 12 ? 40 : 46) + noise(random) / 2;
      }
    },
    UP_AND_DOWN {
      @Override
      double value(int i, double before, SplittableRandom random) {
        return before + (i / 8 % 2 == 0 ? 1 : -1) * random.nextInt(0, 9);
      }
    },
    OUTLIERS {
      @Override
      double value(int i, double before, SplittableRandom random) {
        return 20 + noise(random) * (random.nextInt(9) == 0 ? 6 : 1);
      }
    },
    NEAR_ITS_LIMITS {
      @Override
      double value(int i, double before, SplittableRandom random) {
        return 10 + (i % 5 < 3 ? 1 : -1) * 0.6 * random.nextInt(0, 4) + noise(random) / 20;
      }
    };

    abstract double value(int i, double before, SplittableRandom random);

    static double noise(SplittableRandom random) {
      double sum = 0;
      for (int i = 0; i < 12; i++) {
        sum += random.nextDouble();
      }
      return Math.rint((sum - 6) * 500) / 100;
    }

    double[] series(long seed) {
      var random = new SplittableRandom(seed * 31 + name().hashCode());
      double[] series = new double[random.nextInt(8, 45)];
      double before = 30;
      for (int i = 0; i < series.length; i++) {
        series[i] = value(i, before, random);
        before = series[i];
      }
      return series;
    }
  }

  @ParameterizedTest
  @EnumSource(Made.class)
  void every_point_is_flagged_as_in_the_slow_reading(Made made) {
    for (int seed = 0; seed < SERIES; seed++) {
      double[] series = made.series(seed);
      var slow = new SlowChart(series, true, Integer.MAX_VALUE);
      if (!slow.touches()) {
        assertThat(letters(chart(monthly(series))))
            .as("%s %s", made, Arrays.toString(series))
            .isEqualTo(slow.letters());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Made.class)
  void every_point_is_flagged_likewise_without_screening_and_with_fixed_limits(Made made) {
    for (int seed = 100; seed < 100 + SERIES; seed++) {
      double[] series = made.series(seed);
      int fixed = 4 + seed % 9;
      var slow = new SlowChart(series, false, fixed);
      Settings settings = Settings.of(Better.DECREASE).unscreened().fixedAfter(fixed);
      if (!slow.touches()) {
        assertThat(letters(chart(monthly(series), settings)))
            .as("%s %s", made, Arrays.toString(series))
            .isEqualTo(slow.letters());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Made.class)
  void mean_and_limits_are_right_to_twelve_digits(Made made) {
    for (int seed = 200; seed < 200 + SERIES; seed++) {
      double[] series = made.series(seed);
      boolean screened = seed % 2 == 0;
      int fixed = seed % 3 == 0 ? 7 : Settings.ALL_POINTS;
      var slow = new SlowChart(series, screened, fixed);
      Phase phase =
          chart(monthly(series), new Settings(Better.NEUTRAL, screened, fixed)).phases().getFirst();

      assertThat(phase.mean()).isEqualTo(slow.meanValue());
      assertThat(phase.lower()).isCloseTo(slow.limit(-1), within(1e-12 * 100));
      assertThat(phase.upper()).isCloseTo(slow.limit(1), within(1e-12 * 100));
      assertThat(phase.nearLower()).isCloseTo(slow.limit(-2 / 3.0), within(1e-12 * 100));
      assertThat(phase.nearUpper()).isCloseTo(slow.limit(2 / 3.0), within(1e-12 * 100));
    }
  }

  @Test
  void hardly_a_series_touches_its_limits_so_that_nearly_all_are_compared() {
    int touching = 0;
    for (Made made : Made.values()) {
      for (int seed = 0; seed < SERIES; seed++) {
        touching += new SlowChart(made.series(seed), true, Integer.MAX_VALUE).touches() ? 1 : 0;
      }
    }
    assertThat(touching).isLessThan(SERIES * Made.values().length / 20);
  }

  @Test
  void the_series_have_points_of_every_kind() {
    var seen = new StringBuilder();
    for (Made made : Made.values()) {
      for (int seed = 0; seed < SERIES; seed++) {
        seen.append(new SlowChart(made.series(seed), true, Integer.MAX_VALUE).letters());
      }
    }
    assertThat(seen.chars().distinct().sorted().mapToObj(c -> String.valueOf((char) c)))
        .containsExactly(".", "A", "B", "F", "R", "S", "T", "s", "t");
  }

  @ParameterizedTest
  @CsvSource({
    "a flat top between a rise and a fall, 1 2 3 4 5 6 7 7 6 5 4 3 2 1",
    "a step between two rises, 1 2 3 4 5 6 7 7 8 9 10 11 12 13",
    "a peak of one point, 1 2 3 4 5 6 7 6 5 4 3 2 1",
    "a valley of one point, 7 6 5 4 3 2 1 2 3 4 5 6 7",
    "a flat valley, 7 6 5 4 3 2 1 1 2 3 4 5 6 7",
    "a rise that is one short and a fall, 1 2 3 4 5 6 5 4 3 2 1 0",
    "points on the mean between two sides, 1 1 1 1 1 1 2 3 3 3 3 3 3",
    "seven above and seven below, 3 3 3 3 3 3 3 1 1 1 1 1 1 1",
    "a saw, 1 2 1 2 1 2 1 2 1 2 1 2 1",
    "one far out, 5 5 6 5 5 6 5 5 6 5 5 6 60"
  })
  void series_with_turns_and_ties_are_flagged_as_in_the_slow_reading(String what, String values) {
    double[] series = Arrays.stream(values.split(" ")).mapToDouble(Double::parseDouble).toArray();

    assertThat(letters(chart(monthly(series))))
        .as(what)
        .isEqualTo(new SlowChart(series, true, Integer.MAX_VALUE).letters());
  }
}
