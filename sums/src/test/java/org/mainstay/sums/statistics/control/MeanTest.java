package org.mainstay.sums.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The mean against decimal arithmetic of 60 digits.
class MeanTest {
  @Test
  void a_series_of_one_value_has_that_value_as_its_mean() {
    for (int n = 1; n < 60; n++) {
      var values = new double[n];
      Arrays.fill(values, 0.1);
      assertThat(Mean.of(values)).isEqualTo(0.1);
    }
  }

  @Test
  void what_an_addition_would_lose_is_kept() {
    assertThat(Mean.of(1e16, 1, -1e16)).isEqualTo(1 / 3.0);
    assertThat(Mean.of(1, 1e16, 1, -1e16)).isEqualTo(0.5);
  }

  @Test
  void random_means_are_right_to_the_last_digit() {
    var chance = new Random(5);
    for (int draw = 0; draw < 500; draw++) {
      double[] values = chance.doubles(1 + chance.nextInt(50), -100, 1000).toArray();
      BigDecimal sum =
          Arrays.stream(values).mapToObj(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
      double exact =
          sum.divide(BigDecimal.valueOf(values.length), new MathContext(60)).doubleValue();
      assertThat(Mean.of(values)).isEqualTo(exact);
    }
  }

  @Test
  void the_mean_of_the_first_values_leaves_out_the_others() {
    assertThat(Mean.of(new double[] {1, 2, 300}, 2)).isEqualTo(1.5);
    assertThat(Mean.of(new double[] {1, 2, 300}, 3)).isEqualTo(101);
  }

  @Test
  void no_values_have_no_mean() {
    assertThat(Mean.of()).isNaN();
  }
}
