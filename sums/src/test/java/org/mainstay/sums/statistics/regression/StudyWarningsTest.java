package org.mainstay.sums.statistics.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.regression.fit.Convention;
import org.mainstay.sums.statistics.regression.fit.Reason;
import org.mainstay.sums.statistics.regression.gram.Column;
import org.mainstay.sums.statistics.regression.gram.GroupedRows;

/// What is said beside an estimate, and when: steps of few clusters, information in few of them, a
/// jackknife that is impossible, a study refused.
class StudyWarningsTest {
  private static final String DESCRIPTION = " clusters: too few for any test, a description only";
  private static final String SMALL =
      " clusters: ordinary clustered errors are too small; see the jackknife and the wild bootstrap";
  private static final String BESIDE = " clusters: see the jackknife beside";

  /// Organisations of these sizes, half of each taking part, with some noise.
  private static GroupedRows rows(int... sizes) {
    var organisations = new ArrayList<Integer>();
    for (int g = 0; g < sizes.length; g++) {
      for (int i = 0; i < sizes[g]; i++) {
        organisations.add(10 + g);
      }
    }
    int n = organisations.size();
    int[] place = new int[n];
    for (int i = 1; i < n; i++) {
      place[i] = organisations.get(i).equals(organisations.get(i - 1)) ? place[i - 1] + 1 : 0;
    }
    double[] t = IntStream.range(0, n).mapToDouble(i -> place[i] % 2).toArray();
    double[] y = IntStream.range(0, n).mapToDouble(i -> t[i] + i * 37 % 23 * 0.2).toArray();
    return new GroupedRows(
        List.of(Column.of("y", y)),
        List.of(Column.of("t", t)),
        List.of(),
        organisations.stream().mapToInt(Integer::intValue).toArray());
  }

  private static int[] equal(int clusters, int size) {
    return IntStream.generate(() -> size).limit(clusters).toArray();
  }

  private static Result.Estimated first(GroupedRows rows, Setting setting) {
    return (Result.Estimated) Study.of(rows, setting).getFirst();
  }

  @ParameterizedTest
  @EnumSource(FewClusters.class)
  void from_fifty_clusters_on_nothing_is_said(FewClusters rule) {
    assertThat(first(rows(equal(50, 4)), Setting.usual(1, 1).when(rule)).warnings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"49, MOVED", "20, MOVED", "35, SHOWN", "20, REFUSED"})
  void below_fifty_the_jackknife_is_named(int clusters, FewClusters rule) {
    assertThat(first(rows(equal(clusters, 4)), Setting.usual(1, 1).when(rule)).warnings())
        .containsExactly(clusters + BESIDE);
  }

  @ParameterizedTest
  @CsvSource({"19, MOVED", "11, SHOWN", "6, MOVED", "6, SHOWN"})
  void below_twenty_jackknife_and_bootstrap_are_named(int clusters, FewClusters rule) {
    assertThat(first(rows(equal(clusters, 4)), Setting.usual(1, 1).when(rule)).warnings())
        .containsExactly(clusters + SMALL);
  }

  @ParameterizedTest
  @CsvSource({"5, MOVED", "3, SHOWN", "2, MOVED"})
  void below_six_it_is_called_a_description(int clusters, FewClusters rule) {
    assertThat(first(rows(equal(clusters, 4)), Setting.usual(1, 1).when(rule)).warnings())
        .containsExactly(clusters + DESCRIPTION);
  }

  @ParameterizedTest
  @CsvSource({"10, 40, true", "9, 40, false", "30, 400, true", "12, 4, false"})
  void information_in_few_of_at_least_ten_clusters_is_said(int clusters, int large, boolean said) {
    int[] sizes = equal(clusters, 4);
    sizes[0] = large;
    var found = first(rows(sizes), Setting.usual(1, 1));
    double sum = (clusters - 1) + large / 4.0;
    double effective = sum * sum / (clusters - 1 + large / 4.0 * large / 4.0);

    // half of each organisation takes part: its information is a quarter of its size
    assertThat(found.effectiveClusters()).isCloseTo(effective, within(1e-9));
    String sentence =
        "the estimate rests on few clusters: %.1f effective of %d".formatted(effective, clusters);
    assertThat(found.warnings().contains(sentence)).isEqualTo(said);
    assertThat(found.warnings()).hasSize(said ? 2 : 1);
  }

  @Test
  void two_warnings_come_in_their_order() {
    int[] sizes = equal(12, 2);
    sizes[3] = 80;

    assertThat(first(rows(sizes), Setting.usual(1, 1)).warnings())
        .hasSize(2)
        .first()
        .isEqualTo(12 + SMALL);
  }

