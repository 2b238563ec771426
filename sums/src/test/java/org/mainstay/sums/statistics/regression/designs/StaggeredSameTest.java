package org.mainstay.sums.statistics.regression.designs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mainstay.sums.statistics.regression.designs.StaggeredStarts.NEVER;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.regression.designs.StaggeredStarts.Average;
import org.mainstay.sums.statistics.regression.designs.StaggeredStarts.Cell;
import org.mainstay.sums.statistics.regression.designs.StaggeredStarts.Findings;

/// What must not change the findings of staggered starts, and what must change them in a known way.
class StaggeredSameTest {
  private static final StaggeredLongWay PANEL = StaggeredLongWay.invented(21, 48, 5, 12, 0.1);
  private static final Findings PLAIN = PANEL.findings();

  private static StaggeredLongWay scored(IntToDoubleFunction outcome) {
    return new StaggeredLongWay(
        PANEL.person,
        PANEL.wave,
        PANEL.start,
        PANEL.cluster,
        IntStream.range(0, PANEL.outcome.length).mapToDouble(outcome).toArray());
  }

  private static int[] each(int[] codes, IntUnaryOperator to) {
    return IntStream.of(codes).map(to).toArray();
  }

  private static List<Average> averages(Findings found) {
    return Stream.of(found.byLag(), found.effect(), found.placebo()).flatMap(List::stream).toList();
  }

  /// The same cells and averages, each number times `times`.
  private static void same(Findings found, double times) {
    assertThat(found.cells()).hasSameSizeAs(PLAIN.cells());
    for (int i = 0; i < PLAIN.cells().size(); i++) {
      Cell cell = found.cells().get(i);
      assertThat(cell.value())
          .isCloseTo(times * PLAIN.cells().get(i).value(), within(1e-9 * Math.abs(times)));
      assertThat(cell.starters()).isEqualTo(PLAIN.cells().get(i).starters());
      assertThat(cell.waiting()).isEqualTo(PLAIN.cells().get(i).waiting());
      assertThat(cell.lag()).isEqualTo(PLAIN.cells().get(i).lag());
    }
    sameAverages(found, times);
  }

