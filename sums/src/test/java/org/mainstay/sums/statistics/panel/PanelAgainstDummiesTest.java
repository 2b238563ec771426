package org.mainstay.sums.statistics.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.sums.statistics.design.Convention;
import org.mainstay.sums.statistics.design.Design;
import org.mainstay.sums.statistics.design.ErrorType;
import org.mainstay.sums.statistics.design.Precision;
import org.mainstay.sums.statistics.design.Term;
import org.mainstay.sums.statistics.matrix.Workers;

/// Fits against explicit dummies and plain normal equations.
class PanelAgainstDummiesTest {
  private static final Workers TWO = new Workers(2);
  private static final double NINE = 1e-9;
  private static final Invented STAFF = Invented.panel(7, 60, 6, 5, 0.15, 0.1);
  private static final Invented MANY_A_LEVEL = Invented.panel(8, 150, 4, 3, 0.2, 0.1);

  @ParameterizedTest
  @CsvSource({
    "'', trust",
    "'', person",
    "person, person",
    "person, trust",
    "person, wave",
    "wave, trust",
    "trust, trust",
    "trust, wave",
    "trust wave, trust",
    "trust wave, person",
    "wave trust, wave",
    "person wave, person",
    "person wave, trust",
    "wave person, wave",
    "person trust, trust",
    "person wave trust, trust",
    "trust wave person, person",
    "wave trust person, wave"
  })
  void any_set_of_factors_and_any_cluster_is_as_with_dummies(String absorbed, String clusters) {
    for (Invented data : List.of(STAFF, MANY_A_LEVEL)) {
      agree(data, data.design(words(absorbed), clusters), words(absorbed), clusters);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', trust",
    "person, trust",
    "person wave, trust",
    "person wave trust, trust",
    "person wave trust, person",
    "trust wave, trust"
  })
  void weights_are_as_with_weighted_dummies(String absorbed, String clusters) {
    for (Invented data : List.of(STAFF, MANY_A_LEVEL)) {
      Design design = data.design(words(absorbed), clusters).weightedBy(data.column("weight"));
      agree(data, design, words(absorbed), clusters);
    }
  }

  @ParameterizedTest
  @CsvSource({"''", "person", "person wave", "trust wave", "person wave trust"})
  void each_row_alone_is_hc1(String absorbed) {
    for (Invented data : List.of(STAFF, MANY_A_LEVEL)) {
      for (boolean weighted : new boolean[] {false, true}) {
        Design design =
            data.design(words(absorbed), "trust").eachRowAlone().counting(Convention.AREG);
        agree(
            data,
            weighted ? design.weightedBy(data.column("weight")) : design,
            words(absorbed),
            "");
      }
    }
  }

  @Test
  void areg_counts_what_dummies_say() {
    Dummies dummies = dummies(STAFF, List.of("person", "wave", "trust"), new double[0]);
    PanelAnswer.Fit fit =
        fit(STAFF.design(List.of("person", "wave", "trust"), "trust").counting(Convention.AREG));

    assertThat(fit.precision().parameters()).isEqualTo(3 + dummies.rank());
    assertThat(fit.precision().convention()).isEqualTo(Convention.AREG);
  }

  @Test
  void a_large_offset_costs_no_digits_but_its_own() {
    Invented data = STAFF;
    double[] far = Arrays.stream(data.measured("x1")).map(x -> x + 1e9).toArray();
    double[] again = Arrays.stream(far).map(x -> x - 1e9).toArray();
    Invented offset = with(data, "x1", far);
    Invented plain = with(data, "x1", again);
    for (List<String> absorbed :
        List.of(List.of("person", "wave"), List.of("trust", "wave"), List.<String>of())) {
      List<Term> found = fit(offset.design(absorbed, "trust")).terms();
      List<Term> wanted = fit(plain.design(absorbed, "trust")).terms();
      for (int j = 0; j < 3; j++) {
        assertThat(found.get(j).estimate())
            .isCloseTo(wanted.get(j).estimate(), within(1e-6 * wanted.get(j).error()));
      }
    }
  }

