package org.mainstay.house.commandline.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each life is whole: every state is reached, and from each there is a way to an end.
class LifeTest {
  /// What an employer promises is looked at again and again.
  private static final Set<String> GO_ROUND = Set.of("commitment", "commitment-action");

  static List<Life> lives() {
    return Life.ALL;
  }

  @ParameterizedTest
  @MethodSource("lives")
  void every_state_is_reached_and_leads_to_an_end_or_goes_round(Life life) {
    assertThat(life.steps().stream().noneMatch(Life.Step::isLast))
        .isEqualTo(GO_ROUND.contains(life.name()));
    var first = life.steps().getFirst().code();
    for (Life.Step step : life.steps()) {
      if (!step.code().equals(first)) {
        assertThat(life.reachedFrom(first)).contains(step.code());
      }
      if (!step.isLast() && !GO_ROUND.contains(life.name())) {
        assertThat(life.reachedFrom(step.code()))
            .as("from %s", step.code())
            .anyMatch(code -> life.step(code).isLast());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("lives")
  void the_picture_and_the_page_have_every_state(Life life) {
    for (Life.Step step : life.steps()) {
      assertThat(new LifeDrawing(life).svg()).contains(">" + step.words() + "<");
      assertThat(life.page()).contains("| " + step.words() + " | " + step.code() + " |");
    }
  }
}
