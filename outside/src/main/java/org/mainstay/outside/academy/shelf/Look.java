package org.mainstay.outside.academy.shelf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Looks for words in guides, courses and other texts, in memory; what was looked for is kept
/// nowhere.
///
/// A text is found if every word that was typed begins one of its words. Those with the words in
/// their title come first, then those with more of them.
public final class Look {
  /// No more letters than this are looked at.
  public static final int TYPED_MAX = 100;

  private static final int WORDS_MAX = 8;
  private static final int EXCERPT_WORDS = 24;
  private static final int BEFORE = 6;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final List<Entry> entries;

  /// @param entries what there is
  private Look(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /// Something that was found.
  ///
  /// @param kind such as "Guide"
  /// @param excerpt the words around the first that fits
  public record Found(String kind, String title, String href, String excerpt) {}

  /// Something that can be found.
  ///
  /// @param kind such as "Guide"
  public record Entry(String kind, String title, String href, String text) {}

  private record Fit(Entry entry, long inTitle, long inText) {}

  /// These can be found.
  public static Look among(List<Entry> entries) {
    return new Look(entries);
  }

  /// Everything on this shelf can be found.
  public static Look in(Shelf shelf) {
    var entries = new ArrayList<Entry>();
    for (Guide guide : shelf.guides()) {
      entries.add(
          new Entry(
              "Guide", guide.title(), guide.href(), guide.summary() + " " + guide.prose().plain()));
    }
    for (Course course : shelf.courses()) {
      entries.add(new Entry("Course", course.title(), course.href(), course.summary()));
      for (int i = 0; i < course.parts().size(); i++) {
        var part = course.parts().get(i);
        entries.add(
            new Entry(
                "Part of the course “" + course.title() + "”",
                part.heading(),
                course.href(i + 1),
                part.prose().plain() + " " + part.question()));
      }
    }
    return new Look(entries);
  }

  /// What fits these words, the best first; nothing for no words.
  public List<Found> find(String typed) {
    var asked = words(typed.substring(0, Math.min(TYPED_MAX, typed.length())));
    var first = asked.stream().limit(WORDS_MAX).toList();
    if (first.isEmpty()) {
      return List.of();
    }
    return entries.stream()
        .map(entry -> fit(entry, first))
        .filter(fit -> fit.inTitle() + fit.inText() > 0)
        .sorted(
            Comparator.comparingLong(Fit::inTitle)
                .thenComparingLong(Fit::inText)
                .reversed()
                .thenComparing(fit -> fit.entry().href()))
        .map(fit -> found(fit.entry(), first))
        .toList();
  }

  private static Fit fit(Entry entry, List<String> asked) {
    var title = words(entry.title());
    var text = words(entry.text());
    boolean all =
        asked.stream().allMatch(word -> begins(title, word) > 0 || begins(text, word) > 0);
    return all ? new Fit(entry, sum(title, asked), sum(text, asked)) : new Fit(entry, 0, 0);
  }

  private static long sum(List<String> words, List<String> asked) {
    return asked.stream().mapToLong(word -> begins(words, word)).sum();
  }

  private static long begins(List<String> words, String beginning) {
    return words.stream().filter(word -> word.startsWith(beginning)).count();
  }

  private static Found found(Entry entry, List<String> asked) {
    var written = List.of(entry.text().split(" ", -1));
    int first =
        IntStream.range(0, written.size())
            .filter(i -> sum(words(written.get(i)), asked) > 0)
            .findFirst()
            .orElse(0);
    int at = Math.max(0, first - BEFORE);
    int end = Math.min(written.size(), at + EXCERPT_WORDS);
    return new Found(
        entry.kind(),
        entry.title(),
        entry.href(),
        (at > 0 ? "… " : "")
            + String.join(" ", written.subList(at, end))
            + (end < written.size() ? " …" : ""));
  }

  private static List<String> words(String text) {
    var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return Arrays.stream(NO_WORD.split(plain.toLowerCase(Locale.ROOT), -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
