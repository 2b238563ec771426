package org.mainstay.sums.statistics.regression.absorbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mainstay.sums.statistics.regression.fit.Convention;
import org.mainstay.sums.statistics.regression.fit.Freedom;
import org.mainstay.sums.statistics.regression.gram.Column;

/// All kinds of panels against orthogonal dummies: movers and none, gaps, weights, islands of
/// trusts that nobody links, effects that say the same twice.
class AbsorbedAgainstDummiesTest {
  private static final List<MoversMadeUp> PANELS =
      List.of(
          MoversMadeUp.of(1, 25, 4, 5, 0.3, 0),
          MoversMadeUp.of(2, 25, 4, 5, 0.3, 0.3),
          MoversMadeUp.of(3, 20, 4, 5, 0, 0),
          MoversMadeUp.of(4, 30, 3, 8, 0.05, 0.4),
          MoversMadeUp.of(5, 8, 12, 3, 0.5, 0.1),
          MoversMadeUp.of(6, 40, 2, 4, 0.5, 0));
  private static final List<String> EFFECTS =
      List.of(
          "wave",
          "trust",
          "person",
          "trust wave",
          "wave trust",
          "person wave",
          "wave person",
          "person trust",
          "person wave trust",
          "trust wave person",
          "everybody",
          "everybody trust",
          "person person",
          "wave wave trust");

  private static final Map<String, QrLongWay> LONG_WAYS = new ConcurrentHashMap<>();

  private static QrLongWay longWay(int panel, String effects, boolean weighted) {
    return LONG_WAYS.computeIfAbsent(
        panel + effects + weighted, key -> PANELS.get(panel).longWay(effects, weighted));
  }

  static Stream<Arguments> panels() {
    return IntStream.range(0, PANELS.size())
        .boxed()
        .flatMap(p -> EFFECTS.stream().map(e -> Arguments.of(p, e, (p + e.length()) % 2 == 0)));
  }

