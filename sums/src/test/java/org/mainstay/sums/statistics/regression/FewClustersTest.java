package org.mainstay.sums.statistics.regression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.sums.statistics.regression.fit.Reason;
import org.mainstay.sums.statistics.regression.gram.Column;
import org.mainstay.sums.statistics.regression.gram.GroupedRows;
import org.mainstay.sums.statistics.regression.gram.MadeUp;

/// The house rule of the statistics reference, section 4.5: 50, 20 and 6 clusters.
class FewClustersTest {
  private static Result first(int clusters, FewClusters rule, ErrorType... errors) {
    var people = new MadeUp(70 + clusters, 6 * clusters + 40, clusters, 0);
    return Study.of(people.rows(), Setting.usual(1, 1).when(rule).with(errors)).getFirst();
  }

  private static List<ErrorType> shown(Result result) {
    return ((Result.Estimated) result).inferences().stream().map(Inference::type).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "50, CR1",
    "49, CR1 CR3",
    "20, CR1 CR3",
    "19, CR3 WILD",
    "6, CR3 WILD",
    "5, ''",
    "2, ''"
  })
  void cr1_alone_then_with_the_jackknife_then_replaced_then_no_test(int clusters, String kinds) {
    List<ErrorType> wanted =
        kinds.isEmpty()
            ? List.of()
            : Arrays.stream(kinds.split(" ", -1)).map(ErrorType::valueOf).toList();

    assertThat(shown(first(clusters, FewClusters.MOVED, ErrorType.CR1))).isEqualTo(wanted);
  }

  @Test
  void what_was_asked_first_stays_first() {
    assertThat(shown(first(10, FewClusters.MOVED, ErrorType.WILD, ErrorType.CR1)))
        .containsExactly(ErrorType.WILD, ErrorType.CR3);
    assertThat(shown(first(30, FewClusters.MOVED, ErrorType.CR3, ErrorType.CR1)))
        .containsExactly(ErrorType.CR3, ErrorType.CR1);
    assertThat(shown(first(30, FewClusters.MOVED, ErrorType.CR0)))
        .containsExactly(ErrorType.CR0, ErrorType.CR3);
    assertThat(shown(first(12, FewClusters.MOVED, ErrorType.CR0)))
        .containsExactly(ErrorType.CR3, ErrorType.WILD);
  }

  @Test
  void below_six_there_is_an_estimate_to_describe_and_no_p() {
    var found = (Result.Estimated) first(5, FewClusters.MOVED, ErrorType.CR1);

    assertThat(found.value()).isNotNaN();
    assertThat(found.p()).isNaN();
    assertThat(found.adjusted()).isEmpty();
    assertThat(found.size().detectable()).isNaN();
    assertThat(found.warnings())
        .containsExactly("5 clusters: too few for any test, a description only");
  }

  @Test
  void each_step_says_so() {
    assertThat(((Result.Estimated) first(6, FewClusters.MOVED, ErrorType.CR1)).warnings())
        .containsExactly(
            "6 clusters: ordinary clustered errors are too small; see the jackknife and the wild"
                + " bootstrap");
    assertThat(((Result.Estimated) first(20, FewClusters.MOVED, ErrorType.CR1)).warnings())
        .contains("20 clusters: see the jackknife beside");
    assertThat(((Result.Estimated) first(49, FewClusters.MOVED, ErrorType.CR1)).warnings())
        .contains("49 clusters: see the jackknife beside");
    assertThat(((Result.Estimated) first(50, FewClusters.MOVED, ErrorType.CR1)).warnings())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"19, false", "20, true"})
  void a_study_may_refuse_below_twenty(int clusters, boolean given) {
    Result result = first(clusters, FewClusters.REFUSED, ErrorType.CR1);

    assertThat(result instanceof Result.Estimated).isEqualTo(given);
    if (result instanceof Result.Blank blank) {
      assertThat(blank.reason()).isEqualTo(Reason.FEW_CLUSTERS_REFUSED);
      assertThat(blank.sample().clusters()).isEqualTo(clusters);
    } else {
      assertThat(shown(result)).containsExactly(ErrorType.CR1);
    }
  }

  @Test
  void a_study_may_show_what_was_asked_with_a_warning() {
    var found = (Result.Estimated) first(8, FewClusters.SHOWN, ErrorType.CR1);

    assertThat(shown(found)).containsExactly(ErrorType.CR1);
    assertThat(found.warnings().getFirst()).startsWith("8 clusters: ordinary clustered errors");
  }

  @Test
  void an_estimate_that_rests_on_a_few_large_organisations_says_so() {
    // eleven small organisations and one of 500: nearly all information is in one
    var people = new MadeUp(71, 700, 60, 0);
    int[] organisations = people.organisations.clone();
    for (int i = 180; i < 700; i++) {
      organisations[i] = 1;
    }
    var rows =
        new GroupedRows(people.outcomes, people.treatments, people.covariates, organisations);
    var found = (Result.Estimated) Study.of(rows, Setting.usual(1, 1)).getFirst();

    assertThat(found.effectiveClusters()).isLessThan(10).isGreaterThan(1);
    assertThat(found.warnings())
        .containsExactly(
            "the estimate rests on few clusters: %.1f effective of 61"
                .formatted(found.effectiveClusters()));
  }

  @Test
  void when_one_organisation_holds_all_information_that_is_said_instead_of_an_error() {
    var people = new MadeUp(72, 200, 10, 0);
    double[] only = new double[200];
    for (int i = 0; i < 200; i++) {
      only[i] = people.organisations[i] == 107 && i % 2 == 0 ? 1 : 0;
    }
    var rows =
        people.rows().with(people.outcomes, List.of(Column.of("pilot", only)), people.covariates);
    for (Setting setting : List.of(Setting.usual(1, 1), Setting.usual(1, 1).together())) {
      var found = (Result.Estimated) Study.of(rows, setting).getFirst();

      assertThat(found.by(ErrorType.CR3)).isEmpty();
      assertThat(found.warnings())
          .contains("no jackknife: without cluster 107 nothing of the treatment is left");
      assertThat(found.influence()).hasSize(5).noneMatch(i -> i.cluster() == 107);
    }
  }

  @Test
  void one_organisation_that_turns_the_sign_is_shown_first() {
    int[] organisations = new int[80];
    double[] t = new double[80];
    double[] y = new double[80];
    for (int i = 0; i < 80; i++) {
      organisations[i] = 1 + i / 10;
      t[i] = i % 2;
      y[i] = organisations[i] == 3 ? 9 * t[i] : -0.5 * t[i] + 0.01 * (i % 7);
    }
    var rows =
        new GroupedRows(
            List.of(Column.of("y", y)), List.of(Column.of("t", t)), List.of(), organisations);
    var found = (Result.Estimated) Study.of(rows, Setting.usual(1, 1)).getFirst();

    assertThat(found.value()).isPositive();
    assertThat(found.influence().getFirst().cluster()).isEqualTo(3);
    assertThat(found.influence().getFirst().signChanges()).isTrue();
    assertThat(found.influence().getFirst().value()).isNegative();
    assertThat(found.influence().get(1).signChanges()).isFalse();
  }
}
