package org.mainstay.sums.statistics.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.sums.statistics.rates.Representation.Cell;
import org.mainstay.sums.statistics.rates.Representation.Line;
import org.mainstay.sums.statistics.rates.Representation.Refused;
import org.mainstay.sums.statistics.rates.Representation.Shares;
import org.mainstay.sums.statistics.rates.Representation.Staff;

/// Men at a hub, as in section 15 of the project's statistics reference: 15 % of people referred, a
/// quarter of staff. Published by Keeping Well North West London.
class RepresentationTest {
  private static final Offset<Double> EXACT = within(1e-12);
  private static final List<Cell> SEXES =
      List.of(Cell.of("men", 150, 500), Cell.of("women", 850, 1500));

  @Test
  void men_come_less_often_than_their_share_of_staff() {
    Line men = known(SEXES).lines().getFirst();

    assertThat(men.ratio()).isCloseTo(0.6, EXACT);
    assertThat(men.p95().lower()).isCloseTo(0.5168403, within(5e-8));
    assertThat(men.p95().upper()).isCloseTo(0.6938746, within(5e-8));
    assertThat(men.missing()).isCloseTo(100, EXACT);
  }

  @Test
  void the_limits_are_wilsons_divided_by_the_share_of_staff() {
    Line men = known(SEXES).lines().getFirst();

    assertThat(men.p95()).isEqualTo(Interval.wilson(150, 1000, Level.P95).times(4));
    assertThat(men.p998()).isEqualTo(Interval.wilson(150, 1000, Level.P998).times(4));
  }

  @Test
  void who_comes_more_often_has_a_negative_gap() {
    Line women = known(SEXES).lines().get(1);

    assertThat(women.ratio()).isCloseTo(0.85 / 0.75, EXACT);
    assertThat(women.missing()).isCloseTo(-100, EXACT);
  }

  @Test
  void gaps_add_up_to_nothing() {
    assertThat(known(crossed()).lines().stream().mapToDouble(Line::missing).sum())
        .isCloseTo(0, within(1e-9));
  }

  @Test
  void staff_from_a_sample_widen_the_limits() {
    // R: exp(log(.6) + c(-1, 1) * qnorm(.975) * sqrt(.85/150 + .75/500))
    var men = ((Shares) Representation.of(SEXES, Staff.SAMPLED)).lines().getFirst();

    assertThat(men.ratio()).isCloseTo(0.6, EXACT);
    assertThat(men.p95().lower()).isCloseTo(0.5082668557176261, EXACT);
    assertThat(men.p95().upper()).isCloseTo(0.7082893483025036, EXACT);
    assertThat(men.p998().lower()).isLessThan(men.p95().lower());
  }

  @Test
  void each_group_has_its_rate_per_thousand_staff() {
    Line men = known(SEXES).lines().getFirst();

    assertThat(men.perThousand()).isCloseTo(300, EXACT);
    assertThat(men.perThousand95().lower())
        .isCloseTo(Interval.byar(150, Level.P95).lower() * 2, within(1e-9));
    assertThat(men.perThousand95().upper())
        .isCloseTo(Interval.byar(150, Level.P95).upper() * 2, within(1e-9));
  }

  @Test
  void crossed_groups_are_read_from_one_table_in_its_order() {
    var shares = known(crossed());

    assertThat(shares.lines())
        .extracting(line -> line.cell().groups())
        .containsExactly(
            List.of("men", "Asian"),
            List.of("men", "White"),
            List.of("women", "Asian"),
            List.of("women", "White"));
    assertThat(shares.lines().getFirst().ratio()).isCloseTo(30 / 1000.0 / (200 / 2000.0), EXACT);
    assertThat(shares.referred()).isEqualTo(1000);
    assertThat(shares.staff()).isEqualTo(2000);
  }

