package org.mainstay.letterbox.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The list of words is frozen, easy to copy, and holds nothing that could hurt or betray anybody.
class WordsTest {
  /// A word's number is part of every code given out: a new list needs a new version of the code.
  private static final String SHA_256 =
      "b21ffdaa6508880492457a15e3d8f0198b85ec5cdcdf489d3b152e80c1405580";

  private final Words words = Words.ours();
  private final Set<String> all = new HashSet<>(words.all());

  @Test
  void there_are_exactly_4096_different_words_in_order() {
    assertThat(words.all()).hasSize(4096).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void the_list_is_the_one_that_codes_were_given_out_from() throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(TestFiles.bytes("words.txt"));

    assertThat(HexFormat.of().formatHex(digest)).isEqualTo(SHA_256);
  }

  @Test
  void every_word_has_four_to_eight_plain_letters() {
    assertThat(words.all()).allMatch(word -> word.matches("[a-z]{4,8}"));
  }

  @Test
  void no_word_begins_another() {
    assertThat(words.all())
        .allSatisfy(
            word -> {
              for (int letters = Words.LETTERS_MIN; letters < word.length(); letters++) {
                assertThat(all).doesNotContain(word.substring(0, letters));
              }
            });
  }

  @Test
  void no_slip_turns_one_word_into_another() {
    for (int number = 0; number < Words.COUNT; number++) {
      assertThat(words.oneSlipFrom(words.at(number))).containsExactly(number);
    }
  }

  @Test
  void no_word_stands_beside_its_own_plural_or_tense() {
    assertThat(words.all())
        .allSatisfy(word -> assertThat(bent(word)).noneMatch(form -> all.contains(form)));
  }

  private static Stream<String> bent(String word) {
    String shorter = word.substring(0, word.length() - 1);
    String doubled = word + word.charAt(word.length() - 1);
    return Stream.of(
        word + "s",
        word + "es",
        word + "ed",
        word + "d",
        word + "ing",
        shorter + "ing",
        shorter + "ies",
        shorter + "ied",
        shorter + "ves",
        doubled + "ed",
        doubled + "ing");
  }

  @Test
  void no_word_begins_with_a_stem_that_could_hurt_or_betray() {
    List<String> stems = TestFiles.lines("screened-stems.txt");
    Set<String> harmless = Set.copyOf(TestFiles.lines("harmless-words.txt"));

    assertThat(stems).hasSizeGreaterThan(2000);
    assertThat(words.all())
        .filteredOn(word -> stems.stream().anyMatch(word::startsWith))
        .allMatch(harmless::contains);
  }

  @Test
  void no_exception_from_the_screen_is_without_need() {
    List<String> stems = TestFiles.lines("screened-stems.txt");

    assertThat(TestFiles.lines("harmless-words.txt"))
        .allMatch(all::contains)
        .allMatch(word -> stems.stream().anyMatch(word::startsWith));
  }

  @Test
  void no_word_that_was_read_and_left_out_came_back() {
    assertThat(TestFiles.lines("left-out-words.txt"))
        .hasSizeGreaterThan(1500)
        .noneMatch(all::contains);
  }

  @Test
  void the_screen_bites() {
    List<String> stems = TestFiles.lines("screened-stems.txt");

    assertThat(
            List.of(
                "hospital",
                "patient",
                "suicide",
                "knife",
                "useless",
                "despair",
                "whisky",
                "debt",
                "church",
                "pistol",
                "tragic",
                "counsel",
                "huddle"))
        .allMatch(
            word ->
                stems.stream().anyMatch(word::startsWith)
                    || TestFiles.lines("left-out-words.txt").contains(word));
  }

  @Test
  void a_slip_of_each_kind_leads_back_to_the_word() {
    int number = words.numberOf("hedgehog").orElseThrow();

    for (String typed : List.of("hedgehgo", "hedgeho", "hedgehogg", "hegdehog", "hodgehog")) {
      assertThat(words.oneSlipFrom(typed)).as(typed).containsExactly(number);
    }
    assertThat(words.oneSlipFrom("hodgehgo")).isEmpty();
    assertThat(words.oneSlipFrom("")).isEmpty();
    assertThat(words.oneSlipFrom("hedgehogs".repeat(50))).isEmpty();
  }

  @Test
  void every_word_has_its_own_number() {
    var numbers = new TreeSet<Integer>();
    for (String word : words.all()) {
      numbers.add(words.numberOf(word).orElseThrow());
    }

    assertThat(numbers).hasSize(4096).first().isEqualTo(0);
    assertThat(words.numberOf("Hedgehog")).isEmpty();
  }
}
