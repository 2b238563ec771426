package org.mainstay.sums.statistics.regression.gram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.matrix.Workers;

/// What one pass leaves of each organisation, against the definition.
class ClusterGramsTest {
  private static final Workers ONE = new Workers(1);

  private static ClusterGrams sums(GroupedRows rows, boolean joint) {
    return Passes.over(rows, joint, false, ONE).getFirst().sums();
  }

  /// Σ w (a - mean a)(b - mean b) over the rows of one organisation, in two passes.
  private static double product(
      double[] a, double[] b, double[] weights, int[] organisations, int code) {
    double mass = 0;
    double meanA = 0;
    double meanB = 0;
    for (int i = 0; i < a.length; i++) {
      if (organisations[i] == code) {
        mass += weights[i];
        meanA += weights[i] * a[i];
        meanB += weights[i] * b[i];
      }
    }
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      if (organisations[i] == code) {
        sum += weights[i] * (a[i] - meanA / mass) * (b[i] - meanB / mass);
      }
    }
    return sum;
  }

  private static void compare(MadeUp people, boolean weighted, boolean joint) {
    GroupedRows rows = weighted ? people.weighted() : people.rows();
    ClusterGrams found = sums(rows, joint);
    int n = rows.rows();
    int[] all = IntStream.range(0, n).toArray();
    double[] weights = weighted ? people.weights : IntStream.of(all).mapToDouble(i -> 1).toArray();
    var wide = new ArrayList<>(people.covariates);
    wide.addAll(people.outcomes);
    int c = wide.size();
    int m = people.treatments.size();
    for (int g = 0; g < found.clusters(); g++) {
      for (int a = 0; a < c; a++) {
        double[] left = MadeUp.picked(wide.get(a), all);
        for (int b = 0; b < c; b++) {
          double[] right = MadeUp.picked(wide.get(b), all);
          assertThat(found.wide(g)[a * c + b])
              .isCloseTo(
                  product(left, right, weights, people.organisations, found.code(g)), within(1e-9));
        }
        for (int t = 0; t < m; t++) {
          double[] right = MadeUp.picked(people.treatments.get(t), all);
          assertThat(found.cross(g)[a * m + t])
              .isCloseTo(
                  product(left, right, weights, people.organisations, found.code(g)), within(1e-9));
        }
      }
      compareTreatments(people, found, g, weights, joint);
    }
  }

  private static void compareTreatments(
      MadeUp people, ClusterGrams found, int g, double[] weights, boolean joint) {
    int m = people.treatments.size();
    int[] all = IntStream.range(0, weights.length).toArray();
    for (int t = 0; t < m; t++) {
      double[] left = MadeUp.picked(people.treatments.get(t), all);
      assertThat(found.own(g)[t])
          .isCloseTo(
              product(left, left, weights, people.organisations, found.code(g)), within(1e-10));
      for (int s = 0; joint && s < m; s++) {
        double[] right = MadeUp.picked(people.treatments.get(s), all);
        assertThat(found.between(g)[t * m + s])
            .isCloseTo(
                product(left, right, weights, people.organisations, found.code(g)), within(1e-10));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"false, false", "true, false", "false, true", "true, true"})
  void sums_are_those_of_the_definition(boolean weighted, boolean joint) {
    compare(new MadeUp(81, 400, 7, 0), weighted, joint);
    var yesOrNo = new MadeUp(82, 400, 3, 0);
    yesOrNo.treatments.removeLast();
    compare(yesOrNo, weighted, joint);
  }

  @Test
  void counts_and_means_are_kept() {
    var found = sums(WorkedExample.rows(), false);

    assertThat(found.rows()).isEqualTo(24);
    assertThat(found.mass()).isEqualTo(24);
    assertThat(found.clusters()).isEqualTo(6);
    assertThat(found.organisations()).isEqualTo(6);
    assertThat(IntStream.range(0, 6).map(found::rows)).containsExactly(4, 3, 5, 4, 3, 5);
    assertThat(IntStream.range(0, 6).map(found::code)).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(found.covariates()).containsExactly("x");
    assertThat(found.outcomes()).containsExactly("y");
    assertThat(found.treatments()).containsExactly("t");
    assertThat(found.mean(0)).isCloseTo(964 / 24.0, within(1e-13));
    assertThat(found.mean(2)).isCloseTo(10 / 24.0, within(1e-15));
    assertThat(found.joint()).isFalse();
    // organisation 1: t 1 0 0 1 gives 2 * 2 / 4
    assertThat(found.own(0)).containsExactly(1);
  }

  @Test
  void an_organisation_where_everybody_took_part_has_exactly_nothing() {
    var rows =
        new GroupedRows(
            List.of(Column.of("y", 0.1, 0.7, 0.3, 0.9, 0.2)),
            List.of(Column.of("t", 1, 1, 1, 0, 0), Column.of("u", 0, 1, 0, 1, 0)),
            List.of(),
            new int[] {1, 1, 1, 2, 2});
    for (double[] weights : List.of(new double[0], new double[] {.1, .3, .7, .2, .9})) {
      var found =
          sums(
              new GroupedRows(
                  rows.outcomes(),
                  rows.treatments(),
                  List.of(),
                  rows.groups(),
                  rows.clusters(),
                  weights),
              true);

      assertThat(found.own(0)[0]).isZero();
      assertThat(found.cross(0)[0]).isZero();
      assertThat(found.between(0)[0]).isZero();
      assertThat(found.own(1)[0]).isZero();
      assertThat(found.cross(1)[0]).isZero();
      assertThat(found.own(0)[1]).isPositive();
    }
    var plain = sums(rows, true);
    assertThat(plain.between(0)[1]).isZero();
    assertThat(plain.between(0)[2]).isZero();
    assertThat(plain.mean(1)).isCloseTo(0.6, within(1e-15));
    assertThat(plain.sameEverywhere(1)).isFalse();
    assertThat(plain.sameEverywhere(2)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 5, 60, 127, 128, 129, 300})
  void products_of_many_rows_are_added_block_by_block(int n) {
    int stride = 8;
    double[] rows = new SplittableRandom(n).doubles((long) n * stride, -1, 1).toArray();
    int from = n / 3;
    double[] found = Tile.products(rows, stride, from, n);
    for (int a = 0; a < stride; a++) {
      for (int b = 0; b < stride; b++) {
        double sum = 0;
        for (int i = from; i < n; i++) {
          sum += rows[i * stride + a] * rows[i * stride + b];
        }
        assertThat(found[a * stride + b]).isCloseTo(sum, within(1e-12));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 4", "4, 4", "5, 8", "26, 28"})
  void columns_are_padded_to_fours(int columns, int padded) {
    assertThat(Tile.padded(columns)).isEqualTo(padded);
  }

  @Test
  void each_pattern_of_gaps_has_its_own_sums() {
    var people = new MadeUp(88, 200, 5, 0.1);
    List<Passes.Pattern> patterns = Passes.over(people.rows(), false, false, ONE);
    List<Passes.Pattern> joint = Passes.over(people.rows(), true, false, ONE);

    assertThat(patterns).hasSize(6);
    assertThat(joint).hasSize(2);
    assertThat(joint.getFirst().treatments()).containsExactly(0, 1, 2);
    assertThat(joint.getLast().outcomes()).containsExactly(1);
    var full = new MadeUp(88, 200, 5, 0);
    assertThat(Passes.over(full.rows(), false, false, ONE)).hasSize(1);
    assertThat(Passes.over(full.rows(), false, false, ONE).getFirst().outcomes())
        .containsExactly(0, 1);
  }

  @Test
  void outcomes_that_are_missing_together_share_their_sums() {
    double gap = Double.NaN;
    var rows =
        new GroupedRows(
            List.of(
                Column.of("a", 1, gap, 3, 4),
                Column.of("b", 1, 2, 3, 4),
                Column.of("c", 9, gap, 7, 6)),
            List.of(Column.of("t", 0, 1, 0, 1)),
            List.of(),
            new int[] {1, 1, 2, 2});
    List<Passes.Pattern> patterns = Passes.over(rows, false, false, ONE);

    assertThat(patterns).hasSize(2);
    assertThat(patterns.getFirst().outcomes()).containsExactly(0, 2);
    assertThat(patterns.getFirst().left()).containsOnlyKeys("outcome missing");
    assertThat(patterns.getFirst().sums().outcomes()).containsExactly("a", "c");
    assertThat(patterns.getLast().outcomes()).containsExactly(1);
    assertThat(patterns.getLast().left()).isEmpty();
  }

  @Test
  void one_treatment_is_picked_out_of_the_joint_sums() {
    var people = new MadeUp(89, 150, 5, 0);
    var joint = sums(people.rows(), true);
    var alone = joint.alone(1, t -> t != 2);
    var held = new ArrayList<>(people.covariates);
    held.add(people.treatments.get(0));
    var direct =
        sums(people.rows().with(people.outcomes, people.treatments.subList(1, 2), held), false);

    assertThat(alone.covariates()).containsExactly("age", "woman", "mindfulness");
    assertThat(alone.treatments()).containsExactly("coaching");
    assertThat(alone.outcomes()).containsExactly("wellbeing", "engagement");
    for (int g = 0; g < 5; g++) {
      assertThat(alone.wide(g)).containsExactly(direct.wide(g), within(1e-10));
      assertThat(alone.cross(g)).containsExactly(direct.cross(g), within(1e-10));
      assertThat(alone.own(g)).containsExactly(direct.own(g), within(1e-12));
    }
    for (int column = 0; column < 6; column++) {
      assertThat(alone.mean(column)).isCloseTo(direct.mean(column), within(1e-12));
      assertThat(alone.floor(column)).isEqualTo(direct.floor(column));
    }
  }

  @Test
  void what_rounding_may_leave_grows_with_the_numbers_and_the_rows() {
    var rows =
        new GroupedRows(
            List.of(Column.of("y", 5, -1e6, 3)),
            List.of(Column.of("t", 0, 1, 0)),
            List.of(),
            new int[] {1, 1, 2});
    var found = sums(rows, false);

    double rounding = 16 * Math.ulp(1.0) * 1e6;
    assertThat(found.floor(0)).isCloseTo(3 * rounding * rounding, within(1e-30));
    assertThat(found.floor(1)).isCloseTo(3 * 256 * Math.ulp(1.0) * Math.ulp(1.0), within(1e-40));
    assertThat(found.sameEverywhere(0)).isFalse();
  }
}
