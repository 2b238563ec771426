package org.mainstay.ui.translation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds in a text what changes from page to page: dates, times, numbers, and names of this hub.
public final class ChangingWords {
  /// The words of a calendar, each translated wherever a date stands.
  public static final List<String> CALENDAR =
      List.of(
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private static final String MONTHS = String.join("|", CALENDAR.subList(7, 19));
  private static final String DATE =
      "(?:(?:%s) )?\\d{1,2} (?:%s)(?: \\d{4})?"
          .formatted(String.join("|", CALENDAR.subList(0, 7)), MONTHS);
  private static final String TIME = "\\d{1,2}(?::\\d{2})?(?:am|pm)";
  private static final String NUMBER = "\\d(?:[\\d ,.:/]*\\d)?";

  private final Pattern pattern;

  /// @param names of this hub, its place and its telephones
  public ChangingWords(Collection<String> names) {
    this.pattern =
        Pattern.compile(
            Stream.concat(
                    names.stream()
                        .filter(name -> !name.isBlank())
                        .distinct()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote),
                    Stream.of(DATE, TIME, NUMBER))
                .collect(Collectors.joining("|")));
  }

  /// The text with a number in braces in the place of each, counted on from those found before.
  ///
  /// @param values where what was found is put
  String numbered(String text, List<String> values) {
    return pattern
        .matcher(text)
        .replaceAll(
            (MatchResult found) -> {
              values.add(found.group());
              return "{" + values.size() + "}";
            });
  }
}
