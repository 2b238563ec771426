package org.mainstay.inside.work.outcomes;

import java.time.LocalDate;
import java.util.Optional;
import org.mainstay.inside.support.London;

/// A time off sick, and what the note of a doctor or another professional says, if there is one.
///
/// @param until its last day, if it is known
public record Absence(Kind kind, LocalDate from, Optional<LocalDate> until) {

  /// What is said of it, as on the statement of fitness for work ("fit note").
  public enum Kind {
    WITHOUT_NOTE("Off sick, without a fit note"),
    NOT_FIT("Fit note: not fit for work"),
    MAY_BE_FIT("Fit note: may be fit for work, with changes");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /// As a worker reads it.
    public String words() {
      return words;
    }
  }

  /// In words.
  public String words() {
    return "%s, from %s%s"
        .formatted(
            kind.words(),
            London.words(from),
            until.map(day -> " to " + London.words(day)).orElse(", its end is not known"));
  }
}
