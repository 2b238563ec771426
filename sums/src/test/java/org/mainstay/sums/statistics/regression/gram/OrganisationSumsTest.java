package org.mainstay.sums.statistics.regression.gram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Two parts of one organisation, and two organisations of one cluster: by hand, by the law of
/// total variance, and as a sum over people who came one by one.
class OrganisationSumsTest {
  private static final int WIDE = 2;
  private static final int TREATMENTS = 2;

  /// One person: nothing differs from the mean.
  private static OrganisationSums person(double weight, boolean joint, double... values) {
    var sums = new OrganisationSums(7, 1, weight, WIDE, TREATMENTS, joint);
    System.arraycopy(values, 0, sums.means, 0, values.length);
    return sums;
  }

  private static double[][] people(long seed, int count) {
    var random = new SplittableRandom(seed);
    double[][] people = new double[count][];
    for (int i = 0; i < count; i++) {
      people[i] =
          new double[] {
            random.nextInt(20), random.nextDouble(-3, 3), random.nextInt(2), random.nextInt(2)
          };
    }
    return people;
  }

  private static Column column(double[][] people, int at) {
    return Column.of("c" + at, Arrays.stream(people).mapToDouble(p -> p[at]).toArray());
  }

  @Test
  void two_people_by_hand() {
    // 1 and 5 lie 4 apart: 4 · 4 / 2 = 8; 4 by 2 apart, 4 by 1
    var both = person(1, true, 1, 0, 0, 1).and(person(1, true, 5, 2, 1, 1));

    assertThat(both.code).isEqualTo(7);
    assertThat(both.rows).isEqualTo(2);
    assertThat(both.mass).isEqualTo(2);
    assertThat(both.means).containsExactly(3, 1, 0.5, 1);
    assertThat(both.wide).containsExactly(8, 4, 4, 2);
    assertThat(both.cross).containsExactly(2, 0, 1, 0);
    assertThat(both.own).containsExactly(0.5, 0);
    assertThat(both.joint).containsExactly(0.5, 0, 0, 0);
  }

