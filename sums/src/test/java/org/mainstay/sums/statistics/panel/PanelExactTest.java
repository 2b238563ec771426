package org.mainstay.sums.statistics.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.design.Convention;
import org.mainstay.sums.statistics.design.Design;
import org.mainstay.sums.statistics.design.Factor;
import org.mainstay.sums.statistics.design.Term;
import org.mainstay.sums.statistics.matrix.ExactLongWay;
import org.mainstay.sums.statistics.matrix.ExactLongWay.Fraction;

/// Small panels of whole numbers against the normal equations of all dummies and columns, solved in
/// exact fractions: slopes, ranks and the whole sandwich without any rounding.
class PanelExactTest {
  private static final int PEOPLE = 7;
  private static final int WAVES = 4;
  private static final double NEAR = 1e-12;

  private final int rows = PEOPLE * WAVES;
  private final int[] person = codes(i -> i / WAVES);
  private final int[] wave = codes(i -> i % WAVES);

  private int[] codes(java.util.function.IntUnaryOperator of) {
    return IntStream.range(0, PEOPLE * WAVES).map(of).toArray();
  }

  private int[] trust(long seed) {
    return new SplittableRandom(seed).ints(rows, 0, 3).toArray();
  }

  private int[] whole(long seed, int most) {
    return new SplittableRandom(seed).ints(rows, -most, most + 1).toArray();
  }

  private List<int[]> factors(String names, long seed) {
    return InventedGraph.words(names).stream()
        .map(
            name ->
                switch (name) {
                  case "person" -> person;
                  case "wave" -> wave;
                  default -> trust(seed);
                })
        .toList();
  }

  /// Dummies of each level, or a constant, and then the two columns.
  private List<int[]> everything(List<int[]> factors, long seed) {
    List<int[]> all = new ArrayList<>();
    for (int[] codes : factors) {
      for (int level : Arrays.stream(codes).distinct().toArray()) {
        all.add(Arrays.stream(codes).map(c -> c == level ? 1 : 0).toArray());
      }
    }
    if (all.isEmpty()) {
      all.add(codes(i -> 1));
    }
    all.add(whole(seed + 100, 4));
    all.add(whole(seed + 200, 2));
    return all;
  }

  private static Fraction product(int[] a, int[] b, int[] weights) {
    return Fraction.of(
        IntStream.range(0, a.length).mapToLong(i -> (long) a[i] * b[i] * weights[i]).sum());
  }

  private static ExactLongWay equations(List<int[]> all, int[] weights) {
    return ExactLongWay.of(
        all.stream()
            .map(a -> all.stream().map(b -> product(a, b, weights)).toArray(Fraction[]::new))
            .toArray(Fraction[][]::new));
  }

  private static Fraction[] solution(List<int[]> all, int[] y, int[] weights) {
    return equations(all, weights)
        .solve(all.stream().map(a -> product(a, y, weights)).toArray(Fraction[]::new));
  }

  private Design design(String absorbed, long seed) {
    List<Factor> named = new ArrayList<>();
    List<int[]> codes = factors(absorbed, seed);
    for (int f = 0; f < codes.size(); f++) {
      named.add(Factor.of(InventedGraph.words(absorbed).get(f), codes.get(f)));
    }
    return Design.of(
        column("y", whole(seed, 9)),
        List.of(column("a", whole(seed + 100, 4)), column("b", whole(seed + 200, 2))),
        named,
        Factor.of("trust", trust(seed)));
  }

  private static Column column(String name, int[] values) {
    return Column.of(name, Arrays.stream(values).asDoubleStream().toArray());
  }

