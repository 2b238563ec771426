package org.mainstay.sums.statistics.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Figures from R 4.2.2, survival 3.5-3: `survdiff(Surv(days, end) ~ group)`.
class LogRankTest {
  private static final Percentage TWELVE_DIGITS = Percentage.withPercentage(1e-10);

  @Test
  void the_remission_study_has_the_statistic_of_every_textbook() {
    same(LogRank.of(Waits.remission().counts()), 16.79294098921654, 1, 4.168809109334531e-5);
  }

  @Test
  void three_groups_by_formula_have_the_statistic_of_r() {
    same(LogRank.of(Waits.byFormula(1).counts()), 1.5701819805669435, 2, 0.4560782012127798);
  }

  @Test
  void six_groups_by_formula_have_the_statistic_of_r() {
    same(LogRank.of(sixGroups().counts()), 0.5245808966146365, 5, 0.991195565736712);
  }

  @Test
  void groups_of_nobody_change_nothing() {
    var six = sixGroups();
    var eleven =
        new Waits(
            11, 1, IntStream.of(six.group()).map(g -> 10 - g).toArray(), six.days(), six.end());

    same(LogRank.of(eleven.counts()), 0.5245808966146365, 5, 0.991195565736712);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void a_group_gone_before_the_first_end_is_left_out_wherever_it_stands(int gone) {
    var remission = Waits.remission();
    int[] names = IntStream.range(0, 3).filter(g -> g != gone).toArray();
    int[] group =
        Waits.joined(
            IntStream.of(remission.group()).map(g -> names[g]).toArray(), Waits.all(gone, 3));
    int[] days =
        Waits.joined(IntStream.of(remission.days()).map(d -> d + 2).toArray(), Waits.all(1, 3));
    int[] end = Waits.joined(remission.end(), Waits.all(0, 3));

    same(
        LogRank.of(new Waits(3, 1, group, days, end).counts()),
        16.79294098921654,
        1,
        4.168809109334531e-5);
  }

  @Test
  void which_group_is_left_out_does_not_matter() {
    var waits = Waits.byFormula(1);
    int[] turned = IntStream.of(waits.group()).map(g -> (g + 1) % 3).toArray();

    same(
        LogRank.of(new Waits(3, 1, turned, waits.days(), waits.end()).counts()),
        1.5701819805669435,
        2,
        0.4560782012127798);
  }

  @Test
  void the_order_of_rows_and_the_threads_change_nothing() {
    var waits = Waits.byChance(6, 400, 4, 1, 40);

    assertThat(LogRank.of(waits.shuffled(7).counts(40, 3)))
        .isEqualTo(LogRank.of(waits.counts(40, 1)));
  }

  @Test
  void all_ends_count_alike() {
    assertThat(LogRank.of(Waits.byFormula(2).counts()))
        .isEqualTo(LogRank.of(Waits.byFormula(1).counts()));
  }

  @Test
  void two_groups_agree_with_the_hypergeometric_sum_by_hand() {
    var chance = new Random(8);
    for (int draw = 0; draw < 20; draw++) {
      var waits = Waits.byChance(chance.nextLong(), 40, 2, 1, 12);
      double u = 0;
      double v = 0;
      for (int day = 0; day <= 12; day++) {
        double[] risk = new double[2];
        double[] ends = new double[2];
        for (int i = 0; i < 40; i++) {
          risk[waits.group()[i]] += waits.days()[i] >= day ? 1 : 0;
          ends[waits.group()[i]] += waits.days()[i] == day && waits.end()[i] == 1 ? 1 : 0;
        }
        double n = risk[0] + risk[1];
        double d = ends[0] + ends[1];
        if (n > 1) {
          u += ends[0] - d * risk[0] / n;
          v += d * risk[0] / n * (risk[1] / n) * (n - d) / (n - 1);
        }
      }
      assertThat(((LogRank.Tested) LogRank.of(waits.counts(12, 1))).statistic())
          .isCloseTo(u * u / v, within(1e-10));
    }
  }

  @Test
  void one_group_cannot_be_compared() {
    assertThat(LogRank.of(Waits.TREATED.counts()))
        .isEqualTo(new LogRank.NotTested("there is only one group"));
  }

  @Test
  void groups_without_any_end_cannot_be_compared() {
    var waits = new Waits(2, 1, new int[] {0, 1}, new int[] {3, 4}, new int[] {0, 0});

    assertThat(LogRank.of(waits.counts()))
        .isEqualTo(new LogRank.NotTested("no two groups were waiting while somebody's wait ended"));
  }

  @Test
  void the_last_person_alone_says_nothing() {
    var waits = new Waits(2, 1, new int[] {0, 1, 0}, new int[] {1, 1, 5}, new int[] {0, 0, 1});

    assertThat(LogRank.of(waits.counts())).isInstanceOf(LogRank.NotTested.class);
  }

  @Test
  void when_all_end_on_one_day_nothing_is_said() {
    var waits = new Waits(2, 1, new int[] {0, 1, 1}, new int[] {2, 2, 2}, new int[] {1, 1, 1});

    assertThat(LogRank.of(waits.counts())).isInstanceOf(LogRank.NotTested.class);
  }

  @Test
  void groups_that_wait_alike_do_not_differ() {
    var waits =
        new Waits(2, 1, new int[] {0, 0, 1, 1}, new int[] {1, 5, 1, 5}, new int[] {1, 1, 1, 1});

    assertThat(LogRank.of(waits.counts())).isEqualTo(new LogRank.Tested(0, 1, 1));
  }

  /// Groups `(i*i*3+i)%%11`, of which there are six, numbered from 0.
  private static Waits sixGroups() {
    var waits = Waits.byFormula(1);
    int[] raw = IntStream.rangeClosed(1, 500).map(i -> (i * i * 3 + i) % 11).toArray();
    int[] names = IntStream.of(raw).distinct().sorted().toArray();
    int[] group = IntStream.of(raw).map(name -> Arrays.binarySearch(names, name)).toArray();
    return new Waits(6, 1, group, waits.days(), waits.end());
  }

  private static void same(LogRank test, double statistic, int df, double p) {
    var tested = (LogRank.Tested) test;
    assertThat(tested.statistic()).isCloseTo(statistic, TWELVE_DIGITS);
    assertThat(tested.df()).isEqualTo(df);
    assertThat(tested.p()).isCloseTo(p, TWELVE_DIGITS);
  }
}
