package org.mainstay.inside.team.supervision;

import java.time.LocalDate;
import org.mainstay.inside.trail.WorkerId;

/// What was agreed on one worker's supervision.
///
/// @param version rises with every change; 0 for one that is not kept yet
public record Contract(WorkerId worker, Supervisor supervisor, Rhythm rhythm, int version) {
  /// How often, how and from when.
  ///
  /// @param reviewOn when it is looked at again
  public record Rhythm(boolean isInGroup, int everyWeeks, LocalDate startsOn, LocalDate reviewOn) {}

  /// Whether this worker gives it.
  boolean isGivenBy(WorkerId other) {
    return supervisor.equals(new Supervisor.OfTheTeam(other));
  }

  /// Whether the two agree in everything but the version.
  boolean saysTheSameAs(Contract other) {
    return worker.equals(other.worker)
        && supervisor.equals(other.supervisor)
        && rhythm.equals(other.rhythm);
  }
}