  private int[] ones() {
    return codes(i -> 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "person",
        "wave",
        "trust",
        "person wave",
        "trust person",
        "wave trust",
        "person wave trust",
        "trust wave person"
      })
  void slopes_are_the_exact_fractions(String absorbed) {
    for (long seed = 1; seed <= 3; seed++) {
      List<int[]> all = everything(factors(absorbed, seed), seed);
      Fraction[] exact = solution(all, whole(seed, 9), ones());
      PanelAnswer.Fit fit = InventedGraph.fit(design(absorbed, seed));

      assertThat(InventedGraph.estimates(fit))
          .containsExactly(
              new double[] {exact[all.size() - 2].number(), exact[all.size() - 1].number()},
              within(NEAR));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "person", "trust wave", "person wave", "person wave trust"})
  void whole_weights_are_exact_as_well(String absorbed) {
    int[] weights = codes(i -> 1 + i * i % 5);
    List<int[]> all = everything(factors(absorbed, 4), 4);
    Fraction[] exact = solution(all, whole(4, 9), weights);
    PanelAnswer.Fit fit =
        InventedGraph.fit(design(absorbed, 4).weightedBy(column("weight", weights)));

    assertThat(InventedGraph.estimates(fit))
        .containsExactly(
            new double[] {exact[all.size() - 2].number(), exact[all.size() - 1].number()},
            within(NEAR));
  }

  @ParameterizedTest
  @CsvSource({
    "person, 1",
    "person, 2",
    "person wave, 3",
    "person wave trust, 4",
    "person wave trust, 5"
  })
  void the_rank_that_areg_counts_is_exact(String absorbed, long seed) {
    List<int[]> all = everything(factors(absorbed, seed), seed);

    assertThat(
            InventedGraph.fit(design(absorbed, seed).counting(Convention.AREG))
                .precision()
                .parameters())
        .isEqualTo(equations(all, ones()).kept().length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "person", "trust", "person wave", "trust wave", "person wave trust"})
  void errors_are_the_roots_of_exact_fractions(String absorbed) {
    long seed = 6;
    List<int[]> all = everything(factors(absorbed, seed), seed);
    PanelAnswer.Fit fit = InventedGraph.fit(design(absorbed, seed));
    double factor = fit.precision().factor();
    for (int j = 0; j < 2; j++) {
      Term term = fit.terms().get(j);
      double variance = variance(all, all.size() - 2 + j, seed).number();

      assertThat(term.error()).isCloseTo(Math.sqrt(factor * variance), within(NEAR));
    }
  }

  /// The sum over trusts of the square of `A⁻¹ Σ x e` at one coefficient.
  private Fraction variance(List<int[]> all, int at, long seed) {
    int[] y = whole(seed, 9);
    ExactLongWay equations = equations(all, ones());
    Fraction[] estimates = solution(all, y, ones());
    Map<Integer, Fraction> byTrust = new TreeMap<>();
    for (int i = 0; i < rows; i++) {
      Fraction residual = Fraction.of(y[i]);
      Fraction through = Fraction.ZERO;
      for (int k = 0; k < all.size(); k++) {
        Fraction value = Fraction.of(all.get(k)[i]);
        residual = residual.minus(estimates[k].times(value));
        through = through.plus(equations.inverse(at, k).times(value));
      }
      byTrust.merge(trust(seed)[i], residual.times(through), Fraction::plus);
    }
    return byTrust.values().stream()
        .map(sum -> sum.times(sum))
        .reduce(Fraction.ZERO, Fraction::plus);
  }

  @Test
  void exactly_nothing_is_left_of_an_exact_fit() {
    int[] a = whole(101, 4);
    int[] b = whole(201, 2);
    int[] y = codes(i -> 3 * a[i] - 2 * b[i] + 5 * person[i] - 7 * wave[i]);
    Design design =
        Design.of(
            column("y", y),
            List.of(column("a", a), column("b", b)),
            List.of(Factor.of("person", person), Factor.of("wave", wave)),
            Factor.of("trust", trust(1)));
    PanelAnswer.Fit fit = InventedGraph.fit(design);

    assertThat(InventedGraph.estimates(fit)).containsExactly(new double[] {3, -2}, within(NEAR));
    assertThat(InventedGraph.errors(fit)).containsExactly(new double[2], within(NEAR));
  }
}
