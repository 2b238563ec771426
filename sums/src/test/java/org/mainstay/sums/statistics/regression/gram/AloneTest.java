package org.mainstay.sums.statistics.regression.gram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One treatment picked out of the joint sums, with any of the others held equal, is what a pass
/// over those columns would have found.
class AloneTest {
  private static InventedTable table(long seed, int yesOrNo, int numbers) {
    return new InventedTable(seed, 21, 4, 13, 30).numbers(2, 2, 3, 9).treatments(yesOrNo, numbers);
  }

  private static ClusterGrams direct(GroupedRows rows, int treatment, List<Integer> held) {
    var covariates = new ArrayList<>(rows.covariates());
    held.forEach(s -> covariates.add(rows.treatments().get(s)));
    return InventedTable.sums(
        rows.with(rows.outcomes(), List.of(rows.treatments().get(treatment)), covariates), false);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 4, 0, false",
    "2, 4, 0, true",
    "3, 2, 2, false",
    "4, 0, 4, true",
    "5, 3, 1, true",
    "6, 1, 3, false"
  })
  void each_treatment_with_each_choice_of_others_held(
      long seed, int yesOrNo, int numbers, boolean weighted) {
    var table = table(seed, yesOrNo, numbers);
    ClusterGrams joint = table.sums(weighted, true);
    for (int treatment = 0; treatment < 4; treatment++) {
      for (int choice = 0; choice < 16; choice++) {
        int picked = treatment;
        int bits = choice;
        List<Integer> held =
            IntStream.range(0, 4).filter(s -> s != picked && (bits >> s & 1) == 1).boxed().toList();
        ClusterGrams found = joint.alone(treatment, s -> (bits >> s & 1) == 1);
        ClusterGrams wanted = direct(table.rows(weighted), treatment, held);

        assertThat(found.joint()).as("one treatment").isEqualTo(false);
        ExactLongWay.same(found, wanted, 1e-12);
        for (int j = 0; j < 5 + held.size(); j++) {
          assertThat(found.floor(j)).isEqualTo(wanted.floor(j));
          assertThat(found.sameEverywhere(j)).isEqualTo(wanted.sameEverywhere(j));
        }
      }
    }
  }

  @Test
  void clusters_of_several_organisations_stay_clusters() {
    var table = table(11, 3, 0);
    GroupedRows rows = table.rows(true);
    int[] regions = IntStream.of(table.organisations).map(o -> o / 10).toArray();
    var joint =
        new GroupedRows(
            rows.outcomes(),
            rows.treatments(),
            rows.covariates(),
            table.organisations,
            regions,
            table.weights);
    ClusterGrams found = InventedTable.sums(joint, true).alone(2, s -> true);

    assertThat(found.clusters()).isEqualTo(2);
    assertThat(found.organisations()).isEqualTo(4);
    ExactLongWay.same(found, direct(joint, 2, List.of(0, 1)), 1e-12);
  }

  @Test
  void the_joint_sums_stay_as_they_were() {
    var table = table(12, 2, 1);
    ClusterGrams joint = table.sums(false, true);
    joint.alone(0, s -> true);

    ExactLongWay.same(joint, table.sums(false, true), 0);
  }

  @Test
  void a_single_treatment_is_itself() {
    var table = table(13, 1, 0);
    ClusterGrams joint = table.sums(true, true);
    ClusterGrams found = joint.alone(0, s -> true);

    assertThat(found.treatments()).containsExactly("t0");
    ExactLongWay.same(found, table.sums(true, false), 1e-14);
  }

  @Test
  void places_merged_first_and_picked_first_say_the_same() {
    var table = table(14, 3, 1);
    GroupedRows rows = table.rows(true);
    int[] even = IntStream.range(0, 68).filter(i -> i % 2 == 0).toArray();
    int[] odd = IntStream.range(0, 68).filter(i -> i % 2 == 1).toArray();
    ClusterGrams a = InventedTable.sums(InventedTable.picked(rows, even), true);
    ClusterGrams b = InventedTable.sums(InventedTable.picked(rows, odd), true);

    ExactLongWay.same(
        a.alone(1, s -> s > 0).and(b.alone(1, s -> s > 0)), a.and(b).alone(1, s -> s > 0), 1e-12);
  }
}
