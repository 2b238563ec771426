package org.mainstay.inside.study.engagement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// One time at which the hub goes out and listens.
///
/// @param endedOn when no more talks were held, empty while they are
public record Project(UUID id, Asks asks, LocalDate begunOn, Optional<LocalDate> endedOn) {
  /// What it is about.
  ///
  /// @param title a few words
  /// @param question what people are asked
  /// @param who who is asked, such as "Staff who work nights"
  public record Asks(String title, String question, String who) {}

  /// Whether talks are still held.
  public boolean isOpen() {
    return endedOn.isEmpty();
  }
}
