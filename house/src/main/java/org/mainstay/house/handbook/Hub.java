package org.mainstay.house.handbook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/// The hub in its own words: its name, its hours and what it promises.
///
/// @param whoFor ends the sentence "… is for"
/// @param phone for those who would rather talk
public record Hub(
    String name,
    String place,
    String whoFor,
    String phone,
    Hours hours,
    Promises promises,
    Settings settings) {

  /// When somebody of the team reads what comes in.
  ///
  /// @param closed days on which nobody is there although it is such a day
  public record Hours(
      List<DayOfWeek> days, LocalTime from, LocalTime until, ZoneId zone, List<LocalDate> closed) {
    public Hours {
      days = List.copyOf(days);
      closed = List.copyOf(closed);
    }
  }

  /// What the hub says it will do, each a whole sentence.
  ///
  /// @param night who reads what comes in at night
  public record Promises(
      String firstContact, String notSafe, String night, String kept, String enquiryKept) {}

  /// What a place may set for itself.
  ///
  /// @param roma whether "Roma" is one of the answers about ethnic background
  /// @param leaveTo where "Leave this page" goes
  public record Settings(boolean roma, String leaveTo) {}
}
