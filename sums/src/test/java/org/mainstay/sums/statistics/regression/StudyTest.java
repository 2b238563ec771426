package org.mainstay.sums.statistics.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.matrix.Workers;
import org.mainstay.sums.statistics.regression.bootstrap.Draws;
import org.mainstay.sums.statistics.regression.families.Corrections;
import org.mainstay.sums.statistics.regression.fit.Convention;
import org.mainstay.sums.statistics.regression.gram.MadeUp;
import org.mainstay.sums.statistics.regression.gram.Passes;

/// What a study says and what it refuses to say.
class StudyTest {
  private static final Setting PLAIN = Setting.usual(1, 1).when(FewClusters.SHOWN);

  private static Result.Estimated estimated(Result result) {
    return (Result.Estimated) result;
  }

  private static Setting threads(Setting s, int threads) {
    return new Setting(
        s.joint(),
        s.convention(),
        s.errors(),
        s.fewClusters(),
        s.corrections(),
        s.family(),
        s.wild(),
        s.singletonsDropped(),
        new Workers(threads));
  }

  private static Setting everything() {
    return PLAIN
        .with(ErrorType.CR1, ErrorType.CR0, ErrorType.CR3, ErrorType.WILD)
        .correcting(Family.EACH_OUTCOME, Correction.values());
  }

  @Test
  void the_usual_setting_is_the_house_rule() {
    var usual = Setting.usual(20240110, 2);

    assertThat(usual.joint()).isFalse();
    assertThat(usual.convention()).isEqualTo(Convention.NESTED);
    assertThat(usual.errors()).containsExactly(ErrorType.CR1);
    assertThat(usual.fewClusters()).isEqualTo(FewClusters.MOVED);
    assertThat(usual.corrections()).isEqualTo(Set.of(Correction.HOLM, Correction.BH));
    assertThat(usual.family()).isEqualTo(Family.EACH_OUTCOME);
    assertThat(usual.wild())
        .isEqualTo(new Setting.WildDraws(999, 20240110, Draws.Kind.RADEMACHER, true));
    assertThat(usual.singletonsDropped()).isFalse();
    assertThat(usual.workers().threads()).isEqualTo(2);
    assertThat(usual.withoutSingletons().singletonsDropped()).isTrue();
    assertThat(usual.together().joint()).isTrue();
  }

