package org.mainstay.inside.huddle.suggesting;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Several chosen words in one column, one a line.
final class Codes {
  private Codes() {}

  static String of(Collection<String> words) {
    return words.stream().sorted().collect(Collectors.joining("\n"));
  }

  static <E extends Enum<E>> String ofAll(Set<E> chosen) {
    return of(chosen.stream().map(Enum::name).toList());
  }

  static Set<String> words(String column) {
    return column.lines().collect(Collectors.toSet());
  }

  static <E extends Enum<E>> Set<E> read(Class<E> type, Stream<String> names) {
    var known = names.collect(Collectors.toSet());
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> known.contains(each.name()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
  }

  static <E extends Enum<E>> Set<E> read(Class<E> type, String column) {
    return read(type, column.lines());
  }
}
