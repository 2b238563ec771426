package org.mainstay.sums.statistics.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// K against the rank of the matrix of dummies, found by elimination, and its own laws.
class ParametersTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void areg_counts_the_rank_of_the_dummies(long seed) {
    var random = new SplittableRandom(seed);
    int[] person = codes(random, 30, 9);
    int[] trust = codes(random, 30, 5);
    int persons = levels(person);
    int trusts = levels(trust);
    int redundant = persons + trusts - rank(person, trust);
    List<Absorbed> absorbed =
        List.of(
            new Absorbed("person", persons, 0, false, 0),
            new Absorbed("trust", trusts, redundant, false, 3));

    assertThat(Convention.AREG.parameters(2, absorbed)).isEqualTo(2 + rank(person, trust));
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26})
  void nested_is_the_rank_too_where_all_levels_hang_together(long seed) {
    var random = new SplittableRandom(seed);
    int[] person = codes(random, 60, 6);
    int[] trust = codes(random, 60, 4);
    // with ten rows for each person all of them have met over the trusts
    assertThat(rank(person, trust)).isEqualTo(levels(person) + levels(trust) - 1);
    List<Absorbed> absorbed =
        List.of(
            new Absorbed("person", levels(person), 0, false, 0),
            new Absorbed("trust", levels(trust), 1, false, 5));

    assertThat(Convention.NESTED.parameters(3, absorbed)).isEqualTo(3 + rank(person, trust));
    assertThat(Convention.AREG.parameters(3, absorbed)).isEqualTo(3 + rank(person, trust));
  }

  @Test
  void people_who_never_move_say_all_that_their_trust_says() {
    int[] person = {0, 0, 1, 1, 2, 2, 3, 3};
    int[] trust = {0, 0, 0, 0, 1, 1, 1, 1};

    assertThat(rank(person, trust)).isEqualTo(4);
    assertThat(
            Convention.AREG.parameters(
                0,
                List.of(
                    new Absorbed("person", 4, 0, true, 0), new Absorbed("trust", 2, 2, true, 0))))
        .isEqualTo(4);
  }

  @ParameterizedTest
  @EnumSource(Convention.class)
  void a_slope_more_is_a_parameter_more(Convention convention) {
    List<Absorbed> absorbed = List.of(new Absorbed("wave", 12, 0, false, 0));
    for (int slopes = 0; slopes < 50; slopes++) {
      assertThat(convention.parameters(slopes + 1, absorbed))
          .isEqualTo(convention.parameters(slopes, absorbed) + 1);
    }
  }

  @ParameterizedTest
  @EnumSource(Convention.class)
  void the_order_of_the_factors_changes_nothing(Convention convention) {
    List<Absorbed> absorbed =
        new ArrayList<>(
            List.of(
                new Absorbed("person", 900, 0, false, 0),
                new Absorbed("wave", 12, 1, false, 900),
                new Absorbed("trust", 20, 2, true, 33),
                new Absorbed("job", 7, 1, false, 44)));
    int parameters = convention.parameters(3, absorbed);
    for (int turn = 0; turn < 4; turn++) {
      Collections.rotate(absorbed, 1);
      assertThat(convention.parameters(3, absorbed)).isEqualTo(parameters);
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 2", "2, 2", "12, 12", "220, 220"})
  void one_open_factor_counts_its_levels_and_the_constant_is_among_them(int levels, int expected) {
    int counted =
        Convention.NESTED.parameters(0, List.of(new Absorbed("wave", levels, 0, false, 0)));

    assertThat(counted).isEqualTo(levels == 1 ? 1 : expected);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8})
  void factors_inside_the_clusters_are_all_free(int factors) {
    List<Absorbed> absorbed =
        IntStream.range(0, factors).mapToObj(i -> new Absorbed("f" + i, 50, 0, true, 0)).toList();

    assertThat(Convention.NESTED.parameters(4, absorbed)).isEqualTo(5);
    assertThat(Convention.AREG.parameters(4, absorbed)).isEqualTo(4 + 50 * factors);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8})
  void each_open_factor_after_the_first_gives_up_one_level(int factors) {
    List<Absorbed> absorbed =
        IntStream.range(0, factors).mapToObj(i -> new Absorbed("f" + i, 50, 0, false, 0)).toList();

    assertThat(Convention.NESTED.parameters(4, absorbed)).isEqualTo(4 + 50 * factors - factors + 1);
  }

  @Test
  void standing_alone_opens_every_factor() {
    List<Absorbed> absorbed =
        List.of(new Absorbed("trust", 20, 0, true, 0), new Absorbed("wave", 12, 1, true, 20));
    List<Absorbed> alone = absorbed.stream().map(Absorbed::standingAlone).toList();

    assertThat(Convention.NESTED.parameters(1, absorbed)).isEqualTo(2);
    assertThat(Convention.NESTED.parameters(1, alone)).isEqualTo(1 + 20 + 12 - 1);
    assertThat(Convention.AREG.parameters(1, alone))
        .isEqualTo(Convention.AREG.parameters(1, absorbed));
  }

  private static int[] codes(SplittableRandom random, int rows, int levels) {
    return IntStream.range(0, rows).map(i -> random.nextInt(levels)).toArray();
  }

  private static int levels(int[] codes) {
    return (int) Arrays.stream(codes).distinct().count();
  }

  /// Of the dummies of both side by side, by elimination.
  private static int rank(int[] one, int[] other) {
    double[][] rows = new double[one.length][40];
    for (int i = 0; i < one.length; i++) {
      rows[i][one[i]] = 1;
      rows[i][20 + other[i]] = 1;
    }
    int rank = 0;
    for (int column = 0; column < 40; column++) {
      int pivot = rank;
      while (pivot < rows.length && Math.abs(rows[pivot][column]) < 1e-9) {
        pivot++;
      }
      if (pivot == rows.length) {
        continue;
      }
      double[] taken = rows[pivot];
      rows[pivot] = rows[rank];
      rows[rank] = taken;
      for (int i = rank + 1; i < rows.length; i++) {
        double times = rows[i][column] / taken[column];
        for (int k = column; k < 40; k++) {
          rows[i][k] -= times * taken[k];
        }
      }
      rank++;
    }
    return rank;
  }
}
