package org.mainstay.sums.statistics.rates;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Proportions or rates of several units with their intervals, or the unit that cannot be right.
public sealed interface Measured {

  /// What is measured.
  enum Kind {
    PROPORTION,
    RATE
  }

  /// One unit as it was counted.
  record Unit(String name, double numerator, double denominator) {
    public Unit {
      Objects.requireNonNull(name, "name");
    }
  }

  /// One unit with its figures; none is a number where the denominator is 0.
  record Line(Unit unit, double value, Interval p95, Interval p998) {}

  /// The figures of all units.
  ///
  /// @param lines in the order of the units
  record Figures(List<Line> lines) implements Measured {
    public Figures {
      lines = List.copyOf(lines);
    }
  }

  /// A unit's figures cannot be right.
  ///
  /// @param row from 0
  record Refused(int row, String column, String why) implements Measured {}

  static Measured of(Kind kind, List<Unit> units) {
    var lines = new ArrayList<Line>();
    for (int row = 0; row < units.size(); row++) {
      Unit unit = units.get(row);
      if (!(unit.denominator() >= 0 && Double.isFinite(unit.denominator()))) {
        return new Refused(
            row, "denominator", "denominator must be 0 or more, got " + unit.denominator());
      }
      if (!(unit.numerator() >= 0 && Double.isFinite(unit.numerator()))) {
        return new Refused(
            row, "numerator", "numerator must be 0 or more, got " + unit.numerator());
      }
      boolean part = kind == Kind.PROPORTION || unit.denominator() == 0;
      if (part && unit.numerator() > unit.denominator()) {
        return new Refused(
            row,
            "numerator",
            "numerator " + unit.numerator() + " is above its denominator " + unit.denominator());
      }
      lines.add(line(kind, unit));
    }
    return new Figures(lines);
  }

  private static Line line(Kind kind, Unit unit) {
    if (unit.denominator() == 0) {
      return new Line(unit, Double.NaN, Interval.UNKNOWN, Interval.UNKNOWN);
    }
    return new Line(
        unit,
        unit.numerator() / unit.denominator(),
        interval(kind, unit, Level.P95),
        interval(kind, unit, Level.P998));
  }

  private static Interval interval(Kind kind, Unit unit, Level level) {
    return switch (kind) {
      case PROPORTION -> Interval.wilson(unit.numerator(), unit.denominator(), level);
      case RATE -> Interval.rate(unit.numerator(), unit.denominator(), level);
    };
  }
}
