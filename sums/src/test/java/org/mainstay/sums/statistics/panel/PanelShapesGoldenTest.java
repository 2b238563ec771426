package org.mainstay.sums.statistics.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.design.Convention;
import org.mainstay.sums.statistics.design.Design;
import org.mainstay.sums.statistics.design.Factor;
import org.mainstay.sums.statistics.design.Term;

/// Figures from R 4.2.2 with none to four factors, clusters inside and across them, weights, and
/// trusts that nobody links: `lm` on dummies and sandwich 3.0-2, made to agree with estimatr and
/// with collapse 1.9 `fwithin` by shapes.R beside shapes.csv.
class PanelShapesGoldenTest {
  private static final double NINE = 1e-9;
  private static final int[] SEEN =
      IntStream.range(0, 220).filter(i -> i * 11 % 17 != 0 && i * 11 % 17 != 5).toArray();

  private static final Map<String, PanelAnswer.Fit> FITS = new ConcurrentHashMap<>();

  private static PanelAnswer.Fit fit(ArgumentsAccessor row) {
    String asked = row.getString(0) + row.getString(1) + row.getString(2);
    return FITS.computeIfAbsent(asked, key -> fitted(row));
  }

  private static PanelAnswer.Fit fitted(ArgumentsAccessor row) {
    String absorbed = row.getString(0) == null ? "" : row.getString(0);
    String errors = row.getString(1);
    Design design =
        Design.of(
                column("y", PanelShapesGoldenTest::wellbeing),
                List.of(
                    column("t", PanelShapesGoldenTest::treated),
                    column("x", PanelShapesGoldenTest::other),
                    column("z", PanelShapesGoldenTest::third)),
                InventedGraph.words(absorbed).stream().map(f -> factor(f)).toList(),
                factor(errors.equals("alone") ? "person" : errors))
            .counting(Convention.AREG);
    if (row.getInteger(2) == 1) {
      design = design.weightedBy(column("weight", i -> 1 + i * 3 % 4));
    }
    return InventedGraph.fit(errors.equals("alone") ? design.eachRowAlone() : design);
  }

  private static Term term(ArgumentsAccessor row) {
    return fit(row).terms().stream()
        .filter(term -> term.column().equals(row.getString(4)))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "shapes.csv", numLinesToSkip = 1)
  void slopes_are_those_of_lm_and_of_estimatr(ArgumentsAccessor row) {
    assertThat(term(row).estimate()).isCloseTo(row.getDouble(5), within(NINE * row.getDouble(6)));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "shapes.csv", numLinesToSkip = 1)
  void errors_are_those_of_sandwich(ArgumentsAccessor row) {
    assertThat(term(row).error() / row.getDouble(6)).isCloseTo(1, within(NINE));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "shapes.csv", numLinesToSkip = 1)
  void parameters_are_the_rank_of_lm(ArgumentsAccessor row) {
    assertThat(fit(row).precision().parameters()).isEqualTo(row.getInteger(3));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "shapes.csv", numLinesToSkip = 1)
  void tests_and_intervals_are_those_of_students_t(ArgumentsAccessor row) {
    Term term = term(row);
    double error = row.getDouble(6);

    assertThat(term.p() / row.getDouble(7)).isCloseTo(1, within(1e-8));
    assertThat(term.low()).isCloseTo(row.getDouble(8), within(NINE * error));
    assertThat(term.high()).isCloseTo(row.getDouble(9), within(NINE * error));
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
}
