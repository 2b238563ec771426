package org.mainstay.inside.study.surveys;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.letterbox.survey.Sheet;
import org.mainstay.letterbox.survey.Survey;

/// One time that a survey is held, with what was asked as it stood when it began.
///
/// @param link what its address ends with: letters by chance, which say nothing
/// @param endedOn when it was over, empty while it goes on
public record Run(
    UUID id, String link, Survey survey, LocalDate startedOn, Optional<LocalDate> endedOn) {

  /// What is asked.
  public Sheet sheet() {
    return survey.sheet();
  }

  /// How often people are asked.
  public int waves() {
    return switch (survey) {
      case Survey.Anonymous _ -> 1;
      case Survey.Pseudonymous(var _, var waves) -> waves;
    };
  }

  /// Where it is filled in.
  public String path() {
    return "/s/" + link;
  }
}
