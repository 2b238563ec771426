package org.mainstay.sums.allocation;

/// What counts how much where there is a choice; a hub may set it, and people never read it.
///
/// None of it decides who goes without: the wait alone does, with what the team agreed.
///
/// @param nextStepDays how many days of waiting a next step counts for that the team agreed;
///   whoever waited so many days longer still goes first, so nobody waits for ever
/// @param weights what counts between several who suit
public record Rules(int nextStepDays, Weights weights) {
  public static final int DAYS_MAX = 366;
  public static final int WEIGHT_MAX = 1_000;

  /// What the hub starts with.
  public static final Rules USUAL = new Rules(14, new Weights(100, 80, 60, 20, 30, 90));

  public Rules {
    if (nextStepDays < 0 || nextStepDays > DAYS_MAX) {
      throw new IllegalArgumentException("days must be 0..366, got " + nextStepDays);
    }
  }

  /// How much each thing counts, 0 to 1,000.
  ///
  /// @param before the worker supported them before
  /// @param ownLanguage the worker speaks their language, so that no interpreter is needed
  /// @param gender the worker is of the gender they would like
  /// @param helpful each skill or topic that they would like and the worker has
  /// @param firstWay they can meet in the way they would like most
  /// @param balance a place of a worker whose places are all taken but this, against one of a
  ///   worker who has nobody yet
  public record Weights(
      int before, int ownLanguage, int gender, int helpful, int firstWay, int balance) {
    public Weights {
      for (int weight : new int[] {before, ownLanguage, gender, helpful, firstWay, balance}) {
        if (weight < 0 || weight > WEIGHT_MAX) {
          throw new IllegalArgumentException("a weight must be 0..1000, got " + weight);
        }
      }
    }

    int of(Preference what) {
      return switch (what) {
        case BEFORE -> before;
        case OWN_LANGUAGE -> ownLanguage;
        case GENDER -> gender;
        case HELPFUL -> helpful;
        case FIRST_WAY -> firstWay;
      };
    }
  }
}
