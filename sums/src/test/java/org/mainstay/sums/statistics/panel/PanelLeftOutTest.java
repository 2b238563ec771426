package org.mainstay.sums.statistics.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.design.Design;
import org.mainstay.sums.statistics.design.Factor;
import org.mainstay.sums.statistics.design.Sample;
import org.mainstay.sums.statistics.matrix.Workers;
import org.mainstay.sums.statistics.panel.InventedGraph.Shape;

/// Rows that cannot be used, each counted once under its first reason, against a walk over the rows
/// that asks for each reason in turn; and a fit that is bit for bit that of the rows left.
class PanelLeftOutTest {
  private static final InventedGraph DATA = InventedGraph.of(Shape.MIXED, 61);
  private static final List<String> NUMBERS = List.of("y", "t", "x");

  /// The data with holes: a bit of `kinds` for each of y, t, x, weight, person, wave, trust.
  private static InventedGraph holes(int kinds, long seed) {
    var random = new SplittableRandom(seed);
    InventedGraph data = DATA;
    List<String> measured = List.of("y", "t", "x", "weight");
    for (int k = 0; k < measured.size(); k++) {
      if ((kinds >> k & 1) == 1) {
        double[] values = data.number(measured.get(k)).clone();
        random.ints(9, 0, values.length).forEach(i -> values[i] = Double.NaN);
        data = data.with(measured.get(k), values);
      }
    }
    List<String> places = List.of("person", "wave", "trust");
    for (int k = 0; k < places.size(); k++) {
      if ((kinds >> (4 + k) & 1) == 1) {
        int[] codes = data.place(places.get(k)).clone();
        random.ints(9, 0, codes.length).forEach(i -> codes[i] = Factor.NONE);
        data = data.with(places.get(k), codes);
      }
    }
    return data;
  }

  private static Design design(InventedGraph data, boolean weighted) {
    Design design = data.design("person wave", "trust");
    return weighted ? design.weightedBy(data.column("weight")) : design;
  }

  /// The first reason in declared order, or nothing.
  private static String reason(InventedGraph data, int row, boolean weighted) {
    for (String name : NUMBERS) {
      if (Double.isNaN(data.number(name)[row])) {
        return "no value for " + name;
      }
    }
    if (weighted && Double.isNaN(data.number("weight")[row])) {
      return "weight weight not above 0";
    }
    for (String name : List.of("person", "wave", "trust")) {
      if (data.place(name)[row] == Factor.NONE) {
        return "belongs to no " + name;
      }
    }
    return "";
  }

