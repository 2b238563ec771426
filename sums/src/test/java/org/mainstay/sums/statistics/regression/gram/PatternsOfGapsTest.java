package org.mainstay.sums.statistics.regression.gram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.matrix.Workers;

/// Each regression uses every row that answered its own questions, whoever asked what else: against
/// asking each row, and against a pass over those rows alone.
class PatternsOfGapsTest {
  private static final double GAP = Double.NaN;

  private static GroupedRows study(long seed, double gaps, boolean weighted) {
    var table =
        new InventedTable(seed, InventedTable.uneven(9, 14)).numbers(2, 3, 4, 6).treatments(2, 1);
    var random = new SplittableRandom(seed);
    GroupedRows rows = table.rows(false);
    double[] weights = weighted ? table.weights : new double[0];
    for (int i = 0; i < weights.length; i++) {
      double odd = random.nextDouble();
      weights[i] = odd < 0.05 ? 0 : odd < 0.1 ? GAP : odd < 0.12 ? -1 : weights[i];
    }
    return new GroupedRows(
        withGaps(rows.outcomes(), gaps, random),
        withGaps(rows.treatments(), gaps, random),
        withGaps(rows.covariates(), gaps / 2, random),
        table.organisations,
        table.organisations,
        weights);
  }

  private static List<Column> withGaps(List<Column> columns, double gaps, SplittableRandom random) {
    var all = new ArrayList<Column>();
    for (Column column : columns) {
      double[] values = new double[column.rows()];
      Arrays.setAll(values, i -> random.nextDouble() < gaps ? GAP : column.at(i));
      all.add(Column.of(column.name(), values));
    }
    return all;
  }

