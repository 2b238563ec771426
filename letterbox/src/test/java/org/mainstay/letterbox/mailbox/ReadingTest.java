package org.mainstay.letterbox.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.util.Bytes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mainstay.letterbox.mailbox.Reading.Mistyped;
import org.mainstay.letterbox.mailbox.Reading.Read;
import org.mainstay.letterbox.mailbox.Reading.Why;

/// A code is read the way people type it, and never taken for another.
class ReadingTest {
  private static final List<String> GAPS =
      List.of(
          " ", "  ", "-", " - ", "\n", "\r\n", ", ", ". ", "\t", " \u2013 ", "\u00a0", ",", "_");

  private final Random chance = new Random(4096);
  private final DerivationKey key = DerivationKey.of(random(32));

  @Test
  void a_code_is_read_in_any_case_and_any_spacing() {
    for (int i = 0; i < 200; i++) {
      var code = code();
      for (String gap : GAPS) {
        String typed = String.join(gap, code.words());
        assertThat(ReturnCode.read(typed)).isEqualTo(new Read(code));
        assertThat(ReturnCode.read(" " + typed.toUpperCase(Locale.ROOT) + ".\n"))
            .isEqualTo(new Read(code));
      }
      assertThat(ReturnCode.read(mixed(code.printed()))).isEqualTo(new Read(code));
    }
  }

  @Test
  void a_numbered_list_and_words_without_gaps_are_read_too() {
    for (int i = 0; i < 200; i++) {
      var code = code();
      var numbered = new StringBuilder();
      for (int n = 0; n < 7; n++) {
        numbered.append(n + 1).append(". ").append(code.words().get(n)).append('\n');
      }
      String joined = String.join("", code.words());
      int half = joined.length() / 2;

      assertThat(ReturnCode.read(numbered.toString())).isEqualTo(new Read(code));
      assertThat(ReturnCode.read(joined)).isEqualTo(new Read(code));
      assertThat(ReturnCode.read(joined.substring(0, half) + "-\n" + joined.substring(half)))
          .isEqualTo(new Read(code));
    }
  }

  @Test
  void a_slip_in_a_word_is_put_right() {
    for (int i = 0; i < 5_000; i++) {
      var code = code();
      assertThat(ReturnCode.read(slipped(code, chance.nextInt(7)))).isEqualTo(new Read(code));
    }
  }

  @Test
  void every_wrong_word_of_a_code_is_caught() {
    for (int sample = 0; sample < 3; sample++) {
      var code = code();
      for (int at = 0; at < 7; at++) {
        for (String word : Words.ours().all()) {
          var words = new ArrayList<>(code.words());
          if (word.equals(words.set(at, word))) {
            continue;
          }
          assertThat(ReturnCode.read(String.join(" ", words)))
              .isEqualTo(new Mistyped(Why.WORDS_DO_NOT_FIT));
        }
      }
    }
  }

  @Test
  void two_words_that_changed_places_are_caught() {
    for (int i = 0; i < 2_000; i++) {
      var words = new ArrayList<>(code().words());
      int one = chance.nextInt(7);
      Collections.swap(words, one, (one + 1 + chance.nextInt(6)) % 7);

      assertThat(ReturnCode.read(String.join(" ", words)))
          .isEqualTo(new Mistyped(Why.WORDS_DO_NOT_FIT));
    }
  }

  @Test
  void words_of_the_list_at_random_are_a_code_about_once_in_4096() {
    int read = 0;
    for (int i = 0; i < 409_600; i++) {
      var words = new StringBuilder();
      for (int n = 0; n < 7; n++) {
        words.append(Words.ours().at(chance.nextInt(Words.COUNT))).append(' ');
      }
      if (ReturnCode.read(words.toString()) instanceof Read) {
        read++;
      }
    }

    // 100 expected; four standard deviations are 40.
    assertThat(read).isBetween(60, 140);
  }

  @Test
  void a_word_that_is_on_no_list_says_so() {
    var words = new ArrayList<>(code().words());
    words.set(3, "zzzzzz");

    assertThat(ReturnCode.read(String.join(" ", words)))
        .isEqualTo(new Mistyped(Why.WORD_NOT_ON_LIST));
  }

  @Test
  void a_slip_does_not_rescue_a_code_with_another_word_wrong() {
    int read = 0;
    for (int i = 0; i < 2_000; i++) {
      var code = code();
      var words = new ArrayList<>(List.of(slipped(code, 0).split(" ")));
      words.set(4, Words.ours().at(chance.nextInt(Words.COUNT)));
      if (ReturnCode.read(String.join(" ", words)) instanceof Read(var found)
          && !found.equals(code)) {
        read++;
      }
    }

    assertThat(read).isLessThan(8);
  }

  @Test
  void too_few_too_many_nothing_and_rubbish_are_not_codes() {
    var code = code();
    var wrong = new Mistyped(Why.NOT_SEVEN_WORDS);

    assertThat(ReturnCode.read("")).isEqualTo(wrong);
    assertThat(ReturnCode.read(" \n ")).isEqualTo(wrong);
    assertThat(ReturnCode.read(String.join(" ", code.words().subList(0, 6)))).isEqualTo(wrong);
    assertThat(ReturnCode.read(code.printed() + " hedgehog")).isEqualTo(wrong);
    assertThat(ReturnCode.read("1234 5678 9012 3456")).isEqualTo(wrong);
    assertThat(ReturnCode.read("\u0000\uD800<script>")).isEqualTo(wrong);
    assertThat(ReturnCode.read("hedgehog ".repeat(100_000))).isEqualTo(wrong);
  }

  @Test
  void every_reason_has_a_code_and_words() {
    assertThat(Why.values())
        .allMatch(why -> why.code().matches("MAINSTAY-MAILBOX-\\d{3}") && !why.words().isBlank());
    assertThat(Why.values()).extracting(Why::code).doesNotHaveDuplicates();
  }

  private String slipped(ReturnCode code, int at) {
    var words = new ArrayList<>(code.words());
    String word = words.get(at);
    String typed;
    do {
      int place = chance.nextInt(word.length());
      char letter = (char) ('a' + chance.nextInt(26));
      String before = word.substring(0, place);
      String after = word.substring(place);
      typed =
          switch (chance.nextInt(4)) {
            case 0 -> before + letter + after;
            case 1 -> before + letter + after.substring(1);
            case 2 -> before + after.substring(1);
            default ->
                after.length() < 2
                    ? word
                    : before + after.charAt(1) + after.charAt(0) + after.substring(2);
          };
    } while (typed.equals(word));
    words.set(at, typed);
    return String.join(" ", words);
  }

  private String mixed(String printed) {
    var mixed = new StringBuilder();
    printed
        .chars()
        .forEach(
            c -> mixed.append(chance.nextBoolean() ? Character.toUpperCase((char) c) : (char) c));
    return mixed.toString();
  }

  private ReturnCode code() {
    return ReturnCode.derivedFrom(key, Bytes.copyFrom(random(16)));
  }

  private byte[] random(int length) {
    byte[] bytes = new byte[length];
    chance.nextBytes(bytes);
    return bytes;
  }
}
