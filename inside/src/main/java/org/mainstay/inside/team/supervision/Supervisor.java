package org.mainstay.inside.team.supervision;

import org.mainstay.inside.trail.WorkerId;

/// Who gives supervision.
public sealed interface Supervisor {
  /// Somebody of the team.
  record OfTheTeam(WorkerId worker) implements Supervisor {}

  /// Somebody from elsewhere.
  ///
  /// @param isProfessional whether they are a mental health professional
  record FromOutside(String name, boolean isProfessional) implements Supervisor {}
}
