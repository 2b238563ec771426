package org.mainstay.sums.statistics.funnel;

import java.util.ArrayList;
import java.util.List;

/// Units for tests.
final class Units {
  /// Observed and expected of statistics reference 13.4.
  static final List<Unit> RATIOS =
      of(new double[] {100, 150, 180, 80, 120, 225}, new double[] {108, 112, 165, 95, 100, 220});

  /// Numerators and the same denominators of statistics reference 13.4.
  static final List<Unit> PROPORTIONS =
      of(new double[] {50, 60, 88, 41, 60, 101}, new double[] {108, 112, 165, 95, 100, 220});

  /// 25 units; R: `set.seed(3); E <- round(runif(25, 3, 400), 1)`, `rpois(25, E * exp(rnorm(25, 0,
  /// .2)))`.
  static final List<Unit> TWENTY_FIVE =
      of(
          new double[] {
            83, 403, 189, 121, 251, 223, 53, 95, 290, 255, 188, 164, 263, 185, 535, 405, 49, 265,
            249, 97, 76, 10, 40, 43, 134
          },
          new double[] {
            69.7, 323.6, 155.8, 133.1, 242, 242.9, 52.5, 120, 232.3, 253.5, 206.3, 203.5, 215,
            224.2, 347.6, 332.4, 47.2, 282.4, 359.3, 114.1, 93.6, 9.1, 54.2, 40.1, 97
          });

  private Units() {}

  static List<Unit> of(double[] numerators, double[] denominators) {
    var units = new ArrayList<Unit>();
    for (int i = 0; i < numerators.length; i++) {
      units.add(new Unit("unit " + (i + 1), numerators[i], denominators[i]));
    }
    return units;
  }

  static Funnel funnel(Kind kind, List<Unit> units) {
    return (Funnel) Funnel.of(kind, CountedIn.PEOPLE, units);
  }
}
