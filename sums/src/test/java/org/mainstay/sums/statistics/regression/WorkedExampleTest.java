package org.mainstay.sums.statistics.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.sums.statistics.regression.fit.Convention;
import org.mainstay.sums.statistics.regression.gram.GroupedRows;
import org.mainstay.sums.statistics.regression.gram.WorkedExample;

/// The worked example of the statistics reference (section 5.11), every figure of it: made with R
/// 4.2.2's `lm`, `sandwich`, `clubSandwich` and `estimatr`, the bootstrap by listing all 64
/// vectors.
class WorkedExampleTest {
  private static final Setting SHOWN =
      Setting.usual(1, 1)
          .when(FewClusters.SHOWN)
          .with(ErrorType.CR1, ErrorType.CR0, ErrorType.CR3, ErrorType.WILD);

  private static Result.Estimated only(GroupedRows rows, Setting setting, int at) {
    List<Result> results = Study.of(rows, setting);
    return (Result.Estimated) results.get(at);
  }

  @ParameterizedTest
  @CsvSource({
    "false, 2.951168313665702, 0.01589824390111",
    "true,  2.951168313665702, 0.01589824390111"
  })
  void estimates(boolean joint, double t, double x) {
    Setting setting = joint ? SHOWN.together() : SHOWN;
    double ofT =
        joint
            ? only(WorkedExample.together(), setting, 0).value()
            : only(WorkedExample.rows(), setting, 0).value();
    double ofX =
        joint
            ? only(WorkedExample.together(), setting, 1).value()
            : only(WorkedExample.turned(), setting, 0).value();

    assertThat(ofT).isCloseTo(t, within(1e-14));
    assertThat(ofX).isCloseTo(x, within(1e-14));
  }

  @ParameterizedTest
  @CsvSource({
    "CR0, NESTED, 0.459541734458887, 0.02824262099074",
    "CR1, NESTED, 0.526829217723113, 0.03237799052250",
    "CR1, AREG,   0.603558692132635, 0.03709364810498",
    "CR3, NESTED, 0.582701103164155, 0.03639475599727",
    "WILD, NESTED, 0.526829217723113, 0.03237799052250"
  })
  void errors(ErrorType type, Convention convention, double t, double x) {
    Setting setting = SHOWN.by(convention);

    assertThat(only(WorkedExample.rows(), setting, 0).by(type).orElseThrow().error())
        .isCloseTo(t, within(1e-14));
    assertThat(only(WorkedExample.turned(), setting, 0).by(type).orElseThrow().error())
        .isCloseTo(x, within(1e-14));
    Setting together = setting.together();
    assertThat(only(WorkedExample.together(), together, 0).by(type).orElseThrow().error())
        .isCloseTo(t, within(1e-14));
    assertThat(only(WorkedExample.together(), together, 1).by(type).orElseThrow().error())
        .isCloseTo(x, within(1e-14));
  }

  @Test
  void tests_and_the_parameter_counts() {
    var t = only(WorkedExample.rows(), SHOWN, 0);
    var x = only(WorkedExample.turned(), SHOWN, 0);

    assertThat(t.freedom().parameters()).isEqualTo(3);
    assertThat(t.freedom().slopes()).isEqualTo(2);
    assertThat(t.freedom().rows()).isEqualTo(24);
    assertThat(t.freedom().clusters()).isEqualTo(6);
    assertThat(only(WorkedExample.rows(), SHOWN.by(Convention.AREG), 0).freedom().parameters())
        .isEqualTo(8);
    Inference first = t.inferences().getFirst();
    assertThat(first.type()).isEqualTo(ErrorType.CR1);
    assertThat(first.degrees()).isEqualTo(5);
    assertThat(first.statistic()).isCloseTo(5.601755207162, within(1e-12));
    assertThat(first.p()).isCloseTo(0.002504745483188, within(1e-15));
    assertThat(t.p()).isEqualTo(first.p());
    assertThat(x.inferences().getFirst().statistic()).isCloseTo(0.49102009249, within(1e-11));
    assertThat(x.p()).isCloseTo(0.6442032816637, within(1e-13));
  }

  @Test
  void the_interval_reaches_the_t_quantile_of_five_degrees_to_each_side() {
    Inference shown = only(WorkedExample.rows(), SHOWN, 0).inferences().getFirst();

    // qt(0.975, 5) = 2.570581835636314 in R
    assertThat(shown.low())
        .isCloseTo(2.951168313665702 - 2.570581835636314 * 0.526829217723113, within(1e-13));
    assertThat(shown.high())
        .isCloseTo(2.951168313665702 + 2.570581835636314 * 0.526829217723113, within(1e-13));
  }

  @Test
  void two_of_the_sixty_four_sign_vectors_lie_as_far_out() {
    Inference wild = only(WorkedExample.rows(), SHOWN, 0).by(ErrorType.WILD).orElseThrow();

    assertThat(wild.p()).isEqualTo(0.03125);
    assertThat(wild.statistic()).isCloseTo(5.601755207162, within(1e-12));
    assertThat(wild.low()).isLessThan(2.951).isGreaterThan(0);
    assertThat(wild.high()).isGreaterThan(2.952);
    assertThat(
            only(WorkedExample.together(), SHOWN.together(), 0)
                .by(ErrorType.WILD)
                .orElseThrow()
                .p())
        .isEqualTo(0.03125);
  }

  @Test
  void the_organisations_that_matter_most_come_first() {
    List<Influence> influence = only(WorkedExample.rows(), SHOWN, 0).influence();

    // 3.359708332, 2.868282810, 2.864021848, 3.105974452, 2.727780598, 2.660816623 without 1 to 6
    assertThat(influence).extracting(Influence::cluster).containsExactly(1, 6, 5, 4, 3);
    assertThat(influence.getFirst().value()).isCloseTo(3.359708332, within(1e-9));
    assertThat(influence).noneMatch(Influence::signChanges);
  }
}
