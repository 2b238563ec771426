package org.mainstay.sums.statistics.regression.gram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
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
import org.mainstay.sums.statistics.regression.Result;
import org.mainstay.sums.statistics.regression.Sample;
import org.mainstay.sums.statistics.regression.Setting;
import org.mainstay.sums.statistics.regression.Study;
import org.mainstay.sums.statistics.regression.fit.Reason;

/// A study with gaps answers each question as if it had been asked alone, of those who answered it.
class StudiesWithGapsTest {
  private static final double GAP = Double.NaN;
  private static final Setting SHOWN =
      Setting.usual(9, 1).when(FewClusters.SHOWN).with(ErrorType.CR1, ErrorType.CR0, ErrorType.CR3);

  private static Column withGaps(Column column, double gaps, SplittableRandom random) {
    double[] values = new double[column.rows()];
    Arrays.setAll(values, i -> random.nextDouble() < gaps ? GAP : column.at(i));
    return Column.of(column.name(), values);
  }

  private static List<Column> withGaps(List<Column> all, double gaps, SplittableRandom random) {
    return all.stream().map(c -> withGaps(c, gaps, random)).toList();
  }

  private static GroupedRows study(long seed, double gaps, boolean weighted) {
    var table = new InventedTable(seed, 21, 14, 33, 1, 17, 9).numbers(2, 2, 1, 4).treatments(1, 1);
    var random = new SplittableRandom(seed);
    GroupedRows rows = table.rows(weighted);
    return rows.with(
        withGaps(rows.outcomes(), gaps, random),
        withGaps(rows.treatments(), gaps, random),
        withGaps(rows.covariates(), gaps / 3, random));
  }

  private static Result alone(GroupedRows study, int y, int t, Setting setting) {
    var longWay = new GapsLongWay(study, y, t, setting.joint(), setting.singletonsDropped());
    GroupedRows picked = InventedTable.picked(study, longWay.rows());
    GroupedRows asked =
        picked.with(
            List.of(picked.outcomes().get(y)),
            setting.joint() ? picked.treatments() : List.of(picked.treatments().get(t)),
            picked.covariates());
    return Study.of(asked, setting).get(setting.joint() ? t : 0);
  }

  private static void same(Result.Estimated found, Result.Estimated wanted) {
    assertThat(found.value()).isCloseTo(wanted.value(), within(1e-11));
    assertThat(found.freedom()).isEqualTo(wanted.freedom());
    assertThat(found.effectiveClusters()).isCloseTo(wanted.effectiveClusters(), within(1e-9));
    assertThat(found.size().outcomeSpread())
        .isCloseTo(wanted.size().outcomeSpread(), within(1e-11));
    for (int k = 0; k < wanted.inferences().size(); k++) {
      Inference one = found.inferences().get(k);
      Inference other = wanted.inferences().get(k);
      assertThat(one.type()).isEqualTo(other.type());
      assertThat(one.error()).isCloseTo(other.error(), within(1e-11));
      assertThat(one.p()).isCloseTo(other.p(), within(1e-9));
      assertThat(one.low()).isCloseTo(other.low(), within(1e-9));
      assertThat(one.high()).isCloseTo(other.high(), within(1e-9));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0.05, false, false, false", "2, 0.2, true, false, false", "3, 0.1, false, true, false",
    "4, 0.15, true, true, false", "5, 0.1, false, false, true", "6, 0.1, true, true, true"
  })
  void each_question_is_answered_as_if_asked_alone(
      long seed, double gaps, boolean weighted, boolean joint, boolean singletons) {
    GroupedRows study = study(seed, gaps, weighted);
    Setting one = joint ? SHOWN.together() : SHOWN;
    Setting setting = singletons ? one.withoutSingletons() : one;
    List<Result> results = Study.of(study, setting);
    for (int y = 0; y < 2; y++) {
      for (int t = 0; t < 2; t++) {
        Result found = results.get(y * 2 + t);
        Sample sample = found.sample();

        same((Result.Estimated) found, (Result.Estimated) alone(study, y, t, setting));
        assertThat(sample.left()).isEqualTo(new GapsLongWay(study, y, t, joint, singletons).left);
        assertThat(sample.rows() + sample.leftOut()).isEqualTo(study.rows());
      }
    }
  }

  @Test
  void more_gaps_in_one_outcome_leave_the_other_as_it_is() {
    GroupedRows study = study(11, 0.05, false);
    var random = new SplittableRandom(12);
    var outcomes = new ArrayList<>(study.outcomes());
    outcomes.set(1, withGaps(outcomes.get(1), 0.3, random));
    List<Result> before = Study.of(study, SHOWN);
    List<Result> after =
        Study.of(study.with(outcomes, study.treatments(), study.covariates()), SHOWN);

    assertThat(after.subList(0, 2)).isEqualTo(before.subList(0, 2));
    assertThat(after.get(2).sample().rows()).isLessThan(before.get(2).sample().rows());
  }

