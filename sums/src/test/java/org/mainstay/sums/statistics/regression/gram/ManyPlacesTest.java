package org.mainstay.sums.statistics.regression.gram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Sums that came from many places: put together in any order, by any tree, down to single rows,
/// they are those of all rows at once.
class ManyPlacesTest {
  private static GroupedRows rows(long seed, boolean weighted) {
    return new InventedTable(seed, 12, 30, 2, 9, 1)
        .numbers(2, 1, 7, 5)
        .treatments(2, 1)
        .rows(weighted);
  }

  private static List<ClusterGrams> places(
      GroupedRows rows, int count, boolean joint, SplittableRandom random) {
    int[] placeOf = IntStream.range(0, rows.rows()).map(i -> random.nextInt(count)).toArray();
    var places = new ArrayList<ClusterGrams>();
    for (int k = 0; k < count; k++) {
      int place = k;
      int[] here = IntStream.range(0, rows.rows()).filter(i -> placeOf[i] == place).toArray();
      if (here.length > 0) {
        places.add(InventedTable.sums(InventedTable.picked(rows, here), joint));
      }
    }
    return places;
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2, false, false",
    "2, 3, true, false",
    "3, 5, false, true",
    "4, 9, true, true",
    "5, 20, true, true"
  })
  void places_one_after_another(long seed, int count, boolean weighted, boolean joint) {
    GroupedRows rows = rows(seed, weighted);
    ClusterGrams merged =
        places(rows, count, joint, new SplittableRandom(seed)).stream()
            .reduce(ClusterGrams::and)
            .orElseThrow();

    ExactLongWay.same(merged, InventedTable.sums(rows, joint), 1e-12);
    ExactLongWay.exact(rows, merged);
  }

  @ParameterizedTest
  @CsvSource({"11, 4, false", "12, 7, true", "13, 16, false"})
  void places_two_by_two_in_a_tree(long seed, int count, boolean weighted) {
    GroupedRows rows = rows(seed, weighted);
    Deque<ClusterGrams> waiting =
        new ArrayDeque<>(places(rows, count, true, new SplittableRandom(seed)));
    while (waiting.size() > 1) {
      waiting.addLast(waiting.removeFirst().and(waiting.removeFirst()));
    }

    ExactLongWay.same(waiting.getFirst(), InventedTable.sums(rows, true), 1e-12);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void row_by_row(boolean weighted) {
    GroupedRows rows = rows(21, weighted);
    ClusterGrams merged =
        IntStream.range(0, rows.rows())
            .mapToObj(i -> InventedTable.picked(rows, new int[] {i}))
            .map(one -> InventedTable.sums(one, true))
            .reduce(ClusterGrams::and)
            .orElseThrow();

    ExactLongWay.same(merged, InventedTable.sums(rows, true), 1e-12);
    ExactLongWay.exact(rows, merged);
  }

  @Test
  void two_places_say_the_same_from_either_side() {
    List<ClusterGrams> two = places(rows(31, true), 2, true, new SplittableRandom(1));

    ExactLongWay.same(two.get(0).and(two.get(1)), two.get(1).and(two.get(0)), 1e-13);
  }

  @Test
  void three_places_say_the_same_however_they_are_bracketed() {
    List<ClusterGrams> three = places(rows(32, true), 3, true, new SplittableRandom(2));
    ClusterGrams left = three.get(0).and(three.get(1)).and(three.get(2));
    ClusterGrams right = three.get(0).and(three.get(1).and(three.get(2)));

    ExactLongWay.same(left, right, 1e-13);
  }

  @Test
  void places_with_organisations_of_their_own_stand_side_by_side_to_the_last_bit() {
    GroupedRows rows = rows(33, false);
    int[] north = IntStream.range(0, rows.rows()).filter(i -> rows.groups()[i] < 10).toArray();
    int[] south = IntStream.range(0, rows.rows()).filter(i -> rows.groups()[i] >= 10).toArray();
    ClusterGrams a = InventedTable.sums(InventedTable.picked(rows, north), true);
    ClusterGrams b = InventedTable.sums(InventedTable.picked(rows, south), true);
    ClusterGrams all = InventedTable.sums(rows, true);
    for (ClusterGrams merged : List.of(a.and(b), b.and(a))) {
      for (int g = 0; g < all.clusters(); g++) {
        assertThat(merged.wide(g)).containsExactly(all.wide(g));
        assertThat(merged.cross(g)).containsExactly(all.cross(g));
        assertThat(merged.between(g)).containsExactly(all.between(g));
      }
    }
  }

  @Test
  void merging_leaves_both_places_as_they_were() {
    List<ClusterGrams> two = places(rows(34, false), 2, true, new SplittableRandom(3));
    List<ClusterGrams> again = places(rows(34, false), 2, true, new SplittableRandom(3));
    ClusterGrams merged = two.get(0).and(two.get(1));

    assertThat(merged.rows()).isEqualTo(two.get(0).rows() + two.get(1).rows());
    ExactLongWay.same(two.get(0), again.get(0), 0);
    ExactLongWay.same(two.get(1), again.get(1), 0);
  }

  @Test
  void the_same_place_twice_has_everybody_twice() {
    ClusterGrams once = InventedTable.sums(rows(35, true), true);
    ClusterGrams twice = once.and(once);

    assertThat(twice.mass()).isCloseTo(2 * once.mass(), within(1e-12));
    for (int g = 0; g < once.clusters(); g++) {
      double[] doubled = Arrays.stream(once.wide(g)).map(v -> 2 * v).toArray();
      assertThat(twice.wide(g)).containsExactly(doubled, within(1e-12));
      assertThat(twice.rows(g)).isEqualTo(2 * once.rows(g));
    }
    for (int j = 0; j < 6; j++) {
      assertThat(twice.mean(j)).isCloseTo(once.mean(j), within(1e-14));
    }
  }

  @Test
  void what_rounding_may_leave_is_that_of_the_largest_number_anywhere() {
    var small = of(1, 2, 3);
    var large = of(-5e7, 1, 2);
    ClusterGrams merged = small.and(large);
    double rounding = 16 * Math.ulp(1.0) * 5e7;

    assertThat(merged.floor(0)).isCloseTo(6 * rounding * rounding, within(1e-25));
    assertThat(large.and(small).floor(0)).isEqualTo(merged.floor(0));
  }

  private static ClusterGrams of(double... y) {
    return InventedTable.sums(
        new GroupedRows(
            List.of(Column.of("y", y)), List.of(Column.of("t", 0, 1, 0)), List.of(), new int[3]),
        false);
  }

  private static GroupedRows inRegions(GroupedRows rows, int apart) {
    int[] regions = IntStream.of(rows.groups()).map(g -> g / apart).toArray();
    return new GroupedRows(
        rows.outcomes(),
        rows.treatments(),
        rows.covariates(),
        rows.groups(),
        regions,
        rows.weights());
  }

  @ParameterizedTest
  @CsvSource({"41, 10, false", "42, 15, true", "43, 100, true"})
  void clusters_of_several_organisations_merge_organisation_by_organisation(
      long seed, int apart, boolean weighted) {
    GroupedRows rows = inRegions(rows(seed, weighted), apart);
    ClusterGrams merged =
        places(rows, 4, true, new SplittableRandom(seed)).stream()
            .reduce(ClusterGrams::and)
            .orElseThrow();

    assertThat(merged.clusters()).isLessThan(merged.organisations());
    ExactLongWay.same(merged, InventedTable.sums(rows, true), 1e-12);
  }

  @Test
  void a_cluster_holds_the_products_of_its_organisations() {
    GroupedRows rows = rows(44, true);
    ClusterGrams apart = InventedTable.sums(rows, true);
    ClusterGrams together = InventedTable.sums(inRegions(rows, 100), true);
    double[] wide = new double[9];
    double[] between = new double[9];
    for (int g = 0; g < 5; g++) {
      for (int i = 0; i < 9; i++) {
        wide[i] += apart.wide(g)[i];
        between[i] += apart.between(g)[i];
      }
    }

    assertThat(together.clusters()).isEqualTo(1);
    assertThat(together.organisations()).isEqualTo(5);
    assertThat(together.rows(0)).isEqualTo(54);
    assertThat(together.wide(0)).containsExactly(wide, within(1e-12));
    assertThat(together.between(0)).containsExactly(between, within(1e-12));
    for (int j = 0; j < 6; j++) {
      assertThat(together.mean(j)).isEqualTo(apart.mean(j));
      assertThat(together.floor(j)).isEqualTo(apart.floor(j));
    }
  }

  @Test
  void an_organisation_that_moved_between_clusters_is_refused_by_its_code() {
    GroupedRows rows = rows(45, false);
    ClusterGrams here = InventedTable.sums(inRegions(rows, 10), true);
    ClusterGrams there = InventedTable.sums(inRegions(rows, 4), true);

    assertThatThrownBy(() -> here.and(there))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("organisation 8 lies in two clusters");
  }

  @Test
  void the_same_names_in_another_order_are_not_the_same_columns() {
    GroupedRows rows = rows(46, false);
    ClusterGrams one = InventedTable.sums(rows, true);
    ClusterGrams other =
        InventedTable.sums(
            rows.with(rows.outcomes(), rows.treatments().reversed(), rows.covariates()), true);

    assertThatThrownBy(() -> one.and(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the two places did not sum the same columns");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_place_with_nobody_adds_nothing(boolean joint) {
    GroupedRows rows = rows(47, true);
    ClusterGrams all = InventedTable.sums(rows, joint);
    ClusterGrams nobody = InventedTable.sums(InventedTable.picked(rows, new int[0]), joint);

    ExactLongWay.same(all.and(nobody), all, 0);
    ExactLongWay.same(nobody.and(all), all, 0);
    assertThat(nobody.and(nobody).rows()).isZero();
  }
}
