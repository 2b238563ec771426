package org.mainstay.sums.statistics.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.sums.statistics.planning.SampleNeeded.Basis;

/// Samples beside published tables, and beside worlds in which the test is really done.
class SampleNeededTest {
  private static Basis basis(double smallest) {
    return new Basis(smallest, 1, 0, 1);
  }

  /// Cohen 1992 (Psychol Bull 112:155), table 2: a difference of means at 5 % and power .80 needs
  /// 393, 64 and 26 in each group; the exact number for 0.2 is 393.4.
  @ParameterizedTest
  @CsvSource({"0.2, 394", "0.5, 64", "0.8, 26"})
  void two_groups_need_what_cohens_table_says(double smallest, long each) {
    var needed = SampleNeeded.ofTwoGroups(basis(smallest));

    assertThat(needed.each()).isEqualTo(each);
    assertThat(needed.all()).isEqualTo(2 * each);
  }

  /// R 4.2, `power.t.test(delta = 0.5, power = 0.8, type = "paired")`: 33.37 pairs where the
  /// difference has a standard deviation of 1, as with a correlation of a half.
  @Test
  void one_group_before_and_after_needs_what_a_paired_test_does() {
    assertThat(SampleNeeded.ofOneGroup(basis(0.5), 0.5).each()).isEqualTo(34);
  }

  /// 20 in a cluster and a correlation of .05: 1 + 19 × .05 = 1.95 times as many.
  @Test
  void people_in_clusters_and_people_who_do_not_answer_again_make_it_larger() {
    var clustered = SampleNeeded.ofTwoGroups(new Basis(0.5, 20, 0.05, 1));
    assertThat(clustered.each()).isEqualTo((long) Math.ceil(63.748 * 1.95));
    assertThat(clustered.clusters()).isEqualTo(7);
    assertThat(SampleNeeded.ofTwoGroups(new Basis(0.5, 20, 0.05, 0.8)).each())
        .isEqualTo((long) Math.ceil(63.748 * 1.95 / 0.8));
  }

  @Test
  void with_that_many_a_test_finds_the_effect_four_times_in_five() {
    var chance = new SplittableRandom(9);
    int n = (int) SampleNeeded.ofTwoGroups(basis(0.5)).each();
    int found = 0;
    for (int world = 0; world < 4_000; world++) {
      double difference = 0;
      double squares = 0;
      for (int group = 0; group < 2; group++) {
        double sum = 0;
        double sumOfSquares = 0;
        for (int i = 0; i < n; i++) {
          double x = chance.nextGaussian() + group * 0.5;
          sum += x;
          sumOfSquares += x * x;
        }
        difference = sum / n - difference;
        squares += sumOfSquares - sum * sum / n;
      }
      double t = difference / Math.sqrt(squares / (2 * n - 2) * 2 / n);
      found += Math.abs(t) > 1.9791 ? 1 : 0;
    }

    assertThat(found / 4_000.0).isEqualTo(0.8, within(0.02));
  }

  @Test
  void nonsense_is_refused() {
    assertThatThrownBy(() -> basis(0)).hasMessageContaining("above 0");
    assertThatThrownBy(() -> new Basis(0.5, 0, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Basis(0.5, 1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SampleNeeded.ofOneGroup(basis(1), 1))
        .hasMessageContaining("correlation");
  }
}