  @Test
  void errors_are_named_each_once() {
    assertThatThrownBy(() -> PLAIN.with())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("errors must be named, each once, got []");
    assertThatThrownBy(() -> PLAIN.with(ErrorType.CR1, ErrorType.CR1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("errors must be named, each once, got [CR1, CR1]");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void any_number_of_threads_gives_the_same_bits(boolean joint) {
    var people = new MadeUp(51, 500, 14, 0.05);
    Setting setting = joint ? everything().together() : everything();
    List<Result> one = Study.of(people.rows(), threads(setting, 1));

    assertThat(Study.of(people.rows(), threads(setting, 2))).isEqualTo(one);
    assertThat(Study.of(people.rows(), threads(setting, 5))).isEqualTo(one);
    assertThat(one).allMatch(r -> r instanceof Result.Estimated);
  }

  @ParameterizedTest
  @CsvSource({"false, false", "true, false", "false, true", "true, true"})
  void the_order_of_rows_changes_nothing_that_counts(boolean joint, boolean weighted) {
    var people = new MadeUp(52, 300, 8, 0.05);
    int[] backwards = IntStream.range(0, 300).map(i -> 299 - i).toArray();
    var turned = people.shuffled(backwards);
    Setting setting = joint ? everything().together() : everything();
    List<Result> one = Study.of(weighted ? people.weighted() : people.rows(), setting);
    List<Result> other = Study.of(weighted ? turned.weighted() : turned.rows(), setting);
    for (int i = 0; i < one.size(); i++) {
      var a = estimated(one.get(i));
      var b = estimated(other.get(i));
      assertThat(b.value()).isCloseTo(a.value(), within(1e-12));
      for (int k = 0; k < 4; k++) {
        assertThat(b.inferences().get(k).error())
            .isCloseTo(a.inferences().get(k).error(), within(1e-12));
        assertThat(b.inferences().get(k).p()).isCloseTo(a.inferences().get(k).p(), within(1e-11));
      }
      assertThat(b.effectiveClusters()).isCloseTo(a.effectiveClusters(), within(1e-11));
    }
  }

  @Test
  void results_come_outcome_by_outcome_in_declared_order() {
    var people = new MadeUp(53, 200, 8, 0.1);

    assertThat(Study.of(people.rows(), PLAIN))
        .extracting(r -> r.outcome() + "/" + r.treatment())
        .containsExactly(
            "wellbeing/mindfulness",
            "wellbeing/coaching",
            "wellbeing/sessions",
            "engagement/mindfulness",
            "engagement/coaching",
            "engagement/sessions");
  }

  @Test
  void the_share_that_took_part_and_the_size_in_spreads_are_told() {
    var people = new MadeUp(61, 300, 60, 0);
    var found = estimated(Study.of(people.rows(), PLAIN).getFirst());
    double took = 0;
    double square = 0;
    Map<Integer, double[]> sums = new HashMap<>();
    for (int i = 0; i < 300; i++) {
      took += people.treatments.get(0).at(i);
      double[] sum = sums.computeIfAbsent(people.organisations[i], o -> new double[2]);
      sum[0] += people.outcomes.get(0).at(i);
      sum[1]++;
    }
    for (int i = 0; i < 300; i++) {
      double[] sum = sums.getOrDefault(people.organisations[i], new double[2]);
      square += Math.pow(people.outcomes.get(0).at(i) - sum[0] / sum[1], 2);
    }
    double spread = Math.sqrt(square / (300 - sums.size()));

    assertThat(found.sample().treated()).isCloseTo(took / 300, within(1e-14));
    assertThat(found.size().outcomeSpread()).isCloseTo(spread, within(1e-12));
    assertThat(found.size().inSpreads()).isCloseTo(found.value() / spread, within(1e-12));
    // (qt(0.975, 59) + qt(0.8, 59)) in R 4.2.2
    double errors = 2.00099537808827 + 0.847755949381387;
    double error = found.inferences().getFirst().error();
    assertThat(found.size().detectable()).isCloseTo(errors * error, within(1e-12));
    assertThat(found.size().detectableInSpreads())
        .isCloseTo(errors * error / spread, within(1e-12));
    assertThat(found.freedom().degrees()).isEqualTo(59);
    assertThat(found.warnings()).isEmpty();
  }

  @Test
  void corrections_are_over_the_family_that_was_declared() {
    var people = new MadeUp(62, 400, 9, 0);
    List<Result> each = Study.of(people.rows(), everything());
    List<Result> all =
        Study.of(people.rows(), everything().correcting(Family.ALL, Correction.values()));
    double[] p = all.stream().mapToDouble(Result::p).toArray();
    double[] holm = Corrections.holm(p);
    double[] bh = Corrections.benjaminiHochberg(p);
    double[] holmFirst = Corrections.holm(Arrays.copyOf(p, 3));
    for (int i = 0; i < 6; i++) {
      var found = estimated(all.get(i));
      assertThat(found.adjusted(Correction.HOLM).orElseThrow())
          .isEqualTo(new Adjusted(Correction.HOLM, Family.ALL, 6, holm[i]));
      assertThat(found.adjusted(Correction.BH).orElseThrow())
          .isEqualTo(new Adjusted(Correction.BH, Family.ALL, 6, bh[i]));
      double stepped = found.adjusted(Correction.ROMANO_WOLF).orElseThrow().p();
      assertThat(stepped)
          .isGreaterThanOrEqualTo(found.by(ErrorType.WILD).orElseThrow().p())
          .isGreaterThanOrEqualTo(
              estimated(each.get(i)).adjusted(Correction.ROMANO_WOLF).orElseThrow().p());
    }
    for (int i = 0; i < 3; i++) {
      assertThat(estimated(each.get(i)).adjusted(Correction.HOLM).orElseThrow())
          .isEqualTo(new Adjusted(Correction.HOLM, Family.EACH_OUTCOME, 3, holmFirst[i]));
    }
    assertThat(Family.ALL.words()).isEqualTo("all treatments and outcomes");
    assertThat(Family.EACH_OUTCOME.words()).isEqualTo("all treatments for one outcome");
  }

  @Test
  void romano_and_wolf_need_no_bootstrap_among_the_errors_shown() {
    var people = new MadeUp(63, 300, 9, 0);
    var found =
        estimated(
            Study.of(people.rows(), PLAIN.correcting(Family.EACH_OUTCOME, Correction.ROMANO_WOLF))
                .getFirst());

    assertThat(found.inferences()).extracting(Inference::type).containsExactly(ErrorType.CR1);
    assertThat(found.adjusted()).hasSize(1);
    assertThat(found.adjusted(Correction.HOLM)).isEmpty();
    assertThat(found.by(ErrorType.WILD)).isEmpty();
  }

  @Test
  void another_seed_gives_other_draws_and_the_same_seed_the_same() {
    var people = new MadeUp(64, 400, 20, 0);
    Setting wild = PLAIN.with(ErrorType.WILD);
    Setting other = wild.drawing(new Setting.WildDraws(199, 2, Draws.Kind.RADEMACHER, false));
    Setting same = wild.drawing(new Setting.WildDraws(199, 2, Draws.Kind.RADEMACHER, false));

    assertThat(Study.of(people.rows(), same)).isEqualTo(Study.of(people.rows(), other));
    assertThat(Study.of(people.rows(), wild)).isNotEqualTo(Study.of(people.rows(), other));
  }

  @Test
  void sums_of_two_places_give_the_study_of_both() {
    var people = new MadeUp(65, 400, 12, 0);
    for (Setting setting : List.of(everything(), everything().together())) {
      int[] north =
          IntStream.range(0, 400)
              .filter(i -> people.organisations[i] < 130 || i % 3 == 0)
              .toArray();
      int[] south =
          IntStream.range(0, 400)
              .filter(i -> people.organisations[i] >= 130 && i % 3 != 0)
              .toArray();
      var a = Passes.over(people.shuffled(north).rows(), setting.joint(), false, new Workers(1));
      var b = Passes.over(people.shuffled(south).rows(), setting.joint(), false, new Workers(1));
      List<Result> merged = Study.of(b.getFirst().sums().and(a.getFirst().sums()), setting);
      List<Result> pooled = Study.of(people.rows(), setting);
      for (int i = 0; i < pooled.size(); i++) {
        var one = estimated(merged.get(i));
        var other = estimated(pooled.get(i));
        assertThat(one.value()).isCloseTo(other.value(), within(1e-12));
        assertThat(one.freedom()).isEqualTo(other.freedom());
        assertThat(one.sample().treated()).isCloseTo(other.sample().treated(), within(1e-13));
        for (int k = 0; k < 4; k++) {
          assertThat(one.inferences().get(k).error())
              .isCloseTo(other.inferences().get(k).error(), within(1e-12));
          assertThat(one.inferences().get(k).p())
              .isCloseTo(other.inferences().get(k).p(), within(1e-11));
        }
      }
    }
  }
}
