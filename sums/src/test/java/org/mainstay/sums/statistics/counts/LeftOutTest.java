package org.mainstay.sums.statistics.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.design.Design;
import org.mainstay.sums.statistics.design.Dropped;
import org.mainstay.sums.statistics.design.Factor;
import org.mainstay.sums.statistics.design.Sample;

/// Which rows a model of counts leaves out and what it says of them, against a slow reading of the
/// rules row by row.
class LeftOutTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void rows_left_out_are_those_of_a_slow_reading(long seed) {
    var random = new SplittableRandom(seed);
    for (int table = 0; table < 25; table++) {
      var slow = new Slow(random, 4 + random.nextInt(26));
      var chosen = new Chosen(CountDesign.of(slow.design()));
      slow.read();

      assertThat(chosen.rows()).containsExactlyInAnyOrder(slow.left());
      assertThat(chosen.sample().given()).isEqualTo(slow.days.length);
      assertThat(chosen.sample().used()).isEqualTo(slow.left().length);
      assertThat(chosen.sample().leftOut()).containsExactlyElementsOf(slow.said());
      assertThat(chosen.withoutEvents()).isEqualTo(slow.without);
      assertThat(chosen.separated())
          .containsExactlyElementsOf(
              slow.separated.stream()
                  .map(j -> new Dropped("x" + j, Dropped.Why.SEPARATED))
                  .toList());
      assertThat(chosen.columns())
          .containsExactly(
              IntStream.range(0, 2).filter(j -> !slow.separated.contains(j)).toArray());
    }
  }

  @ParameterizedTest
  @CsvSource({"0", "-0.0", "-1", "NaN", "-1e-300"})
  void a_weight_or_exposure_must_lie_above_nothing(double value) {
    double[] days = {1, 2, 3, 4, 2, 1};
    double[] some = {1, 1, value, 1, 1, 1};
    double[] x = {0, 1, 1, 0, 1, 1};
    Design design = CountFits.design(days, List.of(Column.of("x", x)), new int[6]).eachRowAlone();

    assertThat(CountFits.fit(design.weightedBy(Column.of("w", some))).sample().leftOut())
        .containsExactly(new Sample.LeftOut("weight w not above 0", 1));
    assertThat(
            CountFits.fit(CountDesign.of(design).exposedFor(Column.of("t", some)))
                .sample()
                .leftOut())
        .containsExactly(new Sample.LeftOut("exposure t not above 0", 1));
  }

  @Test
  void a_row_is_left_out_for_the_first_reason_alone() {
    double nothing = Double.NaN;
    double[] days = {1, 2, 3, 4, 2, nothing};
    double[] x = {0, 1, 1, 0, nothing, nothing};
    Design design =
        CountFits.design(days, List.of(Column.of("x", x)), new int[6])
            .weightedBy(Column.of("w", new double[] {1, 1, 1, 1, 0, 0}))
            .eachRowAlone();

    assertThat(CountFits.fit(design).sample().leftOut())
        .containsExactly(
            new Sample.LeftOut("no value for days", 1), new Sample.LeftOut("no value for x", 1));
  }

  @Test
  void a_cluster_is_not_asked_for_when_rows_stand_alone() {
    double[] x = {0, 1, 1, 0, 1, 0};
    int[] week = {1, 1, 2, 2, Factor.NONE, Factor.NONE};
    Design design =
        CountFits.design(
            new double[] {1, 2, 3, 4, 2, 3},
            List.of(Column.of("x", x)),
            new int[6],
            Factor.of("week", week));

    assertThat(CountFits.fit(design.eachRowAlone()).sample().leftOut()).isEmpty();
    assertThat(CountFits.fit(design).sample().leftOut())
        .containsExactly(new Sample.LeftOut("belongs to no week", 2));
  }

  @Test
  void columns_without_any_value_leave_nothing() {
    double[] nothing = new double[4];
    Arrays.fill(nothing, Double.NaN);
    Design design =
        CountFits.design(new double[] {1, 2, 3, 4}, List.of(Column.of("x", nothing)), new int[4]);

    assertThat(CountFits.refusal(design))
        .isEqualTo("There is not one event among the rows that can be used.");
  }

  @Test
  void no_rows_at_all_are_refused() {
    Design design =
        CountFits.design(new double[0], List.of(Column.of("x", new double[0])), new int[0]);

    assertThat(CountFits.refusal(design))
        .isEqualTo("There is not one event among the rows that can be used.");
  }

  /// A small table full of holes, and its reading by the book.
  private static final class Slow {
    private final double[] days;
    private final double[][] x;
    private final int[] organisation;
    private final boolean singles;
    private final Set<Integer> separated = new TreeSet<>();
    private final Set<Integer> left = new TreeSet<>();
    private final Map<String, Integer> said = new LinkedHashMap<>();
    private int without;

    Slow(SplittableRandom random, int rows) {
      days = new double[rows];
      x = new double[2][rows];
      organisation = new int[rows];
      singles = random.nextBoolean();
      for (int i = 0; i < rows; i++) {
        days[i] = random.nextInt(20) == 0 ? Double.NaN : Math.max(0, random.nextInt(6) - 3);
        x[0][i] = random.nextInt(20) == 0 ? Double.NaN : random.nextInt(8) == 7 ? 1 : 0;
        x[1][i] = random.nextInt(20) == 0 ? Double.NaN : days[i] > 0 ? 2 : 2 + random.nextInt(2);
        organisation[i] = random.nextInt(15) == 0 ? Factor.NONE : random.nextInt(1 + rows / 3);
      }
    }

    Design design() {
      Design design =
          CountFits.design(
                  days, List.of(Column.of("x0", x[0]), Column.of("x1", x[1])), organisation)
              .eachRowAlone();
      return singles ? design.withoutSingletons() : design;
    }

    int[] left() {
      return left.stream().mapToInt(i -> i).toArray();
    }

    List<Sample.LeftOut> said() {
      List<Sample.LeftOut> all = new ArrayList<>();
      said.forEach((because, rows) -> all.add(new Sample.LeftOut(because, rows)));
      return all;
    }

    void read() {
      left.addAll(IntStream.range(0, days.length).boxed().toList());
      leave("no value for days", left.stream().filter(i -> Double.isNaN(days[i])).toList());
      leave("no value for x0", left.stream().filter(i -> Double.isNaN(x[0][i])).toList());
      leave("no value for x1", left.stream().filter(i -> Double.isNaN(x[1][i])).toList());
      leave(
          "belongs to no organisation",
          left.stream().filter(i -> organisation[i] == Factor.NONE).toList());
      boolean again = true;
      while (again) {
        groups();
        again = IntStream.range(0, 2).filter(j -> !separated.contains(j)).anyMatch(this::separates);
      }
    }

    private void leave(String because, List<Integer> rows) {
      rows.forEach(left::remove);
      if (!rows.isEmpty()) {
        said.merge(because, rows.size(), Integer::sum);
      }
    }

    private Map<Integer, List<Integer>> byOrganisation() {
      return left.stream().collect(Collectors.groupingBy(i -> organisation[i]));
    }

    private void groups() {
      for (var rows : new TreeMap<>(byOrganisation()).values()) {
        if (rows.stream().allMatch(i -> days[i] == 0)) {
          without++;
          leave("no events in their organisation", rows);
        } else if (singles && rows.size() == 1) {
          leave("alone in its organisation", rows);
        }
      }
    }

    private boolean separates(int j) {
      for (int side : new int[] {1, -1}) {
        boolean possible = true;
        List<Integer> foreseen = new ArrayList<>();
        for (var rows : byOrganisation().values()) {
          Set<Double> eventful =
              rows.stream().filter(i -> days[i] > 0).map(i -> x[j][i]).collect(Collectors.toSet());
          double usual = eventful.iterator().next();
          possible &=
              eventful.size() == 1 && rows.stream().allMatch(i -> side * (x[j][i] - usual) >= 0);
          foreseen.addAll(rows.stream().filter(i -> x[j][i] != usual).toList());
        }
        if (possible && !foreseen.isEmpty()) {
          separated.add(j);
          leave("no event where x" + j + " differs", foreseen);
          return true;
        }
      }
      return false;
    }
  }
}