  /// One cluster alone has people who take part.
  private static GroupedRows pilot(int clusters) {
    GroupedRows rows = rows(equal(clusters, 6));
    int n = 6 * clusters;
    Column t = rows.treatments().getFirst();
    double[] only = IntStream.range(0, n).mapToDouble(i -> i / 6 == 2 ? t.at(i) : 0).toArray();
    return rows.with(rows.outcomes(), List.of(Column.of("pilot", only)), List.of());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_jackknife_that_loses_the_treatment_is_said_instead_of_given(boolean joint) {
    Setting setting = Setting.usual(1, 1).with(ErrorType.CR1, ErrorType.CR3);
    var found = first(pilot(30), joint ? setting.together() : setting);

    assertThat(found.inferences()).extracting(Inference::type).containsExactly(ErrorType.CR1);
    assertThat(found.warnings())
        .containsExactly(
            "no jackknife: without cluster 12 nothing of the treatment is left",
            30 + BESIDE,
            "the estimate rests on few clusters: 1.0 effective of 30");
  }

  @Test
  void a_jackknife_that_was_not_run_is_not_missed() {
    Setting setting = Setting.usual(1, 1).when(FewClusters.SHOWN);

    assertThat(first(pilot(30), setting).warnings()).noneMatch(w -> w.startsWith("no jackknife"));
    assertThat(first(pilot(30), setting).influence()).isEmpty();
  }

  @Test
  void influence_is_shown_when_the_jackknife_was_run_and_not_otherwise() {
    Setting setting = Setting.usual(1, 1).when(FewClusters.SHOWN);

    assertThat(first(rows(equal(12, 4)), setting).influence()).isEmpty();
    assertThat(first(rows(equal(12, 4)), setting.with(ErrorType.CR3)).influence()).hasSize(5);
    assertThat(first(rows(equal(3, 4)), setting.with(ErrorType.CR3)).influence()).hasSize(3);
    assertThat(first(rows(equal(3, 4)), setting.when(FewClusters.MOVED)).influence()).isEmpty();
  }

  /// Differences between the two people of each organisation.
  private static Result.Estimated pairs(double... differences) {
    int g = differences.length;
    double[] y = IntStream.range(0, 2 * g).mapToDouble(i -> i % 2 * differences[i / 2]).toArray();
    double[] t = IntStream.range(0, 2 * g).mapToDouble(i -> i % 2).toArray();
    var rows =
        new GroupedRows(
            List.of(Column.of("y", y)),
            List.of(Column.of("t", t)),
            List.of(),
            IntStream.range(0, 2 * g).map(i -> i / 2).toArray());
    return first(rows, Setting.usual(1, 1).when(FewClusters.SHOWN).with(ErrorType.CR3));
  }

  @Test
  void the_influence_of_pairs_by_hand() {
    // the estimate is the mean of differences: 2; without each of them 3, 2.5, 2 and 0.5
    var found = pairs(-1, 0.5, 2, 6.5);

    assertThat(found.value()).isCloseTo(2, within(1e-15));
    assertThat(found.influence()).extracting(Influence::cluster).containsExactly(3, 0, 1, 2);
    assertThat(found.influence().get(1).value()).isCloseTo(3, within(1e-14));
    assertThat(found.influence()).noneMatch(Influence::signChanges);
    // √(1.5² + 1 + 0.5²)
    assertThat(found.inferences().getFirst().error()).isCloseTo(Math.sqrt(3.5), within(1e-14));
  }

  @Test
  void an_estimate_that_becomes_nothing_has_not_changed_its_sign() {
    // without the last pair the mean of differences is exactly 0
    Influence most = pairs(1, -1, 2, -2, 8).influence().getFirst();

    assertThat(most.cluster()).isEqualTo(4);
    assertThat(most.value()).isZero();
    assertThat(most.signChanges()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"9, true", "7, true", "-9, true", "-7, true"})
  void an_estimate_that_turns_has_changed_its_sign(double last, boolean changes) {
    double other = -Math.signum(last);
    Influence most = pairs(other, other, other, other, last).influence().getFirst();

    assertThat(most.value()).isCloseTo(other, within(1e-14));
    assertThat(most.signChanges()).isEqualTo(changes);
  }

  @ParameterizedTest
  @CsvSource({
    "5, 4, FEW_CLUSTERS_REFUSED",
    "19, 2, FEW_CLUSTERS_REFUSED",
    "1, 8, TOO_FEW_CLUSTERS",
    "2, 1, TOO_FEW_ROWS"
  })
  void a_study_that_refuses_says_the_reason_that_weighs_most(
      int clusters, int size, Reason reason) {
    Setting setting = Setting.usual(1, 1).when(FewClusters.REFUSED);
    var found = (Result.Blank) Study.of(rows(equal(clusters, size)), setting).getFirst();

    assertThat(found.reason()).isEqualTo(reason);
    assertThat(found.sample().rows()).isEqualTo(clusters * size);
    assertThat(found.outcome()).isEqualTo("y");
    assertThat(found.treatment()).isEqualTo("t");
  }

  @ParameterizedTest
  @CsvSource({"NESTED, true", "AREG, false"})
  void as_many_parameters_as_rows_by_the_convention_are_refused(
      Convention convention, boolean given) {
    // ten pairs: 20 rows, one slope, 10 organisations, and nine columns held equal
    GroupedRows rows = rows(equal(10, 2));
    List<Column> covariates =
        IntStream.range(0, 9)
            .mapToObj(
                j ->
                    Column.of(
                        "z" + j,
                        IntStream.range(0, 20).mapToDouble(i -> i == 2 * j ? 1 : 0).toArray()))
            .toList();
    Setting setting = Setting.usual(1, 1).when(FewClusters.SHOWN).by(convention);
    Result found =
        Study.of(rows.with(rows.outcomes(), rows.treatments(), covariates), setting).getFirst();

    assertThat(found instanceof Result.Estimated).isEqualTo(given);
    assertThat(found instanceof Result.Blank b && b.reason() == Reason.TOO_FEW_ROWS)
        .isEqualTo(!given);
  }
}
