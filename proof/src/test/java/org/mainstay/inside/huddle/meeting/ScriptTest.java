package org.mainstay.inside.huddle.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What a handbook may say of huddles.
class ScriptTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

  private static Script.Kind kind(String id, String at, Section... agenda) {
    return new Script.Kind(
        id, "A huddle", Set.of(DayOfWeek.MONDAY), LocalTime.parse(at), 15, List.of(agenda));
  }

  @Test
  void the_huddles_of_a_day_come_in_their_order() {
    var script =
        new Script(
            List.of(kind("late", "16:00", Section.CHECK_OUT), kind("early", "09:00", Section.NEW)),
            List.of());

    assertThat(script.on(MONDAY)).extracting(Script.Kind::id).containsExactly("early", "late");
    assertThat(script.on(MONDAY.plusDays(1))).isEmpty();
  }

  @Test
  void themes_come_one_a_week_in_turn() {
    var script =
        new Script(List.of(kind("a", "09:00", Section.CHECK_OUT)), List.of("Sleep", "Debt"));

    assertThat(script.theme(MONDAY)).isEqualTo(script.theme(MONDAY.plusDays(6)));
    assertThat(script.theme(MONDAY)).isNotEqualTo(script.theme(MONDAY.plusDays(7)));
    assertThat(script.theme(MONDAY)).isEqualTo(script.theme(MONDAY.plusDays(14)));
  }

  @Test
  void two_huddles_with_one_id_are_refused() {
    var twice = List.of(kind("a", "09:00", Section.CHECK_OUT), kind("a", "10:00", Section.NEW));

    assertThatThrownBy(() -> new Script(twice, List.of())).hasMessage("two huddles have the id a");
  }

  @Test
  void a_team_that_is_never_asked_whether_it_can_go_home_is_refused() {
    var kinds = List.of(kind("a", "09:00", Section.NEW));

    assertThatThrownBy(() -> new Script(kinds, List.of()))
        .hasMessage("no huddle has CHECK_OUT on its agenda");
  }

  @Test
  void learning_without_a_theme_is_refused() {
    var kinds = List.of(kind("a", "09:00", Section.LEARNING, Section.CHECK_OUT));

    assertThatThrownBy(() -> new Script(kinds, List.of()))
        .hasMessage("LEARNING is on an agenda, but themes is empty");
  }

  @Test
  void an_id_that_could_not_stand_in_a_form_is_refused() {
    assertThatThrownBy(() -> kind("My huddle", "09:00", Section.NEW))
        .hasMessage("an id has small letters and hyphens, not My huddle");
  }
}
