package org.mainstay.house.handbook;

import java.time.Duration;

/// How long the house keeps what it deletes by itself.
///
/// @param teamQuestionsMonths what a team or a manager asked, after it was answered, 2..24
/// @param lastWordsDays the page that says that a record was erased, 14..60
/// @param analystFilesDays a file of figures and its results, 1..30
public record Retention(int teamQuestionsMonths, int lastWordsDays, int analystFilesDays) {
  private static final int QUESTIONS_MIN = 2;
  private static final int QUESTIONS_MAX = 24;
  private static final int WORDS_MIN = 14;
  private static final int WORDS_MAX = 60;
  private static final int FILES_MAX = 30;

  /// @throws IllegalArgumentException for a time that is too short to be of use, or too long
  public Retention {
    within("teamQuestionsMonths", teamQuestionsMonths, QUESTIONS_MIN, QUESTIONS_MAX);
    within("lastWordsDays", lastWordsDays, WORDS_MIN, WORDS_MAX);
    within("analystFilesDays", analystFilesDays, 1, FILES_MAX);
  }

  private static void within(String name, int value, int min, int max) {
    if (value < min || value > max) {
      throw new IllegalArgumentException("%s is %d to %d".formatted(name, min, max));
    }
  }

  /// So long a file of figures stays.
  public Duration analystFiles() {
    return Duration.ofDays(analystFilesDays);
  }
}
