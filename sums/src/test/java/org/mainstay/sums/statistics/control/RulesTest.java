package org.mainstay.sums.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mainstay.sums.statistics.control.Readings.chart;
import static org.mainstay.sums.statistics.control.Readings.letters;
import static org.mainstay.sums.statistics.control.Readings.monthly;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each rule at its edge, with limits set by hand: mean 0, near limits ± 2, limits ± 3.
class RulesTest {
  private static final Phase PHASE = new Phase(1, 20, 0, 3 / 2.66, -3, -2, 2, 3);

  @ParameterizedTest
  @CsvSource({
    "a point on a limit is inside, 3 -3, ..",
    "a point past a limit is outside, 3.001 -3.001, AB",
    "six rising are no trend, -1 -.8 -.6 .1 .2 .3, ......",
    "seven rising are a trend, -1 -.8 -.6 .1 .2 .3 .4, RRRRRRR",
    "seven falling are a trend, 1 .8 .6 -.1 -.2 -.3 -.4, FFFFFFF",
    "an equal neighbour breaks a trend, -1 -.8 -.6 -.6 .1 .2 .3 .4, ........",
    "eight rising are all flagged, -1 -.8 -.6 .1 .2 .3 .4 .5, RRRRRRRR",
    "what comes before and after a trend is not flagged, .5 -1 -.8 -.6 .1 .2 .3 .4 .1, .RRRRRRR.",
    "a point outside goes before a trend, -1 -.8 -.6 .1 .2 .3 4, RRRRRRA",
    "the turn belongs to the trend on its right, -1 -.8 -.6 .1 .2 .3 .4 .35 .25 .15 -.1 -.2 -.3, RRRRRRFFFFFFF",
    "a valley belongs to the rise on its right, .9 .8 .6 .1 -.2 -.3 -.4 -.3 -.25 .15 .2 .3 .4, FFFFFFRRRRRRR",
    "two of three near a limit are flagged and the third is not, 2.5 1 2.5, T.T",
    "two next to each other are flagged, 1 2.5 2.5, .TT",
    "two and then one nearer the mean, 2.5 2.5 1, TT.",
    "two of two are not two of three, 2.5 2.5, ..",
    "one of three is not enough, 2.5 1 1, ...",
    "two of four are too far apart, 2.5 1 1 2.5, ....",
    "all three on one side of the mean, 2.5 -1 2.5, ...",
    "a point on the mean is on no side, 2.5 0 2.5, ...",
    "near both limits is not near one, 2.5 -2.5 -1, ...",
    "below the mean likewise, -2.5 -1 -2.5, t.t",
    "a point on a near limit is not near, 2 1 2.5, ...",
    "a point outside is not near but stands on its side, 2.5 4 2.5, TAT",
    "a point outside does not count as near, 2.5 4 1, .A.",
    "three near are all flagged, 2.5 2.6 2.7, TTT",
    "six above the mean are no shift, .5 .4 .6 .5 .4 .6 -1, .......",
    "seven above the mean are a shift, .5 .4 .6 .5 .4 .6 .5, SSSSSSS",
    "seven below the mean are a shift, -.5 -.4 -.6 -.5 -.4 -.6 -.5, sssssss",
    "a point on the mean breaks a shift, .5 .4 .6 0 .5 .4 .6 .5, ........",
    "nine above are all flagged, .5 .4 .6 .5 .4 .6 .5 .4 .6, SSSSSSSSS",
    "a shift ends where the other side begins, .5 .4 .6 .5 .4 .6 .5 -.1 -.2, SSSSSSS..",
    "two of three goes before a shift, .5 .4 2.5 2.5 .4 .6 .5, SSTTSSS",
    "a trend goes before a shift, .1 .2 .3 .4 .5 .6 .7, RRRRRRR",
    "a trend goes before two of three, -.5 -.4 .3 .4 2.2 2.4 2.6, RRRRRRR"
  })
  void points_are_flagged(String why, String values, String letters) {
    double[] numbers = Arrays.stream(values.split(" ")).mapToDouble(Double::parseDouble).toArray();
    var flagged = new StringBuilder();
    for (Cause cause : Rules.causes(numbers, PHASE)) {
      flagged.append(
          switch (cause) {
            case COMMON -> '.';
            case ABOVE_LIMIT -> 'A';
            case BELOW_LIMIT -> 'B';
            case RISING -> 'R';
            case FALLING -> 'F';
            case TWO_OF_THREE_ABOVE -> 'T';
            case TWO_OF_THREE_BELOW -> 't';
            case SHIFT_ABOVE -> 'S';
            case SHIFT_BELOW -> 's';
          });
    }

    assertThat(flagged).as(why).hasToString(letters);
  }

  @Test
  void a_flat_series_has_no_special_point() {
    assertThat(letters(chart(monthly(5, 5, 5, 5, 5, 5, 5, 5)))).isEqualTo("........");
  }

  @Test
  void a_series_of_tenths_lies_on_its_mean() {
    assertThat(letters(chart(monthly(.1, .1, .1, .1, .1, .1, .1, .1, .1, .1))))
        .isEqualTo("..........");
  }

  @Test
  void rules_need_no_limits_to_see_a_shift() {
    var settings = Settings.of(Better.INCREASE).fixedAfter(3);

    assertThat(letters(chart(monthly(5, 5, 5, 6, 7, 6, 7, 6, 7, 6), settings)))
        .isEqualTo("...SSSSSSS");
  }

  @Test
  void nothing_is_judged_where_there_is_nothing() {
    assertThat(Rules.causes(new double[0], PHASE)).isEmpty();
  }
}