  @Test
  void a_heavy_and_a_light_person_by_hand() {
    // weights 3 and 1: means at a quarter of the way, 3 · 1 / 4 of 4 · 4 = 12
    var both = person(3, false, 1, 0, 0, 1).and(person(1, false, 5, 2, 1, 1));

    assertThat(both.rows).isEqualTo(2);
    assertThat(both.mass).isEqualTo(4);
    assertThat(both.means).containsExactly(2, 0.5, 0.25, 1);
    assertThat(both.wide).containsExactly(12, 6, 6, 3);
    assertThat(both.own).containsExactly(0.75, 0);
    assertThat(both.joint).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 2, false", "2, 5, true", "3, 30, true", "4, 101, false"})
  void people_who_come_one_by_one(long seed, int count, boolean weighted) {
    double[][] people = people(seed, count);
    double[] weights = new double[weighted ? count : 0];
    Arrays.setAll(weights, i -> 0.5 + i % 4);
    var exact = new ExactLongWay(new int[count], weights);
    var sums = person(weighted ? weights[0] : 1, true, people[0]);
    for (int i = 1; i < count; i++) {
      sums = sums.and(person(weighted ? weights[i] : 1, true, people[i]));
    }

    assertThat(sums.rows).isEqualTo(count);
    assertThat(sums.mass).isCloseTo(exact.mass(0), within(1e-11));
    for (int a = 0; a < 4; a++) {
      assertThat(sums.means[a]).isCloseTo(exact.mean(column(people, a), 0), within(1e-12));
      for (int b = 0; b < 4; b++) {
        double wanted = exact.product(column(people, a), column(people, b), 0);
        assertThat(product(sums, a, b)).as("%d by %d", a, b).isCloseTo(wanted, within(1e-9));
      }
    }
  }

  private static double product(OrganisationSums sums, int a, int b) {
    if (a < WIDE) {
      return b < WIDE ? sums.wide[a * WIDE + b] : sums.cross[a * TREATMENTS + b - WIDE];
    }
    return b < WIDE
        ? sums.cross[b * TREATMENTS + a - WIDE]
        : sums.joint[(a - WIDE) * TREATMENTS + b - WIDE];
  }

  private static OrganisationSums group(long seed, int count, boolean joint) {
    return Arrays.stream(people(seed, count))
        .map(p -> person(1, joint, p))
        .reduce(OrganisationSums::and)
        .orElseThrow();
  }

  private static void same(OrganisationSums found, OrganisationSums wanted) {
    assertThat(found.rows).isEqualTo(wanted.rows);
    assertThat(found.mass).isCloseTo(wanted.mass, within(1e-12));
    assertThat(found.means).containsExactly(wanted.means, within(1e-12));
    assertThat(found.wide).containsExactly(wanted.wide, within(1e-9));
    assertThat(found.cross).containsExactly(wanted.cross, within(1e-10));
    assertThat(found.own).containsExactly(wanted.own, within(1e-11));
    assertThat(found.joint).containsExactly(wanted.joint, within(1e-11));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void parts_may_be_taken_in_any_order_and_bracket(boolean joint) {
    var a = group(11, 4, joint);
    var b = group(12, 9, joint);
    var c = group(13, 2, joint);

    same(a.and(b), b.and(a));
    same(a.and(b).and(c), a.and(b.and(c)));
    same(a.and(b).and(c), c.and(a).and(b));
  }

  /// Total is within plus between: two parts with the same means add, others add more.
  @Test
  void the_same_means_add_and_others_add_more() {
    var a = group(21, 8, true);
    var twin = group(21, 8, true);
    var apart = group(22, 8, true);

    for (int i = 0; i < WIDE; i++) {
      int at = i * WIDE + i;
      assertThat(a.and(twin).wide[at]).isCloseTo(2 * a.wide[at], within(1e-11));
      assertThat(a.and(apart).wide[at]).isGreaterThan(a.wide[at] + apart.wide[at]);
    }
  }

  @Test
  void parts_stay_as_they_were() {
    var a = group(31, 5, true);
    var b = group(32, 6, true);
    a.and(b);
    a.beside(b, 1);

    same(a, group(31, 5, true));
    same(b, group(32, 6, true));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void organisations_beside_each_other_keep_their_means_apart(boolean joint) {
    var a = group(41, 7, joint);
    var b = group(42, 3, joint);
    var both = a.beside(b, 99);

    assertThat(both.code).isEqualTo(99);
    assertThat(both.rows).isEqualTo(10);
    assertThat(both.mass).isEqualTo(10);
    assertThat(both.joint).hasSize(joint ? 4 : 0);
    for (int i = 0; i < 4; i++) {
      assertThat(both.wide[i]).isEqualTo(a.wide[i] + b.wide[i]);
      assertThat(both.cross[i]).isEqualTo(a.cross[i] + b.cross[i]);
    }
    for (int t = 0; t < 2; t++) {
      assertThat(both.own[t]).isEqualTo(a.own[t] + b.own[t]);
    }
    for (int i = 0; i < both.joint.length; i++) {
      assertThat(both.joint[i]).isEqualTo(a.joint[i] + b.joint[i]);
    }
  }

  @Test
  void beside_each_other_is_never_more_than_together() {
    var a = group(51, 6, true);
    var b = group(52, 6, true);
    for (int i = 0; i < WIDE; i++) {
      assertThat(a.beside(b, 7).wide[i * 3]).isLessThanOrEqualTo(a.and(b).wide[i * 3]);
    }
    for (int t = 0; t < TREATMENTS; t++) {
      assertThat(a.beside(b, 7).own[t]).isLessThanOrEqualTo(a.and(b).own[t]);
    }
  }

  /// Offsets of 1e9 stay in the means: the products are those of the small numbers.
  @Test
  void far_off_numbers_merge_without_loss() {
    double[][] people = people(61, 12);
    double[][] far = people(61, 12);
    Arrays.stream(far).forEach(p -> p[0] += 1e9);
    var near = people(people);
    var off = people(far);

    assertThat(off.wide[0]).isCloseTo(near.wide[0], within(1e-5));
    assertThat(off.means[0]).isCloseTo(near.means[0] + 1e9, within(1e-5));
    assertThat(off.cross).containsExactly(near.cross, within(1e-5));
  }

  private static OrganisationSums people(double[][] people) {
    return List.of(people).stream()
        .map(p -> person(1, false, p))
        .reduce(OrganisationSums::and)
        .orElseThrow();
  }
}
