package org.mainstay.sums.disclosure.noise;

import java.util.Random;

/// Chance that can be had again, for tests alone.
final class Seeded {
  private Seeded() {}

  static Chance chance(long seed) {
    return new Chance(new Random(seed)::nextBytes);
  }

  /// Chance of which every byte is known; asking for more than there are is refused.
  static Chance of(int... bytes) {
    var given = new int[1];
    return new Chance(
        block -> {
          for (int i = 0; i < block.length; i++) {
            block[i] = given[0] < bytes.length ? (byte) bytes[given[0]++] : 0;
          }
        });
  }
}