  private static void sameAverages(Findings found, double times) {
    List<Average> expected = averages(PLAIN);
    List<Average> averages = averages(found);
    assertThat(averages).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      Average one = averages.get(i);
      Average other = expected.get(i);
      assertThat(one.lags()).isEqualTo(other.lags());
      assertThat(one.value()).isCloseTo(times * other.value(), within(1e-9 * Math.abs(times)));
      assertThat(one.inference().error())
          .isCloseTo(Math.abs(times) * other.inference().error(), within(1e-9 * Math.abs(times)));
      assertThat(one.inference().p()).isCloseTo(other.inference().p(), within(1e-8));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 119, 239})
  void the_order_of_rows_changes_nothing(int step) {
    int n = PANEL.person.length;
    int[] order = IntStream.range(0, n).map(i -> (int) ((long) i * step % n)).toArray();
    assertThat(IntStream.of(order).distinct().count()).isEqualTo(n);

    same(PANEL.rows(order).findings(), 1);
  }

  @Test
  void a_level_of_each_person_changes_nothing() {
    same(scored(i -> PANEL.outcome[i] + 13.5 * (PANEL.person[i] % 17)).findings(), 1);
  }

  @Test
  void a_trend_shared_by_all_changes_nothing() {
    double[] shared = {4, -7, 12, 0.5, 100};
    same(scored(i -> PANEL.outcome[i] + shared[PANEL.wave[i] - 2020]).findings(), 1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {2, -1, 1e-6, 1e6, -0.125})
  void another_unit_of_the_score_is_another_unit_of_all_figures(double times) {
    same(scored(i -> times * PANEL.outcome[i]).findings(), times);
  }

  @Test
  void an_effect_added_from_the_start_on_is_added_to_every_cell_from_then_on() {
    Findings found =
        scored(i -> PANEL.outcome[i] + (PANEL.wave[i] >= PANEL.start[i] ? 2.5 : 0)).findings();
    for (int i = 0; i < PLAIN.cells().size(); i++) {
      Cell cell = found.cells().get(i);
      double more = cell.lag() >= 0 ? 2.5 : 0;
      assertThat(cell.value()).isCloseTo(PLAIN.cells().get(i).value() + more, within(1e-12));
    }
    assertThat(found.effect().getFirst().inference().error())
        .isCloseTo(PLAIN.effect().getFirst().inference().error(), within(1e-12));
  }

  @Test
  void an_effect_that_differs_by_cohort_is_averaged_by_starters() {
    Findings found =
        scored(i -> PANEL.wave[i] >= PANEL.start[i] ? PANEL.start[i] - 2020 : 0).findings();
    double sum = 0;
    double people = 0;
    for (Cell cell : found.cells()) {
      assertThat(cell.value()).isCloseTo(cell.lag() < 0 ? 0 : cell.cohort() - 2020, within(1e-12));
      sum += cell.lag() < 0 ? 0 : cell.starters() * (cell.cohort() - 2020.0);
      people += cell.lag() < 0 ? 0 : cell.starters();
    }

    assertThat(found.effect().getFirst().value()).isCloseTo(sum / people, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({"1, -2020", "3, 5", "100, -300000", "1000, 0"})
  void waves_may_carry_any_numbers_in_the_order_of_time(int times, int plus) {
    IntUnaryOperator other = w -> w == NEVER ? NEVER : times * w + plus;
    var renamed =
        new StaggeredLongWay(
            PANEL.person,
            each(PANEL.wave, other),
            each(PANEL.start, other),
            PANEL.cluster,
            PANEL.outcome);
    Findings found = renamed.findings();

    same(found, 1);
    for (int i = 0; i < PLAIN.cells().size(); i++) {
      assertThat(found.cells().get(i).cohort())
          .isEqualTo(other.applyAsInt(PLAIN.cells().get(i).cohort()));
      assertThat(found.cells().get(i).wave())
          .isEqualTo(other.applyAsInt(PLAIN.cells().get(i).wave()));
    }
  }

  @Test
  void people_and_sites_may_carry_any_codes() {
    var renamed =
        new StaggeredLongWay(
            each(PANEL.person, p -> p * -7_654_321),
            PANEL.wave,
            PANEL.start,
            each(PANEL.cluster, c -> Integer.MIN_VALUE + c * 1000),
            PANEL.outcome);

    same(renamed.findings(), 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {2025, 2026, 999_999, NEVER - 1})
  void who_starts_after_the_last_wave_has_not_started(int late) {
    var later =
        new StaggeredLongWay(
            PANEL.person,
            PANEL.wave,
            each(PANEL.start, s -> s == NEVER ? late : s),
            PANEL.cluster,
            PANEL.outcome);

    same(later.findings(), 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {2020, 2019, 0, Integer.MIN_VALUE})
  void who_had_started_before_the_first_wave_is_compared_with_nobody(int early) {
    int n = PANEL.person.length;
    int[] person = Arrays.copyOf(PANEL.person, n + 5);
    int[] wave = Arrays.copyOf(PANEL.wave, n + 5);
    int[] start = Arrays.copyOf(PANEL.start, n + 5);
    int[] cluster = Arrays.copyOf(PANEL.cluster, n + 5);
    double[] outcome = Arrays.copyOf(PANEL.outcome, n + 5);
    for (int w = 0; w < 5; w++) {
      person[n + w] = 5000;
      wave[n + w] = 2020 + w;
      start[n + w] = early;
      cluster[n + w] = PANEL.cluster[0];
      outcome[n + w] = 1000 * w;
    }

    same(StaggeredStarts.of(person, wave, start, cluster, outcome), 1);
  }

  @Test
  void who_was_seen_once_is_compared_with_nobody() {
    int n = PANEL.person.length;
    int[] all = IntStream.range(0, n + 1).map(i -> Math.min(i, n - 1)).toArray();
    var more = PANEL.rows(all);
    more.person[n] = 6000;
    more.start[n] = NEVER;
    more.outcome[n] = 1e6;

    same(more.findings(), 1);
  }

  @Test
  void rows_without_an_answer_may_as_well_not_be_there() {
    int[] answered =
        IntStream.range(0, PANEL.outcome.length)
            .filter(i -> !Double.isNaN(PANEL.outcome[i]))
            .toArray();

    assertThat(answered.length).isLessThan(PANEL.outcome.length);
    same(PANEL.rows(answered).findings(), 1);
  }

  @Test
  void everybody_twice_in_the_same_sites_keeps_estimates_and_errors() {
    int n = PANEL.person.length;
    var twice = PANEL.rows(IntStream.range(0, 2 * n).map(i -> i % n).toArray());
    for (int i = n; i < 2 * n; i++) {
      twice.person[i] += 50_000;
    }
    Findings found = twice.findings();

    sameAverages(found, 1);
    for (int i = 0; i < PLAIN.cells().size(); i++) {
      assertThat(found.cells().get(i).starters()).isEqualTo(2 * PLAIN.cells().get(i).starters());
    }
  }

  @Test
  void everybody_twice_in_other_sites_shrinks_errors_by_the_root_of_two() {
    int n = PANEL.person.length;
    var twice = PANEL.rows(IntStream.range(0, 2 * n).map(i -> i % n).toArray());
    for (int i = n; i < 2 * n; i++) {
      twice.person[i] += 50_000;
      twice.cluster[i] += 50_000;
    }
    Average one = PLAIN.effect().getFirst();
    Average two = twice.findings().effect().getFirst();

    // √(24/23 / 2) against √(12/11)
    assertThat(two.value()).isCloseTo(one.value(), within(1e-12));
    assertThat(two.inference().error() / one.inference().error())
        .isCloseTo(Math.sqrt(24 / 23.0 / 2 / (12 / 11.0)), within(1e-12));
  }

  @Test
  void starters_and_waiters_exchanged_in_two_waves_turn_the_sign() {
    StaggeredLongWay two = StaggeredLongWay.invented(22, 30, 2, 6, 0);
    int[] turned = each(two.start, s -> s == NEVER ? 2021 : NEVER);
    Average one = two.findings().effect().getFirst();
    Average other =
        StaggeredStarts.of(two.person, two.wave, turned, two.cluster, two.outcome)
            .effect()
            .getFirst();

    assertThat(other.value()).isCloseTo(-one.value(), within(1e-14));
    assertThat(other.inference().error()).isCloseTo(one.inference().error(), within(1e-14));
  }

  @Test
  void what_is_handed_in_is_left_alone() {
    int[] start = PANEL.start.clone();
    double[] outcome = PANEL.outcome.clone();
    PANEL.findings();

    assertThat(PANEL.start).containsExactly(start);
    assertThat(PANEL.outcome).containsExactly(outcome);
  }
}