  @Test
  void who_did_not_say_is_counted_apart_and_left_out_of_both_shares() {
    var cells = new ArrayList<>(SEXES);
    cells.add(1, new Cell(List.of("not stated"), 70, 40, false));
    var shares = known(cells);

    assertThat(shares.referredNotStated()).isEqualTo(70);
    assertThat(shares.staffNotStated()).isEqualTo(40);
    assertThat(shares.referred()).isEqualTo(1000);
    assertThat(shares.staff()).isEqualTo(2000);
    assertThat(shares.lines().get(0)).isEqualTo(known(SEXES).lines().get(0));
    assertThat(shares.lines().get(1).ratio()).isNaN();
    assertThat(shares.lines().get(1).missing()).isNaN();
    assertThat(shares.lines().get(1).p95().upper()).isNaN();
    assertThat(shares.lines().get(1).perThousand()).isCloseTo(1750, EXACT);
  }

  @Test
  void where_nobody_works_the_ratio_is_blank() {
    var cells = new ArrayList<>(SEXES);
    cells.add(Cell.of("other", 3, 0));
    Line other = known(cells).lines().getLast();

    assertThat(other.ratio()).isNaN();
    assertThat(other.p95().lower()).isNaN();
    assertThat(other.p998().lower()).isNaN();
    assertThat(other.perThousand()).isNaN();
    assertThat(other.perThousand95().upper()).isNaN();
    assertThat(other.missing()).isEqualTo(-3);
  }

  @Test
  void where_nobody_came_the_ratio_is_nothing_with_an_upper_limit() {
    var cells = new ArrayList<>(SEXES);
    cells.add(Cell.of("other", 0, 100));
    Line other = known(cells).lines().getLast();

    assertThat(other.ratio()).isZero();
    assertThat(other.p95().lower()).isZero();
    assertThat(other.p95().upper()).isPositive();
    assertThat(other.perThousand()).isZero();
  }

  @Test
  void before_the_first_referral_no_ratio_is_known() {
    var line = known(List.of(Cell.of("men", 0, 5), Cell.of("women", 0, 15))).lines().getFirst();

    assertThat(line.ratio()).isNaN();
    assertThat(line.p95().lower()).isNaN();
    assertThat(line.missing()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 5, referrals, 'referrals must be 0 or more, got -1'",
    "1, -5, staff, 'staff must be 0 or more, got -5'"
  })
  void a_cell_that_cannot_be_right_is_named(long referred, long staff, String column, String why) {
    var cells = List.of(Cell.of("men", 1, 5), Cell.of("women", referred, staff));

    assertThat(Representation.of(cells, Staff.KNOWN)).isEqualTo(new Refused(1, column, why));
  }

  @Test
  void a_group_given_twice_is_refused() {
    var cells = List.of(Cell.of("men", 1, 5), Cell.of("women", 1, 5), Cell.of("men", 2, 6));

    assertThat(Representation.of(cells, Staff.KNOWN))
        .isEqualTo(new Refused(2, "groups", "men is there twice: each once only"));
    var crossed = List.of(cell("men", "Asian", 1, 5), cell("men", "Asian", 1, 5));
    assertThat(Representation.of(crossed, Staff.KNOWN))
        .isEqualTo(new Refused(1, "groups", "men, Asian is there twice: each once only"));
  }

  @Test
  void the_order_of_groups_changes_no_figure() {
    var turned = known(crossed().reversed());

    assertThat(turned.lines().reversed()).isEqualTo(known(crossed()).lines());
  }

  private static Shares known(List<Cell> cells) {
    return (Shares) Representation.of(cells, Staff.KNOWN);
  }

  private static List<Cell> crossed() {
    return List.of(
        cell("men", "Asian", 30, 200),
        cell("men", "White", 120, 300),
        cell("women", "Asian", 250, 500),
        cell("women", "White", 600, 1000));
  }

  private static Cell cell(String sex, String ethnicity, long referred, long staff) {
    return new Cell(List.of(sex, ethnicity), referred, staff, true);
  }
}
