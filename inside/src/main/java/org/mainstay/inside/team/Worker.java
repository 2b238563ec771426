package org.mainstay.inside.team;

import org.mainstay.inside.trail.WorkerId;

/// Somebody of the team.
///
/// @param employer who employs them: the team has several employers
/// @param helpsWith what they are good at, in a few words
public record Worker(WorkerId id, String name, Role role, String employer, String helpsWith) {

  /// The name as the person reads it: "Amina Khan, peer worker".
  public String signed() {
    return name + ", " + role.words();
  }
}