  private static InventedGraph left(InventedGraph data, boolean weighted) {
    return data.only(i -> reason(data, i, weighted).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      ints = {0, 1, 2, 4, 8, 16, 32, 64, 3, 5, 9, 24, 40, 72, 48, 80, 96, 112, 113, 15, 127})
  void each_row_is_counted_once_under_its_first_reason(int kinds) {
    for (boolean weighted : new boolean[] {false, true}) {
      InventedGraph data = holes(kinds, kinds);
      Map<String, Integer> counts = new LinkedHashMap<>();
      for (int row = 0; row < data.rows(); row++) {
        counts.merge(reason(data, row, weighted), 1, Integer::sum);
      }
      Sample sample = InventedGraph.fit(design(data, weighted)).sample();

      assertThat(sample.given()).isEqualTo(data.rows());
      assertThat(sample.used()).isEqualTo(counts.remove(""));
      assertThat(sample.leftOut())
          .containsExactlyInAnyOrderElementsOf(
              counts.entrySet().stream()
                  .map(entry -> new Sample.LeftOut(entry.getKey(), entry.getValue()))
                  .toList());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 8, 16, 32, 64, 3, 24, 96, 127})
  void the_fit_is_that_of_the_rows_left(int kinds) {
    for (boolean weighted : new boolean[] {false, true}) {
      InventedGraph data = holes(kinds, 100 + kinds);
      PanelAnswer.Fit found = InventedGraph.fit(design(data, weighted));
      PanelAnswer.Fit wanted = InventedGraph.fit(design(left(data, weighted), weighted));

      assertThat(found.terms()).isEqualTo(wanted.terms());
      assertThat(found.precision()).isEqualTo(wanted.precision());
      assertThat(found.effects()).isEqualTo(wanted.effects());
      assertThat(found.notes()).isEqualTo(wanted.notes());
    }
  }

  @Test
  void reasons_stand_in_the_order_in_which_they_are_asked_for() {
    InventedGraph data = holes(127, 7);

    assertThat(InventedGraph.fit(design(data, true)).sample().leftOut())
        .extracting(Sample.LeftOut::because)
        .containsExactly(
            "no value for y",
            "no value for t",
            "no value for x",
            "weight weight not above 0",
            "belongs to no person",
            "belongs to no wave",
            "belongs to no trust");
  }

  @Test
  void clusters_do_not_matter_when_each_row_stands_by_itself() {
    InventedGraph data = holes(64, 8);

    assertThat(InventedGraph.fit(design(data, false).eachRowAlone()).sample().leftOut()).isEmpty();
  }

  @Test
  void weights_that_were_not_asked_for_do_not_matter() {
    assertThat(InventedGraph.fit(design(holes(8, 9), false)).sample().leftOut()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "60", "118", "119"})
  void the_first_and_the_last_row_are_left_out_like_any_other(int row) {
    double[] x = DATA.number("x").clone();
    x[row] = Double.NaN;
    PanelAnswer.Fit found = InventedGraph.fit(DATA.with("x", x).design("person", "trust"));

    assertThat(found.sample())
        .isEqualTo(new Sample(120, 119, List.of(new Sample.LeftOut("no value for x", 1))));
    assertThat(found.terms())
        .isEqualTo(InventedGraph.fit(DATA.only(i -> i != row).design("person", "trust")).terms());
  }

  /// Rows alone in a level are taken away until none is, one at a time.
  private static boolean[] peeled(InventedGraph data, List<String> factors) {
    boolean[] there = new boolean[data.rows()];
    Arrays.fill(there, true);
    boolean again = true;
    while (again) {
      again = false;
      for (String factor : factors) {
        int[] codes = data.place(factor);
        for (int i = 0; i < there.length; i++) {
          int row = i;
          boolean alone =
              there[i]
                  && IntStream.range(0, there.length)
                          .filter(k -> there[k] && codes[k] == codes[row])
                          .count()
                      == 1;
          there[i] &= !alone;
          again |= alone;
        }
      }
    }
    return there;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void dropping_those_who_are_alone_ends_where_taking_them_one_by_one_ends(long seed) {
    var random = new SplittableRandom(seed);
    InventedGraph few = DATA.only(i -> random.nextInt(4) == 0 || i % 40 < 3);
    for (List<String> factors : List.of(List.of("person"), List.of("site", "person"))) {
      boolean[] there = peeled(few, factors);
      InventedGraph left = few.only(i -> there[i]);
      Design design = few.design(String.join(" ", factors), "trust").withoutSingletons();
      PanelAnswer found = Panel.fit(design, new Workers(1));

      if (found instanceof PanelAnswer.Fit fit) {
        assertThat(fit.sample().used()).isEqualTo(left.rows());
        assertThat(fit.terms())
            .isEqualTo(InventedGraph.fit(left.design(String.join(" ", factors), "trust")).terms());
      } else {
        assertThat(left.rows()).isLessThan(20);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"person", "person wave", "person trust wave"})
  void without_singletons_every_level_has_two_rows(String absorbed) {
    InventedGraph data = InventedGraph.of(Shape.SINGLETONS, 62);
    Sample sample = InventedGraph.fit(data.design(absorbed, "trust").withoutSingletons()).sample();
    boolean[] there = peeled(data, InventedGraph.words(absorbed));

    assertThat(sample.used())
        .isEqualTo((int) IntStream.range(0, there.length).filter(i -> there[i]).count());
    assertThat(sample.leftOut())
        .extracting(Sample.LeftOut::because)
        .allMatch(because -> because.startsWith("alone in its "));
  }

  @Test
  void nothing_is_alone_where_no_factor_is_taken_out() {
    PanelAnswer.Fit plain = InventedGraph.fit(DATA.design("", "trust"));

    assertThat(InventedGraph.fit(DATA.design("", "trust").withoutSingletons())).isEqualTo(plain);
  }

  @Test
  void when_all_are_alone_in_the_first_factor_the_second_is_not_asked() {
    int[] each = IntStream.range(0, DATA.rows()).toArray();
    Design design = DATA.with("person", each).design("person wave", "trust").withoutSingletons();

    assertThat(Panel.fit(design, new Workers(1)))
        .isEqualTo(new PanelAnswer.Refused("Not one row can be used."));
  }

  @Test
  void missing_numbers_are_asked_for_before_loneliness() {
    InventedGraph data = InventedGraph.of(Shape.SINGLETONS, 63);
    double[] y = data.number("y").clone();
    Arrays.fill(y, 0, 4, Double.NaN);
    Sample sample =
        InventedGraph.fit(data.with("y", y).design("person", "trust").withoutSingletons()).sample();

    assertThat(sample.leftOut().getFirst()).isEqualTo(new Sample.LeftOut("no value for y", 4));
    assertThat(sample.leftOut().get(1).rows()).isEqualTo(17);
  }

  @Test
  void every_row_missing_leaves_nothing() {
    double[] none = new double[DATA.rows()];
    Arrays.fill(none, Double.NaN);
    for (String name : NUMBERS) {
      assertThat(Panel.fit(DATA.with(name, none).design("person", "trust"), new Workers(2)))
          .isEqualTo(new PanelAnswer.Refused("Not one row can be used."));
    }
  }

  @Test
  void a_hole_in_the_data_leaves_the_callers_arrays_as_they_were() {
    InventedGraph data = holes(127, 11);
    List<double[]> before = new ArrayList<>();
    NUMBERS.forEach(name -> before.add(data.number(name).clone()));
    int[] person = data.place("person").clone();
    InventedGraph.fit(design(data, true).withoutSingletons());

    for (int k = 0; k < NUMBERS.size(); k++) {
      assertThat(data.number(NUMBERS.get(k))).containsExactly(before.get(k));
    }
    assertThat(data.place("person")).containsExactly(person);
  }

  @Test
  void a_column_of_holes_can_be_used_as_a_weight_alone() {
    double[] holes = DATA.number("weight").clone();
    holes[7] = Double.NaN;
    Design design = DATA.design("person", "trust").weightedBy(Column.of("hours", holes));

    assertThat(InventedGraph.fit(design).sample().leftOut())
        .containsExactly(new Sample.LeftOut("weight hours not above 0", 1));
  }
}
