package org.mainstay.sums.statistics.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Forms worked out by hand.
class QuadraticFormTest {
  private static final Offset<Double> EXACT = within(1e-14);

  @Test
  void one_figure_is_squared_and_divided() {
    assertThat(QuadraticForm.of(new double[] {3}, new double[][] {{2}}))
        .isEqualTo(new QuadraticForm(4.5, 1));
  }

  @Test
  void two_figures_use_the_inverse() {
    // The inverse of (2 1; 1 3) is (3 −1; −1 2) / 5, so (1, 2) gives (3 − 4 + 8) / 5.
    var form = QuadraticForm.of(new double[] {1, 2}, new double[][] {{2, 1}, {1, 3}});

    assertThat(form.value()).isCloseTo(1.4, EXACT);
    assertThat(form.rank()).isEqualTo(2);
  }

  @Test
  void three_figures_use_the_inverse() {
    // R: t(u) %*% solve(matrix(c(4,1,2,1,3,0,2,0,5),3)) %*% u with u = c(1,-2,3), 138 / 43.
    var form =
        QuadraticForm.of(new double[] {1, -2, 3}, new double[][] {{4, 1, 2}, {1, 3, 0}, {2, 0, 5}});

    assertThat(form.value()).isCloseTo(138 / 43.0, EXACT);
    assertThat(form.rank()).isEqualTo(3);
  }

  @Test
  void a_figure_that_depends_on_another_adds_nothing() {
    var form = QuadraticForm.of(new double[] {2, -2}, new double[][] {{4, -4}, {-4, 4}});

    assertThat(form).isEqualTo(new QuadraticForm(1, 1));
  }

  @Test
  void a_small_variance_of_its_own_counts() {
    var form = QuadraticForm.of(new double[] {1, 1e-6}, new double[][] {{1, 0}, {0, 1e-12}});

    assertThat(form.value()).isCloseTo(2, EXACT);
    assertThat(form.rank()).isEqualTo(2);
  }

  @Test
  void nothing_has_no_rank() {
    assertThat(QuadraticForm.of(new double[] {0}, new double[][] {{0}}))
        .isEqualTo(new QuadraticForm(0, 0));
  }
}
