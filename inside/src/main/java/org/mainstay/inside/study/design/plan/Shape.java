package org.mainstay.inside.study.design.plan;

/// What the rows of the data are, and so how they are compared.
public sealed interface Shape {

  /// Each row stands for itself: nothing is put together before the regression.
  record Rows() implements Shape {}

  /// A row for each person and wave; two waves are put side by side.
  ///
  /// @param before the earlier wave as its column holds it; empty where the data have two waves
  /// @param after the later wave, likewise
  /// @param held whether the score before is held equal rather than taken off
  /// @param unequal whether people who lack a wave are left out and counted, not refused
  record TwoWaves(
      String person, String wave, String before, String after, boolean held, boolean unequal)
      implements Shape {

    /// What the score before is called beside its outcome.
    public static String scoreBefore(String outcome) {
      return outcome + " before";
    }
  }

  /// A row for each person and wave, with the wave in which their programme starts; the treatments
  /// of the design are the columns of starts.
  ///
  /// @param unequal whether people who lack a wave are compared where they answered, not refused
  record Staggered(String person, String wave, boolean unequal) implements Shape {}

  /// A row for each period of one series.
  ///
  /// @param campaign its first period, as the column of time holds it
  record Interrupted(String time, String campaign) implements Shape {}
}
