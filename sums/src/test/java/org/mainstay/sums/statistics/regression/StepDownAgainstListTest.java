package org.mainstay.sums.statistics.regression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.sums.statistics.regression.bootstrap.AgainLongWay;
import org.mainstay.sums.statistics.regression.bootstrap.Draws;
import org.mainstay.sums.statistics.regression.gram.Column;
import org.mainstay.sums.statistics.regression.gram.MadeUp;

/// Romano and Wolf's step-down and the bootstrap's p of whole studies, from outcomes made anew for
/// every draw and every test.
class StepDownAgainstListTest {
  private static final int PEOPLE = 60;
  private static final Setting WILD =
      Setting.usual(3, 1)
          .when(FewClusters.SHOWN)
          .with(ErrorType.WILD)
          .drawing(new Setting.WildDraws(150, 3, Draws.Kind.WEBB, false));

  /// The t of the data and of each draw, for one test.
  private static final class Stars {
    private final double seen;
    private final double[] stars;

    Stars(double seen, double[] stars) {
      this.seen = seen;
      this.stars = stars;
    }
  }

  private static Stars stars(MadeUp people, int t, int y, boolean joint, Draws draws, double c) {
    int[] all = IntStream.range(0, PEOPLE).toArray();
    var held = new ArrayList<Column>();
    for (int s = 0; joint && s < 3; s++) {
      if (s != t) {
        held.add(people.treatments.get(s));
      }
    }
    held.addAll(people.covariates);
    var rows =
        new AgainLongWay(
            MadeUp.picked(people.outcomes.get(y), all),
            MadeUp.picked(people.treatments.get(t), all),
            held.stream().map(column -> MadeUp.picked(column, all)).toList(),
            people.organisations,
            people.organisations,
            new double[0]);
    double[] stars =
        IntStream.range(0, draws.count())
            .mapToDouble(b -> rows.again(rows.vector(draws, b), 0, c))
            .toArray();
    return new Stars(rows.statistic(0, c), stars);
  }

  private static Draws draws(MadeUp people, Draws.Kind kind) {
    int[] codes = IntStream.of(people.organisations).sorted().distinct().toArray();
    return Draws.of(codes, 150, 3, kind);
  }

  private static Setting setting(boolean joint, Draws.Kind kind, Family family) {
    Setting setting =
        WILD.drawing(new Setting.WildDraws(150, 3, kind, false))
            .correcting(family, Correction.ROMANO_WOLF);
    return joint ? setting.together() : setting;
  }

  private static List<Stars> all(MadeUp people, boolean joint, Draws draws) {
    int slopes = joint ? 5 : 3;
    double g = IntStream.of(people.organisations).distinct().count();
    double factor = (PEOPLE - 1.0) / (PEOPLE - slopes - 1) * g / (g - 1);
    return IntStream.range(0, 6)
        .mapToObj(i -> stars(people, i % 3, i / 3, joint, draws, factor))
        .toList();
  }

  private static double share(Draws draws, long reached) {
    return draws.listed()
        ? reached / (double) draws.count()
        : (1.0 + reached) / (1.0 + draws.count());
  }

  /// The corrected p of one test: the worst share among all steps down to it.
  private static double stepped(List<Stars> family, Stars own, Draws draws) {
    double worst = 0;
    for (Stars step : family) {
      if (Math.abs(step.seen) >= Math.abs(own.seen)) {
        long reached =
            IntStream.range(0, draws.count())
                .filter(b -> most(family, step, b) >= Math.abs(step.seen) * (1 - 1e-9))
                .count();
        worst = Math.max(worst, share(draws, reached));
      }
    }
    return worst;
  }

  /// The largest t of a draw among tests that lie no further out than this step.
  private static double most(List<Stars> family, Stars step, int draw) {
    return family.stream()
        .filter(s -> Math.abs(s.seen) <= Math.abs(step.seen))
        .mapToDouble(s -> Math.abs(s.stars[draw]))
        .max()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "1, false, RADEMACHER, EACH_OUTCOME", "2, false, RADEMACHER, ALL",
    "3, true, RADEMACHER, EACH_OUTCOME", "4, true, RADEMACHER, ALL",
    "5, false, WEBB, EACH_OUTCOME", "6, false, WEBB, ALL",
    "7, true, WEBB, EACH_OUTCOME", "8, true, WEBB, ALL"
  })
  void corrected_p_values_step_down_over_the_family(
      long seed, boolean joint, Draws.Kind kind, Family family) {
    var people = new MadeUp(seed, PEOPLE, 6, 0);
    Draws draws = draws(people, kind);
    List<Result> found = Study.of(people.rows(), setting(joint, kind, family));
    List<Stars> tests = all(people, joint, draws);
    for (int i = 0; i < 6; i++) {
      List<Stars> members = family == Family.ALL ? tests : tests.subList(i / 3 * 3, i / 3 * 3 + 3);
      Adjusted adjusted =
          ((Result.Estimated) found.get(i)).adjusted(Correction.ROMANO_WOLF).orElseThrow();

      assertThat(adjusted.p()).isEqualTo(stepped(members, tests.get(i), draws));
      assertThat(adjusted.members()).isEqualTo(members.size());
      assertThat(adjusted.family()).isEqualTo(family);
    }
  }

  @ParameterizedTest
  @CsvSource({"11, false, RADEMACHER", "12, true, RADEMACHER", "13, false, WEBB", "14, true, WEBB"})
  void the_bootstraps_own_p_is_the_share_of_its_draws(long seed, boolean joint, Draws.Kind kind) {
    var people = new MadeUp(seed, PEOPLE, 6, 0);
    Draws draws = draws(people, kind);
    List<Result> found = Study.of(people.rows(), setting(joint, kind, Family.ALL));
    List<Stars> tests = all(people, joint, draws);
    for (int i = 0; i < 6; i++) {
      Stars test = tests.get(i);
      long reached =
          Arrays.stream(test.stars)
              .filter(s -> Math.abs(s) >= Math.abs(test.seen) * (1 - 1e-9))
              .count();

      assertThat(found.get(i).p()).isEqualTo(share(draws, reached));
    }
  }

  @ParameterizedTest
  @CsvSource({"21, false", "22, true"})
  void stepping_down_never_gives_less_than_the_test_alone(long seed, boolean joint) {
    var people = new MadeUp(seed, PEOPLE, 6, 0);
    for (Result result :
        Study.of(people.rows(), setting(joint, Draws.Kind.RADEMACHER, Family.ALL))) {
      double corrected =
          ((Result.Estimated) result).adjusted(Correction.ROMANO_WOLF).orElseThrow().p();

      assertThat(corrected).isBetween(result.p(), 1.0);
    }
  }
}