  private static List<Passes.Pattern> patterns(GroupedRows study, boolean joint, boolean alone) {
    return Passes.over(study, joint, alone, new Workers(1));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, false, false, false", "2, 0.1, false, false, false", "3, 0.1, true, false, false",
    "4, 0.1, false, true, false", "5, 0.1, false, false, true", "6, 0.2, true, true, true",
    "7, 0.3, true, false, true", "8, 0.3, false, true, true", "9, 0.02, true, false, false"
  })
  void every_regression_uses_the_rows_that_answered_its_questions(
      long seed, double gaps, boolean weighted, boolean joint, boolean alone) {
    GroupedRows study = study(seed, gaps, weighted);
    Set<String> seen = new HashSet<>();
    for (Passes.Pattern pattern : patterns(study, joint, alone)) {
      for (int y : pattern.outcomes()) {
        for (int t : pattern.treatments()) {
          var longWay = new GapsLongWay(study, y, t, joint, alone);

          assertThat(seen.add(y + " by " + t)).isTrue();
          assertThat(pattern.sums().rows()).isEqualTo(longWay.used.size());
          assertThat(pattern.left()).isEqualTo(longWay.left);
          assertThat(pattern.left().keySet())
              .as("in the order in which rows were judged")
              .containsExactlyElementsOf(longWay.left.keySet());
        }
      }
    }
    assertThat(seen).hasSize(9);
  }

  @ParameterizedTest
  @CsvSource({
    "11, 0.1, false, false",
    "12, 0.1, true, false",
    "13, 0.2, false, true",
    "14, 0.2, true, true"
  })
  void sums_of_a_pattern_are_those_of_its_rows_alone(
      long seed, double gaps, boolean weighted, boolean joint) {
    GroupedRows study = study(seed, gaps, weighted);
    for (Passes.Pattern pattern : patterns(study, joint, false)) {
      var longWay =
          new GapsLongWay(
              study, pattern.outcomes().getFirst(), pattern.treatments().getFirst(), joint, false);
      GroupedRows picked = InventedTable.picked(study, longWay.rows());
      GroupedRows asked =
          picked.with(
              pattern.outcomes().stream().map(picked.outcomes()::get).toList(),
              pattern.treatments().stream().map(picked.treatments()::get).toList(),
              picked.covariates());

      ExactLongWay.same(pattern.sums(), InventedTable.sums(asked, joint), 1e-12);
      ExactLongWay.exact(asked, pattern.sums());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void regressions_with_the_same_rows_share_one_pass(long seed) {
    GroupedRows study = study(seed, 0.01, false);
    Map<List<Integer>, String> byRows = new HashMap<>();
    List<Passes.Pattern> patterns = patterns(study, false, false);
    for (Passes.Pattern pattern : patterns) {
      int y = pattern.outcomes().getFirst();
      int t = pattern.treatments().getFirst();
      byRows.put(new GapsLongWay(study, y, t, false, false).used, y + " by " + t);
    }

    assertThat(patterns.size()).isGreaterThanOrEqualTo(byRows.size());
    assertThat(patterns(study(seed, 0, false), false, false)).hasSize(1);
  }

  @Test
  void a_gap_where_a_covariate_is_missing_too_opens_no_new_pattern() {
    var study =
        new GroupedRows(
            List.of(Column.of("a", 1, 2, GAP, 4, 5), Column.of("b", 5, 4, 3, 2, 1)),
            List.of(Column.of("t", 0, 1, GAP, 0, 1)),
            List.of(Column.of("x", 9, 8, GAP, 8, 9)),
            new int[] {1, 1, 1, 2, 2});
    List<Passes.Pattern> patterns = patterns(study, false, false);
    for (Passes.Pattern pattern : patterns) {
      assertThat(pattern.left()).containsExactly(Map.entry("covariate missing", 1));
      assertThat(pattern.sums().rows()).isEqualTo(4);
    }
  }

  @Test
  void nobody_left_is_a_pattern_of_no_rows() {
    var study =
        new GroupedRows(
            List.of(Column.of("y", GAP, GAP)),
            List.of(Column.of("t", 0, 1)),
            List.of(Column.of("x", 1, 2)),
            new int[] {1, 2});
    for (boolean joint : new boolean[] {false, true}) {
      Passes.Pattern only = patterns(study, joint, false).getFirst();

      assertThat(only.left()).containsExactly(Map.entry("outcome missing", 2));
      assertThat(only.sums().rows()).isZero();
      assertThat(only.sums().organisations()).isZero();
      assertThat(only.sums().clusters()).isZero();
      assertThat(only.sums().mass()).isZero();
      assertThat(only.sums().joint()).isTrue();
      assertThat(only.sums().sameEverywhere(0)).isTrue();
    }
  }

  @Test
  void organisations_of_one_row_are_dropped_after_the_gaps() {
    var study =
        new GroupedRows(
            List.of(Column.of("y", 1, 2, 3, 4, GAP, 6)),
            List.of(Column.of("t", 0, 1, 0, 1, 0, 1)),
            List.of(),
            new int[] {1, 1, 2, 3, 3, 4});
    Passes.Pattern kept = patterns(study, false, false).getFirst();
    Passes.Pattern dropped = patterns(study, false, true).getFirst();

    assertThat(kept.sums().organisations()).isEqualTo(4);
    assertThat(kept.left()).containsExactly(Map.entry("outcome missing", 1));
    assertThat(dropped.sums().organisations()).isEqualTo(1);
    assertThat(dropped.left())
        .containsExactly(
            Map.entry("outcome missing", 1), Map.entry("alone in their organisation", 3));
  }

  @Test
  void a_pattern_is_copied_in_and_cannot_be_changed() {
    var outcomes = new ArrayList<>(List.of(0));
    var treatments = new ArrayList<>(List.of(2, 1));
    Map<String, Integer> left = new LinkedHashMap<>(Map.of("no weight", 3));
    ClusterGrams sums = InventedTable.sums(study(31, 0, false), false);
    var pattern = new Passes.Pattern(outcomes, treatments, left, sums);
    outcomes.clear();
    treatments.clear();
    left.clear();

    assertThat(pattern.outcomes()).containsExactly(0);
    assertThat(pattern.treatments()).containsExactly(2, 1);
    assertThat(pattern.left()).containsExactly(Map.entry("no weight", 3));
    assertThat(pattern.sums()).isSameAs(sums);
    assertThatThrownBy(() -> pattern.left().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> pattern.outcomes().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @CsvSource({"false, 2", "true, 2", "false, 3", "true, 7"})
  void any_number_of_threads_leaves_the_same_bits(boolean joint, int threads) {
    GroupedRows study = study(41, 0.1, true);
    List<Passes.Pattern> one = patterns(study, joint, true);
    List<Passes.Pattern> more = Passes.over(study, joint, true, new Workers(threads));

    assertThat(more).hasSameSizeAs(one);
    for (int i = 0; i < one.size(); i++) {
      assertThat(more.get(i).outcomes()).isEqualTo(one.get(i).outcomes());
      assertThat(more.get(i).treatments()).isEqualTo(one.get(i).treatments());
      assertThat(more.get(i).left()).isEqualTo(one.get(i).left());
      ClusterGrams a = one.get(i).sums();
      ClusterGrams b = more.get(i).sums();
      for (int g = 0; g < a.clusters(); g++) {
        assertThat(b.wide(g)).containsExactly(a.wide(g));
        assertThat(b.cross(g)).containsExactly(a.cross(g));
        assertThat(b.own(g)).containsExactly(a.own(g));
        assertThat(b.between(g)).containsExactly(a.between(g));
      }
    }
  }

  @Test
  void a_number_without_end_is_refused_by_name_wherever_it_is() {
    GroupedRows study = study(51, 0, false);
    double[] endless = new double[study.rows()];
    endless[7] = Double.NEGATIVE_INFINITY;
    List<Column> odd = List.of(Column.of("odd", endless));
    for (GroupedRows rows :
        List.of(
            study.with(odd, study.treatments(), study.covariates()),
            study.with(study.outcomes(), odd, study.covariates()),
            study.with(study.outcomes(), study.treatments(), odd))) {
      assertThatThrownBy(() -> patterns(rows, false, false))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("odd holds a number without end");
    }
  }

  @Test
  void gaps_may_take_a_whole_organisation_away() {
    GroupedRows study = study(61, 0, false);
    double[] values = new double[study.rows()];
    Arrays.setAll(values, i -> study.groups()[i] == 13 ? GAP : study.outcomes().get(0).at(i));
    var rows = study.with(List.of(Column.of("y", values)), study.treatments(), List.of());
    var found = patterns(rows, false, false).getFirst().sums();

    assertThat(found.organisations()).isEqualTo(8);
    assertThat(IntStream.range(0, 8).map(found::code)).doesNotContain(13);
  }
}
