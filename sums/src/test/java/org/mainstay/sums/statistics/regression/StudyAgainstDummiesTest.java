package org.mainstay.sums.statistics.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mainstay.sums.statistics.regression.StudyLongWay.Way;

/// All ways of making a study at once (one at a time or together, weights, gaps, regions, lone
/// people dropped, both conventions): every figure from the rows themselves.
class StudyAgainstDummiesTest {
  /// A result and the same the long way.
  private record Pair(Result.Estimated found, StudyLongWay longWay) {}

  private static final Map<Way, List<Pair>> PAIRS = new ConcurrentHashMap<>();

  static List<Way> ways() {
    return Way.all();
  }

  private static List<Pair> pairs(Way way) {
    return PAIRS.computeIfAbsent(way, StudyAgainstDummiesTest::worked);
  }

  private static List<Pair> worked(Way way) {
    List<Result> results =
        Study.of(way.rows(), way.setting(ErrorType.CR1, ErrorType.CR0, ErrorType.CR3));
    return IntStream.range(0, 6)
        .mapToObj(
            i -> new Pair((Result.Estimated) results.get(i), new StudyLongWay(way, i % 3, i / 3)))
        .toList();
  }

  private static double error(Pair pair, ErrorType type) {
    return pair.found.by(type).orElseThrow().error();
  }

  @ParameterizedTest
  @MethodSource("ways")
  void estimates(Way way) {
    for (Pair pair : pairs(way)) {
      assertThat(pair.found.value()).isCloseTo(pair.longWay.value, within(1e-10));
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void clustered_errors_without_a_factor(Way way) {
    for (Pair pair : pairs(way)) {
      assertThat(error(pair, ErrorType.CR0)).isCloseTo(pair.longWay.cr0, within(1e-10));
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void clustered_errors_with_the_factor_of_the_convention(Way way) {
    for (Pair pair : pairs(way)) {
      assertThat(error(pair, ErrorType.CR1))
          .isCloseTo(Math.sqrt(pair.longWay.factor()) * pair.longWay.cr0, within(1e-10));
      assertThat(pair.found.freedom().factor()).isCloseTo(pair.longWay.factor(), within(1e-12));
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void the_jackknife_runs_the_regression_without_each_cluster(Way way) {
    for (Pair pair : pairs(way)) {
      assertThat(error(pair, ErrorType.CR3)).isCloseTo(pair.longWay.cr3(), within(1e-9));
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void the_five_clusters_that_matter_most_worst_first(Way way) {
    for (Pair pair : pairs(way)) {
      double before = Double.POSITIVE_INFINITY;
      for (Influence influence : pair.found.influence()) {
        double other = pair.longWay.without.getOrDefault(influence.cluster(), Double.NaN);
        double apart = Math.abs(other - pair.longWay.value);

        assertThat(influence.value()).isCloseTo(other, within(1e-9));
        assertThat(influence.signChanges()).isEqualTo(other * pair.longWay.value < 0);
        assertThat(apart).isLessThanOrEqualTo(before + 1e-9);
        before = apart;
      }
      double least = before;
      long further =
          pair.longWay.without.values().stream()
              .filter(b -> Math.abs(b - pair.longWay.value) > least + 1e-9)
              .count();

      assertThat(pair.found.influence()).hasSize(5);
      assertThat(further).isLessThanOrEqualTo(4);
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void effective_clusters(Way way) {
    for (Pair pair : pairs(way)) {
      assertThat(pair.found.effectiveClusters())
          .isCloseTo(pair.longWay.effective, within(1e-9))
          .isBetween(1.0, (double) pair.longWay.clusterCount());
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void rows_organisations_clusters_and_who_took_part(Way way) {
    for (Pair pair : pairs(way)) {
      Sample sample = pair.found.sample();

      assertThat(sample.rows()).isEqualTo(pair.longWay.rows.length);
      assertThat(sample.leftOut()).isEqualTo(110 - pair.longWay.rows.length);
      assertThat(sample.left().getOrDefault("alone in their organisation", 0))
          .isEqualTo(pair.longWay.alone);
      assertThat(sample.clusters()).isEqualTo(pair.longWay.clusterCount());
      assertThat(sample.organisations())
          .isEqualTo((int) IntStream.of(pair.longWay.organisations).distinct().count());
      assertThat(sample.treated()).isCloseTo(pair.longWay.treated, within(1e-12));
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void parameters_and_degrees(Way way) {
    for (Pair pair : pairs(way)) {
      assertThat(pair.found.freedom().parameters()).isEqualTo(pair.longWay.parameters);
      assertThat(pair.found.freedom().slopes()).isEqualTo(way.joint() ? 5 : 3);
      assertThat(pair.found.freedom().rows()).isEqualTo(pair.longWay.rows.length);
      assertThat(pair.found.freedom().convention()).isEqualTo(way.convention());
      assertThat(pair.found.inferences())
          .allMatch(i -> i.degrees() == pair.longWay.clusterCount() - 1);
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void spreads_inside_organisations(Way way) {
    for (Pair pair : pairs(way)) {
      Size size = pair.found.size();

      assertThat(size.outcomeSpread()).isCloseTo(pair.longWay.spread, within(1e-11));
      assertThat(size.inSpreads())
          .isCloseTo(pair.longWay.value / pair.longWay.spread, within(1e-10));
      assertThat(size.detectableInSpreads())
          .isCloseTo(size.detectable() / pair.longWay.spread, within(1e-10));
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void t_and_limits_belong_to_the_error_beside_them(Way way) {
    for (Pair pair : pairs(way)) {
      for (Inference inference : pair.found.inferences()) {
        double value = pair.found.value();
        double half = (inference.high() - inference.low()) / 2;

        assertThat(inference.statistic() * inference.error()).isCloseTo(value, within(1e-12));
        assertThat((inference.high() + inference.low()) / 2).isCloseTo(value, within(1e-12));
        assertThat(inference.p() < 0.05).isEqualTo(Math.abs(value) > half);
      }
    }
  }
}
