package org.mainstay.inside.team.survey;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.UUID;

/// One time at which the team is asked.
///
/// @param closesOn the last day on which answers are taken
/// @param slips how many slips there are, one for each who was in the team at the opening
/// @param answered how many came back; known only after the closing
public record Wave(
    UUID id, LocalDate opensOn, LocalDate closesOn, int slips, OptionalInt answered) {
  /// Whether answers are taken on this day.
  public boolean isOpen(LocalDate day) {
    return !day.isAfter(closesOn);
  }
}
