package org.mainstay.house.tree;

import java.security.MessageDigest;

/// A tree that grows by one leaf after the other and keeps no more than the roots of its whole
/// parts: 64 hashes at most, however many leaves there are.
final class Growing {
  private static final int PARTS_MAX = 64;

  private final MessageDigest sha = Merkle.sha256();
  private final byte[][] parts;
  private long size;

  Growing() {
    this.parts = new byte[PARTS_MAX][];
  }

  private Growing(Growing other) {
    this.parts = other.parts.clone();
    this.size = other.size;
  }

  /// The same tree, to grow on its own.
  Growing copy() {
    return new Growing(this);
  }

  /// How many leaves it has.
  long size() {
    return size;
  }

  /// Hangs one more leaf in.
  void add(byte[] leafHash) {
    byte[] hash = leafHash;
    int height = 0;
    while (((size >> height) & 1) == 1) {
      hash = node(parts[height], hash);
      height++;
    }
    parts[height] = hash;
    size++;
  }

  /// Its root now.
  byte[] root() {
    if (size == 0) {
      return Merkle.empty();
    }
    int lowest = Long.numberOfTrailingZeros(size);
    byte[] hash = parts[lowest];
    for (int height = lowest + 1; height < PARTS_MAX; height++) {
      if (((size >>> height) & 1) == 1) {
        hash = node(parts[height], hash);
      }
    }
    return hash;
  }

  private byte[] node(byte[] left, byte[] right) {
    sha.update((byte) 1);
    sha.update(left);
    return sha.digest(right);
  }
}
