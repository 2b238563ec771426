package org.mainstay.sums.statistics.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Lopez Bernal, Cummins and Gasparrini 2017 (Int J Epidemiol 46:348–355): hospital admissions for
/// acute coronary episodes in Sicily, January 2002 to November 2006, and the smoking ban of January
/// 2005. Counts and standardised populations are those published with the paper.
class SicilyTest {
  private static final int BAN = 36;

  private static final int[] EPISODES = {
    728, 659, 791, 734, 757, 726, 760, 740, 720, 814,
    795, 858, 887, 766, 851, 769, 781, 756, 766, 752,
    765, 831, 879, 928, 914, 808, 937, 840, 916, 828,
    845, 818, 860, 839, 887, 886, 831, 796, 833, 820,
    877, 758, 767, 738, 781, 843, 850, 908, 1021, 859,
    976, 888, 962, 838, 810, 876, 843, 936, 912
  };

  private static final double[] POPULATION = {
    379875.3, 376495.5, 377040.8, 377116.4, 377383.4, 374113.1, 379513.3, 376295.5, 374653.2,
    378485.6, 375955.5, 378349.7, 376762.4, 379032.3, 379360.4, 376162, 377972.4, 381830.7,
    379888.6, 380872.2, 380966.9, 381240.4, 382104.9, 381802.7, 381656.3, 383680, 383504.2,
    386462.9, 383783.1, 380836.8, 383483, 380906.2, 382926.8, 384052.4, 384449.6, 383428.4,
    388153.2, 388373.2, 386470.1, 386033.2, 383686.4, 385509.3, 385901.9, 386516.6, 388436.5,
    383255.2, 390148.7, 385874.9, 391613.6, 391750.4, 394005.6, 391364.9, 391664.6, 389022.3,
    391878.5, 388575.3, 392989, 390018.8, 390712.3
  };

  private static List<Period> months() {
    return IntStream.range(0, EPISODES.length)
        .mapToObj(
            i ->
                new Period(
                    i,
                    i >= BAN,
                    Noisy.exact(EPISODES[i]),
                    Optional.of(Noisy.exact(Math.round(POPULATION[i] * 1_000)))))
        .toList();
  }

  @Test
  void the_published_rate_ratio_of_the_smoking_ban_is_found_again() {
    var step = Step.of(months()).orElseThrow();
    double error = Math.sqrt(step.variance());

    assertThat(Math.exp(step.change())).isEqualTo(0.894, within(0.0005));
    assertThat(Math.exp(step.change() - 1.96 * error)).isEqualTo(0.864, within(0.001));
    assertThat(Math.exp(step.change() + 1.96 * error)).isEqualTo(0.925, within(0.0005));
  }

  /// The same Poisson model with the population as an offset, solved by Newton's method in NumPy:
  /// ratio 0.8943765, error 0.01722478, dispersion 3.559187.
  @Test
  void it_is_the_poisson_model_with_an_offset_solved_elsewhere() {
    var step = Step.of(months()).orElseThrow();

    assertThat(Math.exp(step.change())).isEqualTo(0.8943765, within(1e-6));
    assertThat(Math.sqrt(step.variance())).isEqualTo(0.01722478, within(1e-6));
    assertThat(step.dispersion()).isEqualTo(3.559187, within(1e-4));
  }

  @Test
  void what_varies_more_than_chance_alone_has_a_wider_interval_than_the_paper_first_gives() {
    var found = (CampaignEffect.Estimated) CampaignEffect.of(months());

    assertThat(found.low()).isLessThan(0.840);
    assertThat(found.high()).isGreaterThan(0.953);
    assertThat(found.counted()).isEqualTo(new CampaignEffect.Counted(36, 23));
    assertThat(found.counted().isFew()).isFalse();
  }
}
