package org.mainstay.sums.statistics.design;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The names of columns and factors: never blank, and each used once among its like.
final class Names {
  private Names() {}

  static String checked(String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a column needs a name");
    }
    return name;
  }

  static void once(List<String> names) {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        throw new IllegalArgumentException("two columns are called " + name);
      }
    }
  }
}
