package org.mainstay.sums.statistics.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// φ and τ² worked out by hand.
class DispersionTest {
  private static final Offset<Double> EXACT = within(1e-12);

  @Test
  void phi_is_the_mean_of_the_squares() {
    assertThat(Dispersion.phi(new double[] {1, -2, 3})).isCloseTo(14 / 3.0, EXACT);
  }

  @Test
  void phi_leaves_out_what_has_no_place_on_the_scale() {
    assertThat(Dispersion.phi(new double[] {1, Double.NEGATIVE_INFINITY, 3, Double.NaN}))
        .isCloseTo(5, EXACT);
    assertThat(Dispersion.phi(new double[0])).isZero();
  }

  @Test
  void tau_squared_is_what_is_more_than_chance() {
    // n = 2, φ = 4, w = 4 and 16: (8 − 1) / (20 − 272/20) = 7 / 6.4; winsorising two equal squares
    // pulls −2 and 2 to −1.6 and 1.6: φ = 2.56, (5.12 − 1) / 6.4.
    var dispersion = Dispersion.winsorised(new double[] {-2, 2}, new double[] {0.25, 0.0625});

    assertThat(dispersion.phi()).isCloseTo(2.56, EXACT);
    assertThat(dispersion.tau2()).isCloseTo(4.12 / 6.4, EXACT);
    assertThat(dispersion.kept()).isEqualTo(2);
  }

  @Test
  void less_than_chance_gives_no_tau_squared() {
    var dispersion =
        Dispersion.winsorised(new double[] {-0.5, 0.5, 0.2}, new double[] {0.25, 0.25, 0.25});

    assertThat(dispersion.tau2()).isZero();
    assertThat(dispersion.phi()).isPositive();
  }

  @Test
  void winsorising_uses_quantiles_of_type_7() {
    // R: quantile(c(1:10, 100), c(.1, .9)) is 2 and 10.
    var z = new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100};
    var variance = new double[11];
    Arrays.fill(variance, 1);

    assertThat(Dispersion.winsorised(z, variance).phi())
        .isCloseTo((4 + 4 + 9 + 16 + 25 + 36 + 49 + 64 + 81 + 100 + 100) / 11.0, EXACT);
  }

  @Test
  void winsorising_reaches_between_two_units() {
    // R: quantile(c(0, 10, 20, 30), c(.1, .9)) is 3 and 27.
    var dispersion = Dispersion.winsorised(new double[] {30, 0, 20, 10}, new double[] {1, 1, 1, 1});

    assertThat(dispersion.phi()).isCloseTo((9 + 100 + 400 + 729) / 4.0, EXACT);
  }

  @Test
  void one_unit_is_its_own_quantile() {
    var dispersion = Dispersion.winsorised(new double[] {3}, new double[] {1});

    assertThat(dispersion).isEqualTo(new Dispersion(9, 0, 1));
  }

  @Test
  void trimming_drops_the_first_and_last_tenth() {
    // n = 9: ranks 1 to 9 give tenths ⌊rank⌋ = 1 … 9, so the highest goes; n = 19 drops both ends.
    var nine = new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9};
    var ones = new double[] {1, 1, 1, 1, 1, 1, 1, 1, 1};

    var dispersion = Dispersion.trimmed(nine, ones);

    assertThat(dispersion.kept()).isEqualTo(8);
    assertThat(dispersion.phi()).isCloseTo(204 / 8.0, EXACT);
  }

  @Test
  void the_lowest_tenth_goes_too() {
    var z = new double[19];
    var ones = new double[19];
    for (int i = 0; i < 19; i++) {
      z[i] = i - 9;
      ones[i] = 1;
    }

    // Ranks 1 (tenth 0) and 18, 19 (tenth 9) go: −9, 8 and 9.
    assertThat(Dispersion.trimmed(z, ones).kept()).isEqualTo(16);
    assertThat(Dispersion.trimmed(z, ones).phi()).isCloseTo((2 * 285 - 81 - 64 - 81) / 16.0, EXACT);
  }

  @Test
  void equal_units_share_their_rank() {
    var equal = new double[] {2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2};
    var ones = new double[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};

    assertThat(Dispersion.trimmed(equal, ones)).isEqualTo(new Dispersion(4, 37 / 11.0, 12));
  }

  @Test
  void variances_stay_with_their_units_when_some_are_trimmed() {
    var z = new double[] {5, 1, 2, 3, 1, 2, 3, 1, 2};
    var variance = new double[] {1e9, 1, 1, 1, 1, 1, 1, 1, 1};

    // The 5 goes; eight weights of 1: (33 − 7) / (8 − 1).
    assertThat(Dispersion.trimmed(z, variance).tau2()).isCloseTo(26 / 7.0, EXACT);
  }

  @Test
  void nothing_kept_gives_nothing() {
    assertThat(Dispersion.trimmed(new double[0], new double[0])).isEqualTo(new Dispersion(0, 0, 0));
  }
}
