package org.mainstay.house.handbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.mainstay.letterbox.survey.Sheet;
import org.mainstay.letterbox.survey.Survey;

/// The surveys that a hub has ready, in two lists: the list says what a survey is.
///
/// @param anonymous asked once, of nobody who could be known again
/// @param pseudonymous asked in waves, of whoever holds a code
public record SurveyFile(List<Sheet> anonymous, List<Again> pseudonymous) {

  /// @throws IllegalArgumentException if two have the same id
  public SurveyFile {
    anonymous = List.copyOf(anonymous);
    pseudonymous = List.copyOf(pseudonymous);
    var ids = new HashSet<String>();
    for (Survey survey : all(anonymous, pseudonymous)) {
      if (!ids.add(survey.sheet().id())) {
        throw new IllegalArgumentException("two surveys have the id " + survey.sheet().id());
      }
    }
  }

  /// One that is asked in waves.
  public record Again(int waves, Sheet sheet) {
    /// @throws IllegalArgumentException if there is nothing to come back to
    public Again {
      new Survey.Pseudonymous(sheet, waves);
    }
  }

  /// All of them.
  public List<Survey> all() {
    return all(anonymous, pseudonymous);
  }

  private static List<Survey> all(List<Sheet> anonymous, List<Again> pseudonymous) {
    var all = new ArrayList<Survey>();
    anonymous.forEach(sheet -> all.add(new Survey.Anonymous(sheet)));
    pseudonymous.forEach(one -> all.add(new Survey.Pseudonymous(one.sheet(), one.waves())));
    return all;
  }
}
