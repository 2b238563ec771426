package org.mainstay.sums.statistics.rates;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/// How much a figure changes from the most to the least deprived, over everybody between them.
///
/// With `a` the share of people in a group and `b` the cumulative share to its middle, least
/// squares of `√a · value` on `√a` and `b √a` give intercept α and slope β: slope index `SII = β`,
/// relative index `RII = (α + β)/α`.
///
/// @param slope β
/// @param relative (α + β)/α
/// @param slopeInterval simulated: another run of chance gives slightly other limits
/// @param relativeInterval simulated likewise
public record SlopeIndex(
    double intercept,
    double slope,
    double relative,
    Interval slopeInterval,
    Interval relativeInterval) {
  public static final int GROUPS_MIN = 5;
  public static final int GROUPS_MAX = 100;
  public static final int DRAWS = 100_000;
  private static final double LOWER = 0.025;
  private static final double UPPER = 0.975;

  /// The scale on which a group's figure is taken to be normal.
  public enum Values {
    RATE,
    PROPORTION;

    private double to(double value) {
      return this == RATE ? Math.log(value) : Math.log(value / (1 - value));
    }

    private double back(double value) {
      return this == RATE ? Math.exp(value) : 1 / (1 + Math.exp(-value));
    }
  }

  /// One group.
  ///
  /// @param value above 0; below 1 for a proportion
  /// @param p95 of the value
  public record Group(double people, double value, Interval p95) {
    public Group {
      if (!(people > 0)) {
        throw new IllegalArgumentException("a group needs people, got " + people);
      }
      if (!(value > 0 && p95.lower() > 0 && p95.upper() >= p95.lower())) {
        throw new IllegalArgumentException(
            "a group needs a value and limits above 0, got " + value + ", " + p95);
      }
    }
  }

  /// The slope through groups.
  ///
  /// @param groups 5 to 100, all there are, from the most to the least deprived
  /// @param chance draws the figures that could also have been seen
  /// @param draws 1,000 or more
  public static SlopeIndex of(
      List<Group> groups, Values values, RandomGenerator chance, int draws) {
    if (groups.size() < GROUPS_MIN || groups.size() > GROUPS_MAX) {
      throw new IllegalArgumentException("groups must be 5..100, got " + groups.size());
    }
    if (draws < 1000) {
      throw new IllegalArgumentException("draws must be 1000 or more, got " + draws);
    }
    var line = SlopeLine.through(groups);
    double[] seen = groups.stream().mapToDouble(Group::value).toArray();
    var slopes = new double[draws];
    var ratios = new double[draws];
    var drawn = new double[seen.length];
    for (int draw = 0; draw < draws; draw++) {
      for (int i = 0; i < drawn.length; i++) {
        drawn[i] = drawn(groups.get(i), values, chance);
      }
      slopes[draw] = line.slope(drawn);
      ratios[draw] = line.relative(drawn);
    }
    return new SlopeIndex(
        line.intercept(seen),
        line.slope(seen),
        line.relative(seen),
        middle(slopes),
        middle(ratios));
  }

  private static double drawn(Group group, Values values, RandomGenerator chance) {
    Interval limits = group.p95();
    double se = (values.to(limits.upper()) - values.to(limits.lower())) / (2 * Level.P95.z());
    return values.back(values.to(group.value()) + se * chance.nextGaussian());
  }

  private static Interval middle(double[] draws) {
    Arrays.sort(draws);
    int lower = (int) Math.round(LOWER * draws.length);
    int upper = (int) Math.round(UPPER * draws.length);
    return new Interval(draws[lower - 1], draws[upper - 1]);
  }
}
