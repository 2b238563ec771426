package org.mainstay.hatch.book;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Whose staff a book is of.
///
/// @param code that outlives a change of name
/// @param name as readers know it, of one line
/// @param covers the populations whose staff are counted, in their order: each of them pays for
///   what is told
public record Population(String code, String name, Kind kind, SortedSet<String> covers) {
  /// What kind of book it has.
  public enum Kind {
    /// An employer's own.
    EMPLOYER("employer"),
    /// One that small employers share, and that shows none of them by itself.
    POOL("pool"),
    /// The hub's own, of all its employers together.
    HUB("hub");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /// The word that stands in plans and tables; it never changes.
    public String code() {
      return code;
    }
  }

  /// @throws IllegalArgumentException if a code or the name is none or has more than one line, or
  ///   nobody is covered, or an employer's book covers another
  public Population {
    covers = Collections.unmodifiableSortedSet(new TreeSet<>(covers));
    if (!isLine(code) || !isLine(name) || !covers.stream().allMatch(Population::isLine)) {
      throw new IllegalArgumentException("a population has a code and a name of one line");
    }
    if (covers.isEmpty()) {
      throw new IllegalArgumentException("a plan covers one population or more");
    }
    if (kind == Kind.EMPLOYER && !covers.equals(Set.of(code))) {
      throw new IllegalArgumentException("an employer's book covers its own staff alone");
    }
  }

  /// Who receives its book, each under an agreement of its own: the employers whose staff are in
  /// it, or for the hub's book those who pay for the hub.
  public SortedSet<String> parties() {
    return kind == Kind.HUB ? new TreeSet<>(Set.of(code)) : covers;
  }

  private static boolean isLine(String words) {
    return !words.isBlank() && words.chars().noneMatch(Character::isISOControl);
  }

  /// An employer with a book of its own.
  public static Population employer(String code, String name) {
    return new Population(code, name, Kind.EMPLOYER, new TreeSet<>(Set.of(code)));
  }
}
