package org.mainstay.sums.disclosure.frame;

/// How many staff share a sex, an age band, an ethnic group and a staff group.
///
/// @param staffGroup its name, or [Unit#NOT_STATED]
/// @param staff 0 or more
public record Crossing(Sex sex, AgeBand age, EthnicGroup ethnic, String staffGroup, long staff) {
  /// @throws IllegalArgumentException if the count is below 0 or the name is none
  public Crossing {
    Unit.checkName("a staff group", staffGroup);
    Unit.checkStaff(staffGroup, staff);
  }
}
