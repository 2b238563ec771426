package org.mainstay.letterbox.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The check word catches every single wrong word and every swap, and rubbish nearly always.
class ChecksumTest {
  private static final int TRIALS = 100_000;
  private static final int WORDS = 7;

  private final Random chance = new Random(20261122);

  @Test
  void a_wrong_word_is_never_missed() {
    for (int trial = 0; trial < TRIALS; trial++) {
      int[] code = code();
      int at = chance.nextInt(WORDS);
      code[at] = (code[at] + 1 + chance.nextInt(Words.COUNT - 1)) % Words.COUNT;

      assertThat(Checksum.holds(code)).isFalse();
    }
  }

  @Test
  void a_swap_of_two_different_words_is_never_missed() {
    for (int trial = 0; trial < TRIALS; trial++) {
      int[] code = code();
      int one = chance.nextInt(WORDS);
      int other = (one + 1 + chance.nextInt(WORDS - 1)) % WORDS;
      int word = code[one];
      code[one] = code[other];
      code[other] = word;

      assertThat(Checksum.holds(code)).isEqualTo(code[one] == code[other]);
    }
  }

  @Test
  void every_other_word_in_every_place_is_caught() {
    for (int sample = 0; sample < 20; sample++) {
      int[] code = code();
      for (int at = 0; at < WORDS; at++) {
        int right = code[at];
        for (int word = 0; word < Words.COUNT; word++) {
          code[at] = word;
          assertThat(Checksum.holds(code)).isEqualTo(word == right);
        }
        code[at] = right;
      }
    }
  }

  @Test
  void rubbish_passes_about_once_in_4096() {
    int trials = 4_096_000;
    int passed = 0;
    for (int trial = 0; trial < trials; trial++) {
      if (Checksum.holds(chance.ints(WORDS, 0, Words.COUNT).toArray())) {
        passed++;
      }
    }

    // 1,000 expected; four standard deviations are 126.
    assertThat(passed).isBetween(874, 1126);
  }

  @Test
  void alpha_generates_the_whole_field() {
    Set<Integer> powers = new HashSet<>();
    int power = 1;
    for (int i = 0; i < 4095; i++) {
      powers.add(power);
      power = Checksum.of(new int[] {power, 0, 0, 0, 0, 0});
    }

    assertThat(powers).hasSize(4095).doesNotContain(0);
    assertThat(power).isEqualTo(1);
  }

  private int[] code() {
    int[] code = chance.ints(WORDS, 0, Words.COUNT).toArray();
    code[Checksum.WORDS] = Checksum.of(code);
    return code;
  }
}
