package org.mainstay.sums.scales;

/// What a scale's authors allow when some items are not answered.
public sealed interface MissingRule {

  /// Every item is needed; also where no rule could be cited.
  record AllNeeded() implements MissingRule {}

  /// The mean of the answered items stands in for the missing ones.
  ///
  /// `total = sum / answered × items`
  ///
  /// @param atMost how many items may be missing, 1 or more
  /// @param halfUp whether the total is rounded to a whole number, a half upwards
  record MeanStandsIn(int atMost, boolean halfUp) implements MissingRule {
    public MeanStandsIn {
      if (atMost < 1) {
        throw new IllegalArgumentException("atMost must be 1 or more, got " + atMost);
      }
    }
  }

  /// Whether a form with so many items missing may still be scored.
  default boolean allows(int missing) {
    return switch (this) {
      case AllNeeded() -> missing == 0;
      case MeanStandsIn(var atMost, var _) -> missing <= atMost;
    };
  }
}
