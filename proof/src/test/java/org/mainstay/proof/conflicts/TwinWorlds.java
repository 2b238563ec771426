package org.mainstay.proof.conflicts;

import java.util.List;

/// Plays pairs of worlds in a process of its own, because there all chance comes from the seed.
final class TwinWorlds {
  static final String DIFFERENT = "different ";
  static final String REACHED = "reached ";
  static final String GUESSED = "guessed ";
  static final String TABLE = "table ";
  static final String REPLIES = "replies ";

  private TwinWorlds() {}

  /// Prints what was seen.
  ///
  /// @param words the first seed, the last, and `planted` for a house that gives somebody away
  public static void main(String[] words) {
    SeededChance.reign();
    boolean isPlanted = words.length > 2;
    List<Class<?>> more = isPlanted ? List.of(PlantedLeaks.class) : List.of();
    String routes = isPlanted ? PlantedLeaks.ROUTES : "";
    try (var with = new World("world-with", more, routes);
        var without = new World("world-without", more, routes)) {
      if (isPlanted) {
        with.database().asAdmin(PlantedLeaks.VIEW);
        without.database().asAdmin(PlantedLeaks.VIEW);
      }
      var twins = new Twins(with, without);
      for (long seed = Long.parseLong(words[0]); seed <= Long.parseLong(words[1]); seed++) {
        twins.play(seed);
      }
      var seen = twins.seen();
      seen.differences.forEach(one -> System.out.println(DIFFERENT + one));
      seen.routes.forEach(one -> System.out.println(REACHED + one));
      seen.guessed.forEach(one -> System.out.println(GUESSED + one));
      seen.tables.forEach(one -> System.out.println(TABLE + one));
      System.out.println(REPLIES + seen.replies);
    }
    System.exit(0);
  }
}
