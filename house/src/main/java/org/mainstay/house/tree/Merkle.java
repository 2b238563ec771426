package org.mainstay.house.tree;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A Merkle tree's hashes and proofs as RFC 9162, section 2.1, has them with SHA-256.
///
/// A leaf is `SHA-256(0x00 ‖ entry)`, a node `SHA-256(0x01 ‖ left ‖ right)`, the empty tree
/// `SHA-256()`. The left part of a tree of n leaves has as many as the largest power of two below
/// n.
public final class Merkle {
  /// How long each hash is.
  public static final int HASH_BYTES = 32;

  private Merkle() {}

  /// The hash of a leaf.
  public static byte[] leaf(byte[] entry) {
    var sha = sha256();
    sha.update((byte) 0);
    return sha.digest(entry);
  }

  /// The hash of two that hang together.
  public static byte[] node(byte[] left, byte[] right) {
    var sha = sha256();
    sha.update((byte) 1);
    sha.update(left);
    return sha.digest(right);
  }

  /// The root of a tree without a leaf.
  public static byte[] empty() {
    return sha256().digest();
  }

  /// The root over these leaves' hashes.
  public static byte[] root(List<byte[]> leaves) {
    var growing = new Growing();
    leaves.forEach(growing::add);
    return growing.root();
  }

  /// What shows that a leaf is in the tree: the hashes beside its way up, from below.
  ///
  /// @param index of the leaf, from 0
  /// @throws IndexOutOfBoundsException if there is no such leaf
  public static List<byte[]> inclusion(List<byte[]> leaves, int index) {
    java.util.Objects.checkIndex(index, leaves.size());
    if (leaves.size() == 1) {
      return List.of();
    }
    int left = split(leaves.size());
    var way = new ArrayList<byte[]>();
    if (index < left) {
      way.addAll(inclusion(leaves.subList(0, left), index));
      way.add(root(leaves.subList(left, leaves.size())));
    } else {
      way.addAll(inclusion(leaves.subList(left, leaves.size()), index - left));
      way.add(root(leaves.subList(0, left)));
    }
    return way;
  }

  /// What shows that the tree of the first leaves only grew into the tree of all.
  ///
  /// @param first how many leaves there were, 1 to all
  /// @throws IllegalArgumentException if there were none, or more than now
  public static List<byte[]> consistency(List<byte[]> leaves, int first) {
    if (first < 1 || first > leaves.size()) {
      throw new IllegalArgumentException("first must be 1.." + leaves.size() + ", got " + first);
    }
    return grown(leaves, first, true);
  }

  private static List<byte[]> grown(List<byte[]> leaves, int first, boolean isWhole) {
    if (first == leaves.size()) {
      return isWhole ? List.of() : List.of(root(leaves));
    }
    int left = split(leaves.size());
    var way = new ArrayList<byte[]>();
    if (first <= left) {
      way.addAll(grown(leaves.subList(0, left), first, isWhole));
      way.add(root(leaves.subList(left, leaves.size())));
    } else {
      way.addAll(grown(leaves.subList(left, leaves.size()), first - left, false));
      way.add(root(leaves.subList(0, left)));
    }
    return way;
  }

  /// Whether this way leads from the leaf to the root (RFC 9162, section 2.1.3.2).
  ///
  /// @param index of the leaf, from 0
  public static boolean includes(
      byte[] root, long size, long index, byte[] leaf, List<byte[]> way) {
    if (index < 0 || index >= size) {
      return false;
    }
    long at = index;
    long last = size - 1;
    byte[] hash = leaf;
    for (byte[] beside : way) {
      if (last == 0) {
        return false;
      }
      if ((at & 1) == 1 || at == last) {
        hash = node(beside, hash);
        while ((at & 1) == 0 && at != 0) {
          at >>= 1;
          last >>= 1;
        }
      } else {
        hash = node(hash, beside);
      }
      at >>= 1;
      last >>= 1;
    }
    return last == 0 && Arrays.equals(hash, root);
  }

  /// One size of a tree and its root then.
  @SuppressWarnings("ArrayRecordComponent") // nobody compares two of these
  public record Head(long size, byte[] root) {}

  /// Whether this way shows that the one tree only grew into the other (RFC 9162, section 2.1.4.2).
  public static boolean isGrownFrom(Head before, Head after, List<byte[]> way) {
    if (before.size < 1 || before.size > after.size) {
      return false;
    }
    if (before.size == after.size) {
      return way.isEmpty() && Arrays.equals(before.root, after.root);
    }
    var hashes = new ArrayList<>(way);
    if (Long.bitCount(before.size) == 1) {
      hashes.addFirst(before.root);
    }
    return !hashes.isEmpty() && leadsToBoth(before, after, hashes);
  }

  private static boolean leadsToBoth(Head before, Head after, List<byte[]> hashes) {
    long at = before.size - 1;
    long last = after.size - 1;
    while ((at & 1) == 1) {
      at >>= 1;
      last >>= 1;
    }
    byte[] old = hashes.getFirst();
    byte[] now = hashes.getFirst();
    for (byte[] beside : hashes.subList(1, hashes.size())) {
      if (last == 0) {
        return false;
      }
      if ((at & 1) == 1 || at == last) {
        old = node(beside, old);
        now = node(beside, now);
        while ((at & 1) == 0 && at != 0) {
          at >>= 1;
          last >>= 1;
        }
      } else {
        now = node(now, beside);
      }
      at >>= 1;
      last >>= 1;
    }
    return last == 0 && Arrays.equals(old, before.root) && Arrays.equals(now, after.root);
  }

  private static int split(int size) {
    return Integer.highestOneBit(size - 1);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
