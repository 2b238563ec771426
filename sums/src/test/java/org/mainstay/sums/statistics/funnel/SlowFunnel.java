package org.mainstay.sums.statistics.funnel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// A funnel worked out unit by unit, straight from the table of section 13 of the project's
/// statistics reference; nothing is shared with the code it judges.
final class SlowFunnel {
  static final double Z95 = 1.959963984540054;
  static final double Z998 = 3.090232306167813;

  private final Kind kind;
  private final List<Unit> units;
  private final double pooled;
  private final double tau2;

  SlowFunnel(Kind kind, List<Unit> units) {
    this.kind = kind;
    this.units = units;
    this.pooled =
        units.stream().mapToDouble(Unit::numerator).sum()
            / units.stream().mapToDouble(Unit::denominator).sum();
    this.tau2 = moreThanChance();
  }

  /// What the observed count is held against.
  private double expected(Unit unit) {
    return switch (kind) {
      case RATE -> pooled * unit.denominator();
      case RATIO -> Math.round(unit.denominator() * 100) / 100.0;
      case PROPORTION, RATIO_ROOT, COUNTS -> unit.denominator();
    };
  }

  double z(Unit unit) {
    double o = unit.numerator();
    double e = expected(unit);
    return switch (kind) {
      case PROPORTION ->
          (Math.asin(Math.sqrt(o / e)) - Math.asin(Math.sqrt(pooled))) * 2 * Math.sqrt(e);
      case RATE, RATIO -> Math.sqrt(e) * Math.log(o / e);
      case RATIO_ROOT -> (Math.sqrt(o / e) - 1) * 2 * Math.sqrt(e);
      case COUNTS ->
          (Math.log((o + 0.5) / (e + 0.5)) - Math.log(pooled)) / Math.sqrt(variance(unit));
    };
  }

  private double variance(Unit unit) {
    double o = unit.numerator();
    double e = expected(unit);
    return switch (kind) {
      case PROPORTION, RATIO_ROOT -> 1 / (4 * e);
      case RATE, RATIO -> 1 / e;
      case COUNTS -> o / ((o + 0.5) * (o + 0.5)) + e / ((e + 0.5) * (e + 0.5));
    };
  }

  private boolean trims() {
    return kind == Kind.RATE || kind == Kind.RATIO;
  }

  /// The places of the units kept: all, or those whose tenth is neither the first nor the last.
  private List<Integer> kept() {
    return IntStream.range(0, units.size())
        .filter(i -> !trims() || (tenth(i) >= 1 && tenth(i) <= 8))
        .boxed()
        .toList();
  }

  int keptUnits() {
    return kept().size();
  }

  private int tenth(int i) {
    double own = z(units.get(i));
    double rank =
        units.stream().mapToDouble(this::z).map(z -> z < own ? 1 : z == own ? 0.5 : 0).sum() + 0.5;
    return (int) (10 * rank / (units.size() + 1));
  }

  /// The z that dispersion is made of, pulled in where extremes are not left out.
  private List<Double> settledZ() {
    List<Double> all = new ArrayList<>(units.stream().map(this::z).toList());
    if (trims()) {
      return kept().stream().map(all::get).toList();
    }
    List<Double> sorted = all.stream().sorted(Comparator.naturalOrder()).toList();
    double low = quantile(sorted, 0.1);
    double high = quantile(sorted, 0.9);
    return all.stream().map(z -> Math.max(low, Math.min(high, z))).toList();
  }

  private static double quantile(List<Double> sorted, double p) {
    double place = (sorted.size() - 1) * p;
    int below = (int) place;
    double share = place - below;
    return below + 1 < sorted.size()
        ? (1 - share) * sorted.get(below) + share * sorted.get(below + 1)
        : sorted.get(below);
  }

  double phi() {
    return units.stream().mapToDouble(this::z).map(z -> z * z).average().orElse(0);
  }

  double phiAdjusted() {
    return settledZ().stream().mapToDouble(z -> z * z).average().orElse(0);
  }

  double tau2() {
    return tau2;
  }

  private double moreThanChance() {
    int n = kept().size();
    double w = kept().stream().mapToDouble(i -> 1 / variance(units.get(i))).sum();
    double w2 = kept().stream().mapToDouble(i -> Math.pow(variance(units.get(i)), -2)).sum();
    double more = n * phiAdjusted() - (n - 1);
    return more < 0 ? 0 : Math.max(0, more / (w - w2 / w));
  }

  /// A widened limit, so many deviations from the middle.
  double limit(Unit unit, double z) {
    double e = expected(unit);
    return switch (kind) {
      case PROPORTION -> {
        double y = Math.asin(Math.sqrt(pooled)) + z * Math.sqrt(1 / (4 * e) + tau2);
        yield y <= 0 ? 0 : y >= Math.PI / 2 ? 1 : Math.pow(Math.sin(y), 2);
      }
      case RATE -> pooled * Math.exp(z * Math.sqrt(1 / e + tau2));
      case RATIO -> Math.exp(z * Math.sqrt(1 / e + tau2));
      case RATIO_ROOT -> Math.max(0, 1 + z * Math.sqrt(1 / (4 * e) + tau2));
      case COUNTS -> pooled * Math.exp(z * Math.sqrt(1 / (4 * e) + tau2));
    };
  }

  double value(Unit unit) {
    return unit.numerator() / (kind == Kind.RATIO ? expected(unit) : unit.denominator());
  }

  /// The flag by how many of the four limits the value lies beyond.
  Flag flag(Unit unit) {
    double value = value(unit);
    if (value < limit(unit, -Z998)) {
      return Flag.LOW_998;
    }
    if (value > limit(unit, Z998)) {
      return Flag.HIGH_998;
    }
    if (value < limit(unit, -Z95)) {
      return Flag.LOW_95;
    }
    return value > limit(unit, Z95) ? Flag.HIGH_95 : Flag.NONE;
  }
}
