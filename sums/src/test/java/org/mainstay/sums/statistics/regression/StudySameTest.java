package org.mainstay.sums.statistics.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.regression.gram.Column;
import org.mainstay.sums.statistics.regression.gram.GroupedRows;
import org.mainstay.sums.statistics.regression.gram.MadeUp;

/// What must not change a study, one treatment at a time or all together, with all kinds of error
/// and all corrections; and what must change it in a known way.
class StudySameTest {
  private static final int ROWS = 120;
  private static final MadeUp PEOPLE = new MadeUp(95, ROWS, 8, 0.04);
  private static final int[] ALL = IntStream.range(0, ROWS).toArray();

  private static Setting setting(boolean joint) {
    Setting setting =
        Setting.usual(1, 1)
            .when(FewClusters.SHOWN)
            .with(ErrorType.CR1, ErrorType.CR0, ErrorType.CR3, ErrorType.WILD)
            .correcting(Family.EACH_OUTCOME, Correction.values());
    return joint ? setting.together() : setting;
  }

  private static final List<Result> SINGLE = Study.of(PEOPLE.weighted(), setting(false));
  private static final List<Result> JOINT = Study.of(PEOPLE.weighted(), setting(true));

  private static List<Result> plain(boolean joint) {
    return joint ? JOINT : SINGLE;
  }

  private static Column changed(Column column, IntToDoubleFunction to) {
    return Column.of(column.name(), IntStream.of(ALL).mapToDouble(to).toArray());
  }

  private static GroupedRows rows(
      List<Column> outcomes, List<Column> treatments, List<Column> covariates) {
    return PEOPLE.weighted().with(outcomes, treatments, covariates);
  }

