package org.mainstay.sums.statistics.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Clusters against a tree of lists, for every way in which a few rows can be coded.
class ClustersLongWayTest {
  private static final int[] FAR = {Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE};

  /// All codings of so many rows by the codes 0, 1 and 2.
  private static List<int[]> codings(int rows) {
    int ways = (int) Math.pow(3, rows);
    List<int[]> all = new ArrayList<>();
    for (int way = 0; way < ways; way++) {
      int[] codes = new int[rows];
      int rest = way;
      for (int i = 0; i < rows; i++) {
        codes[i] = rest % 3;
        rest /= 3;
      }
      all.add(codes);
    }
    return all;
  }

  /// Every coding of up to five rows, as it is and with codes far apart.
  static Stream<int[]> everyCoding() {
    return IntStream.rangeClosed(0, 4)
        .boxed()
        .flatMap(rows -> codings(rows).stream())
        .flatMap(codes -> Stream.of(codes, spread(codes)));
  }

  private static int[] spread(int[] codes) {
    return Arrays.stream(codes).map(c -> FAR[c + 1]).toArray();
  }

  private static Map<Integer, List<Integer>> lists(int[] codes) {
    var lists = new TreeMap<Integer, List<Integer>>();
    for (int row = 0; row < codes.length; row++) {
      lists.computeIfAbsent(codes[row], code -> new ArrayList<>()).add(row);
    }
    return lists;
  }

  @ParameterizedTest
  @MethodSource("everyCoding")
  void the_order_is_that_of_a_stable_sort(int[] codes) {
    int[] wanted =
        IntStream.range(0, codes.length)
            .boxed()
            .sorted(Comparator.comparingInt(row -> codes[row]))
            .mapToInt(row -> row)
            .toArray();

    assertThat(Clusters.of(codes).order()).containsExactly(wanted);
  }

  @ParameterizedTest
  @MethodSource("everyCoding")
  void codes_sizes_and_starts_are_those_of_the_lists(int[] codes) {
    var clusters = Clusters.of(codes);
    var lists = lists(codes);
    int cluster = 0;
    int start = 0;
    for (var entry : lists.entrySet()) {
      assertThat(clusters.code(cluster)).isEqualTo(entry.getKey());
      assertThat(clusters.size(cluster)).isEqualTo(entry.getValue().size());
      assertThat(clusters.start(cluster)).isEqualTo(start);
      start += entry.getValue().size();
      cluster++;
    }
    assertThat(clusters.count()).isEqualTo(cluster);
    assertThat(clusters.start(cluster)).isEqualTo(codes.length).isEqualTo(clusters.rows());
  }

  @ParameterizedTest
  @MethodSource("everyCoding")
  void each_row_knows_its_cluster(int[] codes) {
    var clusters = Clusters.of(codes);
    for (int row = 0; row < codes.length; row++) {
      assertThat(clusters.code(clusters.of(row))).isEqualTo(codes[row]);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void nested_is_that_the_outer_code_is_a_function_of_the_inner(int rows) {
    for (int[] inner : codings(rows)) {
      for (int[] outer : codings(rows)) {
        boolean nested =
            lists(inner).values().stream()
                .allMatch(in -> in.stream().map(row -> outer[row]).distinct().count() == 1);

        assertThat(Clusters.of(inner).nestedIn(Clusters.of(spread(outer))))
            .as("%s in %s", Arrays.toString(inner), Arrays.toString(outer))
            .isEqualTo(nested);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"100, 5", "1000, 40", "5000, 5000", "300, 1"})
  void many_rows_are_as_with_lists(int rows, int codes) {
    int[] drawn = new SplittableRandom(rows).ints(rows, -codes, codes).toArray();
    var clusters = Clusters.of(drawn);
    List<Integer> wanted = lists(drawn).values().stream().flatMap(List::stream).toList();

    assertThat(Arrays.stream(clusters.order()).boxed().toList()).isEqualTo(wanted);
    assertThat(IntStream.range(0, rows).map(clusters::rowAt).toArray())
        .containsExactly(clusters.order());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, -1, 1000, -1_000_000, 1_000_000_000})
  void moving_all_codes_moves_the_codes_alone(int by) {
    int[] codes = new SplittableRandom(3).ints(60, -9, 9).toArray();
    var plain = Clusters.of(codes);
    var moved = Clusters.of(Arrays.stream(codes).map(c -> c + by).toArray());

    assertThat(moved.order()).containsExactly(plain.order());
    assertThat(IntStream.range(0, moved.count()).map(moved::code).toArray())
        .containsExactly(IntStream.range(0, plain.count()).map(g -> plain.code(g) + by).toArray());
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 1000, 70_000, 1_000_000, 100_000_000})
  void stretching_the_codes_changes_no_order(int by) {
    int[] codes = new SplittableRandom(4).ints(60, -9, 9).toArray();
    var plain = Clusters.of(codes);
    var wide = Clusters.of(Arrays.stream(codes).map(c -> c * by).toArray());

    assertThat(wide.order()).containsExactly(plain.order());
    assertThat(wide.count()).isEqualTo(plain.count());
  }

  @Test
  void all_rows_of_one_code_are_one_cluster() {
    var one = Clusters.of(new int[] {7, 7, 7});

    assertThat(one.count()).isEqualTo(1);
    assertThat(one.size(0)).isEqualTo(3);
    assertThat(one.order()).containsExactly(0, 1, 2);
  }

  @Test
  void the_last_and_the_first_whole_number_are_codes() {
    var ends = Clusters.of(new int[] {Integer.MAX_VALUE, Integer.MIN_VALUE});

    assertThat(ends.order()).containsExactly(1, 0);
    assertThat(ends.code(0)).isEqualTo(Integer.MIN_VALUE);
    assertThat(ends.code(1)).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void changing_the_codes_afterwards_changes_no_cluster() {
    int[] codes = {3, 1, 3};
    var clusters = Clusters.of(codes);
    Arrays.fill(codes, 9);

    assertThat(clusters.code(clusters.of(1))).isEqualTo(1);
    assertThat(clusters.order()).containsExactly(1, 0, 2);
  }

  @Test
  void nothing_lies_inside_nothing() {
    assertThat(Clusters.of(new int[0]).nestedIn(Clusters.of(new int[0]))).isTrue();
  }

  @Test
  void every_row_alone_lies_inside_anything_and_everything_inside_one() {
    var alone = Clusters.of(new int[] {0, 1, 2, 3});
    var pairs = Clusters.of(new int[] {0, 0, 1, 1});
    var one = Clusters.of(new int[4]);

    assertThat(List.of(alone.nestedIn(pairs), pairs.nestedIn(one), alone.nestedIn(one)))
        .containsOnly(true);
    assertThat(List.of(pairs.nestedIn(alone), one.nestedIn(pairs))).containsOnly(false);
  }

  @Test
  void nesting_compares_only_as_many_rows_as_there_are() {
    assertThatThrownBy(() -> Clusters.of(new int[3]).nestedIn(Clusters.of(new int[0])))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("clusters of 3 and of 0 rows");
  }
}
