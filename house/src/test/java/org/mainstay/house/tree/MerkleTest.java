package org.mainstay.house.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The vectors are those of the reference implementation of RFC 6962,
/// google/certificate-transparency (cpp/merkletree/merkle_tree_test.cc), which many other
/// implementations of the tree test with too.
class MerkleTest {
  private static final List<byte[]> LEAVES =
      Stream.of(
              "",
              "00",
              "10",
              "2021",
              "3031",
              "40414243",
              "5051525354555657",
              "606162636465666768696a6b6c6d6e6f")
          .map(hex -> Merkle.leaf(HexFormat.of().parseHex(hex)))
          .toList();

  private static final List<String> ROOTS =
      List.of(
          "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
          "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
          "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
          "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
          "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
          "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
          "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

  private static final String A =
      "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7";
  private static final String B =
      "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";
  private static final String C =
      "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4";
  private static final String D =
      "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";
  private static final String E =
      "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";
  private static final String F =
      "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a";
  private static final String G =
      "b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f";

  private static String hex(byte[] hash) {
    return HexFormat.of().formatHex(hash);
  }

  private static List<String> inclusion(int index, int size) {
    return Merkle.inclusion(LEAVES.subList(0, size), index).stream().map(MerkleTest::hex).toList();
  }

  private static List<String> consistency(int first, int size) {
    return Merkle.consistency(LEAVES.subList(0, size), first).stream()
        .map(MerkleTest::hex)
        .toList();
  }

  @Test
  void the_published_roots_come_out() {
    for (int size = 0; size < ROOTS.size(); size++) {
      assertThat(hex(Merkle.root(LEAVES.subList(0, size)))).isEqualTo(ROOTS.get(size));
    }
  }

  @Test
  void the_published_proofs_come_out() {
    assertThat(inclusion(0, 1)).isEmpty();
    assertThat(inclusion(0, 8)).containsExactly(A, B, C);
    assertThat(inclusion(5, 8)).containsExactly(D, E, ROOTS.get(4));
    assertThat(inclusion(2, 3)).containsExactly(ROOTS.get(2));
    assertThat(inclusion(1, 5)).containsExactly(ROOTS.get(1), B, D);
    assertThat(consistency(1, 1)).isEmpty();
    assertThat(consistency(1, 8)).containsExactly(A, B, C);
    assertThat(consistency(6, 8)).containsExactly(F, E, ROOTS.get(4));
    assertThat(consistency(2, 5)).containsExactly(B, D);
    assertThat(consistency(6, 7)).containsExactly(F, G, ROOTS.get(4));
  }

  /// The definition of RFC 9162, section 2.1.1, word by word, with nothing of the code above.
  private static byte[] naive(List<byte[]> leaves) {
    if (leaves.isEmpty()) {
      return Merkle.sha256().digest();
    }
    if (leaves.size() == 1) {
      return leaves.getFirst();
    }
    int left = 1;
    while (left * 2 < leaves.size()) {
      left *= 2;
    }
    var sha = Merkle.sha256();
    sha.update((byte) 1);
    sha.update(naive(leaves.subList(0, left)));
    sha.update(naive(leaves.subList(left, leaves.size())));
    return sha.digest();
  }

  @Test
  void a_tree_that_grows_leaf_by_leaf_has_the_root_of_the_definition() {
    var random = new Random(9162);
    var growing = new Growing();
    var leaves = new ArrayList<byte[]>();
    for (int size = 0; size < 300; size++) {
      assertThat(growing.root()).isEqualTo(naive(leaves));
      byte[] leaf = new byte[Merkle.HASH_BYTES];
      random.nextBytes(leaf);
      leaves.add(leaf);
      growing.add(leaf);
    }
    assertThat(growing.size()).isEqualTo(300);
  }

  @Test
  void every_proof_of_trees_of_many_sizes_holds_and_a_wrong_one_does_not() {
    var random = new Random(6962);
    for (int turn = 0; turn < 400; turn++) {
      int size = 1 + random.nextInt(200);
      var leaves = new ArrayList<byte[]>();
      for (int i = 0; i < size; i++) {
        leaves.add(Merkle.leaf(new byte[] {(byte) i, (byte) turn}));
      }
      int index = random.nextInt(size);
      var root = naive(leaves);
      var way = Merkle.inclusion(leaves, index);
      assertThat(Merkle.includes(root, size, index, leaves.get(index), way)).isTrue();
      assertThat(Merkle.includes(root, size, index, Merkle.empty(), way)).isFalse();
      assertThat(Merkle.includes(root, size, size, leaves.get(index), way)).isFalse();
      if (size > 1) {
        int other = (index + 1) % size;
        assertThat(Merkle.includes(root, size, other, leaves.get(index), way)).isFalse();
        assertThat(
                Merkle.includes(root, size, index, leaves.get(index), way.subList(1, way.size())))
            .isFalse();
      }
      isGrown(random, leaves);
    }
  }

  private static void isGrown(Random random, List<byte[]> leaves) {
    int first = 1 + random.nextInt(leaves.size());
    var before = new Merkle.Head(first, naive(leaves.subList(0, first)));
    var after = new Merkle.Head(leaves.size(), naive(leaves));
    var way = Merkle.consistency(leaves, first);
    assertThat(Merkle.isGrownFrom(before, after, way)).isTrue();
    var other = new Merkle.Head(first, Merkle.leaf(new byte[] {1, 2, 3}));
    assertThat(Merkle.isGrownFrom(other, after, way)).isFalse();
    var another = new Merkle.Head(leaves.size(), Merkle.leaf(new byte[] {1, 2, 3}));
    assertThat(Merkle.isGrownFrom(before, another, way)).isFalse();
    assertThat(Merkle.isGrownFrom(new Merkle.Head(0, Merkle.empty()), after, way)).isFalse();
  }

  @Test
  void there_is_no_proof_of_what_is_not_in_the_tree() {
    assertThatThrownBy(() -> Merkle.inclusion(LEAVES, 8))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> Merkle.consistency(LEAVES, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Merkle.consistency(LEAVES, 9))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
