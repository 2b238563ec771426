package org.mainstay.sums.statistics.regression.gram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.regression.Correction;
import org.mainstay.sums.statistics.regression.ErrorType;
import org.mainstay.sums.statistics.regression.Family;
import org.mainstay.sums.statistics.regression.FewClusters;
import org.mainstay.sums.statistics.regression.Inference;
import org.mainstay.sums.statistics.regression.Influence;
import org.mainstay.sums.statistics.regression.Result;
import org.mainstay.sums.statistics.regression.Setting;
import org.mainstay.sums.statistics.regression.Study;

/// A study of sums that several places sent is the study of all their rows, to the last figure that
/// is shown.
class StudiesOfManyPlacesTest {
  private static final Setting EVERYTHING =
      Setting.usual(5, 1)
          .when(FewClusters.SHOWN)
          .with(ErrorType.CR1, ErrorType.CR0, ErrorType.CR3, ErrorType.WILD)
          .correcting(Family.ALL, Correction.values());

  private static GroupedRows rows(long seed, boolean weighted) {
    return new InventedTable(seed, 22, 9, 31, 14, 18, 7, 25, 12)
        .numbers(2, 2, 4, 6)
        .treatments(2, 1)
        .rows(weighted);
  }

  private static GroupedRows clustered(GroupedRows rows, int[] clusters) {
    return new GroupedRows(
        rows.outcomes(),
        rows.treatments(),
        rows.covariates(),
        rows.groups(),
        clusters,
        rows.weights());
  }

  private static ClusterGrams merged(GroupedRows rows, int places, boolean joint) {
    return IntStream.range(0, places)
        .mapToObj(
            place -> IntStream.range(0, rows.rows()).filter(i -> i % places == place).toArray())
        .map(here -> InventedTable.sums(InventedTable.picked(rows, here), joint))
        .reduce(ClusterGrams::and)
        .orElseThrow();
  }

  private static void same(List<Result> found, List<Result> wanted) {
    assertThat(found).hasSameSizeAs(wanted);
    for (int i = 0; i < wanted.size(); i++) {
      same((Result.Estimated) found.get(i), (Result.Estimated) wanted.get(i));
    }
  }

  private static void same(Result.Estimated found, Result.Estimated wanted) {
    assertThat(found.outcome()).isEqualTo(wanted.outcome());
    assertThat(found.treatment()).isEqualTo(wanted.treatment());
    assertThat(found.freedom()).isEqualTo(wanted.freedom());
    assertThat(found.warnings()).isEqualTo(wanted.warnings());
    assertThat(found.dropped()).isEqualTo(wanted.dropped());
    close(found.value(), wanted.value());
    close(found.effectiveClusters(), wanted.effectiveClusters());
    close(found.size().outcomeSpread(), wanted.size().outcomeSpread());
    close(found.size().detectable(), wanted.size().detectable());
    close(found.sample().treated(), wanted.sample().treated());
    for (int k = 0; k < wanted.inferences().size(); k++) {
      same(found.inferences().get(k), wanted.inferences().get(k));
    }
    for (int k = 0; k < wanted.adjusted().size(); k++) {
      assertThat(found.adjusted().get(k).correction())
          .isEqualTo(wanted.adjusted().get(k).correction());
      close(found.adjusted().get(k).p(), wanted.adjusted().get(k).p());
    }
    assertThat(found.influence()).hasSameSizeAs(wanted.influence());
    for (int k = 0; k < wanted.influence().size(); k++) {
      Influence one = found.influence().get(k);
      assertThat(one.cluster()).isEqualTo(wanted.influence().get(k).cluster());
      assertThat(one.signChanges()).isEqualTo(wanted.influence().get(k).signChanges());
      close(one.value(), wanted.influence().get(k).value());
    }
  }

  private static void same(Inference found, Inference wanted) {
    assertThat(found.type()).isEqualTo(wanted.type());
    assertThat(found.degrees()).isEqualTo(wanted.degrees());
    close(found.error(), wanted.error());
    close(found.statistic(), wanted.statistic());
    close(found.p(), wanted.p());
    close(found.low(), wanted.low());
    close(found.high(), wanted.high());
  }

