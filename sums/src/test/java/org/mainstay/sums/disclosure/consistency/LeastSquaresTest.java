package org.mainstay.sums.disclosure.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.disclosure.noise.DiscreteLaplace;

/// Trees beside closed forms: that of Hay and others (2010) for equal noise and as many parts
/// everywhere, and what follows from symmetry.
class LeastSquaresTest {
  private static final DiscreteLaplace NOISE = new DiscreteLaplace(1, 3);

  /// `z = (k^l − k^(l−1)) / (k^l − 1) · own + (k^(l−1) − 1) / (k^l − 1) · Σ parts`, with `l` the
  /// height counted from 1 at the last cells, and then downwards `h = z + (h' − Σ z) / k`.
  @ParameterizedTest
  @CsvSource({"2,1", "2,2", "2,3", "2,4", "3,2", "3,3", "4,2", "5,2"})
  void a_full_tree_of_equal_noise_follows_the_closed_form(int parts, int levels) {
    CellTree tree = full(parts, levels);
    for (long seed = 0; seed < 20; seed++) {
      long[] noisy = new Random(seed).longs(tree.cells(), -5, 200).toArray();
      double[] wanted = closedForm(tree, noisy, parts, levels);
      var squares = new LeastSquares(tree, noisy);
      assertThat(squares.total()).isCloseTo(wanted[0], within(1e-9));
      assertThat(squares.heldAt(squares.total())).containsExactly(wanted, within(1e-9));
    }
  }

  private static CellTree full(int parts, int levels) {
    List<Integer> parents = new ArrayList<>(List.of(-1));
    int first = 0;
    for (int level = 0; level < levels; level++) {
      int end = parents.size();
      for (int parent = first; parent < end; parent++) {
        for (int p = 0; p < parts; p++) {
          parents.add(parent);
        }
      }
      first = end;
    }
    List<Optional<DiscreteLaplace>> noise = new ArrayList<>();
    parents.forEach(_ -> noise.add(Optional.of(NOISE)));
    return CellTree.of(parents.stream().mapToInt(Integer::intValue).toArray(), noise);
  }

  private static double[] closedForm(CellTree tree, long[] noisy, int parts, int levels) {
    int[] height = new int[noisy.length];
    double[] z = new double[noisy.length];
    for (int n = noisy.length - 1; n >= 0; n--) {
      int[] below = tree.children(n);
      if (below.length == 0) {
        height[n] = 1;
        z[n] = noisy[n];
        continue;
      }
      height[n] = height[below[0]] + 1;
      double whole = Math.pow(parts, height[n]);
      double less = Math.pow(parts, height[n] - 1.0);
      double sum = 0;
      for (int part : below) {
        sum += z[part];
      }
      z[n] = (whole - less) / (whole - 1) * noisy[n] + (less - 1) / (whole - 1) * sum;
    }
    assertThat(height[0]).isEqualTo(levels + 1);
    double[] held = z.clone();
    for (int n = 0; n < noisy.length; n++) {
      int[] below = tree.children(n);
      double rest = held[n];
      for (int part : below) {
        rest -= z[part];
      }
      for (int part : below) {
        held[part] = z[part] + rest / parts;
      }
    }
    return held;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 23})
  void a_flat_table_is_its_own_sum_and_shares_what_is_over_equally(int cells) {
    CellTree flat = CellTree.flat(cells, NOISE);
    long[] noisy = new Random(cells).longs(cells + 1L, 0, 90).toArray();
    long sum = 0;
    for (int n = 1; n <= cells; n++) {
      sum += noisy[n];
    }
    var squares = new LeastSquares(flat, noisy);
    assertThat(squares.total()).isCloseTo((double) sum, within(1e-9));
    assertThat(squares.variance()).isCloseTo(cells * NOISE.law().variance(), within(1e-9));
    double[] held = squares.heldAt((double) sum + 3);
    for (int n = 1; n <= cells; n++) {
      assertThat(held[n]).isCloseTo(noisy[n] + 3.0 / cells, within(1e-9));
    }
  }

  @Test
  void the_number_of_a_cell_without_noise_is_never_looked_at() {
    CellTree flat = CellTree.flat(3, NOISE);
    assertThat(new LeastSquares(flat, new long[] {999, 1, 2, 3}).heldAt(6))
        .containsExactly(new LeastSquares(flat, new long[] {-999, 1, 2, 3}).heldAt(6));
  }

  @Test
  void a_surer_part_moves_less() {
    DiscreteLaplace quiet = new DiscreteLaplace(1, 1);
    DiscreteLaplace loud = new DiscreteLaplace(1, 6);
    CellTree tree =
        CellTree.of(
            new int[] {-1, 0, 0}, List.of(Optional.empty(), Optional.of(quiet), Optional.of(loud)));
    double[] held = new LeastSquares(tree, new long[] {0, 10, 10}).heldAt(30);
    double shareOfQuiet = quiet.law().variance() / (quiet.law().variance() + loud.law().variance());
    assertThat(held[1]).isCloseTo(10 + 10 * shareOfQuiet, within(1e-9));
    assertThat(held[1] + held[2]).isCloseTo(30, within(1e-9));
  }

  @Test
  void what_is_added_to_every_last_cell_is_added_to_every_sum() {
    CellTree tree = full(3, 2);
    long[] noisy = new Random(4).longs(tree.cells(), 0, 50).toArray();
    long[] more = noisy.clone();
    for (int n = 0; n < more.length; n++) {
      more[n] += n == 0 ? 18 : n <= 3 ? 6 : 2;
    }
    var before = new LeastSquares(tree, noisy);
    var after = new LeastSquares(tree, more);
    assertThat(after.total()).isCloseTo(before.total() + 18, within(1e-9));
    assertThat(after.heldAt(after.total())[5])
        .isCloseTo(before.heldAt(before.total())[5] + 2, within(1e-9));
  }

  @Test
  void a_sum_measured_twice_is_twice_as_sure() {
    CellTree chain =
        CellTree.of(new int[] {-1, 0}, List.of(Optional.of(NOISE), Optional.of(NOISE)));
    var squares = new LeastSquares(chain, new long[] {10, 20});
    assertThat(squares.total()).isCloseTo(15, within(1e-12));
    assertThat(squares.variance()).isCloseTo(NOISE.law().variance() / 2, within(1e-12));
  }
}
