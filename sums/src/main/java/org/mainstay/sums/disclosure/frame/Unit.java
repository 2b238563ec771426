package org.mainstay.sums.disclosure.frame;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/// A part of the staff with a name: a division, a directorate or a staff group.
///
/// @param name of one line, without `>`, which stands between the names of two levels
/// @param staff on the frozen roster, 0 or more
public record Unit(String name, long staff) {
  /// The fixed cell for whoever fits no other.
  public static final String NOT_STATED = "Not stated or other";

  /// The fixed unit for whoever came after the roster was frozen.
  public static final String JOINED = "Joined this year";

  /// No frame counts more: above all employers of a country.
  public static final long STAFF_MAX = 10_000_000;

  /// @throws IllegalArgumentException if the count is below 0, or the name is none or a fixed one
  public Unit {
    checkName("a unit", name);
    String letters = Word.letters(name);
    if (letters.equals(Word.letters(NOT_STATED)) || letters.equals(Word.letters(JOINED))) {
      throw new IllegalArgumentException("'" + name + "' is a fixed cell of every frame");
    }
    checkStaff(name, staff);
  }

  static void checkName(String what, String name) {
    boolean bare = name.equals(name.strip()) && !name.isEmpty();
    if (!bare || name.chars().anyMatch(c -> c == '>' || Character.isISOControl(c))) {
      throw new IllegalArgumentException(
          what + " has a name of one line, without '>' or blanks around it, got '" + name + "'");
    }
  }

  static void checkStaff(String name, long staff) {
    if (staff < 0 || staff > STAFF_MAX) {
      throw new IllegalArgumentException(
          "'%s' has %d staff: a count is 0 to %d".formatted(name, staff, STAFF_MAX));
    }
  }

  /// In the fixed order of their names, whatever order they were given in.
  ///
  /// @throws IllegalArgumentException if two have one name; capitals make no difference
  static List<Unit> inOrder(String where, List<Unit> units) {
    var names = new HashSet<String>();
    for (Unit unit : units) {
      if (!names.add(Word.letters(unit.name))) {
        throw new IllegalArgumentException(where + " names '" + unit.name + "' twice");
      }
    }
    return units.stream().sorted(Comparator.comparing(Unit::name)).toList();
  }

  /// The staff of all of them.
  public static long sum(List<Unit> units) {
    return units.stream().mapToLong(Unit::staff).sum();
  }
}
