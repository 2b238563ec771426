package org.mainstay.sums.allocation;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;

/// How and when somebody can meet.
///
/// @param ways for somebody who waits, the one they would like most first; at least one
/// @param hours hours of the week
public record Meeting(List<Way> ways, Set<Hour> hours) {
  public Meeting {
    ways = List.copyOf(ways);
    hours = Sentences.sorted(hours);
    if (ways.isEmpty()) {
      throw new IllegalArgumentException("there is at least one way to meet");
    }
  }

  /// By what people meet.
  public sealed interface Way {
    record Video() implements Way {}

    record Phone() implements Way {}

    record Room(String place) implements Way {
      public Room {
        Sentences.refuseBlank(place);
      }
    }

    /// As in "They can meet by video".
    default String words() {
      return switch (this) {
        case Video() -> "by video";
        case Phone() -> "by phone";
        case Room(var place) -> "in a room at " + place;
      };
    }
  }

  /// An hour of every week, by when it begins.
  ///
  /// @param begins 0 to 23
  public record Hour(DayOfWeek day, int begins) implements Comparable<Hour> {
    public Hour {
      if (begins < 0 || begins > 23) {
        throw new IllegalArgumentException("an hour begins at 0..23, got " + begins);
      }
    }

    @Override
    public int compareTo(Hour other) {
      int byDay = day.compareTo(other.day);
      return byDay == 0 ? Integer.compare(begins, other.begins) : byDay;
    }
  }
}
