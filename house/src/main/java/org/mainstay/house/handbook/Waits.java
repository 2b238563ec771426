package org.mainstay.house.handbook;

import java.time.Duration;

/// How long somebody waits for the team at most, in its working hours.
///
/// @param concernReadWithinMinutes after so many a concern is passed on to the next reader, 5..480
/// @param pauseDaysMax after so many days at most somebody looks again at a pause, 1..90
public record Waits(int concernReadWithinMinutes, int pauseDaysMax) {
  private static final int MINUTES_MIN = 5;
  private static final int MINUTES_MAX = 480;
  private static final int PAUSE_DAYS_MAX = 90;

  /// @throws IllegalArgumentException for a time that nobody could keep, or that is no promise
  public Waits {
    if (concernReadWithinMinutes < MINUTES_MIN || concernReadWithinMinutes > MINUTES_MAX) {
      throw new IllegalArgumentException("concernReadWithinMinutes is 5 to 480");
    }
    if (pauseDaysMax < 1 || pauseDaysMax > PAUSE_DAYS_MAX) {
      throw new IllegalArgumentException("pauseDaysMax is 1 to 90");
    }
  }

  /// Within so much working time a concern is read.
  public Duration concernReadWithin() {
    return Duration.ofMinutes(concernReadWithinMinutes);
  }
}
