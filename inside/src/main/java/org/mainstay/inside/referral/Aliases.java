package org.mainstay.inside.referral;

import java.util.List;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/// Gives a case a name for the screen, such as "Amber Harbour", drawn by chance: it says nothing.
public final class Aliases {
  private static final List<String> FIRST =
      List.of(
          "Amber",
          "Autumn",
          "Blue",
          "Bright",
          "Broad",
          "Calm",
          "Cedar",
          "Clear",
          "Copper",
          "Coral",
          "Early",
          "Evening",
          "Fern",
          "Gentle",
          "Golden",
          "Green",
          "Hazel",
          "Heather",
          "High",
          "Ivory",
          "Late",
          "Lilac",
          "Long",
          "Maple",
          "Meadow",
          "Morning",
          "Mossy",
          "Northern",
          "Olive",
          "Open",
          "Pearl",
          "Quiet",
          "Red",
          "River",
          "Rowan",
          "Sandy",
          "Silver",
          "Sky",
          "Southern",
          "Spring",
          "Steady",
          "Stone",
          "Summer",
          "Sunny",
          "Swift",
          "Violet",
          "Warm",
          "Western",
          "Wide",
          "Willow");

  private static final List<String> SECOND =
      List.of(
          "Acorn", "Anchor", "Arch", "Barn", "Bay", "Beacon", "Bell", "Bridge", "Brook", "Candle",
          "Cloud", "Compass", "Cottage", "Cove", "Field", "Finch", "Ford", "Garden", "Gate", "Glen",
          "Grove", "Harbour", "Harvest", "Heron", "Hill", "Island", "Lake", "Lane", "Lantern",
          "Leaf", "Linnet", "Moor", "Mill", "Orchard", "Otter", "Paddle", "Path", "Pebble", "Pine",
          "Plover", "Reed", "Ridge", "Robin", "Sail", "Shore", "Swallow", "Thrush", "Tide",
          "Valley", "Wren");

  /// After this many tries a number is put behind the name.
  private static final int TRIES_MAX = 20;

  private final RandomGenerator chance;

  /// @param chance where the draw comes from
  public Aliases(RandomGenerator chance) {
    this.chance = chance;
  }

  /// A name that is not taken yet.
  String fresh(Predicate<String> taken) {
    for (int tries = 0; tries < TRIES_MAX; tries++) {
      var alias = draw();
      if (!taken.test(alias)) {
        return alias;
      }
    }
    var alias = draw();
    int number = 2;
    while (taken.test(alias + " " + number)) {
      number++;
    }
    return alias + " " + number;
  }

  private String draw() {
    return FIRST.get(chance.nextInt(FIRST.size()))
        + " "
        + SECOND.get(chance.nextInt(SECOND.size()));
  }
}
