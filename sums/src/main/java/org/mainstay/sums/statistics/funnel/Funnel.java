package org.mainstay.sums.statistics.funnel;

import java.util.List;

/// Units of different sizes beside the limits that belong to their size.
///
/// @param lines in the order of the units
public record Funnel(Model model, List<Line> lines) implements Funnelled {

  /// One unit.
  ///
  /// @param value numerator ÷ denominator; not a number where the denominator is 0
  /// @param z on the transformed scale; not a number where the unit has no place on it
  /// @param flag by the overdispersed limits
  public record Line(
      Unit unit, double value, double z, Limits exact, Limits overdispersed, Flag flag) {}

  public Funnel {
    lines = List.copyOf(lines);
  }

  /// Compares units.
  ///
  /// @param in what the denominators count; days are refused, as the days of one person are not
  ///   independent of each other
  public static Funnelled of(Kind kind, CountedIn in, List<Unit> units) {
    if (in == CountedIn.DAYS) {
      return new NotComparable(
          "the denominator counts days, not people: one long absence moves such a figure as much as"
              + " many people do, so limits from chance would flag almost everybody;"
              + " count people or spells, or follow each unit over time");
    }
    for (int row = 0; row < units.size(); row++) {
      String why = wrong(kind, units.get(row));
      if (!why.isEmpty()) {
        return new Refused(row, why.startsWith("denominator") ? "denominator" : "numerator", why);
      }
    }
    return new Comparison(kind, units).funnel();
  }

  private static String wrong(Kind kind, Unit unit) {
    if (!(unit.denominator() >= 0 && Double.isFinite(unit.denominator()))) {
      return "denominator must be 0 or more, got " + unit.denominator();
    }
    if (!(unit.numerator() >= 0 && Double.isFinite(unit.numerator()))) {
      return "numerator must be 0 or more, got " + unit.numerator();
    }
    boolean part = kind == Kind.PROPORTION || unit.denominator() == 0;
    return part && unit.numerator() > unit.denominator()
        ? "numerator " + unit.numerator() + " is above its denominator " + unit.denominator()
        : "";
  }
}
