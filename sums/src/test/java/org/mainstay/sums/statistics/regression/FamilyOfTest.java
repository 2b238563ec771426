package org.mainstay.sums.statistics.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.regression.bootstrap.Wild;
import org.mainstay.sums.statistics.regression.fit.Convention;
import org.mainstay.sums.statistics.regression.fit.Freedom;
import org.mainstay.sums.statistics.regression.fit.Reason;

/// Families of made-up tests: who is a member, who stays blank, and the published example.
class FamilyOfTest {
  private static final Sample NOBODY = new Sample(0, Map.of(), 0, 0, 0);
  private static final double NONE = Double.NaN;

  private static Wild wild(double statistic, double... stars) {
    return new Wild(statistic, NONE, NONE, NONE, stars);
  }

  private static Result.Estimated estimated(String treatment, double p) {
    return new Result.Estimated(
        "y",
        treatment,
        1,
        List.of(new Inference(ErrorType.CR1, 1, 1, 5, p, 0, 2)),
        new Freedom(10, 6, 1, 2, Convention.NESTED),
        NOBODY,
        new Size(1, 1, 1, 1),
        6,
        List.of(),
        List.of(),
        List.of(),
        List.of("a warning"));
  }

  private static List<Tested> tests(double... p) {
    return IntStream.range(0, p.length)
        .mapToObj(i -> new Tested(estimated("t" + i, p[i]), wild(NONE)))
        .toList();
  }

  private static Tested blank() {
    return new Tested(new Result.Blank("y", "blank", NOBODY, Reason.CONSTANT), wild(NONE));
  }

  private static List<Result> corrected(List<Tested> tests, Correction... corrections) {
    Setting setting = Setting.usual(1, 1).correcting(Family.ALL, corrections);
    return new FamilyOf(tests, setting, true).results();
  }

  private static double p(Result result, Correction correction) {
    return ((Result.Estimated) result).adjusted(correction).orElseThrow().p();
  }

  /// The statistics reference, section 8: eight p-values and their corrections.
  private static final double[] EIGHT = {.001, .008, .039, .041, .042, .06, .074, .205};

  private static final double[] BH = {.008, .032, .0672, .0672, .0672, .08, .0845714286, .205};
  private static final double[] HOLM = {.008, .056, .234, .234, .234, .234, .234, .234};

  @Test
  void the_example_of_the_reference() {
    List<Result> found = corrected(tests(EIGHT), Correction.BH, Correction.HOLM);
    for (int i = 0; i < 8; i++) {
      assertThat(p(found.get(i), Correction.BH)).isCloseTo(BH[i], within(1e-10));
      assertThat(p(found.get(i), Correction.HOLM)).isCloseTo(HOLM[i], within(1e-10));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 5, 7})
  void the_example_in_another_order(int step) {
    double[] turned = IntStream.range(0, 8).mapToDouble(i -> EIGHT[i * step % 8]).toArray();
    List<Result> found = corrected(tests(turned), Correction.BH, Correction.HOLM);
    for (int i = 0; i < 8; i++) {
      assertThat(p(found.get(i), Correction.BH)).isCloseTo(BH[i * step % 8], within(1e-10));
      assertThat(p(found.get(i), Correction.HOLM)).isCloseTo(HOLM[i * step % 8], within(1e-10));
    }
  }

  @Test
  void blanks_are_no_members_and_stay_blank() {
    var tests = new ArrayList<>(tests(.01, .02));
    tests.add(1, blank());
    List<Result> found = corrected(tests, Correction.HOLM);

    assertThat(found.get(1)).isEqualTo(blank().result());
    assertThat(p(found.get(0), Correction.HOLM)).isEqualTo(.02);
    assertThat(((Result.Estimated) found.get(2)).adjusted())
        .containsExactly(new Adjusted(Correction.HOLM, Family.ALL, 2, .02));
  }

  @Test
  void an_estimate_without_a_test_is_no_member_and_is_not_corrected() {
    List<Result> found = corrected(tests(.01, NONE, .04), Correction.BH, Correction.HOLM);

    assertThat(((Result.Estimated) found.get(1)).adjusted()).isEmpty();
    assertThat(((Result.Estimated) found.getFirst()).adjusted())
        .containsExactlyInAnyOrder(
            new Adjusted(Correction.BH, Family.ALL, 2, .02),
            new Adjusted(Correction.HOLM, Family.ALL, 2, .02));
  }

