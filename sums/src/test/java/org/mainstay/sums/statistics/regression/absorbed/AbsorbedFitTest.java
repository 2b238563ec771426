package org.mainstay.sums.statistics.regression.absorbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.sums.statistics.regression.fit.Convention;
import org.mainstay.sums.statistics.regression.fit.Dropped;
import org.mainstay.sums.statistics.regression.fit.Freedom;
import org.mainstay.sums.statistics.regression.fit.Reason;
import org.mainstay.sums.statistics.regression.gram.Column;
import org.mainstay.sums.statistics.regression.gram.LongWay;

/// People who move between trusts, against explicit dummies for every level.
class AbsorbedFitTest {
  private static final int PEOPLE = 40;
  private static final int WAVES = 5;
  private static final int ROWS = PEOPLE * WAVES;

  private final int[] person = IntStream.range(0, ROWS).map(i -> i / WAVES).toArray();
  private final int[] wave = IntStream.range(0, ROWS).map(i -> 3 + i % WAVES).toArray();
  private final int[] trust = new int[ROWS];
  private final double[] weights = new double[ROWS];
  private final double[] y = new double[ROWS];
  private final double[] t = new double[ROWS];
  private final double[] x = new double[ROWS];

  AbsorbedFitTest() {
    var random = new SplittableRandom(41);
    for (int i = 0; i < ROWS; i++) {
      trust[i] = random.nextInt(6);
      weights[i] = 0.5 + random.nextDouble();
      t[i] = random.nextBoolean() ? 1 : 0;
      x[i] = random.nextGaussian() + person[i] % 3;
      y[i] =
          0.4 * t[i]
              - 0.2 * x[i]
              + trust[i]
              + 0.3 * wave[i]
              + person[i] % 5
              + random.nextGaussian();
    }
  }

  private List<int[]> factors(String names) {
    return Arrays.stream(names.split(" ", -1)).map(this::codes).toList();
  }

  private int[] codes(String name) {
    return switch (name) {
      case "person" -> person;
      case "wave" -> wave;
      default -> trust;
    };
  }

  private AbsorbedFit fit(String factors, double[] w) {
    return AbsorbedFit.of(
        Column.of("y", y), List.of(Column.of("t", t), Column.of("x", x)), factors(factors), w);
  }

  @ParameterizedTest
  @CsvSource({
    "wave, trust, 5, 5",
    "trust wave, trust, 5, 10",
    "person, trust, 40, 40",
    "person wave, trust, 44, 44",
    "wave person trust, trust, 44, 49",
    "person wave, person, 5, 44",
    "person wave trust, person, 10, 49",
    "trust, trust, 1, 6"
  })
  void slopes_errors_and_parameters(String factors, String clusters, int nested, int areg) {
    for (double[] w : List.of(new double[0], weights)) {
      var found = fit(factors, w);
      var longWay = new LongWay(y, List.of(t, x), factors(factors), w);

      for (int j = 0; j < 2; j++) {
        assertThat(found.slope(j)).isCloseTo(longWay.slopes[j], within(1e-11));
        assertThat(found.clusteredErrors(codes(clusters))[j])
            .isCloseTo(longWay.clustered(j, codes(clusters)), within(1e-11));
        int k = longWay.slopes.length;
        double hc1 = Math.sqrt((double) ROWS / (ROWS - k));
        assertThat(found.robustErrors()[j])
            .isCloseTo(
                hc1 * longWay.clustered(j, IntStream.range(0, ROWS).toArray()), within(1e-11));
        assertThat(found.robustDegrees()).isEqualTo(ROWS - k);
      }
      assertThat(found.residuals()).containsExactly(longWay.residuals, within(1e-10));
      Freedom freedom = found.freedom(Convention.NESTED, codes(clusters));
      assertThat(freedom.parameters()).isEqualTo(2 + nested);
      assertThat(freedom.slopes()).isEqualTo(2);
      assertThat(freedom.rows()).isEqualTo(ROWS);
      assertThat(found.freedom(Convention.AREG, codes(clusters)).parameters()).isEqualTo(2 + areg);
    }
  }

