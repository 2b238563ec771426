package org.mainstay.sums.disclosure.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mainstay.sums.disclosure.noise.DiscreteLaplace;

class ReconciliationTest {
  private static final DiscreteLaplace ONE = new DiscreteLaplace(1, 1);
  private static final DiscreteLaplace TWO = new DiscreteLaplace(1, 2);
  private static final int PLANS = 1000;

  static IntStream some() {
    return IntStream.range(0, 200);
  }

  /// The worked example of the release book (5.8): sex (44, 5), age (13, 27, 12), equal noise.
  @Test
  void the_worked_example_comes_out_as_it_is_printed() {
    List<CellTree> tables = List.of(CellTree.flat(2, TWO), CellTree.flat(3, TWO));
    Reconciliation done =
        Reconciliation.of(tables, List.of(new long[] {0, 44, 5}, new long[] {0, 13, 27, 12}));
    assertThat(done.total()).isCloseTo(50.2, within(1e-12));
    assertThat(done.unclamped(0)).containsExactly(new double[] {50.2, 44.6, 5.6}, within(1e-12));
    assertThat(done.unclamped(1))
        .containsExactly(new double[] {50.2, 12.4, 26.4, 11.4}, within(1e-12));
    assertThat(done.published(0)).containsExactly(50, 44, 6);
    assertThat(done.published(1)).containsExactly(50, 12, 26, 12);
  }

  @ParameterizedTest
  @MethodSource("some")
  void the_numbers_are_those_of_the_whole_system_of_equations(int seed) {
    var plan = new RandomPlans(seed);
    Reconciliation done = Reconciliation.of(plan.tables, plan.noisy);
    List<double[]> longWay = NormalEquations.solve(plan.tables, plan.noisy);
    for (int i = 0; i < plan.tables.size(); i++) {
      assertThat(done.unclamped(i)).containsExactly(longWay.get(i), within(1e-8));
    }
  }

  @Test
  void in_a_thousand_plans_everything_adds_up() {
    assertThat(broken(Reconciliation::of)).isEmpty();
  }

  @Test
  void tables_made_whole_each_for_itself_would_be_found() {
    assertThat(
            broken((tables, noisy) -> Reconciliation.of(tables.subList(0, 1), noisy.subList(0, 1))))
        .isNotEmpty();
  }

  /// The plans whose published numbers do not add up, are negative or are not one total.
  private static List<String> broken(
      BiFunction<List<CellTree>, List<long[]>, Reconciliation> reconciled) {
    List<String> broken = new ArrayList<>();
    for (int seed = 0; seed < PLANS; seed++) {
      var plan = new RandomPlans(seed);
      Reconciliation done = reconciled.apply(plan.tables, plan.noisy);
      for (int i = 0; i < plan.tables.size(); i++) {
        long[] cells = i == 0 ? done.published(0) : published(done, plan, i);
        broken.addAll(faults(seed, plan.tables.get(i), cells, done.published(0)[0]));
      }
    }
    return broken;
  }

  /// What a table would be were it made whole without the others.
  private static long[] published(Reconciliation done, RandomPlans plan, int table) {
    try {
      return done.published(table);
    } catch (IndexOutOfBoundsException _) {
      return Reconciliation.of(List.of(plan.tables.get(table)), List.of(plan.noisy.get(table)))
          .published(0);
    }
  }

  private static List<String> faults(int seed, CellTree tree, long[] cells, long total) {
    List<String> faults = new ArrayList<>();
    if (cells[0] != total) {
      faults.add("plan " + seed + ": two totals");
    }
    for (int n = 0; n < cells.length; n++) {
      long parts = Arrays.stream(tree.children(n)).mapToLong(part -> cells[part]).sum();
      if (tree.children(n).length > 0 && parts != cells[n]) {
        faults.add("plan " + seed + ": cell " + n + " is not the sum of its parts");
      }
      if (cells[n] < 0) {
        faults.add("plan " + seed + ": cell " + n + " is below 0");
      }
    }
    return faults;
  }

  @Test
  void the_total_is_never_less_sure_than_that_of_the_best_table() {
    for (int seed = 0; seed < PLANS; seed++) {
      var plan = new RandomPlans(seed);
      double best =
          IntStream.range(0, plan.tables.size())
              .mapToDouble(
                  i ->
                      Reconciliation.of(List.of(plan.tables.get(i)), List.of(plan.noisy.get(i)))
                          .variance())
              .min()
              .orElseThrow();
      assertThat(Reconciliation.of(plan.tables, plan.noisy).variance())
          .isLessThanOrEqualTo(best * (1 + 1e-12));
    }
  }

