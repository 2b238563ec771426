package org.mainstay.sums.statistics.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.rates.Representation.Cell;
import org.mainstay.sums.statistics.rates.Representation.Staff;
import org.mainstay.sums.statistics.rates.SlopeIndex.Group;
import org.mainstay.sums.statistics.rates.StandardisedRate.Stratum;

/// Standardised rates, slopes and shares: normal equations written out, and what must not matter.
class StandardsTest {
  private static final List<Stratum> STRATA =
      List.of(new Stratum(12, 1000, 5000), new Stratum(30, 1500, 6000), new Stratum(25, 900, 4000));

  @ParameterizedTest
  @ValueSource(doubles = {1e-6, 0.2, 3, 1e9})
  void weights_in_other_units_change_no_rate(double unit) {
    List<Stratum> other =
        STRATA.stream().map(s -> new Stratum(s.events(), s.people(), s.weight() * unit)).toList();

    alike(rate(other, 1000), rate(STRATA, 1000), 1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 10, 1000, 100_000})
  void a_rate_per_more_people_is_as_much_larger(double per) {
    alike(rate(STRATA, per), rate(STRATA, 1), per);
  }

  @Test
  void standardised_to_its_own_people_a_rate_is_the_crude_one_with_byars_limits() {
    List<Stratum> own =
        STRATA.stream().map(s -> new Stratum(s.events(), s.people(), s.people())).toList();
    var found = rate(own, 1);
    Interval crude = Interval.rate(67, 3400, Level.P95);

    assertThat(found.value()).isCloseTo(67 / 3400.0, within(1e-16));
    assertThat(found.interval().lower()).isCloseTo(crude.lower(), within(1e-15));
    assertThat(found.interval().upper()).isCloseTo(crude.upper(), within(1e-15));
  }

