package org.mainstay.proof.words;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// How many years of school a text needs, reckoned as the front reckons it for its own pages.
public final class ReadingAge {
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!:])\\s+");
  private static final Pattern GAP = Pattern.compile("[\\s/]+");
  private static final Pattern NO_LETTER = Pattern.compile("[^a-z]+");

  private ReadingAge() {}

  /// Its sentences, each on its own.
  public static List<String> sentences(String words) {
    return SENTENCE_END
        .splitAsStream(words.strip())
        .filter(sentence -> sentence.matches(".*[A-Za-z].*"))
        .toList();
  }

  /// How many words a sentence has; a number counts as one.
  public static int words(String sentence) {
    return (int)
        GAP.splitAsStream(sentence).filter(word -> word.matches(".*[A-Za-z0-9].*")).count();
  }

  /// Flesch and Kincaid's grade: `0.39 · words/sentences + 11.8 · syllables/words − 15.59` (Kincaid
  /// and others, Research Branch Report 8-75, 1975).
  public static double grade(List<String> sentences) {
    double words = sentences.stream().mapToInt(ReadingAge::words).sum();
    double syllables =
        sentences.stream()
            .flatMap(it -> NO_LETTER.splitAsStream(it.toLowerCase(Locale.ROOT)))
            .mapToInt(ReadingAge::syllables)
            .sum();
    return 0.39 * words / sentences.size() + 11.8 * syllables / words - 15.59;
  }

  private static int syllables(String word) {
    if (word.isEmpty()) {
      return 0;
    }
    var bare = word.replaceAll("(?:[^laeiouy]es|ed|[^laeiouy]e)$", "").replaceAll("^y", "");
    // The "oye" of "employer" is two.
    var said = bare.replaceAll("(?<=[aeiou])y(?=[aeiou])", " y").replaceAll("[^aeiouy]+", " ");
    return said.isBlank() ? 1 : said.strip().split(" ", -1).length;
  }
}
