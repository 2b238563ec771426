package org.mainstay.sums.statistics.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.design.Factor;

/// Levels numbered in the order of their codes, against a sorted set of the codes.
class LevelsTest {
  private static final int FAR = 1 << 22;

  private static Levels of(int... codes) {
    return Levels.of(Factor.of("trust", codes), Used.all(codes.length));
  }

  private static Levels of(int[] codes, Used used) {
    return Levels.of(Factor.of("trust", codes), used);
  }

  private static int number(NavigableSet<Integer> sorted, int code) {
    return sorted.headSet(code).size();
  }

  private static NavigableSet<Integer> sorted(int[] codes) {
    return new TreeSet<>(Arrays.stream(codes).boxed().toList());
  }

  private static boolean inOrder(int[] codes) {
    return IntStream.range(1, codes.length).allMatch(i -> codes[i - 1] <= codes[i]);
  }

  /// Every coding of up to three rows by three codes: near zero, below zero, and far apart.
  static Stream<int[]> everyCoding() {
    int[][] alphabets = {{0, 1, 2}, {-7, -6, 4}, {-2_000_000_000, 3, 2_000_000_000}};
    List<int[]> all = new ArrayList<>();
    for (int[] alphabet : alphabets) {
      for (int rows = 1; rows <= 3; rows++) {
        for (int way = 0; way < Math.pow(3, rows); way++) {
          int number = way;
          int digits = rows;
          all.add(
              IntStream.range(0, digits)
                  .map(i -> alphabet[number / (int) Math.pow(3, i) % 3])
                  .toArray());
        }
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("everyCoding")
  void levels_are_numbered_in_the_order_of_their_codes(int[] codes) {
    Levels levels = of(codes);
    NavigableSet<Integer> sorted = sorted(codes);

    assertThat(levels.count()).isEqualTo(sorted.size());
    for (int code : codes) {
      assertThat(levels.number(code)).isEqualTo(number(sorted, code));
    }
  }

  @ParameterizedTest
  @MethodSource("everyCoding")
  void rows_are_loaded_with_their_levels_moved_up(int[] codes) {
    int[] into = new int[codes.length];
    of(codes).load(Used.all(codes.length), 0, codes.length, 100, into);

    assertThat(into)
        .containsExactly(Arrays.stream(codes).map(c -> 100 + number(sorted(codes), c)).toArray());
  }

  @ParameterizedTest
  @MethodSource("everyCoding")
  void where_levels_begin_is_known_when_rows_stand_in_order(int[] codes) {
    Levels levels = of(codes);
    boolean known = inOrder(codes) && (long) codes[codes.length - 1] - codes[0] < FAR;

    assertThat(levels.ascending()).isEqualTo(known);
    if (known) {
      int[] wanted =
          IntStream.rangeClosed(0, codes.length)
              .filter(i -> i == 0 || i == codes.length || codes[i - 1] != codes[i])
              .toArray();
      assertThat(levels.starts()).containsExactly(wanted);
    } else {
      assertThat(levels.starts()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("everyCoding")
  void every_coding_without_a_hole_is_complete(int[] codes) {
    assertThat(of(codes).complete()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("everyCoding")
  void one_row_without_a_place_makes_any_coding_incomplete(int[] codes) {
    for (int hole = 0; hole < codes.length; hole++) {
      int[] with = codes.clone();
      with[hole] = Factor.NONE;

      assertThat(of(with).complete()).as("row %d", hole).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 15, 16, 17, 31, 32, 33, 100, 1000})
  void any_number_of_levels_in_order_has_its_beginnings(int count) {
    int[] codes = IntStream.range(0, 3 * count).map(i -> i / 3 * 2 - 5).toArray();
    Levels levels = of(codes);

    assertThat(levels.count()).isEqualTo(count);
    assertThat(levels.starts())
        .containsExactly(IntStream.rangeClosed(0, count).map(g -> 3 * g).toArray());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 4194302",
    "0, 4194303",
    "0, 4194304",
    "0, 4194311",
    "0, 4194312",
    "0, 4194313",
    "-2147483647, 2147483647",
    "-5, -4",
    "2147483646, 2147483647"
  })
  void the_way_of_looking_up_changes_no_number(int least, int most) {
    for (int[] codes : new int[][] {{least, most}, {most, least}, {least, most, least}}) {
      Levels levels = of(codes);

      assertThat(levels.count()).isEqualTo(2);
      assertThat(levels.number(least)).isZero();
      assertThat(levels.number(most)).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void rows_that_are_not_used_have_no_say(long seed) {
    var random = new SplittableRandom(seed);
    int[] codes = random.ints(40, -6, 7).toArray();
    int[] rows = IntStream.range(0, 40).filter(i -> random.nextInt(3) > 0).toArray();
    int[] kept = Arrays.stream(rows).map(i -> codes[i]).toArray();
    Levels levels = of(codes, Used.only(rows));

    assertThat(levels.count()).isEqualTo(sorted(kept).size());
    for (int code : kept) {
      assertThat(levels.number(code)).isEqualTo(number(sorted(kept), code));
    }
  }

  @Test
  void a_row_without_a_place_that_is_not_used_does_no_harm() {
    int[] codes = {3, Factor.NONE, 4};

    assertThat(of(codes, Used.only(new int[] {0, 2})).complete()).isTrue();
    assertThat(of(codes, Used.only(new int[] {0, 2})).count()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"0, 6", "2, 3", "5, 1", "4, 0"})
  void a_stretch_is_loaded_from_its_first_row(int start, int length) {
    int[] codes = {5, 3, 5, 9, 3, 7};
    int[] into = {-1, -1, -1, -1, -1, -1};
    of(codes).load(Used.all(6), start, length, 0, into);
    int[] numbers = {1, 0, 1, 3, 0, 2};

    assertThat(Arrays.copyOf(into, length))
        .containsExactly(Arrays.copyOfRange(numbers, start, start + length));
    assertThat(Arrays.stream(into, length, 6)).allMatch(i -> i == -1);
  }

  @ParameterizedTest
  @CsvSource({"0, 3", "1, 2", "2, 1"})
  void codes_far_apart_are_loaded_as_those_near(int start, int length) {
    int[] codes = {2_000_000_000, -2_000_000_000, 0};
    int[] into = {-1, -1, -1};
    of(codes).load(Used.all(3), start, length, 10, into);
    int[] numbers = {12, 10, 11};

    assertThat(Arrays.copyOf(into, length))
        .containsExactly(Arrays.copyOfRange(numbers, start, start + length));
    assertThat(Arrays.stream(into, length, 3)).allMatch(i -> i == -1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void nested_is_that_no_level_has_two_outer_codes(long seed) {
    var random = new SplittableRandom(seed);
    int rows = 5;
    int[] inner = random.ints(rows, 0, 4).toArray();
    int[] outer = random.ints(rows, 0, 2).toArray();
    boolean wanted = true;
    for (int i = 0; i < rows; i++) {
      for (int k = 0; k < i; k++) {
        wanted &= inner[i] != inner[k] || outer[i] == outer[k];
      }
    }

    assertThat(of(inner).nestedIn(Factor.of("region", outer), Used.all(rows))).isEqualTo(wanted);
  }

  @Test
  void a_row_that_is_not_used_cannot_spoil_nesting() {
    int[] inner = {1, 1, 2};
    Factor outer = Factor.of("region", new int[] {5, 6, 6});
    Used used = Used.only(new int[] {0, 2});

    assertThat(of(inner, used).nestedIn(outer, used)).isTrue();
    assertThat(of(inner).nestedIn(outer, Used.all(3))).isFalse();
  }

  @Test
  void the_factor_is_handed_back() {
    Factor factor = Factor.of("trust", new int[] {1});

    assertThat(Levels.of(factor, Used.all(1)).factor()).isSameAs(factor);
  }

  @Test
  void all_rows_used_stand_where_they_are() {
    Used all = Used.all(3);
    double[] numbers = new double[2];
    int[] codes = new int[2];
    all.copy(new double[] {1, 2, 3}, 1, 2, numbers);
    all.copy(new int[] {4, 5, 6}, 1, 2, codes);

    assertThat(all.rows()).isEqualTo(3);
    assertThat(all.at(2)).isEqualTo(2);
    assertThat(numbers).containsExactly(2, 3);
    assertThat(codes).containsExactly(5, 6);
  }

  @Test
  void some_rows_used_stand_in_their_order() {
    Used some = Used.only(new int[] {2, 0, 1});
    double[] numbers = new double[2];
    int[] codes = new int[2];
    some.copy(new double[] {1, 2, 3}, 0, 2, numbers);
    some.copy(new int[] {4, 5, 6}, 1, 2, codes);

    assertThat(some.rows()).isEqualTo(3);
    assertThat(some.at(0)).isEqualTo(2);
    assertThat(numbers).containsExactly(3, 1);
    assertThat(codes).containsExactly(4, 5);
  }
}
