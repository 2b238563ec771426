package org.mainstay.sums.statistics.regression.gram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.sums.statistics.matrix.Workers;

/// Sums of different places put together, and organisations that share a cluster.
class MergingTest {
  private static final Workers ONE = new Workers(1);

  private static ClusterGrams sums(GroupedRows rows, boolean joint) {
    return Passes.over(rows, joint, false, ONE).getFirst().sums();
  }

  @ParameterizedTest
  @CsvSource({"false, false", "true, false", "false, true", "true, true"})
  void parts_of_one_organisation_and_others_beside_merge_to_the_pooled_sums(
      boolean weighted, boolean joint) {
    var people = new MadeUp(83, 300, 6, 0);
    int[] first = IntStream.range(0, 300).filter(i -> i % 3 == 0).toArray();
    int[] second = IntStream.range(0, 300).filter(i -> i % 3 != 0).toArray();
    var a = people.shuffled(first);
    var b = people.shuffled(second);
    ClusterGrams merged =
        sums(weighted ? a.weighted() : a.rows(), joint)
            .and(sums(weighted ? b.weighted() : b.rows(), joint));
    ClusterGrams pooled = sums(weighted ? people.weighted() : people.rows(), joint);

    assertThat(merged.rows()).isEqualTo(300);
    assertThat(merged.mass()).isCloseTo(pooled.mass(), within(1e-11));
    assertThat(merged.clusters()).isEqualTo(pooled.clusters());
    for (int g = 0; g < pooled.clusters(); g++) {
      assertThat(merged.code(g)).isEqualTo(pooled.code(g));
      assertThat(merged.rows(g)).isEqualTo(pooled.rows(g));
      assertThat(merged.wide(g)).containsExactly(pooled.wide(g), within(1e-9));
      assertThat(merged.cross(g)).containsExactly(pooled.cross(g), within(1e-10));
      assertThat(merged.own(g)).containsExactly(pooled.own(g), within(1e-11));
      assertThat(merged.between(g)).containsExactly(pooled.between(g), within(1e-11));
    }
    for (int column = 0; column < 7; column++) {
      assertThat(merged.mean(column)).isCloseTo(pooled.mean(column), within(1e-12));
      assertThat(merged.floor(column)).isCloseTo(pooled.floor(column), within(1e-35));
    }
  }

  @Test
  void sums_of_other_columns_do_not_merge() {
    var people = new MadeUp(84, 60, 3, 0);
    var rows = people.rows();
    var whole = sums(rows, false);
    for (GroupedRows other :
        List.of(
            rows.with(rows.outcomes().subList(0, 1), rows.treatments(), rows.covariates()),
            rows.with(rows.outcomes(), rows.treatments().subList(0, 2), rows.covariates()),
            rows.with(rows.outcomes(), rows.treatments(), rows.covariates().subList(1, 2)))) {
      assertThatThrownBy(() -> whole.and(sums(other, false)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("the two places did not sum the same columns");
    }
    assertThatThrownBy(() -> whole.and(sums(rows, true)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the two places did not sum the same columns");
  }

  @Test
  void an_organisation_lies_in_one_cluster_at_every_place() {
    var people = new MadeUp(85, 60, 3, 0);
    var here = clustered(people, 1);
    var there = clustered(people, 2);

    assertThatThrownBy(() -> sums(here, false).and(sums(there, false)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("organisation 100 lies in two clusters");
    assertThat(sums(here, false).and(sums(here, false)).rows()).isEqualTo(120);
  }

  private static GroupedRows clustered(MadeUp people, int cluster) {
    int[] clusters = new int[people.organisations.length];
    Arrays.fill(clusters, cluster);
    return new GroupedRows(
        people.outcomes,
        people.treatments,
        people.covariates,
        people.organisations,
        clusters,
        new double[0]);
  }

  @Test
  void organisations_of_one_cluster_keep_their_own_means() {
    var people = new MadeUp(86, 120, 6, 0);
    var apart = sums(people.rows(), true);
    var together =
        sums(
            new GroupedRows(
                people.outcomes,
                people.treatments,
                people.covariates,
                people.organisations,
                people.regions(),
                new double[0]),
            true);

    assertThat(together.clusters()).isEqualTo(3);
    assertThat(together.organisations()).isEqualTo(6);
    for (int g = 0; g < 3; g++) {
      assertThat(together.code(g)).isEqualTo(g);
      assertThat(together.rows(g)).isEqualTo(apart.rows(2 * g) + apart.rows(2 * g + 1));
      for (int t = 0; t < 3; t++) {
        assertThat(together.own(g)[t])
            .isCloseTo(apart.own(2 * g)[t] + apart.own(2 * g + 1)[t], within(1e-12));
      }
      for (int i = 0; i < 9; i++) {
        assertThat(together.between(g)[i])
            .isCloseTo(apart.between(2 * g)[i] + apart.between(2 * g + 1)[i], within(1e-12));
      }
    }
    assertThat(together.mean(2)).isCloseTo(apart.mean(2), within(1e-12));
  }

  @Test
  void an_organisation_in_several_clusters_is_refused() {
    var people = new MadeUp(87, 60, 3, 0);
    int[] clusters = people.organisations.clone();
    clusters[59] = 9;
    var rows =
        new GroupedRows(
            people.outcomes,
            people.treatments,
            people.covariates,
            people.organisations,
            clusters,
            new double[0]);

    assertThatThrownBy(() -> sums(rows, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "organisation "
                + people.organisations[59]
                + " lies in several clusters: its effect is not nested, use absorbed factors");
  }
}
