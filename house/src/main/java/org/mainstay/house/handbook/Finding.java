package org.mainstay.house.handbook;

import java.util.List;

/// What people need in the hub's own words, and where the places of its locality are.
///
/// @param staleMonths an entry of the directory is fresh for so many months after it was checked
/// @param helplines which words of the directory's sources mean a helpline
public record Finding(
    int staleMonths, List<Need> needs, List<String> helplines, List<Place> places) {
  public Finding {
    needs = List.copyOf(needs);
    helplines = List.copyOf(helplines);
    places = List.copyOf(places);
  }

  /// One need.
  ///
  /// @param words what it is about, in a few words
  /// @param terms which words of the directory's sources stand for it, beside its name
  public record Need(String name, String words, List<String> terms) {
    public Need {
      terms = List.copyOf(terms);
    }
  }

  /// A place of the locality.
  ///
  /// @param outward the first halves of its postcodes
  public record Place(String name, List<String> outward, double latitude, double longitude) {
    public Place {
      outward = List.copyOf(outward);
    }
  }
}
