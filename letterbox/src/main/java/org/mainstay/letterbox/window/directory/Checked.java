package org.mainstay.letterbox.window.directory;

import java.time.LocalDate;

/// When somebody last made sure that an entry is right.
public sealed interface Checked {
  /// On this day.
  record On(LocalDate day) implements Checked {}

  /// Nobody says.
  record Never() implements Checked {}

  /// Whether that is too long ago, or unknown.
  ///
  /// @param months an entry is fresh for so many
  default boolean isStale(LocalDate today, int months) {
    return switch (this) {
      case On(var day) -> day.plusMonths(months).isBefore(today);
      case Never() -> true;
    };
  }

  /// The later of the two.
  default Checked or(Checked other) {
    return switch (this) {
      case Never() -> other;
      case On(var day) ->
          switch (other) {
            case Never() -> this;
            case On(var another) -> another.isAfter(day) ? other : this;
          };
    };
  }
}
