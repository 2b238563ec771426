package org.mainstay.inside.assessment;

import java.time.LocalDate;
import java.util.List;

/// Something a person works towards, in their own words, rated from 0 to 10 over time.
///
/// @param ratings oldest first
public record Goal(GoalId id, String words, LocalDate setOn, List<Rating> ratings) {
  public static final int RATING_MAX = 10;

  public Goal {
    ratings = List.copyOf(ratings);
  }

  /// How near the person felt to it on a day: 0 not at all, 5 half way, 10 reached.
  public record Rating(LocalDate on, int points) {
    public Rating {
      if (points < 0 || points > RATING_MAX) {
        throw new IllegalArgumentException("a rating must be 0..10, got " + points);
      }
    }
  }

  @Override
  public String toString() {
    return "[confidential]";
  }
}
