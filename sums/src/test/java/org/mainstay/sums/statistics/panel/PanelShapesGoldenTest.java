package org.mainstay.sums.statistics.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.design.Convention;
import org.mainstay.sums.statistics.design.Design;
import org.mainstay.sums.statistics.design.Factor;
import org.mainstay.sums.statistics.design.Term;
import org.mainstay.sums.statistics.matrix.Workers;

/// Figures from R 4.2.2 with none to four factors, clusters inside and across them, weights, and
/// trusts that nobody links: `lm` on dummies and sandwich 3.0-2, made to agree with estimatr and
/// with collapse 1.9 `fwithin` by shapes.R beside shapes.csv.
class PanelShapesGoldenTest {
  private static final double NINE = 1e-9;
  private static final int[] SEEN =
      IntStream.range(0, 220).filter(i -> i * 11 % 17 != 0 && i * 11 % 17 != 5).toArray();

  private static final Map<String, PanelAnswer.Fit> FITS = new ConcurrentHashMap<>();

  /// A line of shapes.csv.
  record Line(
      String absorbed,
      String errors,
      boolean weighted,
      int parameters,
      String term,
      double estimate,
      double error,
      double p,
      double low,
      double high) {
    static Line of(String text) {
      String[] parts = text.split(",");
      double[] figures = Arrays.stream(parts, 5, 10).mapToDouble(Double::parseDouble).toArray();
      return new Line(
          parts[0],
          parts[1],
          parts[2].equals("1"),
          Integer.parseInt(parts[3]),
          parts[4],
          figures[0],
          figures[1],
          figures[2],
          figures[3],
          figures[4]);
    }

    PanelAnswer.Fit fit() {
      return FITS.computeIfAbsent(absorbed + errors + weighted, key -> fitted(this));
    }

    Term found() {
      return fit().terms().stream()
          .filter(found -> found.column().equals(term))
          .findFirst()
          .orElseThrow();
    }
  }

