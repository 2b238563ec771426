package org.mainstay.sums.allocation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// How lists, days and hours read in a sentence.
final class Sentences {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private static final int NAMES_MAX = 5;

  private Sentences() {}

  static String and(Collection<String> all) {
    return joined(all, " and ");
  }

  static String or(Collection<String> all) {
    return joined(all, " or ");
  }

  private static String joined(Collection<String> all, String last) {
    var words = new ArrayList<>(all);
    if (words.size() < 2) {
      return String.join("", words);
    }
    return String.join(", ", words.subList(0, words.size() - 1)) + last + words.getLast();
  }

  static String days(int days) {
    return days == 1 ? "1 day" : days + " days";
  }

  /// The first names, and how many there are besides.
  static String some(List<String> names) {
    if (names.size() <= NAMES_MAX) {
      return and(names);
    }
    var words = new ArrayList<>(names.subList(0, NAMES_MAX - 1));
    words.add(names.size() - words.size() + " more workers");
    return and(words);
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String hour(Meeting.Hour hour) {
    return "%s at %02d:00"
        .formatted(hour.day().getDisplayName(TextStyle.FULL, Locale.UK), hour.begins());
  }

  /// A copy in the order of its words: a set of the JDK has another order in each process.
  static <T extends Comparable<T>> Set<T> sorted(Set<T> any) {
    return Collections.unmodifiableSet(new TreeSet<>(any));
  }

  static void refuseBlank(String words) {
    if (words.isBlank()) {
      throw new IllegalArgumentException("words must not be blank");
    }
  }
}
