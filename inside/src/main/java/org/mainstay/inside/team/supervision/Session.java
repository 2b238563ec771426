package org.mainstay.inside.team.supervision;

import java.time.LocalDate;
import org.mainstay.inside.trail.WorkerId;

/// One time at which a worker had supervision, or should have had it.
///
/// @param minutes how long it lasted; 0 if it was missed
/// @param words what was talked about without detail of a case, or why it was missed
public record Session(WorkerId worker, LocalDate on, int minutes, String words) {
  public static final int MINUTES_MAX = 480;
  public static final int WORDS_MAX = 2_000;

  public Session {
    if (minutes < 0 || minutes > MINUTES_MAX) {
      throw new IllegalArgumentException("minutes are 0..480, got " + minutes);
    }
    if (words.isBlank() || words.length() > WORDS_MAX) {
      throw new IllegalArgumentException("words are 1..2000 characters");
    }
  }

  /// Whether it was held.
  public boolean isHeld() {
    return minutes > 0;
  }
}