  @Test
  void people_who_never_move_are_nested() {
    int[] still = IntStream.range(0, ROWS).map(i -> person[i] / 10).toArray();
    var found =
        AbsorbedFit.of(
            Column.of("y", y), List.of(Column.of("t", t)), List.of(person, wave), new double[0]);

    assertThat(found.freedom(Convention.NESTED, still).parameters()).isEqualTo(1 + 5);
    assertThat(found.freedom(Convention.NESTED, still).clusters()).isEqualTo(4);
  }

  @Test
  void what_effects_or_columns_already_say_is_dropped_and_named() {
    double[] twice = Arrays.stream(t).map(v -> 2 * v + 7).toArray();
    double[] ofWave = IntStream.of(wave).mapToDouble(w -> w * w).toArray();
    double[] ofPerson = IntStream.of(person).mapToDouble(p -> 1e9 + p).toArray();
    var found =
        AbsorbedFit.of(
            Column.of("y", y),
            List.of(
                Column.of("wave squared", ofWave),
                Column.of("t", t),
                Column.of("again", twice),
                Column.of("pay number", ofPerson),
                Column.of("x", x)),
            List.of(person, wave),
            new double[0]);
    var plain = fit("person wave", new double[0]);

    assertThat(found.dropped())
        .containsExactly(
            new Dropped("wave squared", Reason.NO_VARIATION_WITHIN),
            new Dropped("again", Reason.COLLINEAR),
            new Dropped("pay number", Reason.NO_VARIATION_WITHIN));
    assertThat(found.slope(1)).isCloseTo(plain.slope(0), within(1e-12));
    assertThat(found.slope(4)).isCloseTo(plain.slope(1), within(1e-12));
    assertThat(found.slope(2)).isZero();
    assertThat(found.freedom(Convention.NESTED, trust).slopes()).isEqualTo(2);
    assertThat(found.clusteredErrors(trust)[2]).isZero();
  }

  @Test
  void rows_with_gaps_or_without_weight_are_left_out() {
    double[] gapsY = y.clone();
    double[] gapsT = t.clone();
    double[] w = weights.clone();
    gapsY[0] = Double.NaN;
    gapsT[7] = Double.NaN;
    w[9] = 0;
    w[11] = Double.NaN;
    int[] left =
        IntStream.range(0, ROWS).filter(i -> i != 0 && i != 7 && i != 9 && i != 11).toArray();
    var found =
        AbsorbedFit.of(
            Column.of("y", gapsY), List.of(Column.of("t", gapsT)), List.of(person, wave), w);
    var alone =
        AbsorbedFit.of(
            Column.of("y", IntStream.of(left).mapToDouble(i -> y[i]).toArray()),
            List.of(Column.of("t", IntStream.of(left).mapToDouble(i -> t[i]).toArray())),
            List.of(
                IntStream.of(left).map(i -> person[i]).toArray(),
                IntStream.of(left).map(i -> wave[i]).toArray()),
            IntStream.of(left).mapToDouble(i -> weights[i]).toArray());

    assertThat(found.rows()).isEqualTo(ROWS - 4);
    assertThat(found.slope(0)).isEqualTo(alone.slope(0));
  }

  @Test
  void a_large_offset_changes_nothing() {
    double[] high = Arrays.stream(y).map(v -> v + 1e9).toArray();
    var found =
        AbsorbedFit.of(
            Column.of("y", high),
            List.of(Column.of("t", t), Column.of("x", x)),
            factors("person wave"),
            new double[0]);

    assertThat(found.slope(0)).isCloseTo(fit("person wave", new double[0]).slope(0), within(1e-7));
  }

  @Test
  void without_an_effect_or_with_too_many_levels_it_is_refused() {
    assertThatThrownBy(() -> AbsorbedFit.of(Column.of("y", y), List.of(), List.of(), new double[0]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no absorbed effect was named");
    int[] many = IntStream.range(0, 3001).toArray();
    assertThatThrownBy(
            () ->
                AbsorbedFit.of(
                    Column.of("y", new double[3001]),
                    List.of(),
                    List.of(many, many),
                    new double[0]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the smaller effects have 3001 levels, more than 3000");
  }
}
