package org.mainstay.sums.statistics.control;

/// Why a point is special, or that it is not; the first rule that holds wins.
public enum Cause {
  COMMON(0),
  ABOVE_LIMIT(1),
  BELOW_LIMIT(-1),
  RISING(1),
  FALLING(-1),
  TWO_OF_THREE_ABOVE(1),
  TWO_OF_THREE_BELOW(-1),
  SHIFT_ABOVE(1),
  SHIFT_BELOW(-1);

  private final int direction;

  Cause(int direction) {
    this.direction = direction;
  }

  /// 1 up, −1 down, 0 neither.
  public int direction() {
    return direction;
  }

  /// What it means for a measure that should go one way.
  public PointType type(Better better) {
    if (direction == 0) {
      return PointType.COMMON_CAUSE;
    }
    return switch (better) {
      case INCREASE ->
          direction > 0 ? PointType.SPECIAL_CAUSE_IMPROVEMENT : PointType.SPECIAL_CAUSE_CONCERN;
      case DECREASE ->
          direction > 0 ? PointType.SPECIAL_CAUSE_CONCERN : PointType.SPECIAL_CAUSE_IMPROVEMENT;
      case NEUTRAL ->
          direction > 0
              ? PointType.SPECIAL_CAUSE_NEUTRAL_HIGH
              : PointType.SPECIAL_CAUSE_NEUTRAL_LOW;
    };
  }
}
