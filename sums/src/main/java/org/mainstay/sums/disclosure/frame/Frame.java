package org.mainstay.sums.disclosure.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/// How many staff an employer has, and of which groups, on the day before the contract year: all
/// that a release plan is made from.
///
/// Equal rosters are equal frames, in whatever order they were listed. Those who join later are in
/// the fixed unit [Unit#JOINED], which nobody is in yet.
///
/// @param population whose staff, by a code that outlives a change of name
/// @param directorates in the order of their names
/// @param elsewhere staff in no directorate, 0 or more
/// @param crossings of all staff, in a fixed order; a crossing that is missing has nobody
public record Frame(
    String population, List<Directorate> directorates, long elsewhere, List<Crossing> crossings) {
  private static final Comparator<Crossing> ORDER =
      Comparator.comparing(Crossing::sex)
          .thenComparing(Crossing::age)
          .thenComparing(Crossing::ethnic)
          .thenComparing(Crossing::staffGroup);

  /// @throws IllegalArgumentException if two directorates have one name, a crossing is given twice,
  ///   or both ways of counting do not come to the same staff
  public Frame {
    checkPopulation(population);
    Unit.inOrder("the frame", directorates.stream().map(Directorate::unit).toList());
    Unit.checkStaff("staff in no directorate", elsewhere);
    directorates =
        directorates.stream().sorted(Comparator.comparing(d -> d.unit().name())).toList();
    crossings = crossings.stream().sorted(ORDER).toList();
    checkOnce(crossings);
    crossings = crossings.stream().filter(crossing -> crossing.staff() > 0).toList();
    long placed = directorates.stream().mapToLong(d -> d.unit().staff()).sum() + elsewhere;
    long described = crossings.stream().mapToLong(Crossing::staff).sum();
    if (placed != described) {
      throw new IllegalArgumentException(
          "the directorates come to %d staff, their sex, age and groups to %d"
              .formatted(placed, described));
    }
    Unit.checkStaff(population, described);
  }

  /// The code stands bare in texts that are hashed, so that it must not look like another line.
  ///
  /// @throws IllegalArgumentException if it is blank or has more than one line
  public static void checkPopulation(String population) {
    if (population.isBlank() || population.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("a population has a code of one line");
    }
  }

  private static void checkOnce(List<Crossing> crossings) {
    var seen = new HashSet<List<Object>>();
    var spelt = new TreeMap<String, String>();
    for (Crossing one : crossings) {
      if (!seen.add(List.of(one.sex(), one.age(), one.ethnic(), one.staffGroup()))) {
        throw new IllegalArgumentException(
            "the frame counts %s, %s, %s, '%s' twice"
                .formatted(one.sex(), one.age(), one.ethnic(), one.staffGroup()));
      }
      String before = spelt.merge(Word.letters(one.staffGroup()), one.staffGroup(), (a, b) -> a);
      if (!before.equals(one.staffGroup())) {
        throw new IllegalArgumentException(
            "the frame names a staff group '" + before + "' and '" + one.staffGroup() + "'");
      }
    }
  }

  /// The staff of several employers as one, without their directorates: for a pool, or for the
  /// hub's own book.
  ///
  /// @throws IllegalArgumentException if an employer is named twice
  public static Frame together(String population, List<Frame> members) {
    var codes = new HashSet<String>();
    var counts = new TreeMap<Crossing, Long>(ORDER);
    long staff = 0;
    for (Frame member : members) {
      if (!codes.add(member.population)) {
        throw new IllegalArgumentException(member.population + " is a member twice");
      }
      staff += member.staff();
      for (Crossing one : member.crossings) {
        counts.merge(one, one.staff(), Long::sum);
      }
    }
    var crossings = new ArrayList<Crossing>();
    counts.forEach(
        (one, sum) ->
            crossings.add(new Crossing(one.sex(), one.age(), one.ethnic(), one.staffGroup(), sum)));
    return new Frame(population, List.of(), staff, crossings);
  }

  /// All staff.
  public long staff() {
    return staff(crossing -> true);
  }

  /// The staff of whom something is so.
  public long staff(Predicate<Crossing> so) {
    return crossings.stream().filter(so).mapToLong(Crossing::staff).sum();
  }

  /// The staff groups that have a name, in its order.
  public List<Unit> staffGroups() {
    var groups = new TreeMap<String, Long>();
    for (Crossing one : crossings) {
      if (!one.staffGroup().equals(Unit.NOT_STATED)) {
        groups.merge(one.staffGroup(), one.staff(), Long::sum);
      }
    }
    return groups.entrySet().stream().map(e -> new Unit(e.getKey(), e.getValue())).toList();
  }
}
