package org.mainstay.sums.statistics.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Figures from R 4.2.2, survival 3.5-3: `survfit(Surv(days, factor(end, 0:2)) ~ 1)`, its pstate,
/// std.err, lower and upper.
class IncidenceTest {
  private static final Offset<Double> EXACT = within(1e-14);

  /// Ten people: back at work is 1, left is 2.
  private static final Waits TEN =
      Waits.one(new int[] {1, 2, 2, 3, 4, 4, 5, 6, 7, 8}, 1, 2, 0, 1, 1, 2, 0, 1, 0, 2);

  @ParameterizedTest
  @CsvSource({
    "1, 0.1, 0.0948683298050514, 0.0155768383385262, 0.641978801003990",
    "2, 0.1, 0.0948683298050514, 0.0155768383385262, 0.641978801003990",
    "3, 0.214285714285714, 0.1350412959190578, 0.0623120742193368, 0.736909626620795",
    "4, 0.328571428571429, 0.1561844614737039, 0.1294244232799630, 0.834148462380541",
    "5, 0.328571428571429, 0.1561844614737039, 0.1294244232799630, 0.834148462380541",
    "6, 0.480952380952381, 0.1780010543155196, 0.2328473848856276, 0.993419757998931",
    "8, 0.480952380952381, 0.1780010543155196, 0.2328473848856276, 0.993419757998931"
  })
  void ten_people_come_back_to_work_as_r_says(
      int day, double share, double se, double lower, double upper) {
    same(Incidence.of(TEN.counts(), 0).at(day, 1), share, se, lower, upper);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, 0, NaN, NaN",
    "2, 0.1, 0.0948683298050514, 0.0155768383385261, 0.641978801003990",
    "4, 0.214285714285714, 0.1350412959190578, 0.0623120742193368, 0.736909626620795",
    "7, 0.214285714285714, 0.1350412959190578, 0.0623120742193368, 0.736909626620795",
    "8, 0.519047619047619, 0.1780010543155196, 0.2650318140677509, 1"
  })
  void ten_people_leave_as_r_says(int day, double share, double se, double lower, double upper) {
    same(Incidence.of(TEN.counts(), 0).at(day, 2), share, se, lower, upper);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 0.004, 0.0028227646023003782, 0.0010031701360709083, 0.015949438110933821",
    "10, 1, 0.032571210776114329, 0.0080103938770201069, 0.020113786240137769, 0.0527441108678502",
    "42, 1, 0.14993330022909077, 0.016846480966034725, 0.1202976753429942, 0.18686973338006274",
    "75, 1, 0.36272373460682739, 0.025739688917000108, 0.31562602483750418, 0.41684936378380216",
    "0, 2, 0.008, 0.003983967871356406, 0.0030143594365532587, 0.021231708211008889",
    "10, 2, 0.028437692756140387, 0.0074928027868595226, 0.016967528714583791, 0.0476617651807803",
    "42, 2, 0.13331791072223093, 0.016095532982329616, 0.10522587439621342, 0.1689096471882616",
    "75, 2, 0.29496715668242496, 0.02408019834313798, 0.25135308717966914, 0.34614901490794864"
  })
  void five_hundred_by_formula_reach_their_ends_as_r_says(
      int day, int end, double share, double se, double lower, double upper) {
    var counts = Waits.byFormula(2).withoutGroups().counts();

    same(Incidence.of(counts, 0).at(day, end), share, se, lower, upper);
  }

  @Test
  void the_shares_of_all_ends_and_of_no_end_add_up_to_one() {
    var counts = Waits.byFormula(2).withoutGroups().counts();
    var incidence = Incidence.of(counts, 0);
    var curve = Curve.of(counts, 0);

    for (int day = 0; day <= curve.lastDay(); day++) {
      assertThat(
              incidence.at(day, 1).share()
                  + incidence.at(day, 2).share()
                  + curve.at(day).survival())
          .isCloseTo(1, EXACT);
    }
  }

  @Test
  void with_one_end_it_is_one_minus_kaplan_meier_with_greenwoods_error() {
    var counts = Waits.byFormula(1).withoutGroups().counts();
    var incidence = Incidence.of(counts, 0);
    var curve = Curve.of(counts, 0);

    for (int day = 0; day < curve.lastDay(); day++) {
      assertThat(incidence.at(day, 1).share()).isCloseTo(1 - curve.at(day).survival(), EXACT);
      assertThat(incidence.at(day, 1).se()).isCloseTo(curve.at(day).se(), EXACT);
    }
  }

  @Test
  void rivals_taken_for_people_lost_sight_of_would_say_too_much() {
    int[] firstOnly = TEN.end().clone();
    for (int i = 0; i < firstOnly.length; i++) {
      firstOnly[i] = firstOnly[i] == 1 ? 1 : 0;
    }
    var naive = Waits.one(TEN.days(), firstOnly).curve();

    assertThat(1 - naive.at(8).survival())
        .isGreaterThan(Incidence.of(TEN.counts(), 0).at(8, 1).share());
  }

  @Test
  void without_anybody_lost_sight_of_a_share_is_a_count_with_its_binomial_error() {
    int[] end = {1, 1, 2, 1, 2, 3, 1, 3, 3, 1};
    int[] days = {1, 1, 1, 2, 3, 3, 4, 5, 6, 7};
    var point = Incidence.of(Waits.one(days, end).counts(), 0).at(7, 1);

    assertThat(point.share()).isCloseTo(0.5, EXACT);
    assertThat(point.se()).isCloseTo(Math.sqrt(0.5 * 0.5 / 10), EXACT);
  }

  @Test
  void the_error_is_that_of_resampled_people() {
    var waits = Waits.byFormula(2).withoutGroups();
    var chance = new Random(20261122);
    int draws = 400;
    double sum = 0;
    double squares = 0;
    for (int draw = 0; draw < draws; draw++) {
      int[] rows = chance.ints(500, 0, 500).toArray();
      var days = new int[500];
      var end = new int[500];
      for (int i = 0; i < 500; i++) {
        days[i] = waits.days()[rows[i]];
        end[i] = waits.end()[rows[i]];
      }
      double share =
          Incidence.of(new Waits(1, 2, waits.group(), days, end).counts(96, 1), 0)
              .at(42, 1)
              .share();
      sum += share;
      squares += share * share;
    }
    double spread = Math.sqrt(squares / draws - sum / draws * (sum / draws));

    assertThat(spread).isCloseTo(0.016846, within(0.002));
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 10, 0", "2, 2, 8, 0", "3, 3, 6, 1", "5, 5, 4, 1", "6, 6, 2, 2", "8, 7, 0, 3"})
  void everybody_has_ended_is_still_followed_or_is_not_known(
      int day, int ended, int stillFollowed, int unknown) {
    assertThat(Incidence.of(TEN.counts(), 0).followed(day))
        .isEqualTo(new Incidence.Followed(day, ended, stillFollowed, unknown));
  }

  @Test
  void groups_are_followed_apart() {
    var counts = Waits.byFormula(2).counts();
    for (int group = 0; group < 3; group++) {
      var alone = Incidence.of(Waits.byFormula(2).only(group).counts(96, 1), 0);
      var together = Incidence.of(counts, group);

      assertThat(together.at(60, 2)).isEqualTo(alone.at(60, 2));
      assertThat(together.followed(60)).isEqualTo(alone.followed(60));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void the_order_of_rows_changes_nothing(long seed) {
    var waits = Waits.byChance(seed, 200, 1, 2, 30);

    assertThat(Incidence.of(waits.shuffled(seed).counts(30, 3), 0).at(20, 2))
        .isEqualTo(Incidence.of(waits.counts(30, 1), 0).at(20, 2));
  }

  @Test
  void a_group_of_nobody_has_no_shares() {
    var nobody = new Waits(2, 1, new int[] {0}, new int[] {3}, new int[] {1}).counts();

    assertThat(Incidence.of(nobody, 1).at(3, 1).share()).isNaN();
    assertThat(Incidence.of(nobody, 1).followed(3)).isEqualTo(new Incidence.Followed(3, 0, 0, 0));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 9})
  void there_is_no_figure_for_a_day_outside(int day) {
    var incidence = Incidence.of(TEN.counts(), 0);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> incidence.at(day, 1))
        .withMessage("day must be 0..8, got " + day);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> incidence.followed(day))
        .withMessage("day must be 0..8, got " + day);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3})
  void there_is_no_figure_for_an_end_that_is_not_one(int end) {
    var incidence = Incidence.of(TEN.counts(), 0);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> incidence.at(1, end))
        .withMessage("end must be 1..2, got " + end);
  }

  private static void same(
      Incidence.Point point, double share, double se, double lower, double upper) {
    assertThat(point.share()).isCloseTo(share, EXACT);
    assertThat(point.se()).isCloseTo(se, EXACT);
    if (Double.isNaN(lower)) {
      assertThat(point.lower95()).isNaN();
      assertThat(point.upper95()).isNaN();
    } else {
      assertThat(point.lower95()).isCloseTo(lower, EXACT);
      assertThat(point.upper95()).isCloseTo(upper, EXACT);
    }
  }
}