  private static void close(double found, double wanted) {
    assertThat(found).isCloseTo(wanted, within(1e-8 * (1 + Math.abs(wanted))));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2, false, false",
    "2, 3, true, false",
    "3, 5, false, true",
    "4, 9, true, true",
    "5, 20, true, false"
  })
  void places_that_share_organisations(long seed, int places, boolean weighted, boolean joint) {
    GroupedRows rows = rows(seed, weighted);
    Setting setting = joint ? EVERYTHING.together() : EVERYTHING;

    same(Study.of(merged(rows, places, joint), setting), Study.of(rows, setting));
  }

  @ParameterizedTest
  @CsvSource({"11, 3, false, false", "12, 2, true, true", "13, 4, true, false"})
  void places_that_share_clusters_of_several_organisations(
      long seed, int places, boolean weighted, boolean joint) {
    GroupedRows plain = rows(seed, weighted);
    int[] regions = IntStream.of(plain.groups()).map(g -> g / 10).toArray();
    GroupedRows rows = clustered(plain, regions);
    Setting setting = joint ? EVERYTHING.together() : EVERYTHING;

    same(Study.of(merged(rows, places, joint), setting), Study.of(rows, setting));
  }

  /// Codes of clusters are names: whether a cluster has one organisation or several, it is called
  /// by its own.
  @Test
  void influence_names_the_cluster_and_not_its_only_organisation() {
    GroupedRows plain = rows(21, false);
    int[] clusters = IntStream.of(plain.groups()).map(g -> g < 10 ? 500 : 1000 + g).toArray();
    var found = (Result.Estimated) Study.of(clustered(plain, clusters), EVERYTHING).getFirst();
    int[] codes = IntStream.of(clusters).distinct().toArray();

    assertThat(found.influence()).hasSize(5);
    assertThat(found.influence()).allSatisfy(one -> assertThat(codes).contains(one.cluster()));
  }

  /// An organisation's code that is another cluster's name must not tie their signs together.
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void organisations_named_like_other_clusters_are_not_taken_for_them(boolean joint) {
    GroupedRows plain = rows(22, true);
    int[] confusing = IntStream.of(plain.groups()).map(g -> g < 10 ? 13 : 1000 + g).toArray();
    int[] clear = IntStream.of(plain.groups()).map(g -> g < 10 ? 900 : 1000 + g).toArray();
    Setting setting = joint ? EVERYTHING.together() : EVERYTHING;
    List<Result> one = Study.of(clustered(plain, confusing), setting);
    List<Result> other = Study.of(clustered(plain, clear), setting);
    for (int i = 0; i < one.size(); i++) {
      var found = (Result.Estimated) one.get(i);
      var wanted = (Result.Estimated) other.get(i);
      for (ErrorType type : ErrorType.values()) {
        same(found.by(type).orElseThrow(), wanted.by(type).orElseThrow());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void rows_of_weight_two_are_rows_counted_twice_but_for_the_factor(boolean joint) {
    var table = new InventedTable(31, 20, 14, 9, 26).numbers(2, 1, 4, 6).treatments(2, 0);
    Arrays.setAll(table.weights, i -> 1 + i % 2);
    int[] twice =
        IntStream.range(0, 69)
            .flatMap(i -> i % 2 == 1 ? IntStream.of(i, i) : IntStream.of(i))
            .toArray();
    Setting setting = joint ? EVERYTHING.together() : EVERYTHING;
    List<Result> weighted = Study.of(table.rows(true), setting);
    List<Result> repeated = Study.of(InventedTable.picked(table.rows(false), twice), setting);
    for (int i = 0; i < 2; i++) {
      var one = (Result.Estimated) weighted.get(i);
      var other = (Result.Estimated) repeated.get(i);

      assertThat(one.sample().rows()).isEqualTo(69);
      assertThat(other.sample().rows()).isEqualTo(103);
      close(one.value(), other.value());
      same(one.by(ErrorType.CR0).orElseThrow(), other.by(ErrorType.CR0).orElseThrow());
      same(one.by(ErrorType.CR3).orElseThrow(), other.by(ErrorType.CR3).orElseThrow());
      close(one.effectiveClusters(), other.effectiveClusters());
    }
  }

  @ParameterizedTest
  @CsvSource({"41, false, false", "42, true, false", "43, false, true", "44, true, true"})
  void other_names_of_organisations_change_nothing_that_is_estimated(
      long seed, boolean weighted, boolean joint) {
    GroupedRows rows = rows(seed, weighted);
    int[] renamed = IntStream.of(rows.groups()).map(g -> 7000 + 3 * g).toArray();
    Setting setting = joint ? EVERYTHING.together() : EVERYTHING;
    var other =
        new GroupedRows(
            rows.outcomes(),
            rows.treatments(),
            rows.covariates(),
            renamed,
            renamed,
            rows.weights());
    List<Result> one = Study.of(rows, setting);
    List<Result> two = Study.of(other, setting);
    for (int i = 0; i < one.size(); i++) {
      var found = (Result.Estimated) two.get(i);
      var wanted = (Result.Estimated) one.get(i);
      close(found.value(), wanted.value());
      for (ErrorType type : ErrorType.values()) {
        same(found.by(type).orElseThrow(), wanted.by(type).orElseThrow());
      }
    }
  }
}
