package org.mainstay.proof.sentinels;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/// Words that stand nowhere else in the world, each remembered with the field it was typed into.
final class Sentinels {
  private static final String BEGINNING = "Zq7";
  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final int LETTERS_MORE = 11;
  private static final int DIGITS_MORE = 12;

  private final Random chance;
  private final Map<String, String> fields = new LinkedHashMap<>();

  /// @param seed the same seed types the same words
  Sentinels(long seed) {
    this.chance = new Random(seed);
  }

  /// A new word for this field.
  String word(String field) {
    var word = new StringBuilder(BEGINNING);
    for (int i = 0; i < LETTERS_MORE; i++) {
      word.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
    }
    return remembered(word.toString(), field);
  }

  /// A new number for this field, as long as a phone number may be.
  String number(String field) {
    var number = new StringBuilder("07");
    for (int i = 0; i < DIGITS_MORE; i++) {
      number.append(chance.nextInt(10));
    }
    return remembered(number.toString(), field);
  }

  /// Words that the house itself made, and that must be found nowhere either.
  String remembered(String words, String field) {
    fields.put(words, field);
    return words;
  }

  /// Each word typed, and where.
  Map<String, String> typed() {
    return Map.copyOf(fields);
  }
}