  static Stream<Line> lines() throws IOException {
    try (var csv =
        Objects.requireNonNull(PanelShapesGoldenTest.class.getResourceAsStream("shapes.csv"))) {
      return new String(csv.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(Line::of);
    }
  }

  private static PanelAnswer.Fit fitted(Line line) {
    boolean alone = line.errors().equals("alone");
    Design design =
        Design.of(
                column("y", PanelShapesGoldenTest::wellbeing),
                List.of(
                    column("t", PanelShapesGoldenTest::treated),
                    column("x", PanelShapesGoldenTest::other),
                    column("z", PanelShapesGoldenTest::third)),
                InventedGraph.words(line.absorbed()).stream().map(f -> factor(f)).toList(),
                factor(alone ? "person" : line.errors()))
            .counting(Convention.AREG);
    if (line.weighted()) {
      design = design.weightedBy(column("weight", i -> 1 + i * 3 % 4));
    }
    return InventedGraph.fit(alone ? design.eachRowAlone() : design);
  }

  @ParameterizedTest
  @MethodSource("lines")
  void slopes_are_those_of_lm_and_of_estimatr(Line line) {
    assertThat(line.found().estimate()).isCloseTo(line.estimate(), within(NINE * line.error()));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void errors_are_those_of_sandwich(Line line) {
    assertThat(line.found().error() / line.error()).isCloseTo(1, within(NINE));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void parameters_are_the_rank_of_lm(Line line) {
    assertThat(line.fit().precision().parameters()).isEqualTo(line.parameters());
  }

  @ParameterizedTest
  @MethodSource("lines")
  void tests_and_intervals_are_those_of_students_t(Line line) {
    double error = line.error();

    assertThat(line.found().p() / line.p()).isCloseTo(1, within(1e-8));
    assertThat(line.found().low()).isCloseTo(line.low(), within(NINE * error));
    assertThat(line.found().high()).isCloseTo(line.high(), within(NINE * error));
  }

  @Test
  void r_was_asked_for_eight_sets_of_factors() throws IOException {
    assertThat(lines().map(Line::absorbed).distinct()).hasSize(8);
    assertThat(lines()).hasSize(8 * 2 * 3 * 3);
  }

  @Test
  void the_isles_are_three_sets_of_which_each_has_a_redundant_level() {
    PanelAnswer.Fit fit =
        InventedGraph.fit(
            Design.of(
                column("y", PanelShapesGoldenTest::wellbeing),
                List.of(column("t", PanelShapesGoldenTest::treated)),
                List.of(factor("person"), factor("isle")),
                factor("trust")));

    assertThat(fit.effects().get(1).levels()).isEqualTo(6);
    assertThat(fit.effects().get(1).redundant()).isEqualTo(3);
  }

  private static Column column(String name, IntToDoubleFunction of) {
    return Column.of(name, Arrays.stream(SEEN).mapToDouble(of).toArray());
  }

  private static Factor factor(String name) {
    IntUnaryOperator of =
        switch (name) {
          case "person" -> i -> i / 5;
          case "wave" -> i -> i % 5;
          case "role" -> i -> (i / 5 + i % 5 * (i % 5)) % 3;
          case "trust" -> PanelShapesGoldenTest::trust;
          case "site" -> i -> 10 * trust(i) + i / 5 % 2;
          case "isle" -> i -> 2 * (i / 5 % 3) + later(i) * (i / 5 % 2);
          default -> throw new IllegalArgumentException(name);
        };
    return Factor.of(name, Arrays.stream(SEEN).map(of).toArray());
  }

  private static int later(int i) {
    return i % 5 > i / 5 % 4 ? 1 : 0;
  }

  private static int trust(int i) {
    int person = i / 5;
    return (person + (person % 4 == 0 ? 3 * later(i) : 0)) % 8;
  }

  private static double treated(int i) {
    return i * 31 % 13 < 5 ? 1 : 0;
  }

  private static double other(int i) {
    return i * 47 % 29 / 5.0;
  }

  private static double third(int i) {
    return i * i % 37 / 7.0;
  }

  private static double wellbeing(int i) {
    return i * 89 % 41 / 6.0 + i / 5 % 9 + i % 5 / 3.0 + treated(i) - other(i) / 4 + third(i) / 8;
  }

  /// Figures from R 4.2.2: `lm` with explicit dummies and sandwich 3.0-2 `vcovCL(type = "HC0",
  /// cadjust = FALSE)` times the factor, by golden.R beside golden.csv.
  @Nested
  class OneStudy {
    private static final int[] SEEN =
        IntStream.range(0, 240).filter(i -> i * 7 % 13 != 0).toArray();

    @ParameterizedTest
    @CsvFileSource(resources = "golden.csv", numLinesToSkip = 1)
    void estimates_errors_p_values_and_limits_are_those_of_r(
        String absorbed,
        String cluster,
        int weighted,
        int parameters,
        String term,
        double estimate,
        double error,
        double p,
        double low,
        double high) {
      List<String> effects = absorbed == null ? List.of() : List.of(absorbed.split(" "));
      Column y = column("y", OneStudy::wellbeing);
      Column t = column("t", OneStudy::treated);
      Column x = column("x", OneStudy::other);
      Design design =
          Design.of(
              y, List.of(t, x), effects.stream().map(f -> factor(f)).toList(), factor(cluster));
      if (weighted == 1) {
        design = design.weightedBy(column("weight", i -> 1 + i * 5 % 3));
      }
      PanelAnswer.Fit fit = (PanelAnswer.Fit) Panel.fit(design, new Workers(2));
      Term found =
          fit.terms().stream().filter(f -> f.column().equals(term)).findFirst().orElseThrow();

      assertThat(fit.precision().parameters()).isEqualTo(parameters);
      assertThat(found.estimate()).isCloseTo(estimate, within(1e-9 * error));
      assertThat(found.error() / error).isCloseTo(1, within(1e-9));
      assertThat(found.p() / p).isCloseTo(1, within(1e-9));
      assertThat(found.low()).isCloseTo(low, within(1e-9 * error));
      assertThat(found.high()).isCloseTo(high, within(1e-9 * error));
    }

    private static Column column(String name, IntToDoubleFunction of) {
      return Column.of(name, Arrays.stream(SEEN).mapToDouble(of).toArray());
    }

    private static Factor factor(String name) {
      IntUnaryOperator of =
          switch (name) {
            case "person" -> i -> i / 6;
            case "wave" -> i -> i % 6;
            case "trust" -> OneStudy::trust;
            default -> throw new IllegalArgumentException(name);
          };
      return Factor.of(name, Arrays.stream(SEEN).map(of).toArray());
    }

    private static int trust(int i) {
      int person = i / 6;
      int moved = i % 6 >= 3 && person % 3 == 0 ? 1 + person % 2 : 0;
      return (person + moved) % 7;
    }

    private static double treated(int i) {
      return i * 37 % 11 < 4 ? 1 : 0;
    }

    private static double other(int i) {
      return i * 53 % 23 / 4.0;
    }

    private static double wellbeing(int i) {
      int person = i / 6;
      return i * 97 % 31 / 5.0 + person % 7 + i % 6 / 2.0 + treated(i) - other(i) / 3;
    }
  }
}
