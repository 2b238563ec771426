package org.mainstay.inside.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mainstay.inside.work.employment.SupportState;

/// The life of employment support: offered, taken up, profile, plan, ways, outcome, follow-ups.
class SupportStateTest {
  /// Every step that there is, written down apart from the code.
  private static final Map<String, String> STEPS =
      Map.ofEntries(
          Map.entry("NOT_OFFERED", "OFFERED NOT_NOW"),
          Map.entry("OFFERED", "DECLINED NOT_NOW TAKEN_UP"),
          Map.entry("DECLINED", "OFFERED TAKEN_UP"),
          Map.entry("NOT_NOW", "OFFERED"),
          Map.entry("TAKEN_UP", "PROFILED ENDED"),
          Map.entry("PROFILED", "PROFILED PLAN_AGREED ENDED"),
          Map.entry(
              "PLAN_AGREED",
              "PLAN_AGREED KEEPING_WORK GOING_BACK FINDING_WORK EMPLOYER_CONTACT OUTCOME ENDED"),
          Map.entry("KEEPING_WORK", "GOING_BACK FINDING_WORK EMPLOYER_CONTACT OUTCOME ENDED"),
          Map.entry("GOING_BACK", "KEEPING_WORK FINDING_WORK EMPLOYER_CONTACT OUTCOME ENDED"),
          Map.entry("FINDING_WORK", "KEEPING_WORK GOING_BACK EMPLOYER_CONTACT OUTCOME ENDED"),
          Map.entry(
              "EMPLOYER_CONTACT",
              "KEEPING_WORK GOING_BACK FINDING_WORK EMPLOYER_CONTACT OUTCOME ENDED"),
          Map.entry(
              "OUTCOME", "KEEPING_WORK GOING_BACK FINDING_WORK EMPLOYER_CONTACT OUTCOME ENDED"),
          Map.entry("ENDED", "WEEKS_13 WEEKS_26 WEEKS_52"),
          Map.entry("WEEKS_13", "WEEKS_26 WEEKS_52"),
          Map.entry("WEEKS_26", "WEEKS_52"),
          Map.entry("WEEKS_52", ""));

  @ParameterizedTest
  @EnumSource
  void every_pair_of_states_is_a_step_or_is_refused(SupportState from) {
    var names = Set.of(STEPS.getOrDefault(from.name(), "none").split(" ", -1));

    for (SupportState to : SupportState.values()) {
      assertThat(from.next().contains(to))
          .as("%s to %s", from, to)
          .isEqualTo(names.contains(to.name()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void nobody_says_by_hand_what_follows_from_something_done(SupportState from) {
    assertThat(from.toSay())
        .doesNotContain(
            SupportState.PROFILED,
            SupportState.PLAN_AGREED,
            SupportState.EMPLOYER_CONTACT,
            SupportState.OUTCOME,
            SupportState.WEEKS_13,
            SupportState.WEEKS_26,
            SupportState.WEEKS_52);
  }

  @Test
  void no_talk_with_an_employer_comes_before_a_plan() {
    assertThat(Arrays.stream(SupportState.values()).filter(SupportState::isPlanned))
        .containsExactlyElementsOf(EnumSet.range(SupportState.PLAN_AGREED, SupportState.OUTCOME));
  }

  @Test
  void whoever_declined_has_not_taken_it_up_and_whoever_ended_has() {
    assertThat(SupportState.DECLINED.wasTakenUp()).isFalse();
    assertThat(SupportState.ENDED.wasTakenUp()).isTrue();
    assertThat(SupportState.WEEKS_26.wasTakenUp()).isTrue();
  }
}