  @Test
  void eight_columns_are_more_than_one_tile() {
    Invented data = Invented.panel(21, 90, 5, 4, 0.2, 0.05);
    double[][] columns = new double[8][];
    for (int j = 0; j < columns.length; j++) {
      int power = j;
      columns[j] =
          IntStream.range(0, data.rows())
              .mapToDouble(i -> Math.sin((power + 1.0) * i) + data.measured("x1")[i] * (power % 2))
              .toArray();
    }
    List<org.mainstay.sums.statistics.design.Column> named =
        IntStream.range(0, 8)
            .mapToObj(j -> org.mainstay.sums.statistics.design.Column.of("c" + j, columns[j]))
            .toList();
    Design design =
        Design.of(
            data.column("wellbeing"),
            named,
            List.of(data.factor("person"), data.factor("wave")),
            data.factor("trust"));
    Dummies dummies = dummies(data, List.of("person", "wave"), new double[0]);
    double[] slopes = dummies.slopes(data.measured("wellbeing"), columns);
    PanelAnswer.Fit fit = fit(design);
    double[] errors = dummies.errors(data.place("trust"), fit.precision().factor());
    for (int j = 0; j < 8; j++) {
      assertThat(fit.terms().get(j).estimate()).isCloseTo(slopes[j], within(NINE * errors[j]));
      assertThat(fit.terms().get(j).error() / errors[j]).isCloseTo(1, within(NINE));
    }
  }

  private static Invented with(Invented data, String name, double[] values) {
    List<double[]> numbers = new java.util.ArrayList<>(data.numbers());
    numbers.set(Invented.MEASURED.indexOf(name), values);
    return new Invented(numbers, data.belongs());
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" "));
  }

  private static PanelAnswer.Fit fit(Design design) {
    return (PanelAnswer.Fit) Panel.fit(design, TWO);
  }

  private static Dummies dummies(Invented data, List<String> absorbed, double[] weights) {
    var dummies = new Dummies(data.rows(), weights);
    if (absorbed.isEmpty()) {
      dummies.absorb(new int[data.rows()]);
    }
    absorbed.forEach(factor -> dummies.absorb(data.place(factor)));
    return dummies;
  }

  /// No cluster is each row by itself.
  private static void agree(Invented data, Design design, List<String> absorbed, String clusters) {
    double[] weights = design.weights().isEmpty() ? new double[0] : data.measured("weight");
    Dummies dummies = dummies(data, absorbed, weights);
    double[] slopes =
        dummies.slopes(
            data.measured("wellbeing"),
            data.measured("t"),
            data.measured("x1"),
            data.measured("x2"));
    PanelAnswer.Fit fit = fit(design);
    Precision precision = fit.precision();
    int[] codes =
        clusters.isEmpty() ? IntStream.range(0, data.rows()).toArray() : data.place(clusters);
    double n = data.rows();
    int k = precision.parameters();
    int g = Dummies.levels(codes);
    double factor = clusters.isEmpty() ? n / (n - k) : (n - 1) / (n - k) * g / (g - 1);
    double[] errors = dummies.errors(codes, factor);

    assertThat(precision.clusters()).isEqualTo(g);
    assertThat(precision.factor()).isCloseTo(factor, within(1e-14));
    assertThat(precision.degrees()).isEqualTo(clusters.isEmpty() ? n - k : g - 1);
    assertThat(precision.errors()).isEqualTo(clusters.isEmpty() ? ErrorType.HC1 : ErrorType.CR1);
    assertThat(precision.clusteredBy())
        .isEqualTo(clusters.isEmpty() ? "each row by itself" : clusters);
    assertThat(fit.terms()).extracting(Term::column).containsExactly("t", "x1", "x2");
    for (int j = 0; j < slopes.length; j++) {
      Term term = fit.terms().get(j);
      assertThat(term.estimate()).isCloseTo(slopes[j], within(NINE * errors[j]));
      assertThat(term.error() / errors[j]).as("error of %s", term).isCloseTo(1, within(NINE));
      assertThat(term.statistic()).isEqualTo(term.estimate() / term.error());
    }
  }
}
