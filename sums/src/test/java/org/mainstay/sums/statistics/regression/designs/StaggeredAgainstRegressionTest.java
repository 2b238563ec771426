package org.mainstay.sums.statistics.regression.designs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mainstay.sums.statistics.regression.ErrorType;
import org.mainstay.sums.statistics.regression.designs.StaggeredLongWay.Compared;
import org.mainstay.sums.statistics.regression.designs.StaggeredStarts.Average;
import org.mainstay.sums.statistics.regression.designs.StaggeredStarts.Cell;
import org.mainstay.sums.statistics.regression.designs.StaggeredStarts.Findings;

/// Each comparison as a regression of changes on a dummy for starters, and each average as one
/// regression of all comparisons stacked.
class StaggeredAgainstRegressionTest {
  static Stream<Arguments> panels() {
    return Stream.of(
        Arguments.of("two waves", StaggeredLongWay.invented(1, 30, 2, 6, 0)),
        Arguments.of("three waves", StaggeredLongWay.invented(2, 40, 3, 8, 0)),
        Arguments.of("five waves", StaggeredLongWay.invented(3, 48, 5, 12, 0)),
        Arguments.of("five waves with gaps", StaggeredLongWay.invented(4, 60, 5, 12, 0.2)),
        Arguments.of("many gaps", StaggeredLongWay.invented(5, 60, 4, 10, 0.5)),
        Arguments.of("many sites", StaggeredLongWay.invented(6, 60, 4, 30, 0.1)),
        Arguments.of("each person a site", StaggeredLongWay.invented(7, 24, 4, 24, 0.1)),
        Arguments.of("two sites", StaggeredLongWay.invented(8, 24, 3, 2, 0)),
        Arguments.of("eight waves", StaggeredLongWay.invented(9, 42, 8, 14, 0.05)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("panels")
  void a_cell_is_the_difference_of_mean_changes(String name, StaggeredLongWay panel) {
    for (Cell cell : panel.findings().cells()) {
      List<Compared> people = panel.compared(0, cell.cohort(), cell.wave());
      double starters =
          people.stream()
              .filter(Compared::starter)
              .mapToDouble(Compared::change)
              .average()
              .orElse(9);
      double others =
          people.stream()
              .filter(c -> !c.starter())
              .mapToDouble(Compared::change)
              .average()
              .orElse(9);

      assertThat(cell.value()).as(cell.toString()).isCloseTo(starters - others, within(1e-12));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("panels")
  void a_cell_counts_who_was_seen_both_times(String name, StaggeredLongWay panel) {
    for (Cell cell : panel.findings().cells()) {
      List<Compared> people = panel.compared(0, cell.cohort(), cell.wave());
      long starters = people.stream().filter(Compared::starter).count();

      assertThat(cell.starters()).isEqualTo((int) starters);
      assertThat(cell.waiting()).isEqualTo((int) (people.size() - starters));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("panels")
  void a_cell_is_there_whenever_both_sides_have_somebody(String name, StaggeredLongWay panel) {
    Findings found = panel.findings();
    int[] waves = IntStream.of(panel.wave).distinct().sorted().toArray();
    int cells = 0;
    for (int c = 1; c < waves.length; c++) {
      for (int w = 0; w < waves.length; w++) {
        List<Compared> people = panel.compared(0, waves[c], waves[w]);
        boolean both =
            people.stream().anyMatch(Compared::starter)
                && !people.stream().allMatch(Compared::starter);
        cells += both && w != c - 1 ? 1 : 0;
      }
    }

    assertThat(found.cells()).hasSize(cells);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("panels")
  void each_lag_is_the_slope_of_the_stacked_regression(String name, StaggeredLongWay panel) {
    Findings found = panel.findings();
    List<List<Cell>> byLag = StaggeredLongWay.byLag(found.cells());

    assertThat(found.byLag()).hasSameSizeAs(byLag);
    for (int l = 0; l < byLag.size(); l++) {
      asStacked(panel, found.byLag().get(l), byLag.get(l));
      assertThat(found.byLag().get(l).lags()).containsExactly(byLag.get(l).getFirst().lag());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("panels")
  void the_effect_is_the_slope_of_the_stacked_regression(String name, StaggeredLongWay panel) {
    Findings found = panel.findings();
    List<Cell> after = found.cells().stream().filter(c -> c.lag() >= 0).toList();

    assertThat(found.effect()).hasSize(1);
    asStacked(panel, found.effect().getFirst(), after);
    assertThat(found.effect().getFirst().lags())
        .isEqualTo(after.stream().map(Cell::lag).distinct().sorted().toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("panels")
  void the_placebo_is_the_slope_of_the_stacked_regression(String name, StaggeredLongWay panel) {
    Findings found = panel.findings();
    List<Cell> before = found.cells().stream().filter(c -> c.lag() < 0).toList();

    assertThat(found.placebo()).hasSize(before.isEmpty() ? 0 : 1);
    for (Average placebo : found.placebo()) {
      asStacked(panel, placebo, before);
      assertThat(placebo.lags())
          .isEqualTo(before.stream().map(Cell::lag).distinct().sorted().toList());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("panels")
  void tests_are_students_with_one_degree_less_than_sites(String name, StaggeredLongWay panel) {
    for (Average average : panel.findings().byLag()) {
      assertThat(average.inference().type()).isEqualTo(ErrorType.CR1);
      assertThat(average.inference().degrees()).isEqualTo(panel.sites() - 1);
      assertThat(average.inference().statistic() * average.inference().error())
          .isCloseTo(average.value(), within(1e-12));
      assertThat((average.inference().low() + average.inference().high()) / 2)
          .isCloseTo(average.value(), within(1e-11));
    }
  }

  private static void asStacked(StaggeredLongWay panel, Average average, List<Cell> cells) {
    double[] stacked = panel.stacked(cells);

    assertThat(average.value()).isCloseTo(stacked[0], within(1e-11));
    assertThat(panel.bare(average)).isCloseTo(stacked[1], within(1e-11));
  }
}
