package org.mainstay.sums.statistics.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Figures from R 4.2.2, survival 3.5-3: `survfit(Surv(days, end) ~ 1)`, its `summary` and
/// `quantile`. The 6-MP data are those of Freireich 1963.
class CurveTest {
  private static final Offset<Double> EXACT = within(1e-14);

  @ParameterizedTest
  @CsvSource({
    "6, 21, 3, 0.8571428571428571, 0.076360354832121252, 0.71981708391627042, 1",
    "7, 17, 1, 0.80672268907563016, 0.086935285180057192, 0.65312421846217106, 0.99644367590865912",
    "9, 16, 0, 0.80672268907563016, 0.086935285180057192, 0.65312421846217106, 0.99644367590865912",
    "10, 15, 1, 0.75294117647058811, 0.096349652994320495, 0.58591898202969417, 0.96757475455229747",
    "11, 13, 0, 0.75294117647058811, 0.096349652994320495, 0.58591898202969417, 0.96757475455229747",
    "13, 12, 1, 0.69019607843137243, 0.10681470777500982, 0.50961309910178021, 0.93476919553613003",
    "16, 11, 1, 0.62745098039215674, 0.11405386525675253, 0.43939392496876695, 0.89599493853508172",
    "17, 10, 0, 0.62745098039215674, 0.11405386525675253, 0.43939392496876695, 0.89599493853508172",
    "19, 9, 0, 0.62745098039215674, 0.11405386525675253, 0.43939392496876695, 0.89599493853508172",
    "20, 8, 0, 0.62745098039215674, 0.11405386525675253, 0.43939392496876695, 0.89599493853508172",
    "22, 7, 1, 0.53781512605042003, 0.12823375169303397, 0.33703661615768471, 0.85820084804466479",
    "23, 6, 1, 0.44817927170868338, 0.13459145675576042, 0.24878822681765961, 0.80737204552907704",
    "25, 5, 0, 0.44817927170868338, 0.13459145675576042, 0.24878822681765961, 0.80737204552907704",
    "32, 4, 0, 0.44817927170868338, 0.13459145675576042, 0.24878822681765961, 0.80737204552907704",
    "34, 2, 0, 0.44817927170868338, 0.13459145675576042, 0.24878822681765961, 0.80737204552907704",
    "35, 1, 0, 0.44817927170868338, 0.13459145675576042, 0.24878822681765961, 0.80737204552907704"
  })
  void the_treated_stay_in_remission_as_r_says(
      int day, int atRisk, int ended, double survival, double se, double lower, double upper) {
    same(Waits.TREATED.curve().at(day), atRisk, ended, survival, se, lower, upper);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 21, 2, 0.90476190476190477, 0.0640564484890047, 0.78753504753256798, 1",
    "2, 19, 2, 0.80952380952380953, 0.085689086746898804, 0.65785306240797892, 0.99616287531930292",
    "3, 17, 1, 0.76190476190476186, 0.092942864090336488, 0.59988048221305623, 0.96769087080746063",
    "4, 16, 2, 0.66666666666666663, 0.10286889997472794, 0.49268063367611636, 0.90209440774694227",
    "5, 14, 2, 0.5714285714285714, 0.10798984943120776, 0.39454812147806106, 0.82760655663913663",
    "8, 12, 4, 0.38095238095238093, 0.10597116957413082, 0.22084536131822993, 0.65713273616903656",
    "11, 8, 2, 0.2857142857142857, 0.098580794191764881, 0.14529127038677431, 0.56185518127767309",
    "12, 6, 2, 0.19047619047619047, 0.08568908674689879, 0.078870139957734509, 0.46001159827742927",
    "15, 4, 1, 0.14285714285714285, 0.076360354832121252, 0.050108983966490848, 0.40727553524041854",
    "17, 3, 1, 0.095238095238095233, 0.064056448489004686, 0.025485828068471991, 0.355895627962788",
    "22, 2, 1, 0.047619047619047616, 0.046471432045168244, 0.0070322298473955913, 0.322454434134419",
    "23, 1, 1, 0, NaN, NaN, NaN"
  })
  void the_controls_relapse_as_r_says_and_the_end_has_no_error(
      int day, int atRisk, int ended, double survival, double se, double lower, double upper) {
    same(Waits.CONTROLS.curve().at(day), atRisk, ended, survival, se, lower, upper);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 71, 0.9859154929577465, 0.013984968642741177, 0.95888297300147463, 1",
    "0, 10, 64, 0.94303118174286371, 0.027668566940235395, 0.8903315653334688, 0.99885014119010451",
    "0, 42, 45, 0.79868849963457766, 0.050248745858777005, 0.70603279729762713, 0.9035038058998632",
    "0, 75, 16, 0.36650609587216604, 0.07146654107570713, 0.25009320332620932, 0.53710663274702497",
    "1, 0, 286, 0.98951048951048948, 0.0060242750947135945, 0.97777329377045108, 1",
    "1, 10, 259, 0.94301538214069547, 0.013838343443321017, 0.91627906048188668, 0.97053184920135094",
    "1, 42, 167, 0.70630456189717417, 0.028549190773302945, 0.6525082553293392, 0.7645361266808302",
    "1, 75, 57, 0.36111151886403126, 0.034629651172897645, 0.29923565353464926, 0.4357820584410677",
    "2, 0, 143, 0.98601398601398604, 0.0098202037346578949, 0.96695337956853256, 1",
    "2, 10, 127, 0.92889315089326074, 0.021677041279098506, 0.88736391383948976, 0.97236598459703",
    "2, 42, 83, 0.69731444653223684, 0.040846371250259937, 0.62168171631748403, 0.782148524847786",
    "2, 75, 19, 0.29067097399825292, 0.049243113287325141, 0.20854415428987932, 0.4051401748123387"
  })
  void three_groups_by_formula_are_those_of_r_at_given_days(
      int group, int day, int atRisk, double survival, double se, double lower, double upper) {
    var counts = Waits.byFormula(1).counts();
    var point = Curve.of(counts, group).at(day);

    same(point, atRisk, counts.ended(group, day), survival, se, lower, upper);
  }

  @Test
  void an_end_comes_before_a_loss_on_the_same_day() {
    var curve = Waits.one(new int[] {5, 5}, 1, 0).curve();

    assertThat(curve.at(5).survival()).isEqualTo(0.5);
  }

  @Test
  void after_the_last_person_the_curve_stays_and_nobody_is_at_risk() {
    var point = Curve.of(Waits.TREATED.counts(60, 1), 0).at(60);

    assertThat(point.atRisk()).isZero();
    assertThat(point.day()).isEqualTo(60);
    assertThat(point.survival()).isCloseTo(0.4481792717086834, EXACT);
  }

  @Test
  void a_group_of_nobody_has_no_curve() {
    var curve = Curve.of(new Waits(2, 1, new int[] {0}, new int[] {3}, new int[] {1}).counts(), 1);

    assertThat(curve.people()).isZero();
    assertThat(curve.days()).isEmpty();
    assertThat(curve.at(3).survival()).isNaN();
    assertThat(curve.at(3).upper95()).isNaN();
    assertThat(curve.quantile(0.5).day()).isNaN();
  }

  @Test
  void days_are_those_on_which_somebody_left() {
    assertThat(Waits.CONTROLS.curve().days())
        .containsExactly(1, 2, 3, 4, 5, 8, 11, 12, 15, 17, 22, 23);
    assertThat(Waits.TREATED.curve().days()).hasSize(16).startsWith(6, 7, 9).endsWith(34, 35);
    assertThat(Waits.one(new int[] {0, 2}, 0, 0).curve().days()).containsExactly(0, 2);
  }

  @Test
  void a_curve_knows_its_people_and_its_last_day() {
    var curve = Curve.of(Waits.TREATED.counts(60, 1), 0);

    assertThat(curve.people()).isEqualTo(21);
    assertThat(curve.lastDay()).isEqualTo(60);
  }

  @Test
  void waits_past_the_last_day_are_cut_there() {
    var curve = Curve.of(Waits.CONTROLS.counts(8, 1), 0);

    assertThat(curve.at(8).survival()).isCloseTo(8 / 21.0, EXACT);
    assertThat(curve.days()).containsExactly(1, 2, 3, 4, 5, 8);
  }

  @Test
  void all_ends_count_alike() {
    var curve = Curve.of(Waits.byFormula(2).withoutGroups().counts(), 0);
    var plain = Curve.of(Waits.byFormula(1).withoutGroups().counts(), 0);

    for (int day : plain.days()) {
      assertThat(curve.at(day)).isEqualTo(plain.at(day));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15})
  void a_curve_equals_the_product_over_people_counted_one_by_one(long seed) {
    var waits = Waits.byChance(seed, 60, 1, 1, 25);
    var curve = waits.curve();
    double survival = 1;
    double sum = 0;
    for (int day = 0; day <= waits.longest(); day++) {
      int k = day;
      double r = Arrays.stream(waits.days()).filter(d -> d >= k).count();
      double d = 0;
      for (int i = 0; i < 60; i++) {
        d += waits.days()[i] == k && waits.end()[i] == 1 ? 1 : 0;
      }
      survival *= (r - d) / r;
      sum += d / r / (r - d);
      assertThat(curve.at(day).survival()).isCloseTo(survival, EXACT);
      if (survival > 0) {
        assertThat(curve.at(day).se()).isCloseTo(survival * Math.sqrt(sum), EXACT);
      }
    }
  }

  @Test
  void the_order_of_rows_changes_nothing() {
    var waits = Waits.byChance(3, 300, 1, 1, 50);
    var curve = waits.curve();
    var shuffled = waits.shuffled(4).curve();

    for (int day = 0; day <= waits.longest(); day++) {
      assertThat(shuffled.at(day)).isEqualTo(curve.at(day));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 9})
  void the_number_of_threads_changes_no_curve(int threads) {
    var waits = Waits.byChance(5, 800, 7, 1, 50);
    Curve[] curves = Curve.all(waits.counts(50, threads), threads);

    assertThat(curves).hasSize(7);
    for (int group = 0; group < 7; group++) {
      var alone = Curve.of(waits.only(group).counts(50, 1), 0);
      for (int day = 0; day <= 50; day++) {
        assertThat(curves[group].at(day)).isEqualTo(alone.at(day));
      }
    }
  }

  @Test
  void fifty_thousand_at_risk_do_not_overflow() {
    int[] days = Waits.all(2, 50_000);
    days[0] = 1;
    var point = Waits.one(days, Waits.all(1, 50_000)).curve().at(1);

    assertThat(point.survival()).isCloseTo(49_999 / 50_000.0, EXACT);
    assertThat(point.se()).isCloseTo(49_999 / 50_000.0 * Math.sqrt(1 / 50_000.0 / 49_999), EXACT);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 24})
  void there_is_no_figure_for_a_day_outside(int day) {
    var curve = Waits.CONTROLS.curve();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> curve.at(day))
        .withMessage("day must be 0..23, got " + day);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 65})
  void a_strange_number_of_threads_is_a_programming_error(int threads) {
    var counts = Waits.CONTROLS.counts();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Curve.all(counts, threads))
        .withMessage("threads must be 1..64, got " + threads);
  }

  private static void same(
      Curve.Point point,
      int atRisk,
      int ended,
      double survival,
      double se,
      double lower,
      double upper) {
    assertThat(point.atRisk()).isEqualTo(atRisk);
    assertThat(point.ended()).isEqualTo(ended);
    assertThat(point.survival()).isCloseTo(survival, EXACT);
    near(point.se(), se);
    near(point.lower95(), lower);
    near(point.upper95(), upper);
  }

  private static void near(double value, double expected) {
    if (Double.isNaN(expected)) {
      assertThat(value).isNaN();
    } else {
      assertThat(value).isCloseTo(expected, EXACT);
    }
  }
}