  @ParameterizedTest
  @MethodSource("panels")
  void slopes_and_residuals(int panel, String effects, boolean weighted) {
    AbsorbedFit found = PANELS.get(panel).fit(effects, weighted);
    QrLongWay longWay = longWay(panel, effects, weighted);

    assertThat(found.slope(0)).isCloseTo(longWay.slopes[0], within(1e-10));
    assertThat(found.slope(1)).isCloseTo(longWay.slopes[1], within(1e-10));
    assertThat(found.residuals()).containsExactly(longWay.residuals, within(1e-9));
    assertThat(found.dropped()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("panels")
  void errors_clustered_anywhere(int panel, String effects, boolean weighted) {
    MoversMadeUp people = PANELS.get(panel);
    AbsorbedFit found = people.fit(effects, weighted);
    QrLongWay longWay = longWay(panel, effects, weighted);
    for (String clusters : List.of("trust", "person", "wave", "row")) {
      int[] codes = people.codes(clusters);

      assertThat(found.clusteredErrors(codes))
          .as(clusters)
          .containsExactly(longWay.clustered(codes), within(1e-10));
    }
  }

  @ParameterizedTest
  @MethodSource("panels")
  void robust_errors_are_those_of_rows_with_a_factor(int panel, String effects, boolean weighted) {
    MoversMadeUp people = PANELS.get(panel);
    AbsorbedFit found = people.fit(effects, weighted);
    double[] each = longWay(panel, effects, weighted).clustered(people.codes("row"));
    double factor = Math.sqrt((double) people.size() / found.robustDegrees());

    assertThat(found.robustErrors())
        .containsExactly(
            IntStream.range(0, 2).mapToDouble(j -> factor * each[j]).toArray(), within(1e-10));
  }

  @ParameterizedTest
  @MethodSource("panels")
  void parameters_by_the_two_conventions(int panel, String effects, boolean weighted) {
    MoversMadeUp people = PANELS.get(panel);
    AbsorbedFit found = people.fit(effects, weighted);
    for (String clusters : List.of("trust", "person", "wave")) {
      int[] codes = people.codes(clusters);
      Freedom nested = found.freedom(Convention.NESTED, codes);
      Freedom areg = found.freedom(Convention.AREG, codes);

      assertThat(nested.parameters()).isEqualTo(2 + counted(people, effects, codes, false));
      assertThat(areg.parameters()).isEqualTo(2 + counted(people, effects, codes, true));
      assertThat(nested.clusters()).isEqualTo(distinct(codes));
      assertThat(nested.convention()).isEqualTo(Convention.NESTED);
      assertThat(areg.convention()).isEqualTo(Convention.AREG);
      assertThat(nested.rows()).isEqualTo(people.size());
      assertThat(nested.slopes()).isEqualTo(2);
    }
  }

  /// The statistics reference, section 4.2: levels of what is not nested, one each but the first
  /// given away.
  private static int counted(MoversMadeUp people, String effects, int[] clusters, boolean all) {
    int levels = 0;
    int factors = 0;
    for (int[] factor : people.factors(effects)) {
      int[] pairs =
          IntStream.range(0, factor.length).map(i -> factor[i] * 1000 + clusters[i]).toArray();
      if (all || distinct(pairs) > distinct(factor)) {
        levels += distinct(factor);
        factors++;
      }
    }
    return Math.max(1, levels - Math.max(0, factors - 1));
  }

  private static int distinct(int[] codes) {
    return (int) IntStream.of(codes).distinct().count();
  }

  @ParameterizedTest
  @MethodSource("panels")
  void with_linked_effects_areg_counts_the_dummies(int panel, String effects, boolean weighted) {
    MoversMadeUp people = PANELS.get(panel);
    AbsorbedFit found = people.fit(effects, weighted);
    int dummies = longWay(panel, effects, weighted).effects;

    // islands and effects said twice are counted once too often: never too few
    assertThat(people.size() - found.robustDegrees()).isGreaterThanOrEqualTo(2 + dummies);
    if (!effects.contains(" ") || (panel == 0 && effects.equals("person wave trust"))) {
      assertThat(people.size() - found.robustDegrees()).isEqualTo(2 + dummies);
    }
  }

  @Test
  void trusts_on_two_islands_have_one_effect_too_many_and_the_right_slopes() {
    MoversMadeUp people = MoversMadeUp.of(7, 24, 4, 4, 0, 0.1);
    for (int i = 0; i < people.size(); i++) {
      // people move between 0 and 2 or between 1 and 3, and never across
      people.trust[i] =
          people.trust[i] % 2 + Math.floorMod(people.wave[i] + people.person[i] / 20, 2) * 2;
    }
    QrLongWay longWay = people.longWay("person trust", false);
    AbsorbedFit found = people.fit("person trust", false);

    assertThat(longWay.effects).isEqualTo(24 + 4 - 2);
    assertThat(found.slope(0)).isCloseTo(longWay.slopes[0], within(1e-10));
    assertThat(found.clusteredErrors(people.trust)[1])
        .isCloseTo(longWay.clustered(people.trust)[1], within(1e-10));
  }

  @Test
  void a_column_that_the_effects_explain_but_for_a_hair_is_kept() {
    MoversMadeUp people = PANELS.getFirst();
    double[] nearly = IntStream.of(people.person).mapToDouble(p -> p).toArray();
    nearly[0] += 0.5;
    var found =
        AbsorbedFit.of(
            Column.of("y", people.y),
            List.of(Column.of("nearly", nearly)),
            people.factors("person wave"),
            new double[0]);
    var longWay =
        new QrLongWay(people.y, List.of(nearly), people.factors("person wave"), new double[0]);

    assertThat(found.dropped()).isEmpty();
    assertThat(found.slope(0)).isCloseTo(longWay.slopes[0], within(1e-9));
  }

  @Test
  void eight_columns_at_once() {
    MoversMadeUp people = PANELS.getFirst();
    var columns =
        IntStream.range(0, 8)
            .mapToObj(
                j ->
                    IntStream.range(0, people.size())
                        .mapToDouble(i -> Math.sin(1.7 * i * (j + 1)) + (i * (j + 3) % 7))
                        .toArray())
            .toList();
    var found =
        AbsorbedFit.of(
            Column.of("y", people.y),
            IntStream.range(0, 8).mapToObj(j -> Column.of("c" + j, columns.get(j))).toList(),
            people.factors("person trust wave"),
            people.weights);
    var longWay =
        new QrLongWay(people.y, columns, people.factors("person trust wave"), people.weights);
    for (int j = 0; j < 8; j++) {
      assertThat(found.slope(j)).isCloseTo(longWay.slopes[j], within(1e-10));
    }
    assertThat(found.clusteredErrors(people.person))
        .containsExactly(longWay.clustered(people.person), within(1e-10));
  }
}
