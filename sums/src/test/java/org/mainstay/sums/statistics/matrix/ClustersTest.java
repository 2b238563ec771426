package org.mainstay.sums.statistics.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Rows sorted into clusters, small enough to count by hand.
class ClustersTest {
  @Test
  void rows_stand_cluster_by_cluster_in_the_order_in_which_they_came() {
    var clusters = Clusters.of(new int[] {7, 3, 7, 5, 3, 7});

    assertThat(clusters.count()).isEqualTo(3);
    assertThat(clusters.rows()).isEqualTo(6);
    assertThat(clusters.order()).containsExactly(1, 4, 3, 0, 2, 5);
    assertThat(new int[] {clusters.code(0), clusters.code(1), clusters.code(2)})
        .containsExactly(3, 5, 7);
    assertThat(new int[] {clusters.size(0), clusters.size(1), clusters.size(2)})
        .containsExactly(2, 1, 3);
    assertThat(new int[] {clusters.start(0), clusters.start(1), clusters.start(2)})
        .containsExactly(0, 2, 3);
    assertThat(clusters.start(3)).isEqualTo(6);
    assertThat(clusters.of(0)).isEqualTo(2);
    assertThat(clusters.of(4)).isZero();
    assertThat(clusters.rowAt(0)).isEqualTo(1);
    assertThat(clusters.rowAt(5)).isEqualTo(5);
  }

  @Test
  void codes_far_apart_and_below_zero_sort_the_same() {
    var near = Clusters.of(new int[] {2, 0, 2, 1});
    var far = Clusters.of(new int[] {Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MAX_VALUE, -4});

    assertThat(far.order()).containsExactly(near.order());
    assertThat(far.count()).isEqualTo(3);
    assertThat(far.code(0)).isEqualTo(Integer.MIN_VALUE);
    assertThat(far.code(1)).isEqualTo(-4);
    assertThat(far.code(2)).isEqualTo(Integer.MAX_VALUE);
    assertThat(far.of(3)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 1 << 20, (1 << 20) + 11, (1 << 20) + 12, (1 << 20) + 13, 1 << 30})
  void the_way_of_sorting_changes_nothing(int far) {
    var clusters = Clusters.of(new int[] {far, 0, far});

    assertThat(clusters.order()).containsExactly(1, 0, 2);
    assertThat(clusters.code(1)).isEqualTo(far);
  }

  @Test
  void no_rows_have_no_clusters() {
    var none = Clusters.of(new int[0]);

    assertThat(none.count()).isZero();
    assertThat(none.rows()).isZero();
    assertThat(none.order()).isEmpty();
    assertThat(none.start(0)).isZero();
  }

  @Test
  void each_row_is_in_the_order_once_and_in_its_own_cluster() {
    var random = new SplittableRandom(5);
    int[] codes = random.ints(1000, -20, 20).toArray();
    var clusters = Clusters.of(codes);

    assertThat(clusters.order()).doesNotHaveDuplicates().hasSize(1000);
    for (int g = 0; g < clusters.count(); g++) {
      for (int place = clusters.start(g); place < clusters.start(g + 1); place++) {
        assertThat(codes[clusters.rowAt(place)]).isEqualTo(clusters.code(g));
        assertThat(clusters.of(clusters.rowAt(place))).isEqualTo(g);
      }
    }
  }

  @Test
  void the_order_handed_out_is_a_copy() {
    var clusters = Clusters.of(new int[] {1, 1});
    clusters.order()[0] = 9;

    assertThat(clusters.rowAt(0)).isZero();
  }

  @Test
  void sites_lie_inside_trusts_and_trusts_not_inside_sites() {
    var sites = Clusters.of(new int[] {1, 2, 3, 1, 3});
    var trusts = Clusters.of(new int[] {10, 10, 20, 10, 20});

    assertThat(sites.nestedIn(trusts)).isTrue();
    assertThat(trusts.nestedIn(sites)).isFalse();
    assertThat(sites.nestedIn(sites)).isTrue();
  }

  @Test
  void one_person_who_moves_on_the_last_day_is_not_nested() {
    var people = Clusters.of(new int[] {1, 1, 2, 2, 2});

    assertThat(people.nestedIn(Clusters.of(new int[] {5, 5, 6, 6, 5}))).isFalse();
    assertThat(people.nestedIn(Clusters.of(new int[] {5, 5, 6, 6, 6}))).isTrue();
  }

  @Test
  void sortings_of_different_rows_are_not_compared() {
    assertThatThrownBy(() -> Clusters.of(new int[2]).nestedIn(Clusters.of(new int[3])))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("clusters of 2 and of 3 rows");
  }
}
