package org.mainstay.sums.statistics.regression.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.sums.statistics.matrix.Workers;
import org.mainstay.sums.statistics.regression.fit.Convention;
import org.mainstay.sums.statistics.regression.fit.OneAtATime;
import org.mainstay.sums.statistics.regression.gram.Column;
import org.mainstay.sums.statistics.regression.gram.LongWay;
import org.mainstay.sums.statistics.regression.gram.MadeUp;
import org.mainstay.sums.statistics.regression.gram.Passes;

/// The bootstrap from sums against making new outcomes and estimating again for each draw.
class WildAgainstTheLongWayTest {
  private static final Workers ONE = new Workers(1);
  private static final int PEOPLE = 90;

  private final MadeUp people = new MadeUp(21, PEOPLE, 7, 0);
  private final OneAtATime fit =
      OneAtATime.of(Passes.over(people.rows(), false, false, ONE).getFirst().sums(), ONE);
  private final double factor = fit.freedom(Convention.NESTED).factor();
  private final int[] codes = IntStream.range(0, 7).map(fit.sums()::code).toArray();
  private final int[] everybody = IntStream.range(0, PEOPLE).toArray();

  private List<double[]> columns(int t) {
    var columns = new ArrayList<double[]>();
    if (t >= 0) {
      columns.add(MadeUp.picked(people.treatments.get(t), everybody));
    }
    for (Column covariate : people.covariates) {
      columns.add(MadeUp.picked(covariate, everybody));
    }
    return columns;
  }

  private LongWay fit(double[] y, int t) {
    return new LongWay(y, columns(t), List.of(people.organisations), new double[0]);
  }

  /// t* of one draw at the null, by making new outcomes.
  private double again(int t, int y, double null0, Draws draws, int draw) {
    double[] treatment = MadeUp.picked(people.treatments.get(t), everybody);
    double[] outcome = MadeUp.picked(people.outcomes.get(y), everybody);
    double[] shifted = outcome.clone();
    for (int i = 0; i < PEOPLE; i++) {
      shifted[i] -= null0 * treatment[i];
    }
    var restricted = fit(shifted, -1);
    double[] made = new double[PEOPLE];
    for (int i = 0; i < PEOPLE; i++) {
      double sign = draws.of(people.organisations[i])[draw];
      made[i] = outcome[i] - restricted.residuals[i] + sign * restricted.residuals[i];
    }
    var unrestricted = fit(made, t);
    double error = Math.sqrt(factor) * unrestricted.clustered(0, people.organisations);
    return (unrestricted.slopes[0] - null0) / error;
  }

