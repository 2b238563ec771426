package org.mainstay.letterbox.mailbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;

/// The 4,096 plain words that return codes are written in, each with its number.
///
/// A word's number is part of every code given out, so the list is frozen: its order is its
/// meaning.
public final class Words {
  /// One word for each of 12 bits' numbers.
  public static final int COUNT = 1 << Checksum.BITS;

  static final int LETTERS_MIN = 4;
  static final int LETTERS_MAX = 8;

  private static final String FILE = "words.txt";
  private static final Words OURS = new Words(read());

  private final List<String> words;
  private final Map<String, Integer> numbers;

  private Words(List<String> words) {
    if (words.size() != COUNT) {
      throw new IllegalStateException("the list must have 4096 words, got " + words.size());
    }
    this.words = List.copyOf(words);
    this.numbers = HashMap.newHashMap(COUNT);
    for (int i = 0; i < COUNT; i++) {
      numbers.put(words.get(i), i);
    }
  }

  /// Our own list.
  public static Words ours() {
    return OURS;
  }

  /// All words in the order of their numbers, for the page that checks a code before it is sent.
  public List<String> all() {
    return words;
  }

  /// The word with this number, 0..4095.
  public String at(int number) {
    return words.get(number);
  }

  /// The number of a word in lower case; empty where it is not on the list.
  public OptionalInt numberOf(String word) {
    Integer number = numbers.get(word);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /// The numbers of the words that one slip could have turned into this one, lowest first.
  ///
  /// A slip is one letter too many, one too few, one wrong, or two neighbours swapped.
  public Collection<Integer> oneSlipFrom(String typed) {
    var found = new TreeSet<Integer>();
    if (typed.length() < LETTERS_MIN - 1 || typed.length() > LETTERS_MAX + 1) {
      return found;
    }
    for (int at = 0; at <= typed.length(); at++) {
      String before = typed.substring(0, at);
      String after = typed.substring(at);
      for (char letter = 'a'; letter <= 'z'; letter++) {
        add(found, before + letter + after);
        if (!after.isEmpty()) {
          add(found, before + letter + after.substring(1));
        }
      }
      if (!after.isEmpty()) {
        add(found, before + after.substring(1));
      }
      if (after.length() > 1) {
        add(found, before + after.charAt(1) + after.charAt(0) + after.substring(2));
      }
    }
    return found;
  }

  /// The number of the word that a text begins with; there is at most one, as no word begins
  /// another.
  OptionalInt atTheBeginningOf(String text) {
    for (int letters = LETTERS_MIN; letters <= Math.min(LETTERS_MAX, text.length()); letters++) {
      OptionalInt number = numberOf(text.substring(0, letters));
      if (number.isPresent()) {
        return number;
      }
    }
    return OptionalInt.empty();
  }

  private void add(Collection<Integer> found, String word) {
    numberOf(word).ifPresent(found::add);
  }

  private static List<String> read() {
    try (InputStream file = Words.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("the list of words is missing: " + FILE);
      }
      return new BufferedReader(new InputStreamReader(file, StandardCharsets.US_ASCII))
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
