package org.mainstay.sums.statistics.regression.gram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The rows that one regression uses, against plain loops over all rows.
class SelectionTest {
  private static final int ROWS = 60;

  private static int[] groups(long seed) {
    var random = new SplittableRandom(seed);
    return IntStream.range(0, ROWS).map(i -> 10 + random.nextInt(20)).toArray();
  }

  private static boolean[] chosen(long seed, double share) {
    var random = new SplittableRandom(seed + 1000);
    boolean[] chosen = new boolean[ROWS];
    for (int i = 0; i < ROWS; i++) {
      chosen[i] = random.nextDouble() < share;
    }
    return chosen;
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 0.7", "3, 0.3", "4, 0.05", "5, 0"})
  void the_chosen_rows_are_used_in_order(long seed, double share) {
    boolean[] chosen = chosen(seed, share);
    var found = Selection.of(groups(seed), chosen);

    assertThat(found.used())
        .containsExactly(IntStream.range(0, ROWS).filter(i -> chosen[i]).toArray());
    assertThat(found.groups().rows()).isEqualTo(found.used().length);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 0.7", "3, 0.3"})
  void places_stand_organisation_by_organisation_in_order_of_rows(long seed, double share) {
    int[] groups = groups(seed);
    boolean[] chosen = chosen(seed, share);
    var found = Selection.of(groups, chosen);
    for (int i = 0; i < ROWS; i++) {
      int row = i;
      long before =
          IntStream.range(0, ROWS)
              .filter(j -> chosen[j])
              .filter(j -> groups[j] < groups[row] || (groups[j] == groups[row] && j < row))
              .count();
      assertThat(found.place()[i]).isEqualTo(chosen[i] ? (int) before : -1);
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 0.6"})
  void each_place_knows_its_organisation(long seed, double share) {
    int[] groups = groups(seed);
    var found = Selection.of(groups, chosen(seed, share));
    int[] groupAt = found.groupAtPlace();

    assertThat(groupAt).hasSameSizeAs(found.used());
    for (int row : found.used()) {
      assertThat(found.groups().code(groupAt[found.place()[row]])).isEqualTo(groups[row]);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void organisations_of_one_row_are_left_out_once(long seed) {
    int[] groups = groups(seed);
    boolean[] chosen = chosen(seed, 0.5);
    var all = Selection.of(groups, chosen);
    var left = all.withoutSingletons(groups);
    for (int i = 0; i < ROWS; i++) {
      int row = i;
      long beside =
          IntStream.range(0, ROWS).filter(j -> chosen[j] && groups[j] == groups[row]).count();
      assertThat(left.chosen()[i]).isEqualTo(chosen[i] && beside > 1);
    }
    assertThat(all.chosen()).as("the first selection stays").containsExactly(chosen);
    assertThat(left.withoutSingletons(groups).used()).containsExactly(left.used());
  }

  @ParameterizedTest
  @CsvSource({"1, false, 0", "2, true, 0", "3, false, 1e9", "4, true, -1e9", "5, true, 1e15"})
  void values_less_their_mean_have_no_mean_left(long seed, boolean weighted, double offset) {
    int[] groups = groups(seed);
    var found = Selection.of(groups, chosen(seed, 0.8));
    var random = new SplittableRandom(seed);
    double[] values = random.doubles(ROWS, offset, offset + 8).toArray();
    double[] weights = weighted ? random.doubles(ROWS, 0.1, 5).toArray() : new double[0];
    double[] level = new double[found.groups().count()];
    double[] centred = found.centred(values, weights, level);
    for (int g = 0; g < level.length; g++) {
      double left = 0;
      for (int i = 0; i < centred.length; i++) {
        if (found.groups().of(i) == g) {
          int row = found.used()[i];
          left += (weighted ? weights[row] : 1) * centred[i];
          assertThat(level[g] + centred[i])
              .isCloseTo(values[row], within(4 * Math.ulp(offset + 8)));
        }
      }
      assertThat(left).isCloseTo(0, within(1e-12));
    }
  }

  @Test
  void nobody_chosen_is_no_organisation() {
    var none = Selection.of(groups(1), new boolean[ROWS]);

    assertThat(none.used()).isEmpty();
    assertThat(none.groups().count()).isZero();
    assertThat(none.groupAtPlace()).isEmpty();
    assertThat(none.place()).containsOnly(-1);
    assertThat(none.centred(new double[ROWS], new double[0], new double[0])).isEmpty();
    assertThat(none.withoutSingletons(groups(1)).used()).isEmpty();
  }

  @Test
  void rows_all_alone_are_all_left_out() {
    int[] groups = IntStream.range(0, ROWS).toArray();
    boolean[] everybody = chosen(1, 1);

    assertThat(Selection.of(groups, everybody).withoutSingletons(groups).used()).isEmpty();
    assertThat(Selection.of(new int[ROWS], everybody).withoutSingletons(new int[ROWS]).used())
        .hasSize(ROWS);
  }
}