  private double p(int t, int y, double null0, Draws draws) {
    var seen = fit(MadeUp.picked(people.outcomes.get(y), everybody), t);
    double error = Math.sqrt(factor) * seen.clustered(0, people.organisations);
    double[] stars =
        IntStream.range(0, draws.count()).mapToDouble(b -> again(t, y, null0, draws, b)).toArray();
    return draws.p(Wild.reached(stars, (seen.slopes[0] - null0) / error));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "2, 0"})
  void each_sign_vector_gives_the_t_of_estimating_again(int t, int y) {
    var draws = Draws.of(codes, 1, 0, Draws.Kind.RADEMACHER);
    Wild wild = new WildBootstrap(fit, draws, factor, ONE).run(0)[t][y];

    assertThat(wild.stars()).hasSize(128);
    for (int b = 0; b < 128; b++) {
      assertThat(wild.stars()[b])
          .as("vector %d", b)
          .isCloseTo(again(t, y, 0, draws, b), within(1e-9));
    }
    assertThat(wild.p()).isEqualTo(p(t, y, 0, draws));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "2, 1"})
  void webb_draws_give_the_t_of_estimating_again(int t, int y) {
    var draws = Draws.of(codes, 300, 5, Draws.Kind.WEBB);
    Wild wild = new WildBootstrap(fit, draws, factor, ONE).run(0)[t][y];

    assertThat(wild.stars()).hasSize(300);
    for (int b = 0; b < 300; b++) {
      assertThat(wild.stars()[b]).isCloseTo(again(t, y, 0, draws, b), within(1e-9));
    }
    assertThat(wild.p()).isEqualTo(p(t, y, 0, draws));
  }

  @Test
  void the_vector_of_ones_gives_the_ordinary_t_back() {
    var draws = Draws.of(codes, 1, 0, Draws.Kind.RADEMACHER);
    Wild[][] all = new WildBootstrap(fit, draws, factor, ONE).run(0);
    for (int t = 0; t < 3; t++) {
      for (int y = 0; y < 2; y++) {
        double ordinary = fit.slope(t, y) / (Math.sqrt(factor) * fit.plainError(t, y));
        assertThat(all[t][y].statistic()).isEqualTo(ordinary);
        assertThat(all[t][y].stars()[0]).isCloseTo(ordinary, within(1e-10));
        assertThat(all[t][y].stars()[127]).isCloseTo(-ordinary, within(1e-10));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "2, 0"})
  void just_inside_the_interval_is_not_rejected_and_just_outside_is(int t, int y) {
    var draws = Draws.of(codes, 199, 3, Draws.Kind.WEBB);
    Wild wild = new WildBootstrap(fit, draws, factor, ONE).run(0.05)[t][y];
    double width = wild.high() - wild.low();

    assertThat(wild.low()).isLessThan(fit.slope(t, y));
    assertThat(wild.high()).isGreaterThan(fit.slope(t, y));
    assertThat(p(t, y, wild.low() + 1e-6 * width, draws)).isGreaterThan(0.05);
    assertThat(p(t, y, wild.low() - 1e-6 * width, draws)).isLessThanOrEqualTo(0.05);
    assertThat(p(t, y, wild.high() - 1e-6 * width, draws)).isGreaterThan(0.05);
    assertThat(p(t, y, wild.high() + 1e-6 * width, draws)).isLessThanOrEqualTo(0.05);
  }

  @Test
  void with_or_without_intervals_the_test_is_the_same() {
    var draws = Draws.of(codes, 1, 0, Draws.Kind.RADEMACHER);
    Wild without = new WildBootstrap(fit, draws, factor, ONE).run(0)[0][0];
    Wild with = new WildBootstrap(fit, draws, factor, ONE).run(0.05)[0][0];

    assertThat(with.p()).isEqualTo(without.p());
    assertThat(with.stars()).containsExactly(without.stars());
    assertThat(without.low()).isNaN();
    assertThat(without.high()).isNaN();
    assertThat(without.tested()).isTrue();
  }

  @Test
  void threads_change_nothing_at_all() {
    var draws = Draws.of(codes, 500, 4, Draws.Kind.WEBB);
    Wild[][] one = new WildBootstrap(fit, draws, factor, ONE).run(0.05);
    Wild[][] three = new WildBootstrap(fit, draws, factor, new Workers(3)).run(0.05);
    for (int t = 0; t < 3; t++) {
      for (int y = 0; y < 2; y++) {
        assertThat(three[t][y].stars()).containsExactly(one[t][y].stars());
        assertThat(three[t][y].low()).isEqualTo(one[t][y].low());
        assertThat(three[t][y].high()).isEqualTo(one[t][y].high());
      }
    }
  }

  @Test
  void with_four_clusters_nothing_can_be_rejected_and_the_interval_has_no_end() {
    var few = new MadeUp(22, 60, 4, 0);
    var fewFit = OneAtATime.of(Passes.over(few.rows(), false, false, ONE).getFirst().sums(), ONE);
    int[] four = IntStream.range(0, 4).map(fewFit.sums()::code).toArray();
    var draws = Draws.of(four, 1, 0, Draws.Kind.RADEMACHER);
    Wild wild = new WildBootstrap(fewFit, draws, 1.2, ONE).run(0.05)[0][0];

    assertThat(wild.p()).isGreaterThanOrEqualTo(2.0 / 16);
    assertThat(wild.low()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(wild.high()).isEqualTo(Double.POSITIVE_INFINITY);
  }
}