  /// The same results, but for estimates and errors that are `times` as large.
  private static void same(List<Result> found, List<Result> expected, double times) {
    assertThat(found).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      same((Result.Estimated) found.get(i), (Result.Estimated) expected.get(i), times);
    }
  }

  private static void same(Result.Estimated one, Result.Estimated other, double times) {
    double near = 1e-9 * Math.abs(times);
    assertThat(one.value()).isCloseTo(times * other.value(), within(near));
    assertThat(one.freedom()).isEqualTo(other.freedom());
    assertThat(one.effectiveClusters()).isCloseTo(other.effectiveClusters(), within(1e-9));
    for (int k = 0; k < 4; k++) {
      Inference a = one.inferences().get(k);
      Inference b = other.inferences().get(k);
      assertThat(a.type()).isEqualTo(b.type());
      assertThat(a.error()).isCloseTo(Math.abs(times) * b.error(), within(near));
      assertThat(a.p()).isCloseTo(b.p(), within(1e-9));
      assertThat(a.high() - a.low())
          .isCloseTo(Math.abs(times) * (b.high() - b.low()), within(20 * near));
    }
    for (Correction correction : Correction.values()) {
      assertThat(one.adjusted(correction).orElseThrow().p())
          .isCloseTo(other.adjusted(correction).orElseThrow().p(), within(1e-9));
    }
    assertThat(one.influence())
        .extracting(Influence::cluster)
        .isEqualTo(other.influence().stream().map(Influence::cluster).toList());
  }

  static Stream<Arguments> both() {
    return Stream.of(Arguments.of(false), Arguments.of(true));
  }

  static Stream<Arguments> units() {
    return Stream.of(1e-6, -1.0, 1000.0, 1e7)
        .flatMap(times -> Stream.of(Arguments.of(false, times), Arguments.of(true, times)));
  }

  @ParameterizedTest
  @MethodSource("both")
  void a_level_of_each_organisation_in_the_outcome(boolean joint) {
    var outcomes =
        PEOPLE.outcomes.stream()
            .map(c -> changed(c, i -> c.at(i) + 3 * PEOPLE.organisations[i] - 1000))
            .toList();

    same(
        Study.of(rows(outcomes, PEOPLE.treatments, PEOPLE.covariates), setting(joint)),
        plain(joint),
        1);
  }

  @ParameterizedTest
  @MethodSource("both")
  void a_level_of_each_organisation_in_the_treatments(boolean joint) {
    var treatments =
        PEOPLE.treatments.stream()
            .map(c -> changed(c, i -> c.at(i) - 0.5 * PEOPLE.organisations[i]))
            .toList();

    same(
        Study.of(rows(PEOPLE.outcomes, treatments, PEOPLE.covariates), setting(joint)),
        plain(joint),
        1);
  }

  @ParameterizedTest
  @MethodSource("both")
  void whatever_the_covariates_say_added_to_the_outcome(boolean joint) {
    Column age = PEOPLE.covariates.getFirst();
    var outcomes = PEOPLE.outcomes.stream().map(c -> changed(c, i -> c.at(i) - age.at(i))).toList();

    same(
        Study.of(rows(outcomes, PEOPLE.treatments, PEOPLE.covariates), setting(joint)),
        plain(joint),
        1);
  }

  @ParameterizedTest
  @MethodSource("both")
  void covariates_mixed_with_each_other(boolean joint) {
    Column age = PEOPLE.covariates.getFirst();
    Column woman = PEOPLE.covariates.get(1);
    var mixed =
        List.of(
            changed(age, i -> 2 * age.at(i) + woman.at(i)),
            changed(woman, i -> age.at(i) - 30 * woman.at(i) + 7));

    same(
        Study.of(rows(PEOPLE.outcomes, PEOPLE.treatments, mixed), setting(joint)), plain(joint), 1);
  }

  @ParameterizedTest
  @MethodSource("units")
  void another_unit_of_the_outcomes(boolean joint, double times) {
    var outcomes = PEOPLE.outcomes.stream().map(c -> changed(c, i -> times * c.at(i))).toList();

    same(
        Study.of(rows(outcomes, PEOPLE.treatments, PEOPLE.covariates), setting(joint)),
        plain(joint),
        times);
  }

  @ParameterizedTest
  @MethodSource("units")
  void another_unit_of_the_treatments(boolean joint, double times) {
    var treatments = PEOPLE.treatments.stream().map(c -> changed(c, i -> c.at(i) / times)).toList();

    same(
        Study.of(rows(PEOPLE.outcomes, treatments, PEOPLE.covariates), setting(joint)),
        plain(joint),
        times);
  }

  @ParameterizedTest
  @MethodSource("both")
  void yes_and_no_exchanged_turn_the_sign(boolean joint) {
    Column first = PEOPLE.treatments.getFirst();
    var treatments = new ArrayList<>(PEOPLE.treatments);
    treatments.set(0, changed(first, i -> 1 - first.at(i)));
    List<Result> found =
        Study.of(rows(PEOPLE.outcomes, treatments, PEOPLE.covariates), setting(joint));

    same((Result.Estimated) found.getFirst(), (Result.Estimated) plain(joint).getFirst(), -1);
    assertThat(found.getFirst().sample().treated())
        .isCloseTo(1 - plain(joint).getFirst().sample().treated(), within(1e-12));
  }

  @ParameterizedTest
  @MethodSource("both")
  void treatments_in_another_order(boolean joint) {
    List<Result> found =
        Study.of(
            rows(PEOPLE.outcomes, PEOPLE.treatments.reversed(), PEOPLE.covariates), setting(joint));
    for (int i = 0; i < 6; i++) {
      same(
          (Result.Estimated) found.get(i / 3 * 3 + 2 - i % 3),
          (Result.Estimated) plain(joint).get(i),
          1);
    }
  }

  @ParameterizedTest
  @MethodSource("both")
  void outcomes_in_another_order(boolean joint) {
    List<Result> found =
        Study.of(
            rows(PEOPLE.outcomes.reversed(), PEOPLE.treatments, PEOPLE.covariates), setting(joint));
    for (int i = 0; i < 6; i++) {
      same((Result.Estimated) found.get((i + 3) % 6), (Result.Estimated) plain(joint).get(i), 1);
    }
  }

  @ParameterizedTest
  @MethodSource("both")
  void an_outcome_alone_is_as_it_is_beside_another(boolean joint) {
    for (int y = 0; y < 2; y++) {
      List<Result> found =
          Study.of(
              rows(List.of(PEOPLE.outcomes.get(y)), PEOPLE.treatments, PEOPLE.covariates),
              setting(joint));

      same(found, plain(joint).subList(3 * y, 3 * y + 3), 1);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-5, 0.1, 10, 1e5})
  void weights_times_the_same(double times) {
    double[] weights = IntStream.of(ALL).mapToDouble(i -> times * PEOPLE.weights[i]).toArray();
    for (boolean joint : new boolean[] {false, true}) {
      var rows =
          new GroupedRows(
              PEOPLE.outcomes,
              PEOPLE.treatments,
              PEOPLE.covariates,
              PEOPLE.organisations,
              PEOPLE.organisations,
              weights);

      same(Study.of(rows, setting(joint)), plain(joint), 1);
    }
  }

  @ParameterizedTest
  @MethodSource("both")
  void an_organisation_without_any_answers_is_not_there(boolean joint) {
    int[] more = IntStream.range(0, ROWS + 7).map(i -> Math.min(i, ROWS - 1)).toArray();
    MadeUp longer = PEOPLE.shuffled(more);
    for (int i = ROWS; i < ROWS + 7; i++) {
      longer.organisations[i] = 5;
      longer.weights[i] = 0;
    }

    same(Study.of(longer.weighted(), setting(joint)), plain(joint), 1);
  }

  @ParameterizedTest
  @MethodSource("both")
  void with_one_treatment_both_ways_are_the_same(boolean joint) {
    for (int t = 0; t < 3; t++) {
      GroupedRows one = rows(PEOPLE.outcomes, List.of(PEOPLE.treatments.get(t)), PEOPLE.covariates);
      var found = (Result.Estimated) Study.of(one, setting(joint)).getFirst();
      var single = (Result.Estimated) SINGLE.get(t);

      assertThat(found.value()).isCloseTo(single.value(), within(1e-11));
      assertThat(found.by(ErrorType.CR3).orElseThrow().error())
          .isCloseTo(single.by(ErrorType.CR3).orElseThrow().error(), within(1e-11));
      assertThat(found.by(ErrorType.WILD).orElseThrow().p())
          .isEqualTo(single.by(ErrorType.WILD).orElseThrow().p());
    }
  }

  @ParameterizedTest
  @MethodSource("both")
  void the_other_treatments_as_covariates_are_the_model_of_all_together(boolean joint) {
    // rows with gaps in a covariate and in a treatment of a joint model are left out alike
    var held = new ArrayList<>(PEOPLE.covariates);
    held.addAll(PEOPLE.treatments.subList(1, 3));
    GroupedRows one = rows(PEOPLE.outcomes, PEOPLE.treatments.subList(0, 1), held);
    var found = (Result.Estimated) Study.of(one, setting(joint)).getFirst();
    var together = (Result.Estimated) JOINT.getFirst();

    assertThat(found.value()).isCloseTo(together.value(), within(1e-11));
    assertThat(found.by(ErrorType.CR1).orElseThrow().error())
        .isCloseTo(together.by(ErrorType.CR1).orElseThrow().error(), within(1e-11));
    assertThat(found.by(ErrorType.WILD).orElseThrow().p())
        .isEqualTo(together.by(ErrorType.WILD).orElseThrow().p());
    assertThat(found.effectiveClusters()).isCloseTo(together.effectiveClusters(), within(1e-10));
  }
}
