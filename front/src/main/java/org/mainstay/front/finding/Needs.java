package org.mainstay.front.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mainstay.letterbox.window.directory.Entry;
import org.mainstay.letterbox.window.directory.Place;
import org.mainstay.letterbox.window.directory.Term;
import org.mainstay.letterbox.window.directory.Where;

/// What people need in the hub's own words, from its handbook, and where its places are.
///
/// @param lines terms by which a helpline is known
/// @param staleMonths an entry is fresh for so many months after somebody checked it
public record Needs(List<Need> needs, Set<String> lines, int staleMonths, List<Known> places) {
  public Needs {
    needs = List.copyOf(needs);
    lines = Set.copyOf(lines);
    places = List.copyOf(places);
    if (needs.isEmpty() || staleMonths < 1) {
      throw new IllegalArgumentException("finding needs a need, and a month at least");
    }
  }

  /// One need.
  ///
  /// @param name such as "Money and debt"
  /// @param hint what it is about, in a few words
  /// @param terms which words of the sources stand for it
  public record Need(String name, String hint, Set<String> terms) {
    public Need {
      terms = Set.copyOf(terms);
    }
  }

  /// A place whose whereabouts the hub knows.
  ///
  /// @param outward the first halves of its postcodes
  public record Known(String name, Set<String> outward, Where.At spot) {
    public Known {
      outward = Set.copyOf(outward);
    }
  }

  /// The need with this number, counted from 1.
  Optional<Need> need(int number) {
    return number < 1 || number > needs.size()
        ? Optional.empty()
        : Optional.of(needs.get(number - 1));
  }

  /// Whether somebody can be called or texted there.
  boolean isLine(Entry entry) {
    return !entry.reach().phones().isEmpty()
        && entry.terms().stream().map(Term::key).anyMatch(lines::contains);
  }

  /// Where a place is that somebody typed; unknown if the handbook does not say.
  Where spotOf(String typed) {
    var outward = Place.outwardOf(typed);
    var name = typed.strip().toLowerCase(Locale.UK);
    return places.stream()
        .filter(
            place ->
                outward.isEmpty()
                    ? place.name().toLowerCase(Locale.UK).equals(name)
                    : place.outward().contains(outward))
        .map(place -> (Where) place.spot())
        .findFirst()
        .orElse(new Where.Unknown());
  }
}