  @Test
  void without_noise_the_truth_comes_out_unchanged() {
    for (int seed = 0; seed < 300; seed++) {
      var plan = new RandomPlans(seed);
      Reconciliation done = Reconciliation.of(plan.tables, plan.truth);
      for (int i = 0; i < plan.tables.size(); i++) {
        assertThat(done.published(i)).containsExactly(plan.truth.get(i));
      }
    }
  }

  @Test
  void the_same_numbers_give_the_same_bits() {
    for (int seed = 0; seed < 100; seed++) {
      var plan = new RandomPlans(seed);
      var again = new RandomPlans(seed);
      for (int i = 0; i < plan.tables.size(); i++) {
        assertThat(Reconciliation.of(again.tables, again.noisy).unclamped(i))
            .containsExactly(Reconciliation.of(plan.tables, plan.noisy).unclamped(i));
      }
    }
  }

  @Test
  void a_total_below_nought_is_published_as_nobody_and_kept_as_it_was() {
    Reconciliation done =
        Reconciliation.of(List.of(CellTree.flat(2, ONE)), List.of(new long[] {0, -3, 1}));
    assertThat(done.published(0)).containsExactly(0, 0, 0);
    assertThat(done.unclamped(0)).containsExactly(-2, -3, 1);
  }

  @Test
  void of_equal_remainders_the_earlier_cell_gets_the_one_that_is_over() {
    Reconciliation done =
        Reconciliation.of(
            List.of(CellTree.flat(3, ONE), CellTree.total(new DiscreteLaplace(8, 1))),
            List.of(new long[] {0, 5, 5, 5}, new long[] {16}));
    assertThat(done.published(0)).containsExactly(16, 6, 5, 5);
  }

  @Test
  void a_measured_sum_and_its_parts_are_joined_by_how_sure_they_are() {
    // Closed form: the sum was given variance v, its two parts 2v together, so that it weighs
    // twice.
    CellTree tree =
        CellTree.of(
            new int[] {-1, 0, 0}, List.of(Optional.of(ONE), Optional.of(ONE), Optional.of(ONE)));
    Reconciliation done = Reconciliation.of(List.of(tree), List.of(new long[] {12, 4, 5}));
    assertThat(done.total()).isCloseTo((2 * 12 + 9) / 3.0, within(1e-12));
    assertThat(done.unclamped(0)).containsExactly(new double[] {11, 5, 6}, within(1e-12));
  }

  @Test
  void a_year_is_put_together_from_what_was_not_clamped() {
    List<CellTree> tables = List.of(CellTree.flat(2, ONE));
    Reconciliation first = Reconciliation.of(tables, List.of(new long[] {0, -2, 6}));
    Reconciliation second = Reconciliation.of(tables, List.of(new long[] {0, 3, 5}));
    Reconciliation year = Reconciliation.summed(List.of(first, second));
    assertThat(first.published(0)).containsExactly(4, 0, 4);
    assertThat(year.published(0)).containsExactly(12, 1, 11);
    assertThat(year.unclamped(0)).containsExactly(12, 1, 11);
    assertThat(year.variance()).isCloseTo(2 * first.variance(), within(1e-12));
  }

  @Test
  void periods_of_other_tables_are_not_put_together() {
    Reconciliation one = Reconciliation.of(List.of(CellTree.flat(2, ONE)), List.of(new long[3]));
    Reconciliation other = Reconciliation.of(List.of(CellTree.flat(2, TWO)), List.of(new long[3]));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reconciliation.summed(List.of(one, other)))
        .withMessage("the periods are not of the same tables");
  }

  @Test
  void nobody_can_write_into_what_is_published() {
    Reconciliation done = Reconciliation.of(List.of(CellTree.total(ONE)), List.of(new long[] {7}));
    done.published(0)[0] = 99;
    done.unclamped(0)[0] = 99;
    assertThat(done.published(0)).containsExactly(7);
    assertThat(done.unclamped(0)).containsExactly(7);
  }

  @Test
  void tables_and_numbers_that_do_not_belong_together_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reconciliation.of(List.of(), List.of()))
        .withMessage("0 tables with 0 sets of numbers");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reconciliation.of(List.of(CellTree.total(ONE)), List.of()))
        .withMessage("1 tables with 0 sets of numbers");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Reconciliation.of(List.of(CellTree.flat(2, ONE)), List.of(new long[] {1, 2})))
        .withMessage("a tree of 3 cells has as many numbers, got 2");
  }
}
