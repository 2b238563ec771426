package org.mainstay.sums.disclosure.frame;

import java.util.List;

/// A directorate of an employer, with its divisions if it has any.
///
/// @param divisions none, or all of the directorate's staff; kept in the order of their names
public record Directorate(Unit unit, List<Unit> divisions) {
  /// @throws IllegalArgumentException if two divisions have one name, or they do not add up
  public Directorate {
    divisions = Unit.inOrder("directorate '" + unit.name() + "'", divisions);
    long inDivisions = Unit.sum(divisions);
    if (!divisions.isEmpty() && inDivisions != unit.staff()) {
      throw new IllegalArgumentException(
          "directorate '%s' has %d staff, but its divisions have %d"
              .formatted(unit.name(), unit.staff(), inDivisions));
    }
  }

  /// A directorate that is not divided.
  public static Directorate of(String name, long staff) {
    return new Directorate(new Unit(name, staff), List.of());
  }

  /// A directorate with all its divisions.
  public static Directorate of(String name, List<Unit> divisions) {
    return new Directorate(new Unit(name, Unit.sum(divisions)), divisions);
  }
}
