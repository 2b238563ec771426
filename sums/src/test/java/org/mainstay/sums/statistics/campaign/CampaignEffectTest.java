package org.mainstay.sums.statistics.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mainstay.sums.statistics.campaign.CampaignEffect.Estimated;
import org.mainstay.sums.statistics.campaign.CampaignEffect.NobodyCame;
import org.mainstay.sums.statistics.campaign.CampaignEffect.TooFew;

/// When an effect is told, when it is not, and what moves it.
class CampaignEffectTest {
  private static List<Period> series(int before, long... people) {
    var periods = new ArrayList<Period>();
    for (int i = 0; i < people.length; i++) {
      periods.add(new Period(i, i >= before, Noisy.exact(people[i]), Optional.empty()));
    }
    return periods;
  }

  private static List<Period> beside(List<Period> one, long... others) {
    var periods = new ArrayList<Period>();
    for (int i = 0; i < others.length; i++) {
      Period p = one.get(i);
      periods.add(new Period(p.time(), p.after(), p.group(), Optional.of(Noisy.exact(others[i]))));
    }
    return periods;
  }

  private static Estimated estimated(List<Period> periods) {
    return (Estimated) CampaignEffect.of(periods);
  }

  @Test
  void a_step_in_a_level_series_is_the_ratio_of_its_levels() {
    var found = estimated(series(4, 100, 100, 100, 100, 150, 150, 150, 150));

    assertThat(found.ratio()).isEqualTo(1.5, within(1e-9));
    assertThat(found.dispersion()).isEqualTo(0, within(1e-12));
  }

  @Test
  void what_happens_to_all_at_once_is_not_the_campaign() {
    var twice = series(4, 500, 500, 500, 500, 1000, 1000, 1000, 1000);

    var alone = estimated(twice);
    var compared = estimated(beside(twice, 4000, 4000, 4000, 4000, 8000, 8000, 8000, 8000));

    assertThat(alone.isClear()).isTrue();
    assertThat(compared.ratio()).isEqualTo(1, within(1e-9));
    assertThat(compared.isClear()).isFalse();
  }

  @Test
  void the_order_in_which_periods_come_does_not_matter() {
    var series = series(3, 10, 14, 9, 20, 22, 25);

    assertThat(CampaignEffect.of(series.reversed())).isEqualTo(CampaignEffect.of(series));
  }

  @Test
  void the_chance_that_was_added_widens_the_interval() {
    var exact = series(4, 100, 104, 98, 101, 150, 149, 153, 148);
    var noisy =
        exact.stream()
            .map(
                p ->
                    new Period(
                        p.time(),
                        p.after(),
                        Noisy.released((long) p.group().number(), 40),
                        Optional.empty()))
            .toList();

    assertThat(estimated(exact).isClear()).isTrue();
    assertThat(estimated(noisy).isClear()).isFalse();
    assertThat(estimated(noisy).smallest()).isGreaterThan(estimated(exact).smallest());
  }

  @Test
  void two_periods_since_are_too_few_and_say_so() {
    assertThat(CampaignEffect.of(series(4, 10, 10, 10, 10, 20, 20)))
        .isEqualTo(new TooFew(new CampaignEffect.Counted(4, 2)));
    assertThat(estimated(series(3, 10, 10, 10, 20, 20, 20)).counted().isFew()).isTrue();
  }

  @Test
  void where_nobody_came_on_one_side_there_is_no_ratio() {
    assertThat(CampaignEffect.of(series(3, 0, 0, 0, 4, 5, 6))).isInstanceOf(NobodyCame.class);
    assertThat(CampaignEffect.of(series(3, 4, 5, 6, 0, 0, 0))).isInstanceOf(NobodyCame.class);
    assertThat(CampaignEffect.of(beside(series(3, 4, 5, 6, 4, 5, 6), 9, 9, 9, 0, 0, 0)))
        .isInstanceOf(NobodyCame.class);
  }

  @Test
  void a_period_that_is_missing_is_not_bridged() {
    var periods = new ArrayList<>(series(4, 100, 102, 99, 97, 101, 148, 152, 151));
    periods.remove(4);

    assertThat(estimated(periods).counted()).isEqualTo(new CampaignEffect.Counted(4, 3));
  }

  @Test
  void one_who_came_less_many_others_is_never_below_nobody() {
    assertThat(Noisy.released(3, 2).without(Noisy.released(5, 2)).number()).isZero();
    assertThat(Noisy.released(3, 2).variance()).isEqualTo(1.627, within(0.001));
  }

  @Test
  void what_makes_no_series_is_refused() {
    var twice = List.of(series(1, 5, 6).getFirst(), series(1, 5, 6).getFirst());

    assertThatThrownBy(() -> CampaignEffect.of(twice)).hasMessageContaining("two periods");
    assertThatThrownBy(() -> new Noisy(-1, 0)).hasMessageContaining("0 or more");
    var mixed = new ArrayList<>(series(3, 5, 5, 5, 5, 5, 5));
    mixed.set(1, beside(series(3, 5, 5, 5, 5, 5, 5), 1, 1, 1, 1, 1, 1).get(1));
    assertThatThrownBy(() -> CampaignEffect.of(mixed)).hasMessageContaining("or none");
  }
}
