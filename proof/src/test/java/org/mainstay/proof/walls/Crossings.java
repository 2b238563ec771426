package org.mainstay.proof.walls;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.Set;
import org.mainstay.house.database.Walls;

/// The rules between modules and rooms, made of docs/walls.txt.
final class Crossings {
  private static final String HOUSE = "org.mainstay.";
  private static final String TEMPLATES = "gg.jte.generated.precompiled.";

  private final Walls walls;

  Crossings(Walls walls) {
    this.walls = walls;
  }

  /// Where a class stands; a template stands where the class beside it does.
  ///
  /// @param room empty at the root of a module
  record Place(String module, String room) {
    static Optional<Place> of(JavaClass type) {
      String name = type.getPackageName() + ".";
      if (name.startsWith(TEMPLATES)) {
        name = name.substring(TEMPLATES.length());
      }
      if (!name.startsWith(HOUSE)) {
        return Optional.empty();
      }
      String[] parts = name.substring(HOUSE.length()).split("\\.", -1);
      return Optional.of(new Place(parts[0], parts.length > 1 ? parts[1] : ""));
    }

    @Override
    public String toString() {
      return room.isEmpty() ? module : module + "." + room;
    }
  }

  /// Every class names only what docs/walls.txt lets its module and its room name.
  ArchRule rule() {
    return classes()
        .should(
            new ArchCondition<JavaClass>("name only what docs/walls.txt lets them") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                Place.of(type).ifPresent(from -> checkFrom(from, type, events));
              }
            });
  }

  private void checkFrom(Place from, JavaClass type, ConditionEvents events) {
    if (!isKnown(from)) {
      events.add(
          SimpleConditionEvent.violated(
              type, from + " is not in docs/walls.txt: " + type.getName()));
    }
    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
      Place.of(dependency.getTargetClass().getBaseComponentType())
          .filter(to -> !allows(from, to))
          .ifPresent(
              to ->
                  events.add(
                      SimpleConditionEvent.violated(
                          dependency,
                          from + " may not name " + to + ": " + dependency.getDescription())));
    }
  }

  /// A module without a line about rooms has none that matter; all others list each of theirs.
  private boolean isKnown(Place place) {
    if (!walls.modules().containsKey(place.module)) {
      return false;
    }
    return place.room.isEmpty() || !listsRooms(place.module) || hasLine(place);
  }

  private boolean listsRooms(String module) {
    return walls.rooms().keySet().stream().anyMatch(room -> room.startsWith(module + "."));
  }

  private boolean hasLine(Place place) {
    return walls.rooms().containsKey(place.toString());
  }

  /// Whether the walls let one place name another.
  boolean allows(Place from, Place to) {
    if (!from.module.equals(to.module)) {
      Set<String> named = walls.modules().getOrDefault(from.module, Set.of());
      return named.contains(to.module) || named.contains(to.toString());
    }
    if (from.room.equals(to.room) || from.room.isEmpty() || to.room.isEmpty()) {
      return true;
    }
    return !listsRooms(from.module)
        || walls.rooms().getOrDefault(from.toString(), Set.of()).contains(to.toString());
  }
}
