package org.mainstay.sums.statistics.control;

/// The four rules that tell a special point, over points that follow each other without a break.
///
/// 1. outside the limits; 2. seven rising or falling; 3. two of three on one side of the mean near
///    their limit; 4. seven on one side of the mean. The first that holds wins.
final class Rules {
  private static final int RUN = 7;
  private static final int WINDOW = 3;

  private final double[] values;
  private final Phase phase;

  private Rules(double[] values, Phase phase) {
    this.values = values;
    this.phase = phase;
  }

  static Cause[] causes(double[] values, Phase phase) {
    var rules = new Rules(values, phase);
    boolean[] trend = rules.trend();
    boolean[] near = rules.twoOfThree();
    boolean[] shift = rules.shift();
    var causes = new Cause[values.length];
    for (int i = 0; i < causes.length; i++) {
      boolean above = rules.side(i) > 0;
      if (phase.outside(values[i])) {
        causes[i] = above ? Cause.ABOVE_LIMIT : Cause.BELOW_LIMIT;
      } else if (trend[i]) {
        causes[i] = rules.rising(i, trend) ? Cause.RISING : Cause.FALLING;
      } else if (near[i]) {
        causes[i] = above ? Cause.TWO_OF_THREE_ABOVE : Cause.TWO_OF_THREE_BELOW;
      } else if (shift[i]) {
        causes[i] = above ? Cause.SHIFT_ABOVE : Cause.SHIFT_BELOW;
      } else {
        causes[i] = Cause.COMMON;
      }
    }
    return causes;
  }

  private int side(int i) {
    return phase.side(values[i]);
  }

  private int step(int to) {
    return (int) Math.signum(values[to] - values[to - 1]);
  }

  private boolean[] trend() {
    var flagged = new boolean[values.length];
    int steps = 0;
    for (int i = 1; i < values.length; i++) {
      boolean goesOn = steps > 0 && step(i) == step(i - 1);
      steps = step(i) == 0 ? 0 : goesOn ? steps + 1 : 1;
      flag(flagged, i, steps >= RUN - 1);
    }
    return flagged;
  }

  /// Where the next point is in a trend too, the step towards it counts, as upstream: a point at
  /// the turn belongs to the trend on its right.
  private boolean rising(int i, boolean[] trend) {
    boolean nextToo = i + 1 < values.length && trend[i + 1];
    return step(nextToo ? i + 1 : i) > 0;
  }

  private boolean[] twoOfThree() {
    var flagged = new boolean[values.length];
    for (int first = 0; first + WINDOW <= values.length; first++) {
      int near = 0;
      int sides = 0;
      for (int i = first; i < first + WINDOW; i++) {
        near += phase.near(values[i]) ? 1 : 0;
        sides += side(i);
      }
      if (near >= 2 && Math.abs(sides) == WINDOW) {
        for (int i = first; i < first + WINDOW; i++) {
          flagged[i] |= phase.near(values[i]);
        }
      }
    }
    return flagged;
  }

  private boolean[] shift() {
    var flagged = new boolean[values.length];
    int run = 0;
    for (int i = 0; i < values.length; i++) {
      boolean goesOn = run > 0 && side(i) == side(i - 1);
      run = side(i) == 0 ? 0 : goesOn ? run + 1 : 1;
      flag(flagged, i, run >= RUN);
    }
    return flagged;
  }

  private static void flag(boolean[] flagged, int last, boolean whether) {
    for (int i = last - RUN + 1; whether && i <= last; i++) {
      flagged[i] = true;
    }
  }
}
