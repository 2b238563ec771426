package org.mainstay.outside.network.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainstay.outside.network.pilot.Pilot.Step;

/// How far a pilot is, by its plan and by what happened to it.
class PilotStageTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
  private static final Optional<Pilot.Plan> PLAN =
      Optional.of(new Pilot.Plan(1, "Q", "M", 60, "S", "J", DAY.plusMonths(4)));

  private static PilotStage stage(Optional<Pilot.Plan> plan, Step... steps) {
    var idea = new Pilot.Idea("T", "What", "Where", DAY, DAY.plusMonths(3));
    return new Pilot(new UUID(1, 1), idea, plan, List.of(steps)).stage();
  }

  @Test
  void it_goes_from_a_proposal_to_a_verdict() {
    assertThat(stage(Optional.empty())).isEqualTo(PilotStage.PROPOSED);
    assertThat(stage(PLAN)).isEqualTo(PilotStage.PLANNED);
    assertThat(stage(PLAN, new Step.Begun(DAY))).isEqualTo(PilotStage.RUNNING);
    assertThat(stage(PLAN, new Step.Begun(DAY), new Step.Ended(DAY, "K", "N", "F")))
        .isEqualTo(PilotStage.JUDGED);
    assertThat(stage(Optional.empty(), new Step.Dropped(DAY, "W"))).isEqualTo(PilotStage.DROPPED);
  }

  @Test
  void no_way_leads_from_a_proposal_to_running_but_by_a_plan() {
    assertThat(PilotStage.PROPOSED.next()).doesNotContain(PilotStage.RUNNING, PilotStage.JUDGED);
    assertThat(PilotStage.RUNNING.next()).containsExactly(PilotStage.JUDGED);
    assertThat(PilotStage.JUDGED.next()).isEmpty();
  }
}