  @Test
  void a_stratum_cut_into_equal_halves_is_the_same_stratum() {
    List<Stratum> cut = new ArrayList<>(STRATA.subList(1, 3));
    cut.add(new Stratum(6, 500, 2500));
    cut.add(new Stratum(6, 500, 2500));

    alike(rate(cut, 1000), rate(STRATA, 1000), 1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void the_slope_solves_the_normal_equations(long seed) {
    List<Group> groups = groups(seed);
    double people = groups.stream().mapToDouble(Group::people).sum();
    double before = 0;
    double[] m = new double[5];
    for (Group group : groups) {
      // √a · value on √a and b √a: sums of a, ab, ab², a value, ab value
      double a = group.people() / people;
      double b = before + a / 2;
      before += a;
      m[0] += a;
      m[1] += a * b;
      m[2] += a * b * b;
      m[3] += a * group.value();
      m[4] += a * b * group.value();
    }
    double determinant = m[0] * m[2] - m[1] * m[1];
    double intercept = (m[3] * m[2] - m[4] * m[1]) / determinant;
    double slope = (m[0] * m[4] - m[1] * m[3]) / determinant;
    SlopeIndex found = slope(groups);

    assertThat(found.intercept()).isCloseTo(intercept, within(1e-12));
    assertThat(found.slope()).isCloseTo(slope, within(1e-12));
    assertThat(found.relative()).isCloseTo((intercept + slope) / intercept, within(1e-11));
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void from_the_other_end_the_slope_is_turned_and_the_ratio_inverted(long seed) {
    List<Group> turned = new ArrayList<>(groups(seed));
    SlopeIndex there = slope(turned);
    Collections.reverse(turned);
    SlopeIndex back = slope(turned);

    assertThat(back.slope()).isCloseTo(-there.slope(), within(1e-12));
    assertThat(back.relative()).isCloseTo(1 / there.relative(), within(1e-10));
    assertThat(back.intercept()).isCloseTo(there.intercept() + there.slope(), within(1e-12));
  }

  @Test
  void groups_on_a_line_have_that_line() {
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      // equal groups: the middle of the i-th is (i + ½)/10
      double value = 0.8 - 0.3 * (i + 0.5) / 10;
      groups.add(new Group(50, value, new Interval(value - 0.01, value + 0.01)));
    }
    SlopeIndex found = slope(groups);

    assertThat(found.intercept()).isCloseTo(0.8, within(1e-13));
    assertThat(found.slope()).isCloseTo(-0.3, within(1e-13));
    assertThat(found.relative()).isCloseTo(0.5 / 0.8, within(1e-13));
    assertThat(found.slopeInterval().lower()).isLessThan(-0.3);
    assertThat(found.slopeInterval().upper()).isGreaterThan(-0.3);
  }

  @ParameterizedTest
  @CsvSource({"10, 100, 90, 300", "0, 50, 10, 50", "33, 400, 11, 20", "500, 1, 500, 999"})
  void two_groups_put_together_miss_what_both_miss(long x1, long m1, long x2, long m2) {
    List<Cell> apart =
        List.of(Cell.of("one", x1, m1), Cell.of("two", x2, m2), Cell.of("rest", 60, 500));
    List<Cell> together = List.of(Cell.of("both", x1 + x2, m1 + m2), Cell.of("rest", 60, 500));
    var first = (Representation.Shares) Representation.of(apart, Staff.KNOWN);
    var second = (Representation.Shares) Representation.of(together, Staff.KNOWN);

    assertThat(first.lines().get(0).missing() + first.lines().get(1).missing())
        .isCloseTo(second.lines().getFirst().missing(), within(1e-9));
    assertThat(first.lines().get(2)).isEqualTo(second.lines().get(1));
  }

  @ParameterizedTest
  @CsvSource({"2", "10", "1000"})
  void many_times_the_people_narrow_the_limits_and_keep_the_ratio(long times) {
    var few = line(150, 250, 850, 750, Staff.SAMPLED);
    var many = line(150 * times, 250 * times, 850 * times, 750 * times, Staff.SAMPLED);

    assertThat(many.ratio()).isCloseTo(few.ratio(), within(1e-14));
    assertThat(Math.log(many.p95().upper() / many.ratio()))
        .isCloseTo(
            Math.log(few.p95().upper() / few.ratio()) / Math.sqrt((double) times), within(1e-12));
    assertThat(many.missing()).isCloseTo(times * few.missing(), within(1e-6));
  }

  @Test
  void sampled_staff_have_limits_alike_about_the_ratio_as_factors() {
    var found = line(150, 250, 850, 750, Staff.SAMPLED);
    double spread = Math.sqrt((1 - 0.15) / 150 + (1 - 0.25) / 250);

    assertThat(found.p95().lower() * found.p95().upper()).isCloseTo(0.36, within(1e-12));
    assertThat(Math.log(found.p95().upper() / 0.6))
        .isCloseTo(1.959963984540054 * spread, within(1e-12));
    assertThat(Math.log(found.p998().upper() / 0.6))
        .isCloseTo(3.090232306167813 * spread, within(1e-12));
  }

  private static Representation.Line line(long x, long m, long other, long others, Staff staff) {
    var cells = List.of(Cell.of("men", x, m), Cell.of("women", other, others));
    return ((Representation.Shares) Representation.of(cells, staff)).lines().getFirst();
  }

  private static StandardisedRate.Value rate(List<Stratum> strata, double per) {
    return (StandardisedRate.Value) StandardisedRate.of(strata, per, Level.P95);
  }

  private static void alike(
      StandardisedRate.Value found, StandardisedRate.Value wanted, double times) {
    assertThat(found.value() / wanted.value()).isCloseTo(times, within(1e-13 * times));
    assertThat(found.interval().lower() / wanted.interval().lower())
        .isCloseTo(times, within(1e-12 * times));
    assertThat(found.interval().upper() / wanted.interval().upper())
        .isCloseTo(times, within(1e-12 * times));
  }

  private static SlopeIndex slope(List<Group> groups) {
    return SlopeIndex.of(groups, SlopeIndex.Values.RATE, new SplittableRandom(1), 1000);
  }

  private static List<Group> groups(long seed) {
    var random = new SplittableRandom(seed);
    List<Group> groups = new ArrayList<>();
    int many = random.nextInt(5, 30);
    for (int i = 0; i < many; i++) {
      double value = random.nextDouble(0.2, 0.9);
      groups.add(new Group(random.nextInt(10, 900), value, new Interval(value * 0.9, value * 1.1)));
    }
    return groups;
  }
}
