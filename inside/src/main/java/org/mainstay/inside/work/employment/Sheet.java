package org.mainstay.inside.work.employment;

import java.util.List;
import java.util.Optional;

/// What is written down together about somebody's work: the vocational profile, and the plan.
public enum Sheet {
  PROFILE("Vocational profile"),
  PLAN("Action plan");

  /// An answer may be so long.
  static final int WORDS_MAX = 4_000;

  private static final List<Question> OF_A_PROFILE =
      List.of(
          new Question("done", "What work have they done?", "Jobs, training, work at home."),
          new Question("good-at", "What are they good at?", ""),
          new Question("matters", "What matters to them at work?", ""),
          new Question("hard", "What makes work hard now?", ""),
          new Question("wish", "What would they like?", ""));

  private static final List<Question> OF_A_PLAN =
      List.of(
          new Question("goals", "Goals", "What they want to reach, and by when."),
          new Question("cv", "CV", "What there is, and what it needs."),
          new Question("confidence", "Confidence", "What would make them surer of themselves."),
          new Question(
              "adjustments", "Adjustments", "What would have to be different at work, and when."),
          new Question(
              "talking",
              "Talking with the employer",
              "Who says what to whom. We talk with nobody without written consent."));

  private final String words;

  Sheet(String words) {
    this.words = words;
  }

  /// One question of it.
  ///
  /// @param hint may be blank
  public record Question(String name, String words, String hint) {}

  /// What it is called.
  public String words() {
    return words;
  }

  /// What it asks.
  public List<Question> questions() {
    return this == PROFILE ? OF_A_PROFILE : OF_A_PLAN;
  }

  /// Where employment support stands once it is written.
  SupportState leadsTo() {
    return this == PROFILE ? SupportState.PROFILED : SupportState.PLAN_AGREED;
  }

  /// Why it cannot be written where employment support stands; empty if it can.
  Optional<String> refusal(SupportState state) {
    if (!state.isGoingOn()) {
      return Optional.of(
          "Employment support is not going on: first keep that they have taken it up.");
    }
    return this == PLAN && state == SupportState.TAKEN_UP
        ? Optional.of("Write the vocational profile first.")
        : Optional.empty();
  }
}
