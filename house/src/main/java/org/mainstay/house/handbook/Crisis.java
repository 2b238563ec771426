package org.mainstay.house.handbook;

import java.time.LocalDate;

/// Who helps right now, and the day somebody last rang every number.
public record Crisis(LocalDate checked, National national, OwnLine own) {

  /// The numbers of a whole nation.
  ///
  /// @param urgentOption what to press after the urgent number
  public record National(
      String nation,
      String emergency,
      String urgent,
      String urgentOption,
      Listening listening,
      Text text,
      Deaf deaf) {}

  /// Somebody who listens at any hour.
  public record Listening(String name, String number) {}

  /// A word to send to a number.
  public record Text(String word, String number) {}

  /// Ways for Deaf people.
  public record Deaf(String videoName, String videoAddress, String relayNumber) {}

  /// The place's own line.
  public record OwnLine(String name, String number, String hours) {}
}