  @Test
  void more_gaps_in_one_treatment_leave_the_other_as_it_is_unless_they_stand_together() {
    GroupedRows study = study(13, 0, false);
    var treatments = new ArrayList<>(study.treatments());
    treatments.set(1, withGaps(treatments.get(1), 0.3, new SplittableRandom(14)));
    GroupedRows holed = study.with(study.outcomes(), treatments, study.covariates());

    same(
        (Result.Estimated) Study.of(holed, SHOWN).getFirst(),
        (Result.Estimated) Study.of(study, SHOWN).getFirst());
    assertThat(Study.of(holed, SHOWN.together()).getFirst().sample().rows())
        .isLessThan(study.rows());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_question_that_nobody_answered_stays_blank_beside_others(boolean joint) {
    GroupedRows study = study(15, 0, true);
    double[] none = new double[study.rows()];
    Arrays.fill(none, GAP);
    var outcomes = List.of(Column.of("never asked", none), study.outcomes().get(0));
    List<Result> results =
        Study.of(
            study.with(outcomes, study.treatments(), study.covariates()),
            joint ? SHOWN.together() : SHOWN);
    for (int t = 0; t < 2; t++) {
      var blank = (Result.Blank) results.get(t);
      assertThat(blank.reason()).isEqualTo(Reason.TOO_FEW_CLUSTERS);
      assertThat(blank.sample().rows()).isZero();
      assertThat(blank.sample().left()).containsExactly(entry("outcome missing", 95));
      assertThat(results.get(2 + t)).isInstanceOf(Result.Estimated.class);
    }
  }

  private static Map.Entry<String, Integer> entry(String why, int rows) {
    return Map.entry(why, rows);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, -0.0, Double.NaN, Double.NEGATIVE_INFINITY})
  void rows_without_a_weight_are_as_if_they_had_never_been(double none) {
    var table = new InventedTable(16, 20, 15, 30).numbers(1, 1, 3, 2).treatments(1, 1);
    int[] kept = IntStream.range(0, 65).filter(i -> i % 4 != 1).toArray();
    Arrays.setAll(table.weights, i -> i % 4 == 1 ? none : table.weights[i]);
    GroupedRows all = table.rows(true);
    List<Result> found = Study.of(all, SHOWN);
    List<Result> wanted = Study.of(InventedTable.picked(all, kept), SHOWN);
    for (int t = 0; t < 2; t++) {
      same((Result.Estimated) found.get(t), (Result.Estimated) wanted.get(t));
      assertThat(found.get(t).sample().left()).containsExactly(entry("no weight", 16));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_study_of_nobody_is_blank_from_end_to_end(boolean joint) {
    GroupedRows nobody = InventedTable.picked(study(17, 0, false), new int[0]);
    List<Result> results =
        Study.of(
            nobody,
            (joint ? SHOWN.together() : SHOWN)
                .with(ErrorType.CR1, ErrorType.WILD)
                .correcting(Family.ALL, Correction.values()));

    assertThat(results).hasSize(4);
    for (Result result : results) {
      assertThat(((Result.Blank) result).reason()).isEqualTo(Reason.TOO_FEW_CLUSTERS);
      assertThat(result.sample().left()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_study_without_questions_has_no_answers(boolean joint) {
    GroupedRows study = study(18, 0, true);
    Setting setting = joint ? SHOWN.together() : SHOWN;

    assertThat(Study.of(study.with(List.of(), study.treatments(), List.of()), setting)).isEmpty();
    assertThat(Study.of(study.with(study.outcomes(), List.of(), List.of()), setting)).isEmpty();
  }

  /// One organisation by one is left out: nothing is left that varies inside.
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everybody_alone_in_an_organisation_leaves_nothing_to_compare(boolean joint) {
    GroupedRows study = study(19, 0, true);
    int[] alone = IntStream.range(0, study.rows()).toArray();
    var rows =
        new GroupedRows(
            study.outcomes(),
            study.treatments(),
            study.covariates(),
            alone,
            alone,
            study.weights());
    Setting setting = joint ? SHOWN.together() : SHOWN;

    assertThat(Study.of(rows, setting))
        .allSatisfy(
            r -> assertThat(((Result.Blank) r).reason()).isEqualTo(Reason.NO_VARIATION_WITHIN));
    assertThat(Study.of(rows, setting.withoutSingletons()))
        .allSatisfy(
            r -> assertThat(((Result.Blank) r).reason()).isEqualTo(Reason.TOO_FEW_CLUSTERS));
  }
}
