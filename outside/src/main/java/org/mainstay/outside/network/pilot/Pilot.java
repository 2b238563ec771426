package org.mainstay.outside.network.pilot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Something that is tried out.
///
/// @param plan the last version of its evaluation plan, if there is one
/// @param steps what happened to it, in order
public record Pilot(UUID id, Idea idea, Optional<Plan> plan, List<Step> steps) {
  public Pilot {
    steps = List.copyOf(steps);
  }

  /// What is tried out.
  ///
  /// @param where in which teams, sites or employers
  public record Idea(String title, String what, String where, LocalDate from, LocalDate until) {}

  /// How one will know.
  ///
  /// @param version from 1; 0 before it was kept
  /// @param question what one wants to know
  /// @param measure by what one sees it
  /// @param needed how many people, teams or answers it takes, 1 or more
  /// @param sample who they are, and why so many are enough
  /// @param judgedBy which finding would mean to go on, and which to stop
  /// @param decideOn when it is decided what follows, after the last day
  public record Plan(
      int version,
      String question,
      String measure,
      int needed,
      String sample,
      String judgedBy,
      LocalDate decideOn) {

    Plan at(int other) {
      return new Plan(other, question, measure, needed, sample, judgedBy, decideOn);
    }
  }

  /// What happened to it on a day.
  public sealed interface Step {
    LocalDate on();

    record Begun(LocalDate on) implements Step {}

    /// It ended, with a verdict.
    ///
    /// @param known what is known now
    /// @param notKnown what is not known
    /// @param follows what is done next
    record Ended(LocalDate on, String known, String notKnown, String follows) implements Step {}

    record Dropped(LocalDate on, String why) implements Step {}
  }

  /// How far it is.
  public PilotStage stage() {
    if (!steps.isEmpty()) {
      return switch (steps.getLast()) {
        case Step.Begun _ -> PilotStage.RUNNING;
        case Step.Ended _ -> PilotStage.JUDGED;
        case Step.Dropped _ -> PilotStage.DROPPED;
      };
    }
    return plan.isPresent() ? PilotStage.PLANNED : PilotStage.PROPOSED;
  }
}
