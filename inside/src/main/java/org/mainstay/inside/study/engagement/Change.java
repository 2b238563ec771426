package org.mainstay.inside.study.engagement;

import java.time.LocalDate;
import java.util.UUID;

/// What is changed because of a theme, and what became of it.
///
/// @param last its latest step
public record Change(UUID id, UUID theme, String words, Step last) {
  /// What somebody wrote of it on a day.
  ///
  /// @param number from 1
  /// @param on by when it is promised, when it was done, or when it was found impossible
  /// @param why why it cannot be done; empty otherwise
  public record Step(int number, State state, LocalDate on, String why) {}

  /// Where it stands.
  public enum State {
    PLANNED("It will be done"),
    DONE("It is done"),
    CANNOT("It cannot be done");

    private final String words;

    State(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /// Whether it was promised for a day that is over.
  public boolean isLate(LocalDate today) {
    return last.state() == State.PLANNED && today.isAfter(last.on());
  }
}
