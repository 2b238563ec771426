package org.mainstay.hatch.contribution;

import java.util.Arrays;

/// A keyed hash of a person and a contract year, made where people are known: it lets each be
/// counted once, names nobody, and does not link one year with another.
public final class ContributionKey {
  /// How many bytes it has.
  public static final int BYTES = 32;

  private final byte[] hash;

  /// @throws IllegalArgumentException if there are not 32 bytes
  public ContributionKey(byte[] hash) {
    if (hash.length != BYTES) {
      throw new IllegalArgumentException("a contribution's key has 32 bytes, got " + hash.length);
    }
    this.hash = hash.clone();
  }

  byte[] bytes() {
    return hash.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ContributionKey key && Arrays.equals(hash, key.hash);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hash);
  }

  @Override
  public String toString() {
    return "[key]";
  }
}
