package org.mainstay.house.handbook;

import java.util.List;

/// What people need in the hub's own words, and where the places of its locality are.
///
/// @param staleMonths an entry of the directory is fresh for so many months after it was checked
/// @param sources the lists from which the directory is filled, beside those that are brought in
/// @param helplines which words of the directory's sources mean a helpline
public record Finding(
    int staleMonths,
    List<Source> sources,
    List<Need> needs,
    List<String> helplines,
    List<Place> places) {
  /// @throws IllegalArgumentException if two lists have one name
  public Finding {
    sources = List.copyOf(sources);
    if (sources.stream().map(Source::name).distinct().count() < sources.size()) {
      throw new IllegalArgumentException("two sources have the same name");
    }
    needs = List.copyOf(needs);
    helplines = List.copyOf(helplines);
    places = List.copyOf(places);
  }

  /// A list that lies in the handbook's folder.
  ///
  /// @param name whose list it is, the same every time
  /// @param file a CSV file, or JSON of Open Referral UK
  public record Source(String name, String file) {
    /// @throws IllegalArgumentException without a name, or for a file that is neither
    public Source {
      if (name.isBlank() || !file.matches("[A-Za-z0-9][A-Za-z0-9_-]*\\.(csv|json)")) {
        throw new IllegalArgumentException(
            "a source has a name, and a file of this folder that ends with .csv or .json");
      }
    }
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
