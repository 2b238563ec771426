package org.mainstay.sums.disclosure.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mainstay.sums.disclosure.noise.DiscreteLaplace;

class CellTreeTest {
  private static final DiscreteLaplace NOISE = new DiscreteLaplace(4, 5);
  private static final Optional<DiscreteLaplace> SOME = Optional.of(NOISE);
  private static final Optional<DiscreteLaplace> NONE = Optional.empty();

  @Test
  void a_flat_table_has_one_sum_without_noise_above_its_cells() {
    CellTree flat = CellTree.flat(3, NOISE);
    assertThat(flat.cells()).isEqualTo(4);
    assertThat(flat.parent(0)).isEqualTo(-1);
    assertThat(flat.noise(0)).isEmpty();
    for (int cell = 1; cell <= 3; cell++) {
      assertThat(flat.parent(cell)).isZero();
      assertThat(flat.noise(cell)).contains(NOISE);
    }
  }

  @Test
  void a_total_is_one_cell_with_noise() {
    assertThat(CellTree.total(NOISE).cells()).isEqualTo(1);
    assertThat(CellTree.total(NOISE).noise(0)).contains(NOISE);
  }

  @Test
  void cells_keep_the_plans_order_below_the_one_they_belong_to() {
    CellTree tree =
        CellTree.of(new int[] {-1, 0, 0, 1, 2, 1}, List.of(NONE, NONE, SOME, SOME, SOME, SOME));
    assertThat(tree.children(0)).containsExactly(1, 2);
    assertThat(tree.children(1)).containsExactly(3, 5);
    assertThat(tree.children(2)).containsExactly(4);
    assertThat(tree.children(5)).isEmpty();
  }

  @Test
  void trees_of_the_same_cells_and_noise_are_the_same() {
    assertThat(CellTree.flat(2, NOISE))
        .isEqualTo(CellTree.flat(2, new DiscreteLaplace(8, 10)))
        .hasSameHashCodeAs(CellTree.flat(2, NOISE))
        .isNotEqualTo(CellTree.flat(3, NOISE))
        .isNotEqualTo(CellTree.flat(2, new DiscreteLaplace(1, 1)))
        .isNotEqualTo("a tree");
  }

  @Test
  void a_tree_does_not_change_when_its_maker_writes_on() {
    int[] parents = {-1, 0, 0};
    CellTree tree = CellTree.of(parents, List.of(NONE, SOME, SOME));
    parents[2] = 1;
    assertThat(tree.parent(2)).isZero();
  }

  @Test
  void what_is_no_tree_is_refused() {
    refused(new int[] {}, List.of(), "a tree begins with the sum of all");
    refused(new int[] {0}, List.of(SOME), "a tree begins with the sum of all");
    refused(new int[] {-1, 0}, List.of(SOME), "a tree begins with the sum of all");
    refused(new int[] {-1, 1}, List.of(SOME, SOME), "cell 1 does not follow");
    refused(new int[] {-1, -1}, List.of(SOME, SOME), "cell 1 does not follow");
    refused(new int[] {-1, 0, 5}, List.of(SOME, SOME, SOME), "cell 2 does not follow");
  }

  @Test
  void a_last_cell_without_noise_would_be_the_truth_and_is_refused() {
    refused(new int[] {-1}, List.of(NONE), "cell 0 was given no noise");
    refused(new int[] {-1, 0, 0}, List.of(SOME, SOME, NONE), "cell 2 was given no noise");
    // A scale of a millionth is never heard.
    Optional<DiscreteLaplace> silent = Optional.of(new DiscreteLaplace(1 << 20, 1));
    refused(new int[] {-1}, List.of(silent), "cell 0 was given no noise");
  }

  @Test
  void a_table_without_cells_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CellTree.flat(0, NOISE))
        .withMessage("a table has 1 cell or more, got 0");
  }

  private static void refused(int[] parents, List<Optional<DiscreteLaplace>> noise, String words) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CellTree.of(parents, noise))
        .withMessageContaining(words);
  }
}
