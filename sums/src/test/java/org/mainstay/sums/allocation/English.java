package org.mainstay.sums.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// How lists, days and ways read, written down a second time for the tests.
final class English {
  private English() {}

  /// Every part of some words that has a property, but for the empty one.
  static List<Set<String>> parts(Set<String> of, Predicate<String> property) {
    List<Set<String>> parts = new ArrayList<>(List.of(Set.of()));
    for (String word : of) {
      if (property.test(word)) {
        for (Set<String> part : List.copyOf(parts)) {
          var more = new TreeSet<>(part);
          more.add(word);
          parts.add(more);
        }
      }
    }
    parts.removeFirst();
    return parts;
  }

  static String way(Meeting.Way way) {
    if (way instanceof Meeting.Way.Room(var place)) {
      return "in a room at " + place;
    }
    return way.equals(Story.VIDEO) ? "by video" : "by phone";
  }

  static String and(Iterable<String> words) {
    return String.join(", ", words).replaceFirst(", ([^,]*)$", " and $1");
  }

  static String or(Iterable<String> words) {
    return String.join(", ", words).replaceFirst(", ([^,]*)$", " or $1");
  }

  static String some(List<String> names) {
    return names.size() < 6
        ? and(names)
        : String.join(", ", names.subList(0, 4)) + " and " + (names.size() - 4) + " more workers";
  }

  static String days(long days) {
    return days + (days == 1 ? " day" : " days");
  }

  static String capital(String word) {
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }
}
