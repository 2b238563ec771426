package org.mainstay.inside.study.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Rows lose groups until ten share what is left.
class CoarseTest {
  private static List<List<String>> rows(int many, String... groups) {
    return Collections.nCopies(many, List.of(groups));
  }

  @SafeVarargs
  private static List<List<String>> of(List<List<String>>... some) {
    var rows = new ArrayList<List<String>>();
    for (var more : some) {
      rows.addAll(more);
    }
    return Coarse.of(rows);
  }

  private static Map<List<String>, Long> counted(List<List<String>> rows) {
    return rows.stream().collect(Collectors.groupingBy(row -> row, Collectors.counting()));
  }

  @Test
  void groups_that_ten_share_stay() {
    var rows = of(rows(10, "nurse", "young"), rows(12, "porter", "old"));

    assertThat(counted(rows))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(List.of("nurse", "young"), 10L, List.of("porter", "old"), 12L));
  }

  @Test
  void the_last_group_goes_first_and_the_others_when_that_is_not_enough() {
    var rows =
        of(
            rows(6, "nurse", "young"),
            rows(6, "nurse", "old"),
            rows(4, "porter", "old"),
            rows(8, "cook", "old"));

    assertThat(counted(rows))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(List.of("nurse", ""), 12L, List.of("", ""), 12L));
  }

  @Test
  void the_smallest_class_joins_those_who_lost_everything_if_they_are_few() {
    var rows = of(rows(3, "porter"), rows(11, "nurse"), rows(20, "office"));

    assertThat(counted(rows))
        .containsExactlyInAnyOrderEntriesOf(Map.of(List.of(""), 14L, List.of("office"), 20L));
  }

  @Test
  void rows_keep_their_order_and_nothing_is_made_up() {
    var chance = new Random(7);
    for (int table = 0; table < 300; table++) {
      var rows = new ArrayList<List<String>>();
      for (int row = 0; row < 10 + chance.nextInt(200); row++) {
        rows.add(
            List.of("a" + chance.nextInt(6), "b" + chance.nextInt(4), "c" + chance.nextInt(3)));
      }

      var coarse = Coarse.of(rows);

      assertThat(counted(coarse).values()).allMatch(many -> many >= 10);
      for (int row = 0; row < rows.size(); row++) {
        for (int group = 0; group < 3; group++) {
          assertThat(coarse.get(row).get(group)).isIn("", rows.get(row).get(group));
        }
      }
    }
  }

  @Test
  void without_rows_or_groups_nothing_happens() {
    assertThat(Coarse.of(List.of())).isEmpty();
    assertThat(Coarse.of(List.of(List.of(), List.of()))).hasSize(2);
  }
}
