package org.mainstay.hatch.roster;

import org.mainstay.sums.disclosure.frame.Frame;

/// The headcount of one employer, as it is brought in for a contract year.
///
/// @param name as people know the employer; its code is the frame's
/// @param year the contract year that it is meant for
public record Roster(String name, int year, Frame frame) {
  /// @throws IllegalArgumentException if there is no name of one line, or no staff
  public Roster {
    if (name.isBlank() || name.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("an employer has a name of one line");
    }
    if (frame.staff() == 0) {
      throw new IllegalArgumentException(frame.population() + " has no staff");
    }
  }

  /// Whose staff, by a code that outlives a change of name.
  public String employer() {
    return frame.population();
  }
}