  @ParameterizedTest
  @EnumSource(Correction.class)
  void a_family_of_nobody_has_no_results(Correction correction) {
    assertThat(corrected(List.of(), correction)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Correction.class)
  void a_family_of_blanks_is_left_as_it_is(Correction correction) {
    assertThat(corrected(List.of(blank(), blank()), correction))
        .containsExactly(blank().result(), blank().result());
  }

  @Test
  void without_corrections_results_are_left_as_they_are() {
    List<Tested> tests = tests(EIGHT);

    assertThat(corrected(tests)).isEqualTo(tests.stream().map(Tested::result).toList());
  }

  @Test
  void a_test_alone_keeps_its_p() {
    List<Result> found = corrected(tests(.037), Correction.BH, Correction.HOLM);

    assertThat(p(found.getFirst(), Correction.BH)).isEqualTo(.037);
    assertThat(p(found.getFirst(), Correction.HOLM)).isEqualTo(.037);
  }

  @Test
  void nothing_else_of_a_result_changes() {
    var one = estimated("t0", .01);
    var found =
        (Result.Estimated)
            corrected(List.of(new Tested(one, wild(NONE))), Correction.BH).getFirst();

    assertThat(found.corrected(List.of())).isEqualTo(one);
    assertThat(found.adjusted()).hasSize(1);
    assertThat(found.warnings()).containsExactly("a warning");
  }

  @ParameterizedTest
  @EnumSource(Family.class)
  void the_family_that_was_declared_is_printed(Family family) {
    Setting setting = Setting.usual(1, 1).correcting(family, Correction.BH);
    var found = (Result.Estimated) new FamilyOf(tests(.5, .6), setting, false).results().getFirst();

    assertThat(found.adjusted(Correction.BH).orElseThrow().family()).isEqualTo(family);
  }

  /// Four draws of two tests: the larger of both is 1, 2, 3, 4.
  private static List<Tested> two(double first, double second) {
    return List.of(
        new Tested(estimated("t0", .9), wild(first, 1, -2, 0.5, 0)),
        new Tested(estimated("t1", .9), wild(second, -0.5, 1, 3, 4)));
  }

  @Test
  void stepping_down_over_listed_draws_by_hand() {
    // 2.5 is reached by the larger ones 3 and 4; 0.75 by the second test's own 1, 3 and 4
    List<Result> found = corrected(two(2.5, 0.75), Correction.ROMANO_WOLF);

    assertThat(p(found.get(0), Correction.ROMANO_WOLF)).isEqualTo(2 / 4.0);
    assertThat(p(found.get(1), Correction.ROMANO_WOLF)).isEqualTo(3 / 4.0);
  }

  @Test
  void a_later_step_is_never_below_an_earlier_one() {
    // 3.5 is reached by 4 alone; after it −0.9 of the first test is reached by 1 and 2
    List<Result> found = corrected(two(-0.9, 3.5), Correction.ROMANO_WOLF);

    assertThat(p(found.get(1), Correction.ROMANO_WOLF)).isEqualTo(1 / 4.0);
    assertThat(p(found.get(0), Correction.ROMANO_WOLF)).isEqualTo(2 / 4.0);
    List<Result> tied = corrected(two(0.1, 0.4), Correction.ROMANO_WOLF);
    assertThat(p(tied.get(1), Correction.ROMANO_WOLF)).isEqualTo(1);
    assertThat(p(tied.get(0), Correction.ROMANO_WOLF)).isEqualTo(1);
  }

  @Test
  void drawn_vectors_count_the_data_as_one_more() {
    Setting setting = Setting.usual(1, 1).correcting(Family.ALL, Correction.ROMANO_WOLF);
    List<Result> found = new FamilyOf(two(2.5, 0.75), setting, false).results();

    assertThat(p(found.get(0), Correction.ROMANO_WOLF)).isEqualTo(3 / 5.0);
    assertThat(p(found.get(1), Correction.ROMANO_WOLF)).isEqualTo(4 / 5.0);
  }

  @Test
  void stepping_down_counts_members_by_their_bootstrap_and_not_by_p() {
    var tests = new ArrayList<>(two(2.5, 0.75));
    tests.add(new Tested(estimated("never drawn", .2), wild(NONE)));
    List<Result> found = corrected(tests, Correction.ROMANO_WOLF, Correction.BH);

    assertThat(((Result.Estimated) found.get(2)).adjusted(Correction.ROMANO_WOLF)).isEmpty();
    assertThat(((Result.Estimated) found.get(0)).adjusted(Correction.ROMANO_WOLF).orElseThrow())
        .isEqualTo(new Adjusted(Correction.ROMANO_WOLF, Family.ALL, 2, 0.5));
    assertThat(((Result.Estimated) found.get(0)).adjusted(Correction.BH).orElseThrow().members())
        .isEqualTo(3);
  }

  @Test
  void results_stay_in_the_order_of_the_tests() {
    assertThat(corrected(tests(.5, .1, .3), Correction.values()))
        .extracting(Result::treatment)
        .containsExactly("t0", "t1", "t2");
    assertThat(Arrays.stream(Correction.values()).map(Enum::name))
        .containsExactly("BH", "HOLM", "ROMANO_WOLF");
  }
}
