package org.mainstay.sums.statistics.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.matrix.Workers;
import org.mainstay.sums.statistics.regression.Setting.WildDraws;
import org.mainstay.sums.statistics.regression.bootstrap.Draws;
import org.mainstay.sums.statistics.regression.fit.Convention;

/// How a study may be set: each change changes its own answer and no other.
class SettingTest {
  private static final Setting USUAL = Setting.usual(7, 3);
  private static final WildDraws OTHER = new WildDraws(199, 5, Draws.Kind.WEBB, false);
  private static final Setting UNUSUAL =
      new Setting(
          true,
          Convention.AREG,
          List.of(ErrorType.WILD, ErrorType.CR0),
          FewClusters.REFUSED,
          Set.of(Correction.ROMANO_WOLF),
          Family.ALL,
          OTHER,
          true,
          new Workers(9));

  /// All answers of a setting by name.
  private static Map<String, Object> answers(Setting setting) {
    var answers = new LinkedHashMap<String, Object>();
    answers.put("joint", setting.joint());
    answers.put("convention", setting.convention());
    answers.put("errors", setting.errors());
    answers.put("fewClusters", setting.fewClusters());
    answers.put("corrections", setting.corrections());
    answers.put("family", setting.family());
    answers.put("wild", setting.wild());
    answers.put("singletonsDropped", setting.singletonsDropped());
    answers.put("workers", setting.workers());
    return answers;
  }

  private static Arguments change(
      String name, UnaryOperator<Setting> change, Map<String, Object> changed) {
    return Arguments.of(name, change, changed);
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        change("together", Setting::together, Map.of("joint", true)),
        change("areg", s -> s.by(Convention.AREG), Map.of("convention", Convention.AREG)),
        change("nested", s -> s.by(Convention.NESTED), Map.of("convention", Convention.NESTED)),
        change(
            "errors",
            s -> s.with(ErrorType.CR3, ErrorType.CR1),
            Map.of("errors", List.of(ErrorType.CR3, ErrorType.CR1))),
        change("shown", s -> s.when(FewClusters.SHOWN), Map.of("fewClusters", FewClusters.SHOWN)),
        change("moved", s -> s.when(FewClusters.MOVED), Map.of("fewClusters", FewClusters.MOVED)),
        change(
            "corrections",
            s -> s.correcting(Family.ALL, Correction.BH),
            Map.of("corrections", Set.of(Correction.BH), "family", Family.ALL)),
        change(
            "no corrections",
            s -> s.correcting(Family.EACH_OUTCOME),
            Map.of("corrections", Set.of(), "family", Family.EACH_OUTCOME)),
        change("draws", s -> s.drawing(OTHER), Map.of("wild", OTHER)),
        change("no lone people", Setting::withoutSingletons, Map.of("singletonsDropped", true)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void a_change_of_the_usual_setting_changes_nothing_else(
      String name, UnaryOperator<Setting> change, Map<String, Object> changed) {
    var expected = answers(USUAL);
    expected.putAll(changed);

    assertThat(answers(change.apply(USUAL))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void a_change_of_an_unusual_setting_changes_nothing_else(
      String name, UnaryOperator<Setting> change, Map<String, Object> changed) {
    var expected = answers(UNUSUAL);
    expected.putAll(changed);

    assertThat(answers(change.apply(UNUSUAL))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void a_change_made_twice_is_made_once(
      String name, UnaryOperator<Setting> change, Map<String, Object> changed) {
    assertThat(change.apply(change.apply(UNUSUAL))).isEqualTo(change.apply(UNUSUAL));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 20240110, -1})
  void the_seed_of_the_usual_setting_is_the_one_named(long seed) {
    assertThat(Setting.usual(seed, 1).wild().seed()).isEqualTo(seed);
    assertThat(Setting.usual(seed, 1).wild().count()).isEqualTo(999);
    assertThat(Setting.usual(seed, 1).wild().kind()).isEqualTo(Draws.Kind.RADEMACHER);
    assertThat(Setting.usual(seed, 1).wild().intervals()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 256})
  void the_usual_threads_are_those_named(int threads) {
    assertThat(Setting.usual(1, threads).workers()).isEqualTo(new Workers(threads));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 257})
  void threads_out_of_range_are_refused(int threads) {
    assertThatThrownBy(() -> Setting.usual(1, threads))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("threads must be 1..256, got " + threads);
  }

  @ParameterizedTest
  @EnumSource(ErrorType.class)
  void a_kind_of_error_named_twice_is_refused(ErrorType type) {
    assertThatThrownBy(() -> USUAL.with(type, type))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("errors must be named, each once, got [" + type + ", " + type + "]");
    assertThat(USUAL.with(type).errors()).containsExactly(type);
  }

  @Test
  void all_kinds_of_error_may_be_asked_for_in_any_order() {
    ErrorType[] turned = {ErrorType.WILD, ErrorType.CR3, ErrorType.CR1, ErrorType.CR0};

    assertThat(USUAL.with(turned).errors()).containsExactly(turned);
    assertThat(USUAL.with(ErrorType.values()).errors()).containsExactly(ErrorType.values());
  }

  @Test
  void lists_and_sets_handed_in_may_be_changed_afterwards() {
    var errors = new ArrayList<>(List.of(ErrorType.CR1));
    var corrections = EnumSet.of(Correction.BH);
    var setting =
        new Setting(
            false,
            Convention.NESTED,
            errors,
            FewClusters.MOVED,
            corrections,
            Family.ALL,
            OTHER,
            false,
            new Workers(1));
    errors.add(ErrorType.CR3);
    corrections.add(Correction.HOLM);

    assertThat(setting.errors()).containsExactly(ErrorType.CR1);
    assertThat(setting.corrections()).containsExactly(Correction.BH);
    assertThatThrownBy(() -> setting.errors().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> setting.corrections().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void equal_answers_are_equal_settings() {
    assertThat(Setting.usual(7, 3)).isEqualTo(USUAL).hasSameHashCodeAs(USUAL);
    for (Setting other :
        List.of(
            Setting.usual(8, 3),
            Setting.usual(7, 2),
            USUAL.together(),
            USUAL.by(Convention.AREG),
            USUAL.with(ErrorType.CR0),
            USUAL.when(FewClusters.SHOWN),
            USUAL.correcting(Family.EACH_OUTCOME, Correction.BH),
            USUAL.correcting(Family.ALL, Correction.BH, Correction.HOLM),
            USUAL.drawing(OTHER),
            USUAL.withoutSingletons())) {
      assertThat(other).isNotEqualTo(USUAL);
    }
  }

  @Test
  void families_are_said_in_words() {
    assertThat(Arrays.stream(Family.values()).map(Family::words))
        .containsExactly("all treatments for one outcome", "all treatments and outcomes");
  }

  @Test
  void the_steps_of_few_clusters_are_fifty_twenty_and_six() {
    // the statistics reference, section 4.5
    assertThat(FewClusters.ENOUGH).isEqualTo(50);
    assertThat(FewClusters.SOME).isEqualTo(20);
    assertThat(FewClusters.FEWEST).isEqualTo(6);
  }
}
