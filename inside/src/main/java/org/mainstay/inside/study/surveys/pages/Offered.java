package org.mainstay.inside.study.surveys.pages;

import java.util.List;
import java.util.Optional;
import org.mainstay.letterbox.survey.Survey;

/// The surveys that the handbook has ready.
public record Offered(List<Survey> surveys) {
  public Offered {
    surveys = List.copyOf(surveys);
  }

  /// The one of this name.
  Optional<Survey> named(String id) {
    return surveys.stream().filter(survey -> survey.sheet().id().equals(id)).findFirst();
  }
}
