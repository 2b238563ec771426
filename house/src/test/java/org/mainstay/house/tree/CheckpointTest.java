package org.mainstay.house.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A checkpoint reads as the published formats say, and no other key's or changed one is taken.
class CheckpointTest {
  private static final KeyPair KEYS = keys();
  private static final NoteKey KEY = NoteKey.of(KEYS.getPublic());
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.5Z");

  /// The example of golang.org/x/mod/sumdb/note, the first implementation of signed notes.
  private static final String GO_KEY =
      "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

  private static final String GO_NOTE =
      """
      If you think cryptography is the answer to your problem,
      then you don't know what your problem is.

      \u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
      """;

  private static KeyPair keys() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Checkpoint signed() {
    return Checkpoint.sign(20_852_163, Merkle.empty(), NOON, KEYS);
  }

  @Test
  void a_note_and_a_key_of_another_implementation_are_understood() {
    var key = NoteKey.read(GO_KEY);

    assertThat(key.written()).isEqualTo(GO_KEY);
    assertThat(key.signed(SignedNote.read(GO_NOTE))).isTrue();
    assertThat(SignedNote.read(GO_NOTE).written()).isEqualTo(GO_NOTE);
    assertThat(key.signed(SignedNote.read(GO_NOTE.replace("answer", "question")))).isFalse();
    assertThat(KEY.signed(SignedNote.read(GO_NOTE))).isFalse();
  }

  @Test
  void the_text_has_origin_size_and_root_and_nothing_else() {
    var lines = signed().note().lines().toList();

    assertThat(lines.subList(0, 4))
        .containsExactly(
            KEY.name(), "20852163", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", "");
    assertThat(lines.subList(4, lines.size()))
        .hasSize(2)
        .allMatch(line -> line.startsWith("\u2014 " + KEY.name() + " "));
  }

  @Test
  void what_was_signed_is_read_again_with_its_time() {
    var read = Checkpoint.read(signed().note(), NoteKey.read(KEY.written()));

    assertThat(read.size()).isEqualTo(20_852_163);
    assertThat(read.root()).isEqualTo(Merkle.empty());
    assertThat(read.at()).isEqualTo(Instant.parse("2026-11-23T12:00:00Z"));
  }

  @Test
  void another_size_another_root_another_time_and_another_key_are_refused() {
    String note = signed().note();
    String later = Checkpoint.sign(20_852_163, Merkle.empty(), NOON.plusSeconds(60), KEYS).note();
    var lines = note.lines().toList();
    String mixed =
        String.join("\n", lines.subList(0, 5)) + "\n" + later.lines().toList().getLast() + "\n";

    assertThat(Checkpoint.read(mixed, KEY).at()).isEqualTo(Instant.parse("2026-11-23T12:01:00Z"));
    for (String wrong :
        List.of(
            note.replace("20852163", "20852164"),
            note.replace("47DE", "48DE"),
            String.join("\n", lines.subList(0, 5)) + "\n",
            "",
            "a\n\n")) {
      assertThatThrownBy(() -> Checkpoint.read(wrong, KEY))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> Checkpoint.read(note, NoteKey.of(keys().getPublic())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_key_whose_parts_do_not_belong_together_is_refused() {
    for (String wrong : List.of("a", "a+b+c", GO_KEY.replace("Peter", "Paul"), "a b+c74f20a3+AR")) {
      assertThatThrownBy(() -> NoteKey.read(wrong)).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
